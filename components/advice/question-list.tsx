import { useEffect, useState } from 'preact/hooks';
import type { GlossaryEntry } from '../../lib/guidance/glossary';
import type { SearchableQuestion } from '../../lib/guidance/search-questions';
import type { QuestionFact, Words } from '../../lib/knowledge/facts';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';
import { useId } from '../ui/use-id';

interface FoundQuestion extends SearchableQuestion {
  readonly fact: QuestionFact;
}

interface FoundWord extends SearchableQuestion {
  readonly other: string | null;
}

/** Questions that have words, in the order of how often they come. */
function searchable(facts: readonly QuestionFact[], words: Words, otherWords: Words | null): FoundQuestion[] {
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

/** Explained words in the form of questions: the word asks, its meaning answers. */
const searchableWords = (glossary: readonly GlossaryEntry[]): FoundWord[] =>
  glossary.map(({ id, term, other, spellings, meaning }) => ({
    id,
    question: term,
    answer: meaning,
    also: spellings.join(' '),
    other,
  }));

/** Most explained words shown above the questions. */
const MOST_WORDS = 3;

/** Questions shown where nothing is found, nor near. */
const MOST_ASKED = 3;

interface Hits {
  readonly count: number;
  /** Catalogue key of what the questions are where none was found, or null. */
  readonly instead: 'popup.questions.nearest' | 'popup.questions.most-asked' | null;
  readonly words: readonly FoundWord[];
  readonly questions: readonly FoundQuestion[];
}

interface Props {
  readonly questions: readonly QuestionFact[];
  readonly level?: 2 | 3;
  /** The shopper began to search: the other language's words are wanted from now on. */
  readonly onSearch?: () => void;
}

/**
 * The questions shoppers ask, with a search that forgives typing errors and knows the explained words too; its engine is
 * loaded on the first key. Where it finds nothing, it says what to try and shows what is nearest.
 */
export function QuestionList({ questions, level = 3, onSearch }: Props) {
  const { t, words, otherWords, glossary } = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<Hits | null>(null);
  const all = searchable(questions, words, otherWords);
  useEffect(() => {
    if (text.trim() === '') return setHits(null);
    let current = true;
    import('../../lib/guidance/search-questions').then(({ questionSearch }) => {
      if (!current) return;
      const asked = searchable(questions, words, otherWords);
      const { find, nearest } = questionSearch(asked);
      const foundWords = questionSearch(searchableWords(glossary)).find(text).slice(0, MOST_WORDS);
      const found = find(text);
      const count = foundWords.length + found.length;
      if (count > 0) return setHits({ count, instead: null, words: foundWords, questions: found });
      const near = nearest(text);
      setHits({
        count,
        instead: near.length > 0 ? 'popup.questions.nearest' : 'popup.questions.most-asked',
        words: [],
        questions: near.length > 0 ? near : asked.slice(0, MOST_ASKED),
      });
    });
    return () => {
      current = false;
    };
  }, [text, questions, words, otherWords, glossary]);
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
        {hits && <Result hits={hits} />}
      </p>
      {hits?.words.map((word) => (
        <Disclosure key={word.id} level={level} title={<WordTitle word={word} />}>
          <p>{word.answer}</p>
        </Disclosure>
      ))}
      {(hits?.questions ?? all).map((found) => (
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

/** How many there are; where there are none, what to try, and that what stands below is only near. */
function Result({ hits: { count, instead } }: { hits: Hits }) {
  const { t } = useSay();
  if (instead === null) return <>{t('popup.questions.found', { count })}</>;
  return (
    <>
      {t('popup.questions.none')} {t(instead)}
    </>
  );
}

function WordTitle({ word: { question, other } }: { word: FoundWord }) {
  const { t } = useSay();
  return (
    <>
      {question}
      {other && <span class="pg-other-name"> {other}</span>}{' '}
      <span class="pg-tag">{t('popup.questions.word')}</span>
    </>
  );
}
