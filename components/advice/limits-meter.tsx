import type { LimitMeter } from '../../lib/limits/types';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { StatusSign } from '../ui/status-sign';
import { isBorder, meterCaveats, meterName, meterRemarks, meterSign, meterText } from './limits-words';

/** Whole percent of the limit, never beyond the bar's end. */
const share = (minor: number, limit: number): number =>
  limit === 0 ? 100 : Math.max(0, Math.min(100, Math.floor((minor / limit) * 100)));

function Remarks({ remarks }: { remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul class="pg-limit-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

/** A limit that holds only in some cases: name, sign and numbers, no bar, for there are many of them. */
export function LimitsCase({ meter }: { meter: LimitMeter }) {
  const say = useSay();
  const { sign, word } = meterSign(meter, say);
  return (
    <li class="pg-limit">
      <div class="pg-limit-head">
        <span>{meterName(meter, say)}</span>
        <StatusSign sign={sign} word={word} />
      </div>
      <p class="pg-limit-text pg-soft">{meterText(meter, say)}</p>
      <Remarks remarks={meterCaveats(meter, say)} />
      <Sources sources={meter.sources} unsure={meter.unsure} />
    </li>
  );
}

/** One limit: its name and sign, a bar of what is used and what this order adds, and the same in words. */
export function LimitsMeter({ meter }: { meter: LimitMeter }) {
  const say = useSay();
  const { used, order, limit, state, conditional, fact, sources, unsure, kind } = meter;
  const sign = meterSign(meter, say);
  const name = meterName(meter, say);
  const text = meterText(meter, say);
  const usedShare = share(used.minor, limit.minor);
  const orderShare = share(used.minor + (order?.minor ?? 0), limit.minor) - usedShare;
  const tone = state === 'over' && (conditional || isBorder(kind)) ? 'near' : state;
  return (
    <li class="pg-limit">
      <div class="pg-limit-head">
        <span class="pg-limit-name">{name}</span>
        <StatusSign sign={sign.sign} word={sign.word} />
      </div>
      {kind !== 'min' && (
        <>
          <meter
            class="pg-hidden"
            aria-label={name}
            aria-valuetext={text}
            min={0}
            max={100}
            value={usedShare + orderShare}
          />
          <div class={`pg-meter pg-meter-${tone}`} aria-hidden="true">
            <span class="pg-meter-used" style={{ inlineSize: `${usedShare}%` }} />
            <span class="pg-meter-order" style={{ inlineSize: `${orderShare}%` }} />
          </div>
        </>
      )}
      <p class="pg-limit-text">{text}</p>
      <Remarks remarks={meterRemarks(meter, say)} />
      {fact !== null && <Sources sources={sources} unsure={unsure} />}
    </li>
  );
}
