import type { Money } from '../money/money';

/** Where a number comes from. `url` is null when the source has no readable address or must not be linked. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** ISO 8601 date, possibly only a year or a month; null is shown as "undated". */
  readonly asOf: string | null;
}

/** `found`: the source says so; `weak`: one or old or disagreeing sources, shown as such; `rule`: Payguide's own rule. */
export type Confidence = 'found' | 'weak' | 'rule';

/** Who sets a figure. */
export type Setter = 'law' | 'scheme' | 'wallet' | 'bank' | 'shop' | 'provider';

/** ISO 3166 alpha-2, or `EU`, or `ALL`. */
export type Market = string;

/** A number a fact states that has no field of its own; the words quote it as `{key}`. Percent in parts per million, dates ISO 8601. */
export type Figure = { readonly key: string; readonly who: Setter | null } & (
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'percent'; readonly ppm: number }
  | { readonly type: 'count'; readonly count: number; readonly unit: FigureUnit }
  | { readonly type: 'date'; readonly date: string }
);

type FigureUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'business-day'
  | 'month'
  | 'year'
  | 'payment'
  | 'item'
  | 'digit';

/** A name by language (`en`, `zh`, `ja` …), as shops and shoppers of that language write it. */
export type Names = Readonly<Record<string, string>>;

export interface FactBase {
  /** Unique over all facts: `cn-cbec-single`. Words stand under the same id in `text/<locale>/`. */
  readonly id: string;
  readonly markets: readonly Market[];
  readonly asOf: string | null;
  /** Last looked up again (ISO date), or null. */
  readonly checked: string | null;
  /** From this ISO date on the fact is shown grey; null: never. */
  readonly staleAfter: string | null;
  readonly confidence: Confidence;
  /** True where sources disagree; the words carry a `conflict` line. */
  readonly conflict: boolean;
  readonly sources: readonly Source[];
  /** Numbers without a field of their own, by key; left out where there are none. */
  readonly figures?: readonly Figure[];
}
