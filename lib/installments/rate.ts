import { type Flow, logRoots } from './root';
import type { RateMethod } from './types';

export interface TimedAmount {
  /** Whole unit periods after the first advance (a real number where the method counts in years or days). */
  readonly t: number;
  /** Fraction of one more unit period; 0 when left out. */
  readonly f?: number | undefined;
  /** In major or in minor units, the same throughout. */
  readonly amount: number;
}

export interface RateQuestion {
  /** The first advance, at time 0. */
  readonly amount: number;
  /** Later advances. */
  readonly advances?: readonly TimedAmount[] | undefined;
  readonly payments: readonly TimedAmount[];
  /** Length of one unit period: `day`, `week`, `month`, `year`, `2-week`, `semimonth`, `quarter`, `255-days`, `period` … */
  readonly unit: string;
  /** Overrides what `unit` says. */
  readonly unitPeriodsPerYear?: number | undefined;
  readonly method: RateMethod;
}

export type RateAnswer =
  | {
      readonly ok: true;
      /** Percent a year (a period for `irr-per-period`), unrounded. */
      readonly percent: number;
      /** All solutions in percent where the flows have more than one, nearest to zero first. */
      readonly several?: readonly number[];
    }
  | { readonly ok: false; readonly reason: RateFailure };

/** Why there is no rate. */
export type RateFailure =
  | 'bad-amount'
  | 'bad-time'
  | 'no-payments'
  | 'too-many-payments'
  | 'unknown-unit'
  | 'unknown-method'
  | 'no-solution';

/** 50 years of weeks; more is not a purchase. */
const MAX_FLOWS = 2700;

const NAMED_UNITS: Readonly<Record<string, number>> = {
  period: 1,
  semimonth: 24,
  'half-month': 24,
  fortnight: 26,
  biweek: 26,
  bimonth: 6,
  quarter: 4,
  semiannual: 2,
  'half-year': 2,
};

/**
 * Unit periods in a year. Months, weeks and years are equal twelfths, 52nds and wholes (EU 2008/48/EC Annex I,
 * remark (c)); a unit of days counts the given days to a year.
 */
function unitsPerYear(unit: string, daysInYear: number): number | null {
  const named = NAMED_UNITS[unit];
  if (named !== undefined) return named;
  const found = /^(?:(\d{1,4})-)?(day|week|month|year)s?$/.exec(unit);
  if (!found) return null;
  const every = Number(found[1] ?? 1);
  if (every === 0) return null;
  const yearly = { day: daysInYear, week: 52, month: 12, year: 1 }[
    found[2] as 'day' | 'week' | 'month' | 'year'
  ];
  return yearly / every;
}

type Way = {
  readonly daysInYear: number;
  readonly base: 'year' | 'unit';
  readonly times: 'per-year' | 'one';
};

/**
 * How each published method counts. `base: 'year'` compounds over years, `'unit'` over unit periods and then
 * multiplies.
 * - `regz-actuarial`: 12 CFR 1026 Appendix J (b)(8): the rate per unit period times the unit periods in a year.
 * - `effective-annual`: EU 2008/48/EC Annex I (repeated in 2023/2225 Annex III); `-365` and `-365.25` count days
 *   as the Directive before 2008 (98/7/EC) and as the United Kingdom's rules do.
 * - `nominal-12`: twelve times the monthly rate; the "simple" way of PBoC announcement [2021] No. 3.
 */
const WAYS: Readonly<Record<RateMethod, Way>> = {
  'regz-actuarial': { daysInYear: 365, base: 'unit', times: 'per-year' },
  'effective-annual': { daysInYear: 365, base: 'year', times: 'one' },
  'effective-annual-365': { daysInYear: 365, base: 'year', times: 'one' },
  'effective-annual-365.25': { daysInYear: 365.25, base: 'year', times: 'one' },
  'nominal-12': { daysInYear: 365, base: 'unit', times: 'per-year' },
  'irr-per-period': { daysInYear: 365, base: 'unit', times: 'one' },
};

function timesAreRight(flows: readonly TimedAmount[]): boolean {
  return flows.every(({ t, f = 0 }) => Number.isFinite(t) && t >= 0 && Number.isFinite(f) && f >= 0 && f < 1);
}

/**
 * The yearly rate at which the payments are worth what was advanced, by a published method.
 * Where flows change sign more than once and several rates solve them, the one nearest to zero is given and all
 * are listed in `several`. Times are in unit periods after the first advance.
 */
export function rateOf(question: RateQuestion): RateAnswer {
  const { amount, payments, advances = [] } = question;
  const way = WAYS[question.method];
  if (!way) return { ok: false, reason: 'unknown-method' };
  if (!Number.isFinite(amount) || amount <= 0) return { ok: false, reason: 'bad-amount' };
  if (payments.length === 0) return { ok: false, reason: 'no-payments' };
  if (payments.length + advances.length > MAX_FLOWS) return { ok: false, reason: 'too-many-payments' };
  if (![...payments, ...advances].every((flow) => Number.isFinite(flow.amount))) {
    return { ok: false, reason: 'bad-amount' };
  }
  if (!timesAreRight(payments) || !timesAreRight(advances)) return { ok: false, reason: 'bad-time' };

  const perYear = question.unitPeriodsPerYear ?? unitsPerYear(question.unit, way.daysInYear);
  if (perYear === null || !Number.isFinite(perYear) || perYear <= 0)
    return { ok: false, reason: 'unknown-unit' };

  const inYears = way.base === 'year';
  // Only Regulation Z discounts the fraction of a unit period by simple interest.
  const splits = question.method === 'regz-actuarial';
  const timed = ({ t, f = 0 }: TimedAmount, signed: number): Flow => {
    const time = splits ? t : t + f;
    return { t: inYears ? time / perYear : time, f: splits ? f : 0, amount: signed };
  };
  const flows: Flow[] = [{ t: 0, f: 0, amount }];
  for (const flow of advances) flows.push(timed(flow, flow.amount));
  for (const flow of payments) flows.push(timed(flow, -flow.amount));
  flows.sort((a, b) => a.t + a.f - (b.t + b.f));

  const times = way.times === 'one' ? 1 : perYear;
  const percents: number[] = [];
  for (const root of logRoots(flows)) {
    const percent = Math.expm1(root) * 100 * times;
    // Below any printed digit: the dust of adding decimals, not a rate.
    percents.push(Math.abs(percent) < 1e-9 ? 0 : percent);
  }
  const percent = percents[0];
  if (percent === undefined || !Number.isFinite(percent)) return { ok: false, reason: 'no-solution' };
  return percents.length > 1 ? { ok: true, percent, several: percents } : { ok: true, percent };
}
