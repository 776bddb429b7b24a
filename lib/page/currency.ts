import type { Money } from '../money/money';
import { parseMoney } from '../money/parse';
import type { PageAmount } from './amounts';
import type { CurrencyHint } from './reading';
import type { PageSnapshot } from './snapshot';

export type AmountReading =
  | { readonly ok: true; readonly money: Money; readonly from: CurrencyHint }
  | { readonly ok: false; readonly reason: 'ambiguous-currency' | 'ambiguous-amount' | 'contradiction' };

/** What a page's currency may be told from besides the amount itself; strongest first. */
export type Hints = readonly (readonly [CurrencyHint, { locale: string | null; currency: string | null }])[];

/** Country domains whose shops price in the country's own money. */
const DOMAINS =
  'ca:CAD au:AUD nz:NZD sg:SGD hk:HKD tw:TWD mx:MXN ar:ARS cl:CLP uy:UYU br:BRL uk:GBP jp:JPY cn:CNY kr:KRW in:INR pk:PKR lk:LKR se:SEK no:NOK dk:DKK is:ISK ru:RUB pl:PLN cz:CZK tr:TRY th:THB vn:VND id:IDR my:MYR ph:PHP za:ZAR ng:NGN ke:KES eg:EGP ae:AED sa:SAR il:ILS ch:CHF hu:HUF ro:RON us:USD de:EUR fr:EUR it:EUR es:EUR nl:EUR be:EUR at:EUR ie:EUR pt:EUR fi:EUR gr:EUR';

/** Languages at home in one country, or (English, the dollar) whose bare sign mostly means one currency. */
const HOME: Readonly<Record<string, string>> = {
  en: 'USD',
  zh: 'CNY',
  ja: 'JPY',
  ko: 'KRW',
  th: 'THB',
  pl: 'PLN',
  cs: 'CZK',
  tr: 'TRY',
  vi: 'VND',
  id: 'IDR',
  ru: 'RUB',
  uk: 'UAH',
  he: 'ILS',
  hi: 'INR',
  hu: 'HUF',
  ro: 'RON',
};
/** English of countries with other dollars, or none. */
const NOT_AMERICAN = /\b(?:postage|postcode|suburb|GST|HST|ABN|eircode|colour|territory)\b/i;
/** Letters only traditional Chinese has, among words of paying. */
const TRADITIONAL = /[結帳訂單貨運費總額購買應實數選擇]/;

/** Gathers a page's hints. `languages`: as told from its words, likeliest first. */
export function hintsOf(
  snapshot: PageSnapshot,
  languages: readonly string[],
  amounts: readonly PageAmount[],
): Hints {
  const hints: [CurrencyHint, { locale: string | null; currency: string | null }][] = [];
  const [main = ''] = languages;
  const declared = snapshot.language;
  const sameLanguage =
    main === declared.slice(0, 2).toLowerCase() || (main === 'sv' && /^(?:sv|n[bno]|da|is)/i.test(declared));
  if (/^[a-z]{2}-(?:[A-Za-z]{4}-)?[A-Za-z]{2}$/.test(declared) && sameLanguage)
    hints.push(['language', { locale: declared, currency: null }]);
  const host = snapshot.url ? (/^https?:\/\/([^/:?#]+)/.exec(snapshot.url)?.[1] ?? '') : '';
  const ofHost = ` ${DOMAINS}`.split(` ${host.split('.').pop()}:`)[1]?.slice(0, 3);
  if (host && ofHost) hints.push(['host', { locale: null, currency: ofHost }]);
  const others = new Set(amounts.flatMap((amount) => sureCodes(amount)));
  const [other] = others;
  if (others.size === 1 && other) hints.push(['other-amounts', { locale: null, currency: other }]);
  const [meta] = snapshot.meta.currencies;
  if (snapshot.meta.currencies.length === 1 && meta) hints.push(['meta', { locale: null, currency: meta }]);
  const traditional =
    main === 'zh' && snapshot.nodes.some((node) => node.kind === 'text' && TRADITIONAL.test(node.text));
  if (declared && sameLanguage && main !== 'en')
    hints.push(['language', { locale: declared, currency: null }]);
  const home = traditional ? (declared.toLowerCase() === 'zh-hk' ? 'HKD' : 'TWD') : HOME[main];
  const elsewhere =
    main === 'en' && snapshot.nodes.some((node) => node.kind === 'text' && NOT_AMERICAN.test(node.text));
  if (home && !elsewhere) hints.push(['language', { locale: null, currency: home }]);
  return hints;
}

/** Currencies an amount's own signs leave no doubt about. */
function sureCodes(amount: PageAmount): string[] {
  return amount.signs.flatMap((sign) => (sign.trust !== '?' && sign.codes[0] ? [sign.codes[0]] : []));
}

/** Reads an amount: by its own text and the code beside it, else by the first hint that decides; meta data that says otherwise contradict. */
export function readAmount(amount: PageAmount, hints: Hints, code: string | null = null): AmountReading {
  const plain = parseMoney(amount.text, { currency: code });
  const meta = hints.find(([from]) => from === 'meta')?.[1].currency;
  const settle = (money: Money, from: CurrencyHint): AmountReading =>
    meta && meta !== money.currency ? { ok: false, reason: 'contradiction' } : { ok: true, money, from };
  if (plain.ok) return settle(plain.money, 'text');
  if (plain.reason === 'ambiguous-separator') {
    for (const [from, hint] of hints) {
      const read = parseMoney(amount.text, hint);
      if (read.ok) return settle(read.money, from);
    }
    return { ok: false, reason: 'ambiguous-amount' };
  }
  if (plain.reason !== 'ambiguous-currency' && plain.reason !== 'no-currency')
    return { ok: false, reason: 'ambiguous-amount' };
  for (const [from, hint] of hints) {
    const read = parseMoney(amount.text, hint);
    if (read.ok) return settle(read.money, from);
  }
  return { ok: false, reason: 'ambiguous-currency' };
}
