import { pattern } from './pattern';

/** Names of providers as shops print them, folded; the id is the family id used in the facts. */
const PROVIDERS: readonly (readonly [string, string])[] = [
  ['klarna', 'klarna|카르나'],
  ['clearpay', 'clearpay'],
  ['afterpay', 'afterpay|after pay'],
  ['affirm', 'affirm(?!\\p{L})'],
  ['paypal', 'paypal|pay pal'],
  ['alma', '(?<!\\p{L})alma(?!\\p{L})'],
  ['oney', '(?<!\\p{L})oney(?!\\p{L})|facilypay'],
  ['scalapay', 'scalapay'],
  ['tabby', '(?<!\\p{L})tabby(?!\\p{L})|تابي'],
  ['tamara', '(?<!\\p{L})tamara(?!\\p{L})|تمارا'],
  ['huabei', '花呗|花唄|huabei'],
  ['jd-baitiao', '白条|白條|baitiao'],
  ['mercado-credito', 'mercado ?(?:pago|credito)|meses sin tarjeta'],
  ['sezzle', 'sezzle'],
  ['zip', '(?<!\\p{L})zip ?pay|quadpay|(?<!\\p{L})zip(?= (?:\\.|$|to|now))'],
  ['laybuy', 'laybuy'],
  ['humm', '(?<!\\p{L})humm(?!\\p{L})'],
  ['atome', '(?<!\\p{L})atome(?!\\p{L})'],
  ['spaylater', 'spaylater|shopee ?paylater'],
  ['shop-pay', 'shop pay'],
  ['dolyami', 'долями'],
  ['yandex-split', 'яндекс.{0,2}сплит|yandex split'],
  ['paypo', 'paypo'],
  ['twisto', 'twisto'],
  ['cofidis', 'cofidis'],
  ['sequra', 'sequra'],
  ['floa', '(?<!\\p{L})floa(?!\\p{L})'],
  ['riverty', 'riverty'],
  ['walley', 'walley'],
  ['kredivo', 'kredivo'],
  ['akulaku', 'akulaku'],
  ['paidy', 'paidy|ペイディ'],
  ['splitit', 'splitit'],
  [
    'card',
    '信用卡分期|cartao|tarjeta|credit card|kreditkarte|carte bancaire|kredi karti|신용카드|บัตรเครดิต|カード',
  ],
];

const COMPILED = PROVIDERS.map(([id, names]) => [id, pattern(() => new RegExp(names, 'u'))] as const);
/** "sin tarjeta", "sem cartão": names the card only to say it is not needed. */
const WITHOUT_CARD =
  /(?:sin|sem|without|sans|ohne|senza)\s+(?:credit\s+)?(?:tarjetas?|cartao|cards?|carte|karte|carta)(?: de credito)?/gu;

/** The provider an offer's folded text names, or null. */
export function providerOf(folded: string): string | null {
  const text = folded.replace(WITHOUT_CARD, ' ');
  for (const [id, regex] of COMPILED) if (regex.test(text)) return id;
  return null;
}
