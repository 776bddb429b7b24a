import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar';
import type { HeldPlan } from './types';

const plan: HeldPlan = {
  id: 'a1',
  provider: '花呗',
  shop: null,
  currency: 'CNY',
  confirmedOn: '2026-11-01',
  payments: [
    { date: '2026-11-01', minor: 33_334, paidOn: '2026-11-01' },
    { date: '2026-11-20', minor: 33_333, paidOn: null },
    { date: '2026-12-31', minor: 33_333, paidOn: null },
    { date: '2028-02-29', minor: 33_333, paidOn: null },
  ],
  earlyPayoff: null,
};

const request = {
  plans: [plan],
  today: '2026-11-24',
  now: '2026-11-24T04:00:00Z',
  calendarName: 'Payguide',
  words: (held: HeldPlan, part: number) => ({
    title: `${held.provider}，第 ${part + 1}/4 期; CNY 333.33`,
    description: 'Line one\nLine two, with \\ and ;',
  }),
};

describe('calendarOf', () => {
  it('writes what a second parser reads as whole days with a reminder', () => {
    const text = calendarOf(request) ?? '';
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map((event) => [event.uid, event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['a1-2@payguide', '2026-12-31', '2027-01-01'],
      ['a1-3@payguide', '2028-02-29', '2028-03-01'],
    ]);
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.summary).toBe('花呗，第 3/4 期; CNY 333.33');
    expect(events[0]?.description).toBe('Line one\nLine two, with \\ and ;');
    const alarm = events[0]?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D');
  });

  it('is the same each time, stamped with the given instant', () => {
    expect(calendarOf(request)).toBe(calendarOf(request));
    expect(calendarOf(request)).toContain('DTSTAMP:20261124T040000Z');
  });

  it('keeps lines within the 75 octets of RFC 5545', () => {
    const lines = (
      calendarOf({ ...request, words: () => ({ title: '期'.repeat(200), description: 'x'.repeat(300) }) }) ??
      ''
    ).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });

  it('is nothing where nothing is due', () => {
    expect(calendarOf({ ...request, plans: [] })).toBeNull();
    expect(calendarOf({ ...request, today: '2030-01-01' })).toBeNull();
  });

  it('throws on a date that is none', () => {
    const broken = { ...plan, payments: [{ date: '2099-99-99', minor: 1, paidOn: null }] };
    expect(() => calendarOf({ ...request, plans: [broken] })).toThrow();
  });
});
