import type { Advice } from '../../lib/knowledge/advice';
import { Disclosure } from '../ui/disclosure';
import { DateText, useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';
import { adviceWords } from './advice-words';

interface Props {
  readonly safeguards: readonly Advice[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The date a protection ends, where an advice carries one. */
function untilOf(advice: Advice): string | null {
  const until = advice.numbers.until;
  return until?.type === 'date' ? until.date : null;
}

/** The knowledge's own words on it where there are some; the advice's else. */
function Safeguard({ advice }: { advice: Advice }) {
  const say = useSay();
  const { title, why, action } = adviceWords(advice, say);
  const fact = advice.facts[0];
  const [name, text, note, conflict] = ['name', 'text', 'note', 'conflict'].map(
    (part) => say.words[`${fact}.${part}`],
  );
  const sentences = [text ?? why, note, action].filter((line) => typeof line === 'string');
  return (
    <Disclosure title={name ?? title}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <TermText text={sentence} />
        </p>
      ))}
      {conflict && <p class="pg-soft">{conflict}</p>}
      <Sources sources={advice.sources} unsure={advice.unsure} />
    </Disclosure>
  );
}

/** What is told with protection and is none: rules, costs, badges whose terms nobody confirmed. */
const NOTES: ReadonlySet<string> = new Set([
  'safeguard-note',
  'safeguard-mark-own',
  'safeguard-mark-unconfirmed',
]);

/** What protects this purchase and until when; what is only good to know stands apart and is not counted. */
export function SafeguardsSection({ safeguards, open, onToggle }: Props) {
  const { t } = useSay();
  if (safeguards.length === 0) return null;
  const protecting = safeguards.filter(({ reason }) => !NOTES.has(reason));
  const notes = safeguards.filter(({ reason }) => NOTES.has(reason));
  const until = protecting.map(untilOf).find((date) => date !== null);
  const summary = until ? (
    <>
      {t('popup.safeguards.until')} <DateText iso={until} />
    </>
  ) : (
    t(protecting.length > 0 ? 'popup.safeguards.count' : 'popup.safeguards.none', {
      count: protecting.length,
    })
  );
  return (
    <Disclosure
      level={2}
      title={t('popup.safeguards.heading')}
      summary={summary}
      open={open}
      onToggle={onToggle}
    >
      {protecting.map((advice) => (
        <Safeguard key={advice.id} advice={advice} />
      ))}
      {notes.length > 0 && <p class="pg-soft">{t('popup.safeguards.notes')}</p>}
      {notes.map((advice) => (
        <Safeguard key={advice.id} advice={advice} />
      ))}
    </Disclosure>
  );
}
