import { Temporal } from 'temporal-polyfill';
import type { UsagePeriod } from './types';

/** A stretch of time, from `start` until just before `end`, both ISO instants in UTC. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** One running period: its key in its own calendar and where it lies. */
export interface Period extends Span {
  /** `2026-11-24`, `2026-11-24/night`, `2026-11`, `2026`, `lifetime`. */
  readonly key: string;
}

/** Before the first payment and after the last any ledger can hold. */
const ALWAYS: Span = { start: '1970-01-01T00:00:00Z', end: '9999-12-31T00:00:00Z' };

/** Hours a "night" limit holds between: 20:00 to 06:00, the usual bank setting for Brazil's Pix (fact `pix-br`). */
const NIGHT = { from: 20, to: 6 } as const;

const startOf = (date: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime =>
  date.toZonedDateTime({ timeZone: zone });

const utc = (moment: Temporal.ZonedDateTime): string => moment.toInstant().toString();

const spanOf = (from: Temporal.PlainDate, until: Temporal.PlainDate, zone: string): Span => ({
  start: utc(startOf(from, zone)),
  end: utc(startOf(until, zone)),
});

/** The local calendar date of an instant. */
export function dateIn(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Whether a zone is one this browser knows. */
export function isZone(zone: string): boolean {
  try {
    return (
      /^[A-Za-z]/.test(zone) && Temporal.Instant.from(ALWAYS.start).toZonedDateTimeISO(zone).timeZoneId !== ''
    );
  } catch {
    return false;
  }
}

function nightAt(now: Temporal.ZonedDateTime): Period {
  const evening = now.hour < NIGHT.to ? now.subtract({ days: 1 }) : now;
  const date = evening.toPlainDate();
  const at = (day: Temporal.PlainDate, hour: number): string =>
    utc(day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour } }));
  return { key: `${date}/night`, start: at(date, NIGHT.from), end: at(date.add({ days: 1 }), NIGHT.to) };
}

/**
 * The period of a kind that an instant falls in, by the calendar of `zone` (a Chinese yearly quota turns at midnight in
 * Asia/Shanghai, whatever the shopper's clock says). By day, the coming night is given for `night`.
 * @throws RangeError for an instant or zone that does not exist.
 */
export function periodAt(kind: UsagePeriod, instant: string, zone: string): Period {
  const now = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const date = now.toPlainDate();
  switch (kind) {
    case 'day':
      return { key: date.toString(), ...spanOf(date, date.add({ days: 1 }), zone) };
    case 'night':
      return nightAt(now);
    case 'month': {
      const first = date.with({ day: 1 });
      return { key: first.toPlainYearMonth().toString(), ...spanOf(first, first.add({ months: 1 }), zone) };
    }
    case 'year': {
      const first = date.with({ month: 1, day: 1 });
      return { key: String(date.year), ...spanOf(first, first.add({ years: 1 }), zone) };
    }
    case 'lifetime':
      return { key: 'lifetime', ...ALWAYS };
  }
}

/** Whether an instant lies in a span. */
export function isWithin(instant: string, span: Span): boolean {
  return Date.parse(span.start) <= Date.parse(instant) && Date.parse(instant) < Date.parse(span.end);
}

/** Whole hours from one instant to a later one, rounded up, so that "in 1 hour" never comes early. */
export function hoursUntil(now: string, end: string): number {
  return Math.ceil((Date.parse(end) - Date.parse(now)) / 3_600_000);
}
