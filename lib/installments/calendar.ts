import { createEvents, type EventAttributes } from 'ics';
import { Temporal } from 'temporal-polyfill';
import { duePayments } from './held-plans';
import type { HeldPlan } from './types';

/** The words of one reminder, made by the screen in the shopper's language. */
export interface ReminderWords {
  readonly title: string;
  readonly description: string;
}

export interface CalendarRequest {
  readonly plans: readonly HeldPlan[];
  /** ISO date of today: what is paid or was due before is left out. */
  readonly today: string;
  /** ISO instant for the time stamp calendars ask of every event. */
  readonly now: string;
  readonly calendarName: string;
  readonly words: (plan: HeldPlan, part: number) => ReminderWords;
}

/** The package stamps events with the clock unless told; its types leave that field out. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

/** The parts of an ISO date as the `ics` package takes a whole day. */
function dayParts(iso: string): [number, number, number] {
  const { year, month, day } = Temporal.PlainDate.from(iso);
  return [year, month, day];
}

const LONGEST_LINE = 75;

/**
 * Folds lines anew at 75 octets (RFC 5545 3.1): the package counts characters, and a Chinese one is three octets.
 * Never inside a character.
 */
function foldByOctets(text: string): string {
  const encoder = new TextEncoder();
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .map((line) => {
      let folded = '';
      let used = 0;
      for (const char of line) {
        const octets = encoder.encode(char).length;
        if (used + octets > LONGEST_LINE) {
          folded += '\r\n ';
          used = 1;
        }
        folded += char;
        used += octets;
      }
      return folded;
    })
    .join('\r\n');
}

/**
 * The payments still to come as an iCalendar text (RFC 5545), one whole-day event each, with a reminder the day
 * before. Null where nothing is due. Event ids are steady, so that importing again replaces instead of doubling.
 *
 * @throws Error when a plan's date is no date.
 */
export function calendarOf({ plans, today, now, calendarName, words }: CalendarRequest): string | null {
  const stamp = Temporal.Instant.from(now).epochMilliseconds;
  const events = duePayments(plans, today)
    .filter((due) => !due.overdue)
    .map(({ plan, part, date }): StampedEvent => {
      const { title, description } = words(plan, part);
      return {
        uid: `${plan.id}-${part}@payguide`,
        start: dayParts(date),
        end: dayParts(Temporal.PlainDate.from(date).add({ days: 1 }).toString()),
        title,
        description,
        calName: calendarName,
        productId: 'payguide',
        timestamp: stamp,
        created: stamp,
        lastModified: stamp,
        transp: 'TRANSPARENT',
        alarms: [{ action: 'display', description: title, trigger: { before: true, days: 1 } }],
      };
    });
  if (events.length === 0) return null;
  const { error, value } = createEvents(events, { calName: calendarName, productId: 'payguide' });
  if (error || !value) throw error ?? new Error('calendarOf: no calendar came out');
  return foldByOctets(value);
}
