import MiniSearch from 'minisearch';

/** A question with its answer, in one or more languages. */
export interface SearchableQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Further words to be found by: its tag, the same question in the other language. */
  readonly also: string;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Cuts a text into what is looked up: Latin words whole, Chinese and Japanese runs into pairs of neighbouring
 * characters, since these scripts put no space between words. A run of one character stands alone.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const [piece] of run.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    )) {
      const letters = [...piece];
      if (!HAN.test(piece) || letters.length === 1) tokens.push(piece);
      else for (let at = 0; at + 1 < letters.length; at++) tokens.push(`${letters[at]}${letters[at + 1]}`);
    }
  }
  return tokens;
}

/** Short words must be right, longer ones may have one letter wrong, from six on two (swapped letters count as two). Pairs of characters must be right. */
function typosAllowed(term: string): number {
  if (HAN.test(term) || term.length < 4) return 0;
  return term.length < 6 ? 1 : 2;
}

/**
 * Makes the function that finds questions by words, best first; an empty search gives all of them in the order given.
 * Typing errors are forgiven, the beginning of a word is enough, and a word in the question counts more than in its answer.
 */
export function questionSearch<Q extends SearchableQuestion>(questions: readonly Q[]): (text: string) => Q[] {
  const index = new MiniSearch<Q>({
    fields: ['question', 'answer', 'also'],
    tokenize: tokensOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { question: 3, also: 2 },
      prefix: (term) => !HAN.test(term) && term.length > 2,
      fuzzy: typosAllowed,
      combineWith: 'OR',
    },
  });
  index.addAll(questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (text) => {
    if (tokensOf(text).length === 0) return [...questions];
    return index.search(text).flatMap((hit) => byId.get(String(hit.id)) ?? []);
  };
}
