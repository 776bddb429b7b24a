import { describe, expect, it } from 'vitest';
import { localInput, zonedInstant } from './local-input';

describe('local times in a form', () => {
  it('go there and back in the zone of the entry', () => {
    expect(localInput('2026-11-24T16:30:59Z', 'Asia/Shanghai')).toBe('2026-11-25T00:30');
    expect(zonedInstant('2026-11-25T00:30', 'Asia/Shanghai')).toBe('2026-11-24T16:30:00Z');
  });

  it('take a skipped minute after the gap, a repeated one the first time', () => {
    expect(zonedInstant('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00Z');
    expect(zonedInstant('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00Z');
  });

  it('refuse what is no time', () => {
    expect([zonedInstant('', 'UTC'), zonedInstant('2026-02-30T00:00', 'UTC')]).toEqual([null, null]);
  });
});
