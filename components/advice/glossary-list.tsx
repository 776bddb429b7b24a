import { useSay } from '../ui/say';

/** All explained words in the order of the reader's language, each with its name in the other language. */
export function GlossaryList() {
  const { glossary, locale } = useSay();
  const { compare } = new Intl.Collator(locale);
  const byTerm = [...glossary].sort((a, b) => compare(a.term, b.term));
  return (
    <dl class="pg-glossary">
      {byTerm.map((entry) => (
        <div key={entry.id}>
          <dt>
            {entry.term}
            {entry.other && <span class="pg-other-name"> {entry.other}</span>}
          </dt>
          <dd>{entry.meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
