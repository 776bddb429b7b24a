import { describe, expect, it } from 'vitest';
import { paymentFor } from '../ledger/fixtures';
import { usageOf } from '../ledger/usage';
import { NOW, ownLimit, viewWith } from './fixtures';
import { type DueLike, missedReminders, planReminders } from './reminders';

const due = (date: string, planId = 'plan-1'): DueLike => ({
  planId,
  part: 1,
  provider: 'huabei',
  date,
  amount: { currency: 'CNY', minor: 41_152 },
});
const on = { notifications: true };
const usage = await usageOf([paymentFor({ at: NOW, minor: 480_000 })], NOW, ['Asia/Shanghai']);

describe('planReminders', () => {
  it('keeps silent until it is switched on', () => {
    expect(planReminders(viewWith({}), [due('2026-12-01')])).toEqual([]);
  });

  it('reminds of a payment the morning before, or the same morning, or not at all', () => {
    const at = (date: string) =>
      planReminders(viewWith({ usage, set: on }), [due(date)]).map((one) => one.at);
    expect(at('2026-12-01')).toEqual(['2026-11-30T01:00:00Z']);
    expect(at('2026-11-25')).toEqual(['2026-11-25T01:00:00Z']);
    expect(at('2026-11-24')).toEqual([]);
  });

  it('reminds of the turn of an own limit only when it is near or used up', () => {
    const ownLimits = [
      ownLimit(),
      ownLimit({ id: 'month', period: 'month', minor: 5_000_000 }),
      ownLimit({ id: 'one', period: 'transaction' }),
    ];
    const reminders = planReminders(viewWith({ usage, set: { ...on, ownLimits } }), []);
    expect(reminders).toEqual([
      {
        name: 'reset:own.day',
        at: '2026-11-24T16:00:00Z',
        kind: 'reset',
        numbers: {
          subject: { type: 'word', key: 'limits.subject.all' },
          period: { type: 'word', key: 'limits.period.day' },
          limit: { type: 'money', money: { currency: 'CNY', minor: 500_000 } },
        },
      },
    ]);
  });

  it('tells a limit of the bank from one of the shopper', () => {
    const ownLimits = [ownLimit(), ownLimit({ id: 'bank', who: 'bank' })];
    const reminders = planReminders(viewWith({ usage, set: { ...on, ownLimits } }), []);
    expect(reminders.map(({ name, who }) => [name, who])).toEqual([
      ['reset:own.day', undefined],
      ['reset:own.bank', 'bank'],
    ]);
  });

  it('names method or category, soonest first, each under a steady name', async () => {
    const ownLimits = [ownLimit({ method: 'alipay' }), ownLimit({ id: 'g', category: 'gifts', minor: 1 })];
    const gifts = await usageOf([paymentFor({ at: NOW, minor: 480_000, category: 'gifts' })], NOW, [
      'Asia/Shanghai',
    ]);
    const view = viewWith({ usage: gifts, set: { ...on, ownLimits } });
    const names = planReminders(view, [due('2026-12-01', 'b'), due('2026-11-25', 'a')]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['reset:own.g', 'reset:own.day', 'due:a:1', 'due:b:1']);
    expect(planReminders(view, []).map(({ numbers }) => numbers.subject)).toEqual([
      { type: 'text', text: 'gifts' },
      { type: 'word', key: 'common.method.alipay' },
    ]);
  });
});

describe('missedReminders', () => {
  const LATER = '2026-12-03T00:00:00Z';
  const set = { ...on, ownLimits: [ownLimit()] };
  const dues = [due('2026-12-01')];
  const kept = planReminders(viewWith({ usage, set }), dues);
  const missed = (now: string, settings: object, still: readonly DueLike[]) =>
    missedReminders(kept, viewWith({ now, set: { ...set, ...settings } }), still).map(({ name }) => name);

  it('are those whose hour passed while the browser was closed', () => {
    expect(missed(LATER, {}, dues)).toEqual(['reset:own.day', 'due:plan-1:1']);
    expect(missed(NOW, {}, dues)).toEqual([]);
  });

  it('are not those that hold no more: paid, limit gone, switched off, or still to come', () => {
    expect(missed(LATER, {}, [])).toEqual(['reset:own.day']);
    expect(missed(LATER, { ownLimits: [] }, dues)).toEqual(['due:plan-1:1']);
    expect(missed(LATER, { notifications: false }, dues)).toEqual([]);
    expect(missed('2026-11-30T12:00:00Z', {}, dues)).toEqual(['reset:own.day']);
  });
});
