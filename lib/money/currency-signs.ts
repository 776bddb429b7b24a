import { isCurrency } from './currencies';

/**
 * The signs and words shops write for currencies. A line is `CODES: signs`; the mark before the codes says how far
 * a sign may be trusted:
 *   none  the sign names one currency;
 *   `~`   mostly the first code, in the others' countries theirs (`£` in Gibraltar);
 *   `?`   several currencies alike: a hint must decide (`$`, `kr`, `元`).
 * Signs in small letters match any capitals, the others as written here. A sign with no code names
 * money that is not an ISO 4217 currency (1 toman = 10 IRR), which must not be read as the hinted one.
 *
 * Signs: Unicode CLDR 45 currency names and usage on shops' pages. One text, because it travels to shops' pages.
 */
const SIGNS = `?USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BBD BMD BND BSD BZD DOP FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWL CUP CUC MOP WST:$ dollar dollars
?CAD NIO:C$
?BND BSD:B$
?MXN ARS CLP COP UYU DOP PHP CUP:pesos peso
?JPY CNY:¥
?CNY TWD HKD MOP:元 圆 圓 yuan
?SEK NOK DKK ISK:kr
?INR PKR LKR NPR MUR SCR:Rs rupees rupee
?EGP SDG:جنيه
?SAR QAR OMR YER:ريال
?IRR SAR QAR OMR YER:﷼
?KWD IQD BHD JOD DZD TND LYD:دينار dinar
?AED MAD:درهم dhs dh
?XOF XAF:CFA FCFA
?CHF XAF XOF XPF:₣ fr
?ETB BYN:Br
?BOB VES:Bs
?PGK ZMW MMK:K
?HNL:L
?KGS UZS:som сом с
UZS:soʻm so'm
?MDL:лей
EUR:€ euro euros евро 欧元
~GBP FKP GIP SHP:£ 英镑
?GBP EGP:pound pounds
RUB:₽
~RUB BYN:руб рублей рубля рубль р
~RON MDL:lei leu
KRW:₩ 원 won 韩元
USD:US$ U$S U$ 美元 달러
AUD:A$
SGD:S$
TWD:NT$ NTD 台币
HKD:港币 港元
MXN:Mex$
CAD:CAN$ CDN$ CND$
BRL:R$ reais
JMD:J$
GBP:UK£
TOP:T$
GYD:G$
NAD:N$
LRD:L$
ZWL:Z$
XCD:EC$
COP:COL$
DOP:RD$
BBD:Bds$
UYU:$U
JPY:円 日元 엔 yen
CNY:人民币 RMB 块
INR:₹
~INR NPR:रु र
UAH:₴ грн
KZT:₸ тг тенге
TRY:₺ TL
ILS:₪ nis שח ש"ח ש״ח ש'ח
VND:₫ đ đồng vnđ
PHP:₱
THB:฿ บาท
NGN:₦
CRC:₡
PYG:₲ Gs
LAK:₭
KHR:៛
BDT:৳
MNT:₮
AZN:₼
GEL:₾ ლ
AMD:֏
AFN:؋
GHS:₵
SAR:ر.س \u20c1
?SAR SCR:SR
CZK:kč
PLN:zł
HUF:Ft
BGN:лв
IDR:Rp
MYR:RM
?ZAR:R
MKD:ден
RSD:дин din РСД
?BAM:KM км
PEN:S/
PAB:B/
?GTQ:Q
KES:ksh
TZS:tsh
UGX:ush
DJF:fdj
GNF:gfr
ETB:birr ብር
EGP:E£ ج.م
IRR:ریال
QAR:ر.ق
?QAR:QR
OMR:ر.ع
YER:ر.ي
AED:د.إ
MAD:د.م
KWD:د.ك
?KWD:KD
BHD:د.ب
JOD:د.أ د.ا
DZD:دج د.ج
IQD:د.ع ع.د
LYD:د.ل
TND:د.ت
LBP:ل.ل
SYP:ل.س
CHF:sfr
:تومان تومن ₿ ¢ GBp`;

export interface Sign {
  readonly trust: '' | '~' | '?';
  readonly codes: readonly string[];
}

const BY_SIGN = new Map<string, Sign>();
for (const line of SIGNS.split('\n')) {
  const [, trust = '', codes = '', signs = ''] = /^([~?]?)(.*?):(.*)/.exec(line) ?? [];
  const sign = { trust, codes: codes.split(' ') } as Sign;
  for (const text of signs.split(' ')) BY_SIGN.set(text, sign);
}

/** Codes that are words as well: as such they need a hint (`Top 10`, `all 5`, `3 cup`). */
const WORDS = 'all bam bob cop cup dem gel lak mad mop mur pen ron sek sit sos std top try';

/**
 * What a short text stands for: a sign or word of the table, an ISO 4217 code in any capitals, or a sign with a
 * country or code before it (`AU$`, `MX $`, `CLP$`). Undefined when it is no currency's.
 */
export function signOf(written: string): Sign | undefined {
  // One sign (`﷼`) is several countries' where its letters spelt out are one's: it is looked for as it is written.
  const whole = BY_SIGN.get(written);
  if (whole !== undefined) return whole;
  const text = written.normalize('NFKC');
  // `US $` and `$ US`, but not `A $5 coupon`.
  const joined = text.replace(/^([A-Z]{2,3}|[B-Z]) (?=\p{Sc}$)|^(\p{Sc}) ?([A-Z]{2,3})$/u, '$1$3$2');
  const known = BY_SIGN.get(text) ?? BY_SIGN.get(joined) ?? BY_SIGN.get(text.toLowerCase());
  if (known !== undefined) return known;
  const code = text.toUpperCase();
  if (isCurrency(code)) {
    const isWord = WORDS.includes(code.toLowerCase()) && (text !== code || /ALL|TOP/.test(code));
    return { trust: isWord ? '?' : '', codes: [code] };
  }
  const [, country = '', sign = ''] = /^([A-Z]{2,3})(\p{Sc})$/u.exec(joined) ?? [];
  const codes = BY_SIGN.get(sign)?.codes.filter((each) => each.startsWith(country));
  return codes?.length ? { trust: '', codes } : undefined;
}
