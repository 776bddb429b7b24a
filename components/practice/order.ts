/** The practice shop's books: what is in the order, what each choice costs. All amounts are CNY fen. */

export const METHODS = ['alipay', 'wechatpay', 'unionpay', 'card', 'installments'] as const;
export type PracticeMethod = (typeof METHODS)[number];

export const SHIPPING = { standard: 12_00, express: 38_00, pickup: 0 } as const;
export type ShippingId = keyof typeof SHIPPING;
export const SHIPPING_IDS = ['standard', 'express', 'pickup'] as const satisfies readonly ShippingId[];

/** Parts on offer with the lender's fee on the whole order, in parts per million. */
const PLANS = [
  { count: 3, feePpm: 0 },
  { count: 6, feePpm: 25_000 },
  { count: 12, feePpm: 72_000 },
] as const;
export type PartCount = (typeof PLANS)[number]['count'];

export const LINES = [
  { id: 'lamp', unit: 329_00, quantity: 1, before: null },
  { id: 'teapot', unit: 268_00, quantity: 2, before: null },
  { id: 'apron', unit: 89_00, quantity: 1, before: 129_00 },
] as const;

/** The one coupon the practice shop knows, and what it takes off. */
export const COUPON = { code: 'PRACTICE50', off: 50_00 } as const;

export interface Choices {
  readonly method: PracticeMethod;
  readonly shipping: ShippingId;
  readonly parts: PartCount;
  readonly coupon: boolean;
}

export const FIRST_CHOICES: Choices = { method: 'alipay', shipping: 'standard', parts: 3, coupon: false };

export interface Sums {
  readonly goods: number;
  readonly shipping: number;
  readonly discount: number;
  readonly total: number;
}

export function sumsOf(choices: Choices): Sums {
  const goods = LINES.reduce((sum, line) => sum + line.unit * line.quantity, 0);
  const shipping = SHIPPING[choices.shipping];
  const discount = choices.coupon ? COUPON.off : 0;
  return { goods, shipping, discount, total: goods + shipping - discount };
}

export interface PlanQuote {
  readonly count: PartCount;
  readonly fee: number;
  /** Every part but the first. */
  readonly each: number;
  /** The first part carries the fen that do not divide, as Chinese lenders bill it. */
  readonly first: number;
}

/** What each plan asks for an order of `total` fen: the fee is rounded half up, and the parts add up to total plus fee. */
export function quotePlans(total: number): PlanQuote[] {
  return PLANS.map(({ count, feePpm }) => {
    const fee = Math.floor((total * feePpm + 500_000) / 1_000_000);
    const each = Math.floor((total + fee) / count);
    return { count, fee, each, first: total + fee - each * (count - 1) };
  });
}
