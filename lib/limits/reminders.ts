import { Temporal } from 'temporal-polyfill';
import type { AdviceNumber } from '../knowledge/advice';
import type { Money } from '../money/money';
import { limitMeters } from './meters';
import type { LimitsView } from './types';

/** A payment of a plan still to make; plans live in another room, so what is needed is handed in. */
export interface DueLike {
  readonly planId: string;
  /** Its place in the plan, from 0. */
  readonly part: number;
  /** Provider id, or the shopper's own word. */
  readonly provider: string;
  /** ISO date. */
  readonly date: string;
  readonly amount: Money;
}

/** One reminder to come: when, under which steady name, and the words' reason and numbers. */
export interface Reminder {
  /** The same reminder always has the same name, so that making it again doubles nothing. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** Words: `limits.notice.<kind>.title` and `.text`. */
  readonly kind: 'due' | 'reset';
  /** Who set the limit that turns; absent: the shopper. */
  readonly who?: 'bank';
  readonly numbers: Readonly<Record<string, AdviceNumber>>;
}

/** Local hour a due payment is reminded of: early enough to move money the same day. */
const MORNING = { hour: 9 } as const;

/** Alarms Payguide keeps at a time; more lie too far ahead to matter before the next start. */
const MOST = 100;

const instant = (date: Temporal.PlainDate, zone: string): string =>
  date.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant().toString();

const nameOf = ({ planId, part }: DueLike): string => `due:${planId}:${part}`;

/** The morning before a payment falls due; its own morning where that is over. Null once both are. */
function dueReminder(due: DueLike, now: string, zone: string): Reminder | null {
  const day = Temporal.PlainDate.from(due.date);
  const at = [instant(day.subtract({ days: 1 }), zone), instant(day, zone)].find(
    (one) => Date.parse(one) > Date.parse(now),
  );
  if (at === undefined) return null;
  return {
    name: nameOf(due),
    at,
    kind: 'due',
    numbers: {
      date: { type: 'date', date: due.date },
      amount: { type: 'money', money: due.amount },
      provider: { type: 'text', text: due.provider },
    },
  };
}

/** The turn of each own limit that is near or used up now: the rest turn unnoticed, or every midnight would ring. */
function resetReminders(view: LimitsView): readonly Reminder[] {
  return limitMeters({ ...view, total: null }).flatMap((meter): readonly Reminder[] => {
    const { about, state, resetsAt, id, category, methods, period, limit, who } = meter;
    if (about !== 'own' || resetsAt === null || (state !== 'near' && state !== 'over')) return [];
    const [method] = methods ?? [];
    const subject: AdviceNumber =
      category !== null
        ? { type: 'text', text: category }
        : { type: 'word', key: method === undefined ? 'limits.subject.all' : `common.method.${method}` };
    const numbers: Reminder['numbers'] = {
      subject,
      period: { type: 'word', key: `limits.period.${period}` },
      limit: { type: 'money', money: limit },
    };
    return [{ name: `reset:${id}`, at: resetsAt, kind: 'reset', ...(who === 'bank' && { who }), numbers }];
  });
}

/**
 * Every reminder worth setting now, soonest first; none unless the shopper switched notifications on.
 * @param view `total`, `methods` and `chosen` do not matter here.
 */
export function planReminders(view: LimitsView, dues: readonly DueLike[]): readonly Reminder[] {
  if (!view.settings.notifications) return [];
  const due = dues.map((one) => dueReminder(one, view.now, view.zone)).filter((one) => one !== null);
  return [...due, ...resetReminders(view)].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, MOST);
}

/**
 * Reminders set before whose hour passed unheard, for the browser was closed, and that still hold: the payment is not
 * marked as paid, the limit still stands, and no other reminder of the same name is to come.
 */
export function missedReminders(
  kept: readonly Reminder[],
  view: LimitsView,
  dues: readonly DueLike[],
): readonly Reminder[] {
  const { settings, now } = view;
  if (!settings.notifications) return [];
  const live = new Set([...dues.map(nameOf), ...settings.ownLimits.map(({ id }) => `reset:own.${id}`)]);
  const ahead = new Set(planReminders(view, dues).map(({ name }) => name));
  return kept.filter(
    ({ name, at }) => Date.parse(at) <= Date.parse(now) && live.has(name) && !ahead.has(name),
  );
}
