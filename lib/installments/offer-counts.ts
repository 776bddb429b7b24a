import { MASK } from './offer-amounts';
import * as words from './offer-words';
import { type Pattern, pattern } from './pattern';

/** How a count is written; `loose` and `month` need company to count. */
export type CountKind = 'times-sign' | 'part' | 'pay-in' | 'loose' | 'month';

export interface CountFound {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly upTo: boolean;
  readonly kind: CountKind;
  /** True for "25 € x 3": the amount stands before. */
  readonly amountFirst: boolean;
  /** True when two ranges stand in one list ("2~4/2~3"): no telling which holds. */
  readonly tangled: boolean;
}

const NUMBER_WORDS: readonly (readonly [number, string])[] = [
  [2, 'two|dos|duas|deux|due|zwei|twee|tva|to|kaksi|dwie|dve|два|две|iki'],
  [3, 'three|tres|trois|tre|drei|drie|kolme|trzy|tri|trei|три|uc'],
  [4, 'four|cuatro|quatro|quatre|quattro|vier|fyra|fire|nelja|cztery|ctyri|четыре|dort'],
  [5, 'five|cinco|cinq|cinque|funf|vijf|fem|пять|bes'],
  [6, 'six|seis|sei|sechs|zes|sex|seks|шесть|alti'],
  [10, 'ten|diez|dez|dix|dieci|zehn|tien|десять'],
  [12, 'twelve|doce|doze|douze|dodici|zwolf|twaalf|двенадцать'],
];
const WORD_VALUES = new Map(
  NUMBER_WORDS.flatMap(([value, list]) => list.split('|').map((name) => [name, value])),
);
const ANY_NUMBER_WORD = [...WORD_VALUES.keys()].join('|');

const CJK_DIGITS = '一二三四五六七八九';
function cjkNumber(text: string): number {
  const plain = text.replace(/[两兩]/g, '二');
  const at = plain.indexOf('十');
  if (at < 0) return CJK_DIGITS.indexOf(plain.slice(-1)) + 1;
  const tens = at === 0 ? 1 : CJK_DIGITS.indexOf(plain.charAt(at - 1)) + 1;
  return tens * 10 + CJK_DIGITS.indexOf(plain.charAt(at + 1) || ' ') + 1;
}

const NUM = `(?<![\\d.,:/\\p{L}${MASK}]|第|第 )(?<num>\\d{1,3}(?:${words.BETWEEN_COUNTS}\\d{1,3})*)(?![.,]\\d|\\d)`;
/** After a letter of a script without spaces: 分3期, 할부3개월, 购机享6期. */
const NUM_CJK = `(?<![\\d.,:/A-Za-z${MASK}]|第|第 )(?<num>\\d{1,3}(?:${words.BETWEEN_COUNTS}\\d{1,3})*)(?![.,]\\d|\\d)`;
const ADJECTIVES = `(?:(?:${words.word(words.ADJECTIVES)}|0\\s?%)[\\s,]+){0,5}`;
const PAY_IN_VERB =
  'pay(?: it)?|split(?: it)?(?: into)?|checkout|buy|pag(?:a|ar|alo|ue|ala|a tu compra|a lo)|compr[ae]|divid[ie](?:lo)?|financia(?:lo)?|parcele|payez|payer|paye|regle[zr]?|paiement|zahl\\p{L}*|bezahl\\p{L}*|betaal\\p{L}*|betal\\p{L}*|zaplat\\p{L}*|plat\\p{L}*|fizess\\p{L}*|maksa|оплат\\p{L}*|разде\\p{L}*|плат\\p{L}*|ode|قسمها|قسم|ادفع|ادفعها|bayar|pago|pagamento|pagamentos';
const IN = 'in|into|en|em|su|na|v|i|op|auf|w|на|в|dalam|على|علي|بـ';

const at = (source: string): Pattern => pattern(() => new RegExp(source, 'gu'));

/** Strongest first: where two meet, the first stands. */
const PATTERNS: readonly {
  readonly kind: CountKind;
  readonly regex: Pattern;
  readonly amountFirst?: boolean;
}[] = [
  {
    kind: 'times-sign',
    amountFirst: true,
    regex: at(
      `(?<=${MASK}\\)?(?:\\s?\\/\\s?[\\p{L}]{1,8})?\\s?)[x*]\\s?(?<num>\\d{1,3})(?![.,]?\\d)\\s*(?:${words.PART_NOUNS_CJK}|${words.word(`${words.MONTH_NOUNS}|${words.PART_NOUNS}`)}|${words.MONTH_NOUNS_CJK}|回)?`,
    ),
  },
  { kind: 'part', regex: at(`${NUM}(?:er|-)?\\s*${ADJECTIVES}${words.word(words.PART_NOUNS)}`) },
  { kind: 'part', regex: at(`${NUM_CJK}\\s*(?:${words.PART_NOUNS_CJK})`) },
  { kind: 'part', regex: at(`(?<cjk>[一二三四五六七八九十两兩]{1,3})\\s?(?:${words.PART_NOUNS_CJK})`) },
  {
    kind: 'part',
    regex: at(`(?<![\\p{L}])(?<name>${ANY_NUMBER_WORD})\\s+${ADJECTIVES}${words.word(words.PART_NOUNS)}`),
  },
  {
    kind: 'part',
    regex: at(
      `(?:${words.word(words.PART_NOUNS)}|期数|期數|分期|回数|할부\\s*(?:개월)?|กี่งวด)\\s?[:：]\\s?(?<num>\\d{1,3})(?![.,]?\\d)(?!\\s?%)`,
    ),
  },
  {
    kind: 'pay-in',
    regex: at(
      `(?<![\\p{L}])(?:${PAY_IN_VERB})\\s*(?:\\p{L}+\\s+){0,2}?(?:${IN})\\s*(?<num>\\d{1,2})\\s?x?(?=\\s*(?:$|[.,;:!*()|+${MASK}'"-]|(?:with|con|com|avec|mit|met|med|z|s|с|by|through|via|using|without|interest|no|sin|sem|sans|senza|zinsfrei|ohne|zonder|and|or|at|for|par|บน|of|de|0\\s?%|مع|بدون|rates?|equal)(?![\\p{L}])))`,
    ),
  },
  { kind: 'times-sign', regex: at(`${NUM_CJK}\\s?(?:x|\\*(?=\\s?${MASK}))(?!-?[a-z](?!\\$))`) },
  { kind: 'loose', regex: at(`${NUM}\\s*-?\\s*${ADJECTIVES}${words.word(words.LOOSE_NOUNS)}`) },
  { kind: 'loose', regex: at(`${NUM_CJK}\\s*(?:${words.LOOSE_NOUNS_CJK})(?!目|限)`) },
  {
    kind: 'month',
    regex: at(`${NUM}\\s*-?\\s*${ADJECTIVES}${words.word(words.MONTH_NOUNS)}(?:\\/-?\\p{L}{1,3})?`),
  },
  { kind: 'month', regex: at(`${NUM_CJK}\\s*(?:${words.MONTH_NOUNS_CJK})`) },
];

const UP_TO = pattern(() => new RegExp(`${words.UP_TO}$`, 'u'));

function numbersOf(groups: Readonly<Record<string, string | undefined>>): number[] {
  if (groups.name) return [WORD_VALUES.get(groups.name) ?? 0].map(Number);
  if (groups.cjk) return [cjkNumber(groups.cjk)];
  return (groups.num ?? '').match(/\d+/g)?.map(Number) ?? [];
}

/** Every count in a folded text whose amounts are masked; where two patterns meet, the stronger one stands. */
export function findCounts(masked: string): CountFound[] {
  const found: CountFound[] = [];
  for (const { kind, regex, amountFirst = false } of PATTERNS) {
    for (const match of regex.all(masked)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const numbers = numbersOf(match.groups ?? {});
      const list = match.groups?.num ?? '';
      found.push({
        start,
        end,
        count: Math.max(0, ...numbers),
        upTo: numbers.length > 1 || UP_TO.test(masked.slice(Math.max(0, start - 24), start)),
        kind,
        amountFirst,
        tangled: /[~-].*[/].*[~-]/.test(list),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
