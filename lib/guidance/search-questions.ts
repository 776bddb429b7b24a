import MiniSearch from 'minisearch';
import { SEARCH_WORDS } from './search-words';

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
 * Characters that sound alike, or look it, and are typed for one another where money is meant: each pair the wrong one
 * first. Both sides of a search are written the one way, so nothing that is right is lost.
 */
const ALIKE = new Map(
  '帐账 卷券 劵券 陆录 夕息 希息 熄息 筷款 欵款 宽款 其期 七期 歧期 奇期 负付 附付 复付 口扣 叩扣 废费 非费 严验 定订 关官 拨绑'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Cuts a text into what is looked up: Latin words whole, Chinese and Japanese runs into pairs of neighbouring
 * characters, since these scripts put no space between words. A run of one character stands alone.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of [...text.normalize('NFKC').toLowerCase()]
    .map((letter) => ALIKE.get(letter) ?? letter)
    .join('')
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

/**
 * Short words must be right, longer ones may have one letter wrong, from six on two (swapped letters count as two).
 * Of a pair of characters one may be wrong, where no question has the pair as it was typed.
 */
function typosAllowed(term: string, known: ReadonlySet<string>): number {
  if (HAN.test(term)) return term.length === 2 && !known.has(term) ? 1 : 0;
  if (term.length < 4) return 0;
  return term.length < 6 ? 1 : 2;
}

/** English words that ask and name nothing: they are passed over where another word is left. */
const ASKING: ReadonlySet<string> = new Set(
  'a an and are be can do does for from how i if in is it me my of on or should that the this to was what when where which who why will with you your'.split(
    ' ',
  ),
);

/** The words of a search that name something; all of them where none does. */
function namingTokens(text: string): string[] {
  const tokens = tokensOf(text);
  const naming = tokens.filter((token) => !ASKING.has(token));
  return naming.length > 0 ? naming : tokens;
}

/** Hits that are far behind the best share only a common word with the search. */
const WORTH_SHOWING = 0.12;

/** Most that are offered where nothing was found. */
const MOST_NEAR = 3;
/** Fewer letters are the beginning of too many words. */
const SHORTEST_STEM = 4;

/** Ever shorter beginnings of a word; of a pair of characters each alone. */
function stemsOf(token: string): string[] {
  const letters = [...token];
  if (HAN.test(token)) return letters;
  const shorter = Math.max(0, letters.length - SHORTEST_STEM);
  return Array.from({ length: shorter }, (_, cut) => letters.slice(0, letters.length - 1 - cut).join(''));
}

export interface QuestionSearch<Q> {
  /**
   * Best first; an empty search gives all in the order given. Typing errors are forgiven, the beginning of a word is
   * enough, and a word in the question counts more than in its answer.
   */
  readonly find: (text: string) => Q[];
  /** For a search that found nothing: at most three that share the beginning of one of its words, or a character. */
  readonly nearest: (text: string) => Q[];
}

/** Makes what finds questions, or other things with a name and a text, by words. */
export function questionSearch<Q extends SearchableQuestion>(questions: readonly Q[]): QuestionSearch<Q> {
  const known = new Set<string>();
  const index = new MiniSearch<Q>({
    fields: ['question', 'answer', 'also', 'called'],
    extractField: (question, field) =>
      field === 'called' ? (SEARCH_WORDS[question.id] ?? '') : String(Reflect.get(question, field)),
    tokenize: tokensOf,
    processTerm: (term) => {
      known.add(term);
      return term;
    },
    searchOptions: {
      boost: { question: 3, also: 2, called: 2 },
      prefix: (term) => (HAN.test(term) ? term.length === 1 : term.length > 2),
      fuzzy: (term) => typosAllowed(term, known),
      processTerm: (term) => term,
      combineWith: 'OR',
    },
  });
  index.addAll(questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const searchFor = (tokens: readonly string[]) =>
    index.search(tokens.join(' '), { tokenize: (words) => words.split(' ') });
  const foundBy = (hits: readonly { id: unknown }[]): Q[] =>
    hits.flatMap((hit) => byId.get(String(hit.id)) ?? []);
  const find = (text: string) => {
    const tokens = namingTokens(text);
    if (tokens.length === 0) return [...questions];
    const hits = searchFor(tokens);
    const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
    return foundBy(hits.filter(({ score }) => score >= least));
  };
  const nearest = (text: string) => {
    // Of each word the longest beginning that is known.
    const stems = namingTokens(text).flatMap(
      (token) => stemsOf(token).find((stem) => searchFor([stem]).length > 0) ?? [],
    );
    return stems.length === 0 ? [] : foundBy(searchFor(stems)).slice(0, MOST_NEAR);
  };
  return { find, nearest };
}
