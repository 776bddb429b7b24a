/** An ISO 4217 amount in whole minor units: `{ currency: 'CNY', minor: 123456 }` is CNY 1,234.56. Never a float. */
export interface Money {
  /** ISO 4217 alphabetic code, upper case. */
  readonly currency: string;
  /** A safe integer count of the currency's minor unit (fen, cent; yen itself for JPY). */
  readonly minor: number;
}
