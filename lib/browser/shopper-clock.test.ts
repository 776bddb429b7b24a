import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateIn } from '../ledger/periods';
import { shopperToday, shopperZone } from './shopper-clock';

describe('shopperToday', () => {
  const own = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = own;
  });

  it.each([
    ['Asia/Shanghai', '2026-11-24T20:00:00Z', '2026-11-25'],
    ['America/New_York', '2027-01-01T02:00:00Z', '2026-12-31'],
    ['UTC', '2026-03-05T00:00:00Z', '2026-03-05'],
  ])('is the day in %s', (zone, now, day) => {
    process.env.TZ = zone;
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    expect([shopperToday(), shopperZone()]).toEqual([day, zone]);
    expect(dateIn(now, zone)).toBe(day);
  });
});
