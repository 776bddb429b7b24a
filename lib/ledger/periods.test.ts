import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateIn, hoursUntil, isWithin, isZone, periodAt } from './periods';

/** How a day of a zone is judged: the wall clock it begins at and its hours; none where a country left it out. */
function dayIn(date: string, timeZone: string) {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '12:00' });
  const day = periodAt('day', noon.toInstant().toString(), timeZone);
  const begin = Temporal.Instant.from(day.start).toZonedDateTimeISO(timeZone).toPlainTime();
  const hours = (Date.parse(day.end) - Date.parse(day.start)) / 3_600_000;
  return { dayStart: begin.toString({ smallestUnit: 'minute' }), hours: day.key === date ? hours : 0 };
}

const monthKey = (date: string): string => periodAt('month', `${date}T12:00:00Z`, 'UTC').key;

describe('a day', () => {
  it.each([
    ['an ordinary day', '2026-11-24', 'Asia/Shanghai', '00:00', 24],
    ['a day whose midnight was skipped', '2026-04-24', 'Africa/Cairo', '01:00', 23],
    ['a southern spring', '2026-09-06', 'America/Santiago', '01:00', 23],
    ['half an hour more', '2026-04-05', 'Australia/Lord_Howe', '00:00', 24.5],
    ['an hour more', '2026-11-01', 'America/New_York', '00:00', 25],
    ['a zone off by 45 minutes', '2026-11-24', 'Asia/Kathmandu', '00:00', 24],
  ])('%s', (_name, date, zone, dayStart, hours) => {
    expect(dayIn(date, zone)).toMatchObject({ dayStart, hours });
  });

  it('gives no hours to a day a country left out', () => {
    expect(dayIn('2011-12-30', 'Pacific/Apia').hours).toBe(0);
  });
});

describe('periodAt', () => {
  it('turns the Chinese year at midnight in Shanghai', () => {
    expect(periodAt('year', '2026-12-31T16:00:00Z', 'Asia/Shanghai')).toEqual({
      key: '2027',
      start: '2026-12-31T16:00:00Z',
      end: '2027-12-31T16:00:00Z',
    });
    expect(periodAt('year', '2026-12-31T15:59:59Z', 'Asia/Shanghai').key).toBe('2026');
  });

  it('keeps a leap day in its month', () => {
    expect(periodAt('month', '2028-02-29T23:00:00Z', 'UTC')).toEqual({
      key: '2028-02',
      start: '2028-02-01T00:00:00Z',
      end: '2028-03-01T00:00:00Z',
    });
    expect(monthKey('2028-02-29')).toBe('2028-02');
  });

  it('gives a day the same instant two keys in two zones', () => {
    const instant = '2026-11-24T20:00:00Z';
    expect(periodAt('day', instant, 'Asia/Shanghai').key).toBe('2026-11-25');
    expect(periodAt('day', instant, 'America/New_York').key).toBe('2026-11-24');
  });

  it('runs a night over midnight, and gives the coming one by day', () => {
    const night = { key: '2026-11-24/night', start: '2026-11-24T23:00:00Z', end: '2026-11-25T09:00:00Z' };
    expect(periodAt('night', '2026-11-25T08:00:00Z', 'America/Sao_Paulo')).toEqual(night);
    expect(periodAt('night', '2026-11-24T15:00:00Z', 'America/Sao_Paulo')).toEqual(night);
  });

  it('knows no end to a lifetime', () => {
    expect(isWithin('2026-11-24T00:00:00Z', periodAt('lifetime', '2026-11-24T00:00:00Z', 'UTC'))).toBe(true);
  });
});

describe('small helpers', () => {
  it('ends a span just before its end', () => {
    const span = { start: '2026-11-24T00:00:00Z', end: '2026-11-25T00:00:00Z' };
    expect(isWithin('2026-11-24T00:00:00.000Z', span)).toBe(true);
    expect(isWithin('2026-11-25T00:00:00.000Z', span)).toBe(false);
    expect(isWithin('2026-11-23T23:59:59Z', span)).toBe(false);
  });

  it('rounds hours up', () => {
    expect(hoursUntil('2026-11-24T22:59:00Z', '2026-11-25T00:00:00Z')).toBe(2);
  });

  it('knows zones', () => {
    expect(['Asia/Shanghai', 'UTC', 'Mars/Olympus', '+08:00', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('gives local dates', () => {
    expect(dateIn('2026-11-24T20:00:00Z', 'Asia/Shanghai')).toBe('2026-11-25');
  });
});

describe('days of uncommon length', () => {
  it.each([
    ['America/Sao_Paulo', '2018-11-04', '01:00', 23],
    ['Asia/Beirut', '2026-03-29', '01:00', 23],
    ['America/Asuncion', '2024-10-06', '01:00', 23],
    ['Asia/Shanghai', '1991-04-14', '00:00', 23],
    ['Antarctica/Troll', '2026-03-29', '00:00', 22],
    ['Africa/Casablanca', '2026-02-15', '00:00', 25],
    ['America/Havana', '2026-11-01', '00:00', 25],
    ['Pacific/Kwajalein', '1993-08-21', '00:00', 0],
  ])('%s on %s begins at %s and has %d hours', (zone, date, dayStart, hours) => {
    expect(dayIn(date, zone)).toMatchObject({ dayStart, hours });
  });

  it('are none where the date does not exist', () => {
    for (const date of ['2027-02-29', '1900-02-29', '2026-04-31', '2026-13-01'])
      expect(() => monthKey(date), date).toThrow(RangeError);
  });
});

const CASES = '../shared/cases/hostile.jsonl';
if (!existsSync(CASES)) console.log(`skipped: hostile time cases, no ${CASES}`);

describe.skipIf(!existsSync(CASES))('hostile times', () => {
  interface Row {
    readonly id: string;
    readonly kind: string;
    readonly input: { readonly tz?: string; readonly day?: string; readonly leap?: string };
    readonly expected: { readonly dayStart?: string; readonly hours?: number; readonly monthKey?: string };
  }
  const rows = existsSync(CASES)
    ? readFileSync(CASES, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Row => JSON.parse(line))
        .filter(({ kind }) => kind === 'time')
    : [];
  it.each(rows.map((row) => [row.id, row] as const))('%s', (_id, { input, expected }) => {
    if (input.leap) expect(monthKey(input.leap)).toBe(expected.monthKey);
    if (!input.tz || !input.day) return;
    const day = dayIn(input.day, input.tz);
    if (expected.hours !== undefined) expect(day.hours).toBe(expected.hours);
    if (expected.dayStart !== undefined) expect(day.dayStart).toBe(expected.dayStart);
  });
});
