import { useRef } from 'preact/hooks';
import type { Advice, Severity } from '../../lib/knowledge/advice';
import { Notice, type NoticePart } from '../ui/notice';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import type { SignRole } from '../ui/status-sign';
import { TermText } from '../ui/term-text';
import { adviceWords } from './advice-words';

const ROLE: Record<Severity, SignRole> = { stop: 'stop', care: 'care', info: 'none' };

/** Advice without a heading of its own, inside the section it is about. */
export function FurtherAdvice({ advice }: { advice: readonly Advice[] }) {
  return (
    <>
      {advice.map((one) => (
        <AdviceNotice key={one.id} advice={one} />
      ))}
    </>
  );
}

function AdviceNotice({ advice }: { advice: Advice }) {
  const say = useSay();
  const { title, why, action } = adviceWords(advice, say);
  const reason: NoticePart = {
    id: 'why',
    label: say.t('popup.notice.why'),
    content: () => (
      <>
        {why && (
          <p>
            <TermText text={why} />
          </p>
        )}
        <Sources sources={advice.sources} unsure={advice.unsure} />
      </>
    ),
  };
  const remedy: NoticePart = {
    id: 'do',
    label: say.t('popup.notice.do'),
    content: () => (
      <p>
        <TermText text={action ?? ''} />
      </p>
    ),
  };
  // Mere information is doubted only where its facts are; a warning stays one either way.
  const isDoubt = advice.severity === 'info' && advice.unsure;
  return (
    <Notice
      sign={isDoubt ? 'unknown' : ROLE[advice.severity]}
      word={isDoubt ? say.t('popup.notice.unsure') : say.t(`popup.notice.${advice.severity}`)}
      title={title}
      parts={action ? [reason, remedy] : [reason]}
    />
  );
}

interface NoticesProps {
  readonly notices: readonly Advice[];
  /** The total they lean on is still to come: the place of one notice is kept from then on. */
  readonly waiting: boolean;
}

/** At most three things that would stop or cost the payment. Nothing at all when there is nothing to say. */
export function NoticesSection({ notices, waiting }: NoticesProps) {
  const { t } = useSay();
  const waited = useRef(false);
  waited.current ||= waiting;
  if (notices.length === 0 && !waited.current) return null;
  return (
    <section
      class={`pg-section pg-notices ${waited.current ? 'pg-notice-place' : ''}`}
      aria-labelledby="pg-notices"
    >
      <h2 id="pg-notices" class="pg-hidden">
        {t('popup.notice.heading')}
      </h2>
      {notices.map((advice) => (
        <AdviceNotice key={advice.id} advice={advice} />
      ))}
      {notices.length === 0 && <p class="pg-soft">{waiting ? t('popup.notice.waiting') : ''}</p>}
    </section>
  );
}
