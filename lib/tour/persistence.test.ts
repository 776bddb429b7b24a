import { describe, expect, it } from 'vitest';
import { MAX_RETURNS, type Persistence, persist, SETTLE_MS, STANDING } from './persistence';

describe('persist', () => {
  it('stands while the page leaves it alone', () => {
    expect(persist(STANDING, false, 5)).toEqual({ state: STANDING, act: 'stand' });
  });

  it('waits for the page to settle, then returns once', () => {
    const first = persist(STANDING, true, 1000);
    expect(first.act).toBe('wait');
    expect(persist(first.state, true, 1000 + SETTLE_MS - 1).act).toBe('wait');
    expect(persist(first.state, true, 1000 + SETTLE_MS)).toEqual({
      state: { returns: 1, since: null },
      act: 'return',
    });
  });

  it('forgets a wipe that healed, and gives up after three returns', () => {
    let state: Persistence = STANDING;
    let now = 0;
    for (let i = 0; i < MAX_RETURNS; i += 1) {
      state = persist(state, true, now).state;
      now += SETTLE_MS;
      const back = persist(state, true, now);
      expect(back.act).toBe('return');
      state = persist(back.state, false, now).state;
    }
    expect(persist(state, true, now).act).toBe('give-up');
  });
});
