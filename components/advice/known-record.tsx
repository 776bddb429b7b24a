import type { NoteFact, PlanFact, RefundFact } from '../../lib/knowledge/facts';
import { isStale } from '../../lib/knowledge/lookup';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';

/** Words a record may have, in the order they are read. */
const PARTS = ['text', 'late', 'who-may', 'note', 'conflict'] as const;

/** One record in its own words, with its sources; nothing where it has none. */
export function KnownRecord({ fact }: { fact: NoteFact | PlanFact | RefundFact }) {
  const { words, today } = useSay();
  const name = words[`${fact.id}.name`];
  const parts = PARTS.flatMap((part) => words[`${fact.id}.${part}`] ?? []);
  if (name === undefined || parts.length === 0) return null;
  const stale = isStale(fact, today);
  return (
    <div class={stale ? 'pg-known pg-stale' : 'pg-known'}>
      <h4>{name}</h4>
      {parts.map((text) => (
        <p key={text}>
          <TermText text={text} />
        </p>
      ))}
      {/* A rule of our own says so in its words: it is not what the page says. */}
      {fact.confidence !== 'rule' && (
        <Sources sources={fact.sources} unsure={stale || fact.conflict || fact.confidence === 'weak'} />
      )}
    </div>
  );
}
