/**
 * What shops call the things an offer is made of, by role; every language in one expression, written folded
 * (lower case, no accents: see offer-text). One more language is words added here.
 */

/** A whole word in scripts that part words. */
export const word = (alternatives: string): string => `(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`;

/** Nouns that mean "one of several payments" whatever stands around them. */
export const PART_NOUNS = [
  'installments?|instalments?|repayments?|emis?|payments?(?!\\s+(?:methods?|options?|plans|types|cards?|ways?))',
  'cuotas?|pagos?|plazos?|mensualidad(?:es)?|quincenas|abonos|msi',
  'parcelas?|prestac(?:oes|ao)|mensalidades?|pagamentos?',
  'echeances?|mensualites?|versements?|paiements?|fois(?!\\s+(?:plus|moins|par (?:jour|semaine|mois|an)))',
  'rat[ea]|pagamenti|mensilita|tranches?',
  'raten\\p{L}*|monatsraten?|teilzahlung\\p{L}*|teilbetrag\\p{L}*|zahlungen|monatsbetrag\\p{L}*',
  'termijn(?:en|betalingen)?|betalingen|deelbetalingen',
  'rater|delbetaln?ing\\p{L}*|avbetaln?ing\\p{L}*|betaln?inga?r|betalinger|avdrag|manadsbetalningar|nedbetaling\\p{L}*',
  'maksuera\\p{L}*|era(?:a|ssa|an)|osamaksu\\p{L}*',
  'afborg\\p{L}*|greidsl\\p{L}*',
  'splat(?:ek|ky|ka|kach|kam|kami|ok|koch|kami)|raty?|ratach|platnosci',
  'obrok\\p{L}*|obroc\\p{L}*|plati',
  'reszlet\\p{L}*|torleszto\\p{L}*',
  'osamakse\\p{L}*|makse(?:t|ga|d)?|maksajum\\p{L}*|imok\\p{L}*|mokejim\\p{L}*',
  'вноск\\p{L}*|плащан\\p{L}*|платеж\\p{L}*|взнос\\p{L}*|платіж\\p{L}*|внеск\\p{L}*|рат[аеиу]|отплат\\p{L}*',
  'δοσ\\p{L}*|πληρωμ\\p{L}*',
  'taksit\\p{L}*',
  'دفعات|دفعة|اقساط|أقساط|قسط|قسطا',
  'תשלומים|תשלום',
  'angsuran|ansuran|cicilan|hulugan',
  'किस्त\\p{L}*|किश्त\\p{L}*|ईएमआई',
].join('|');

/** The same in scripts that do not part words; no boundary is looked for. */
export const PART_NOUNS_CJK =
  '(?:个|個)?期(?!间|間|待|限|货|貨|刊|望|末|初|许|盼)|次(?=付|免|还|還)|回\\s*(?:分割|払|拂|の?分割)|회\\s*(?:분할|할부|납부|무이자)|개월\\s*(?:무이자\\s*)?할부|งวด';

/** Nouns that mean it only next to an amount or another word of paying in parts. */
export const LOOSE_NOUNS =
  'times|parts|vezes|veces|partes|parti|delen|delar|dele|teile?n?|osassa|част(?:и|ей|ями|ях|ини|ин)|раза?|kali|lan|ky|dot|kr?at|krat|puta|kez|مرات|פעמים';
export const LOOSE_NOUNS_CJK = '回|회|ครั้ง|笔';

export const MONTH_NOUNS = [
  'months?|mths?|mos?|mes|meses|mois|monat\\p{L}*|mes[ie]|maand\\p{L}*|maned(?:er)?|manad(?:er)?|manud\\p{L}*',
  'mesos|man|men|kuukau\\p{L}*|kk|kuud?|menes\\p{L}*|mesic\\p{L}*|mesiac\\p{L}*|mesec\\p{L}*|mjesec\\p{L}*|miesi\\p{L}*|luni|luna|honap\\p{L}*',
  'μην\\p{L}*|месец\\p{L}*|месяц\\p{L}*|мес|міс\\p{L}*|aylik|aya?|ayda|شهر|شهور|اشهر|أشهر|شهرا|חודש\\p{L}*|bulan|bln|thang|buwan|महीने|महीनों',
].join('|');
export const MONTH_NOUNS_CJK = '(?:个|個)月|[かヶカケヵ箇]月|개월|เดือน';

/** Words that may stand between the number and its noun: "4 interest-free payments". */
export const ADJECTIVES = [
  '(?:interest|fee)[- ]?free|no[- ]interest|zero[- ]interest|interest|equal|even|easy|simple|flexible|fixed|monthly|weekly|bi-?weekly|fortnightly|automatic|split|smaller|or|more|further|remaining|additional|affordable',
  'sin interes(?:es)?|sin recargo|iguales|fij[ao]s|mensuales|comod[ao]s|faciles|quincenales|sem juros|iguais|fixas|mensais|sem acrescimos?',
  'sans (?:frais|interets?)|egale?s?|mensuel(?:le)?s?|gratuite?s?|uguali|mensili|comode|senza interessi|da',
  'zinsfreien?|zinslosen?|gleich\\p{L}*|hohen?|monatlichen?|bequemen?|kleinen?|flexiblen?|kostenlosen?|gebuhrenfreien?',
  'gelijke|rentevrije|renteloze|maandelijkse|kosteloze|rantefria|lika|store|lige|like|rentefrie?|manedlige|manatliga|koroto\\p{L}*|korotto\\p{L}*|tasasuur\\p{L}*',
  'rown\\p{L}*|nieoprocentowan\\p{L}*|miesieczn\\p{L}*|stejn\\p{L}*|rovnak\\p{L}*|mesicn\\p{L}*|mesacn\\p{L}*|bezurocn\\p{L}*|egale|lunare|jednak\\p{L}*|mjesecn\\p{L}*|mesecn\\p{L}*|beskamatn\\p{L}*|enak\\p{L}*|egyenlo|havi|kamatmentes',
  'равн\\p{L}*|одинаков\\p{L}*|ежемесячн\\p{L}*|беспроцентн\\p{L}*|безлихвен\\p{L}*|месечн\\p{L}*|рівн\\p{L}*|ατοκ\\p{L}*|ισ(?:ες|οποσ\\p{L}*)|μηνιαι\\p{L}*|esit|aylik|pesin|फ्री|आसान',
].join('|');

/** Says that paying in parts is what it is about. */
export const PAYING_IN_PARTS = [
  'install?ment|pay ?later|paylater|buy now|financ|split|interest|\\bapr\\b|\\bemi\\b|per month|a month|monthly',
  'cuota|mensualidad|a plazos|en plazos|fraccion|aplaza|sin interes|meses sin|parcel|prestac|juros|sem acrescimo|vezes|mensua|echeanc|en plusieurs fois|sans frais|taeg?\\b',
  'rate(?:al|izz)|a rate|rata|raten|finanzier|zins|termijn|gespreid|rente|delbetal|avbetal|rantefri|rate[rn]\\b|afdrag|avdrag|osamaksu|erissa|korot|splat|bez (?:urok|odsetek)|na raty|ratach|urok|v ratach|in rate|dobanda|na rate|obro[kc]|kamat|reszlet|jarelmaks|nomaks|issimoketin',
  'рассроч|беспроцент|долями|частями|вноск|разсроч|лизинг|кредит|процент|кредит|розстроч|оплата частинами|δοσ|τοκ',
  'taksit|vade|faiz|قسط|أقساط|اقساط|تقسيط|دفعات|فوائد|תשלומים|ריבית|cicil|angsur|ansur|bunga|hulug|tra gop|lai suat',
  '分期|免息|白条|白條|花呗|花唄|月供|每期|手续费|手續費|利息|利率|月付|先用后付|分割|リボ|金利|月々|手数料|할부|무이자|분할|나눠|ผ่อน|ดอกเบี้ย|แบ่งชำระ|แบ่งจ่าย|किस्त',
].join('|');

/** Says that a payment is what it is about, without saying in parts. */
export const PAYING =
  'pay|card|credit|paga|tarjeta|cartao|carte|carta|karte|zahl|betaal|betal|maks|plat|compr|achat|ödeme|odeme|kart|карт|оплат|دفع|بطاقة|支付|付款|信用卡|カード|払い|카드|결제|บัตร|ชำระ|bayar|kartu|thanh toan';

/** Says that the count is the most one may choose; stands right before it. */
export const UP_TO =
  "(?:(?<!\\p{L})(?:up to|until|as many as|max(?:imum|imal|imo|imos)?\\.?(?: of| de)?|hasta(?: en)?|(?:em )?ate|jusqu'?\\s?a|fino a|bis zu|tot|op til|upp till|opp til|jopa|enintaan|az|do|pana la|akar|maximum|до|εως|μεχρι|لغاية|حتى|עד|toi da|hingga|sampai|maks\\.?)|最多|最高|最长|最長|最大|可分|최대|สูงสุด|นานสูงสุด|नवीनतम)\\s*(?:en |in |em |im |a )?";

/** Joins several counts before one noun: "3, 6 or 12". */
export const BETWEEN_COUNTS =
  '(?:\\s*[,、/~&·-]\\s*|\\s*(?:至|到|或|和|及|또는|から|หรือ)\\s*|\\s+(?:or|and|to|o|ou|y|e|u|et|ou|oder|und|bis|a|ate|of|en|of|och|eller|tai|lub|i|nebo|alebo|sau|ili|ali|vagy|или|до|και|ή|η|veya|ve|atau|hoac|או|أو|او|و)\\s+)';

/** What is bought again and again, guaranteed or earned is not paid in parts. */
export const SUBSCRIPTION =
  'subscri|cancel any ?time|free trial|billed (?:annual|year|month)|membership|suscripci|assinatura|abonnement|abonnier|abbonament|prenumer|abonament|predplatn|подписк|abonelik|订阅|訂閱|会员|會員|定期便|サブスク|구독|สมาชิก|langganan|اشتراك|מנוי';
export const WARRANTY =
  'warrant|guarante|garan[tz]|return|devoluc|retour|reso |ruckgabe|zwrot|гаранти|возврат|保修|质保|質保|退货|退貨|退换|保証|返品|보증|반품|รับประกัน|garansi|bao hanh|ضمان|אחריות|deliver|entrega|envio|livraison|lieferung|доставк|发货|送达|配送|shelf life|保质|expir|valid|gultig|caduc|scad|有效';
export const REWARD =
  'points|miles|cash ?back|puntos|pontos|punkte|punti|积分|積分|ポイント|포인트|คะแนน|poin\\b|бонус|reward|faster|larger|zoom|mas rapid|mais rapid|plus rapide|schneller';
export const QUANTITY =
  '\\bqty\\b|quantit|cantidad|quantidade|\\bmenge\\b|aantal stuks|ilosc|количеств|数量|件|個数|수량|จำนวน(?!งวด)|\\bpcs\\b|pieces|items?\\b|\\bpack\\b|unidades|stuck\\b|\\bstk\\b|\\bszt\\b|\\bшт\\b|个装|包';
export const EXCLUSION =
  '제외|不支持|不可用|暂不|暫不|不适用|対象外|not available|unavailable|no disponible|indisponible|indisponivel|nicht verfugbar|non disponibile|niet beschikbaar|недоступн|ne permet pas|not eligible|ไม่ร่วมรายการ';
export const DEFERRED =
  'days?|dias?|jours?|giorni|tagen?|dagen|dagar|dage|paivaa|dni|dnu|zile|nap\\b|дн(?:ей|я)|дней|ημερ|gun|يوم|ימים|天|日後|日以内|일|วัน|hari|ngay';
/** Interest is only put off: it is owed after all unless the whole is paid in time. */
export const PUT_OFF = 'if paid in full|deferred interest|interest will be charged';

/** 期 is also a phase, an issue, a class: without a word of paying it counts only where it stands alone. */
export const ABOUT_PARTS_CJK = '[分付免供还還款息]|手续|费率|利率|共\\s?\\d';

export const ORDER_RANGE =
  'orders?|between|compras|pedidos|montants?|commandes|bestell|ordini|acquisti|entre|zwischen|订单|注文|주문|заказ';
