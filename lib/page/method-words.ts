import type { Topic } from './lexicon/words';
import { fold } from './lexicon/words';
import type { MethodId } from './method-ids';
import type { View } from './view';

/** Brands as shops write them, in any language; pieces of expressions for folded texts. More particular ones first. */
const BRANDS: readonly (readonly [MethodId, string])[] = [
  ['visa', 'visa'],
  ['mastercard', 'master ?-?cards?|万事达|萬事達'],
  ['amex', 'amex|american ?express|美国运通|美國運通'],
  ['unionpay', 'union ?pay|银联|銀聯|云闪付'],
  ['discover', 'discover'],
  ['jcb', 'jcb'],
  ['diners', 'diners?(?: club)?'],
  ['elo', 'elo'],
  ['mir', 'мир|mir (?:card|pay)'],
  ['paypal', 'pay ?-?pal|贝宝'],
  ['applepay', 'apple ?-?pay'],
  ['googlepay', 'google ?-?pay|g ?pay'],
  ['alipay', 'ali ?-?pay(?: ?hk)?|支付宝|支付寶|알리페이'],
  ['wechatpay', 'we ?chat(?: ?-?pay)?|微信(?:支付)?|weixin|위챗'],
  ['klarna', 'klarna'],
  ['afterpay', 'after ?-?pay|clearpay'],
  ['affirm', 'affirm'],
  ['pix', 'pix'],
  ['boleto', 'boleto'],
  ['oxxo', 'oxxo'],
  ['mercadopago', 'mercado ?-?pago'],
  ['ideal', 'ideal'],
  ['bancontact', 'bancontact'],
  ['blik', 'blik'],
  ['p24', 'przelewy ?24|p24'],
  ['konbini', 'konbini|コンビニ'],
  ['paypay', 'paypay'],
  ['kakaopay', 'kakao ?-?pay|카카오 ?페이'],
  ['naverpay', 'naver ?-?pay|네이버 ?페이'],
  ['amazonpay', 'amazon ?-?pay(?:ments)?|pay with amazon'],
  ['shoppay', 'shop ?-?pay'],
  ['sofort', 'sofort(?:uberweisung)?'],
];

/** Methods named by common words; the words are the lexicons'. */
const COMMON: readonly (readonly [MethodId, Topic])[] = [
  ['giftcard', 'gift'],
  ['cod', 'cod'],
  ['banktransfer', 'bank'],
  ['card', 'card'],
];

const patterns = BRANDS.map(([id, words]) => [id, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`)] as const);

const ANY = new RegExp(`(?<![a-z])(?:${BRANDS.map(([, words]) => words).join('|')})(?![a-z])`);

/**
 * Methods we have no id for, but which are plainly methods: wallets and plans by their makers' names, then the common
 * words for the rest. Pieces of expressions for folded texts.
 */
const UNKNOWN_NAMES: readonly string[] = [
  // The Americas
  'venmo|cash ?app|sezzle|zip ?pay|interac|yape|plin|nequi|daviplata|efecty|baloto|rapipago|pago ?facil|picpay|nu ?pay|servipag|khipu|kueski|aplazo|todito',
  // Europe
  'skrill|neteller|paysafe\\w*|trustly|giropay|eps|multibanco|mb ?way|swish|vipps|mobile ?pay|satispay|postepay|scalapay|bollettino|postfinance|twint|bizum|sequra|alma|oney|floa|riverty|easycredit|ratenkauf|paydirekt|billink|in3|belfius|kbc|payconiq|lydia|swile|payu|paypo|tpay|twisto|skip ?pay|gopay|cofidis|barion|simplepay|keks ?pay|walley|qliro',
  // Russia and its neighbours, Turkey
  'qiwi|webmoney|yoo ?money|юmoney|ю ?money|sberpay|сбп|быстрых платежей|яндекс ?(?:пэй|pay|сплит)|tinkoff ?pay|т-?pay|t-pay|долями|рассрочка|сплит|liqpay|monobank|приватбанк|kaspi|bkm express|papara|alisveris kredisi',
  // Africa, the Middle East and India
  'mobile ?money|m-?pesa|airtel ?money|moov|orange ?money|mtn|wave|paytm|phone ?pe|razorpay|upi|rupay|vodafone cash|فودافون كاش|stc pay|tamara|tabby|تمارا|تابي|فوري|fawry|mada|(?<![א-ת])ב?ביט(?![א-ת])|paybox|payflex|payfast|payhere|upay|bkash|nagad|easypaisa|jazzcash|mobikwik|simpl',
  // East and South-East Asia
  'line ?pay|grab ?pay|ovo|dana|qris|shopee ?pay|spaylater|kredivo|akulaku|indomaret|alfamart|momo|zalo ?pay|vnpay|napas|gcash|maya|promptpay|พร้อมเพย์|true ?money|ทรูมันนี่|ผ่อนชำระ|toss|토스|payco|페이코|samsung ?pay|삼성페이|휴대폰 ?(?:소액)?결제|楽天ペイ|d払い|メルペイ|au pay|かんたん決済|まとめて(?:支払い|払い)|キャリア決済|後払い|あと払い|郵便振替|花呗|白条|京东支付|数字人民币|余额支付|代付|街口|八達通|octopus|轉數快|payme|台灣 ?pay|悠遊付|全支付|超商',
  // Anywhere
  'maestro|stripe|bitcoin|crypto\\w*|usdt|qr ?-?(?:code|pay)?|สแกน qr|cheques?|checks?(?! ?-?(?:in|out))|money orders?|e-?check|wallet|store credit|net ?30|purchase order|whatsapp',
  '(?:kauf )?auf rechnung|rechnung|rechnungskauf|faktura|invoice|osamaksu|lasku|delbetalning|achteraf betalen|op rekening|mandat administratif|titres?-restaurant|ticket restaurant|vale-?refeicao|na splatky|tra gop',
  '在线支付|線上付款|онлайн|pagos? online|pagamento online|paiement en ligne|online[ -]?payments?|pay online',
];

const UNKNOWN = new RegExp(`(?<![a-z](?=[a-z]))(?:${fold(UNKNOWN_NAMES.join('|'))})(?![a-z])`);

/** A name that runs into the next word (`Mercado PagoSaldo`): labels lose the gap between two elements. */
const RUN_IN = /(\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;

/** Brands a text names, in the order of the list. */
export function brandsIn(text: string): MethodId[] {
  const folded = fold(text);
  const parted = text.replace(RUN_IN, '$1 ');
  const apart = parted === text ? folded : fold(parted);
  // Most texts name none.
  if (!ANY.test(folded) && (apart === folded || !ANY.test(apart))) return [];
  return patterns.filter(([, pattern]) => pattern.test(folded) || pattern.test(apart)).map(([id]) => id);
}

/**
 * The methods a choice's words name: brands first, then common ones. A brand of cards beside the word "card" is one
 * of the cards taken, so the choice is `card`; several card brands without it are the cards themselves.
 */
export function methodsIn(view: View, text: string): MethodId[] {
  const brands = brandsIn(text);
  const cards = brands.filter((id) => CARD_BRANDS.has(id));
  const others = brands.filter((id) => !CARD_BRANDS.has(id));
  if (others.length) return alsoCard(view, text) ? [...others.slice(0, 1), 'card'] : others.slice(0, 1);
  // A kept card, its digits masked by the snapshot.
  if (cards.length && text.includes('••••')) return ['card'];
  const common = COMMON.find(([, topic]) => view.says(topic, text))?.[0];
  if (common && (common !== 'card' || cards.length !== 1)) return [common];
  return cards.length ? cards : common ? [common] : [];
}

/** `PayPal or credit card` is a choice of both. */
function alsoCard(view: View, text: string): boolean {
  return /(?:^|[\s/&])(?:or|o|ou|oder|and|und|y|e|och|или|&|\/)\s/i.test(text) && view.says('card', text);
}

/** Whether a text names a method at all, one of ours or another. */
export function namesMethod(view: View, text: string): boolean {
  return methodsIn(view, text).length > 0 || namesUnknown(text);
}

/** Whether a text names a method that has no id of ours. */
export function namesUnknown(text: string): boolean {
  return UNKNOWN.test(fold(text));
}

/** Whether a text is the name of such a method and little else. */
export function isUnknownName(text: string): boolean {
  const folded = fold(text);
  const name = UNKNOWN.exec(folded)?.[0] ?? '';
  return (
    name !== '' && folded.length <= 30 && name.length * 2 >= folded.replace(/\([^)]*\)/, '').trim().length
  );
}

const CARD_BRANDS: ReadonlySet<MethodId> = new Set<MethodId>([
  'visa',
  'mastercard',
  'amex',
  'unionpay',
  'discover',
  'jcb',
  'diners',
  'elo',
  'mir',
]);
