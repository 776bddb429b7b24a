import { word } from './offer-words';
import { pattern } from './pattern';

/** Says the parts cost nothing beyond the price. Written folded (see offer-text). */
const FREE = pattern(
  () =>
    new RegExp(
      [
        '(?:interest|fee)[- ]?free|(?:no|zero|without(?: any)?) (?:extra |added |hidden )?(?:interest|fees?)\\b|free of (?:interest|charge)',
        'sin (?:interes(?:es)?|recargos?|gastos|cost[eo]s?|comision(?:es)?)|sem (?:juros|acrescimos?|encargos|custos?|taxas?|comissoes)|s\\/\\s?(?:juros|interes(?:es)?)|sense (?:interes|recarrec|despes)\\p{L}*',
        'sans (?:frais|interets?)|senza (?:interessi|commissioni|costi|spese)|a tasso zero|tasso zero|interessi zero',
        'zinsfrei|zinslos|ohne (?:zinsen|gebuhren|zusatzkosten|aufpreis)|keine (?:zinsen|gebuhren)|gebuhrenfrei|renteloo?s|rentevrij|zonder (?:rente|kosten)|geen (?:rente|kosten)',
        'rante(?:fri|kostnadsfri)|utan (?:ranta|avgift|kostnad)|rentefri|uden (?:renter?|gebyr)|uten (?:renter?|gebyr)|korotto|koroton|ilman (?:korkoa|kuluja)|vaxtalaus|an vaxta',
        'bez (?:urok|navysen|poplatk|odsetek|oprocentowania|prowizji|kosztow|kamat|naknad|obresti|procent|palukan|pabrangimo)\\p{L}*|brezobrest\\p{L}*|brez (?:obresti|stroskov)|beskamatn\\p{L}*|nieoprocentowan\\p{L}*|rrso 0\\b',
        'fara (?:dobanda|costuri|comision)|kamatmentes|kamat nelkul|intressivaba|ilma intressita|bez procentiem|bezprocent\\p{L}*|be palukanu',
        'без (?:процент|переплат|комисс|лихв|оскъпяван|відсотк|перепл)\\p{L}*|беспроцентн\\p{L}*|безлихвен\\p{L}*|ατοκ\\p{L}*|χωρις (?:τοκο|επιβαρυνσ|κοστος)\\p{L}*',
        'vade farksiz|faizsiz|pesin fiyatina|بدون (?:فوائد|فائدة|رسوم)|من دون (?:فوائد|رسوم)|ללא (?:ריבית|עמלה)|tanpa (?:bunga|biaya|faedah)|bebas bunga|tiada faedah|walang interes\\p{L}*|khong (?:lai|phi)|mien (?:lai|phi)|ब्याज मुक्त|no[- ]cost emi|(?<!\\p{L})msi(?!\\p{L})',
        '免息|免手续费|免手續費|[0零无無]\\s*(?:利息|手续费|手續費|利率|费率|費率|服务费)|(?:手续费|手續費|利息|服务费)\\s*[:：]?\\s*[¥￥]?\\s*0(?:\\.0+)?(?![.\\d])|無利息|無利子|(?:利息|利子|金利)なし|分割手数料無料|手数料(?:は)?(?:無料|ゼロ|0円)|金利(?:手数料)?(?:0|ゼロ|無料)|무이자|이자\\s*없|ไม่มี(?:ดอกเบี้ย|ค่าธรรมเนียม)|ปลอดดอกเบี้ย|ไม่เสียดอกเบี้ย',
      ].join('|'),
      'u',
    ),
);

/** Says they cost more. */
const PAID = pattern(
  () =>
    new RegExp(
      [
        '(?:with|plus|incl(?:uding|\\.)?) (?:interest|fees?)\\b|con (?:interes|recargo|comision)\\p{L}*|com (?:juros|acrescimos?|taxas?|encargos)|c\\/\\s?(?:juros|interes(?:es)?)|avec (?:frais|interets?)|con (?:interessi|commissioni)|mit zinsen|zzgl\\.? zinsen|met rente|med ranta|med renter?|z odsetkami|s urokem|cu dobanda|с процент\\p{L}*|с переплатой|με τοκο|vade farkli|مع فوائد|עם ריבית|dengan bunga',
        '(?<!免|不)[含有收]\\s*(?:手续费|手續費|利息|服务费)|另[付收加](?:手续费|利息)|手数料(?:込|がかか|あり)|유이자|มีดอกเบี้ย',
      ].join('|'),
      'u',
    ),
);

const INTEREST_NOUN = pattern(
  () =>
    new RegExp(
      'interest|interes|juros|interet|zins|rente|ranta|korko|urok|odset|oprocent|dobanda|kamat|процент|лихв|τοκ|faiz|فوائد|فائدة|ריבית|bunga|lai suat|利息|利率|费率|費率|手续费|手續費|金利|年率|手数料|이자|수수료|ดอกเบี้ย|' +
        word('apr|tae|taeg|tan|teg|cet|cft|tea|rpsn|rrso|thm|fee|fees|frais|taxas?|gebuhr\\p{L}*'),
      'u',
    ),
);

const PERCENT = /(?<![\d.,])(\d{1,4})(?:[.,](\d{1,6}))?\s*%|%\s?(\d{1,4})(?:[.,](\d{1,6}))?(?![\d.,])/gu;

const DISCOUNT = pattern(
  () => /^\s*(?:off|de desc|desc|dto|cash|rabat|korting|remise|sconto|скид|indirim|할인|ส่วนลด|折|オフ|引)/u,
);
const MONTHLY = pattern(
  () =>
    /^\s*(?:a\.?\s?m\.?(?!\p{L})|ao mes|al mes|mensua|mensal|mensile|monthly|(?:per|a|\/|je|pro|par)\s*(?:month|monat|mois|mo\b)|monatlich|в мес|aylik|\/月|每月|每期|월|ต่อเดือน)|(?:月|每期|每月)(?:费率|費率|利率|息)\s*$/u,
);
const YEARLY = pattern(
  () =>
    /^\s*(?:a\.?\s?a\.?(?!\p{L})|p\.?\s?a\.?(?!\p{L})|apr|tae|anual|ao ano|al ano|annuel|annuo|annual|(?:per|a|\/|par)\s*(?:year|an\b)|годов|yillik|年)|(?:apr|taeg?|tan|p\.a\.|年化?(?:利率|率)?|(?:nominal|effekt)\p{L}*)\s*(?:\p{L}+\s*)?[:：]?\s*$/u,
);

export interface InterestReading {
  readonly interestFree: boolean | null;
  readonly statedRate: { readonly ppm: number; readonly per: 'month' | 'year' | null } | null;
}

/** Whether a folded text says the parts are free of interest and fee, and the rate it prints, if any. */
export function readInterest(folded: string): InterestReading {
  const aboutInterest = INTEREST_NOUN.test(folded);
  let statedRate: InterestReading['statedRate'] = null;
  let zero = false;
  for (const found of folded.matchAll(PERCENT)) {
    const whole = Number(found[1] ?? found[3]);
    const fraction = (found[2] ?? found[4] ?? '').padEnd(6, '0');
    // Percent with up to six decimals, as whole parts per million: 1.99 % is 19900.
    const ppm = whole * 10_000 + Math.round(Number(fraction) / 100);
    if (ppm === 0) zero = true;
    else if (aboutInterest && !statedRate) {
      const after = folded.slice(found.index + found[0].length);
      if (DISCOUNT.test(after)) continue;
      const before = folded.slice(0, found.index);
      const per =
        MONTHLY.test(after) || MONTHLY.test(before)
          ? 'month'
          : YEARLY.test(after) || YEARLY.test(before)
            ? 'year'
            : null;
      statedRate = { ppm, per };
    }
  }
  const free = FREE.test(folded) || (zero && !statedRate);
  const paid = PAID.test(folded) || statedRate !== null;
  if (free && paid) return { interestFree: null, statedRate };
  return { interestFree: free ? true : paid ? false : null, statedRate };
}
