import { useSay } from '../ui/say';

/** All explained words, each with its name in the other language. */
export function GlossaryList() {
  const { glossary } = useSay();
  return (
    <dl class="pg-glossary">
      {glossary.map((entry) => (
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
