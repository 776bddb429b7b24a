import { useEffect, useState } from 'preact/hooks';
import type { SearchableQuestion } from '../../lib/guidance/search-questions';
import type { QuestionFact, Words } from '../../lib/knowledge/facts';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';
import { useId } from '../ui/use-id';

interface Found extends SearchableQuestion {
  readonly fact: QuestionFact;
}

/** Questions that have words, in the order of how often they come. */
function searchable(facts: readonly QuestionFact[], words: Words, otherWords: Words | null): Found[] {
  return [...facts]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((fact) => {
      const question = words[`${fact.id}.question`];
      const answer = words[`${fact.id}.answer`];
      if (!question || !answer) return [];
      const also = `${fact.tag.replaceAll('-', ' ')} ${otherWords?.[`${fact.id}.question`] ?? ''}`;
      return [{ id: fact.id, question, answer, also, fact }];
    });
}

interface Props {
  readonly questions: readonly QuestionFact[];
  readonly level?: 2 | 3;
  /** The shopper began to search: the other language's words are wanted from now on. */
  readonly onSearch?: () => void;
}

/** The questions shoppers ask, with a search that forgives typing errors; its engine is loaded on the first key. */
export function QuestionList({ questions, level = 3, onSearch }: Props) {
  const { t, words, otherWords } = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly Found[] | null>(null);
  const all = searchable(questions, words, otherWords);
  useEffect(() => {
    if (text.trim() === '') return setHits(null);
    let current = true;
    import('../../lib/guidance/search-questions').then(({ questionSearch }) => {
      if (current) setHits(questionSearch(searchable(questions, words, otherWords))(text));
    });
    return () => {
      current = false;
    };
  }, [text, questions, words, otherWords]);
  const shown = hits ?? all;
  return (
    <div class="pg-questions">
      <label for={id}>{t('popup.questions.search')}</label>
      <input
        id={id}
        type="search"
        value={text}
        onInput={(event) => {
          if (text === '') onSearch?.();
          setText(event.currentTarget.value);
        }}
      />
      <p class="pg-soft" role="status">
        {hits ? t('popup.questions.found', { count: hits.length }) : ''}
      </p>
      {shown.map((found) => (
        <Disclosure key={found.id} level={level} title={found.question}>
          <p>
            <TermText text={found.answer} />
          </p>
          <Sources
            sources={found.fact.sources}
            unsure={found.fact.confidence === 'weak' || found.fact.conflict}
          />
        </Disclosure>
      ))}
    </div>
  );
}
