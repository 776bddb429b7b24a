import { type Catalogue, createTranslator, type T } from '../i18n/translator';
import { duePayments } from '../installments/held-plans';
import type { AdviceNumber } from '../knowledge/advice';
import { dateIn } from '../ledger/periods';
import { type DueLike, missedReminders, planReminders, type Reminder } from '../limits/reminders';
import type { LimitsView } from '../limits/types';
import { formatMoney } from '../money/format';
import { browser } from './api';
import { currentLocale } from './current-locale';
import { watchData } from './data-changed';
import { packagedFacts, packagedMessages } from './packaged-knowledge';
import { currentUsage } from './read-ledger';
import { shopperZone } from './shopper-clock';
import { heldPlans } from './stored-plans';
import { readSettings } from './stored-settings';

/** Only alarms under this name are ours to clear. */
const PREFIX = 'payguide:';

/** What is about to be shown stands here too, for when the alarm rings the plan may have changed. */
const KEPT = 'reminders';

/** When a reminder's alarm asks again, should the background die before it was shown. */
const AGAIN_MS = 60_000;

function wordsOf(number: AdviceNumber, t: T, locale: string): string | number {
  switch (number.type) {
    case 'money':
      return formatMoney(number.money, locale);
    case 'date':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(number.date),
      );
    case 'word':
      return t(number.key);
    case 'text':
      return number.text;
    case 'percent':
      return number.ppm;
    case 'count':
      return number.count;
  }
}

function sentences(
  { kind, who, numbers }: Reminder,
  locale: string,
  words: Catalogue,
): { readonly title: string; readonly message: string } {
  const t = createTranslator(locale, words, words);
  const params: Record<string, string | number> = {};
  for (const [name, number] of Object.entries(numbers)) params[name] = wordsOf(number, t, locale);
  if (kind === 'reset') params.name = t(`limits.name.${who ?? 'own'}`, params);
  return {
    title: t(`limits.notice.${kind}.title`, params),
    message: t(`limits.notice.${kind}.text`, params),
  };
}

interface Stand {
  readonly view: LimitsView;
  readonly dues: readonly DueLike[];
}

/** What reminders rest on, settings, ledger and plans as they are now; null where the shopper wants none. */
async function stand(now: string): Promise<Stand | null> {
  const settings = await readSettings();
  if (!settings.notifications) return null;
  const zone = shopperZone();
  const view: LimitsView = {
    total: null,
    methods: settings.ownedMethods,
    chosen: null,
    facts: await packagedFacts(settings.market),
    settings,
    usage: await currentUsage(now, [zone]),
    now,
    zone,
    market: settings.market,
  };
  const dues = duePayments(await heldPlans(), dateIn(now, zone)).map(
    ({ plan, part, date, amount }): DueLike => {
      return { planId: plan.id, part, provider: plan.provider, date, amount };
    },
  );
  return { view, dues };
}

async function keptReminders(): Promise<readonly Reminder[]> {
  const kept: unknown = (await browser.storage.local.get(KEPT))[KEPT];
  return Array.isArray(kept) ? (kept as Reminder[]) : [];
}

/** Shows a reminder where the browser lets us; false where it should have and did not. */
async function show(reminder: Reminder): Promise<boolean> {
  try {
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return true;
    const iconUrl = browser.runtime.getURL('icon/128.png');
    const locale = await currentLocale();
    const words = sentences(reminder, locale, await packagedMessages(locale));
    // The alarm's own name as id: showing it twice leaves one notice.
    await browser.notifications.create(PREFIX + reminder.name, { type: 'basic', iconUrl, ...words });
    return true;
  } catch (error) {
    console.warn('Payguide: reminder not shown', error);
    return false;
  }
}

/** Keeps these reminders and no others: what each says, and the alarm at its hour, none where that is null. */
async function keep(
  reminders: readonly Reminder[],
  hourOf: (reminder: Reminder) => number | null,
): Promise<void> {
  await browser.storage.local.set({ [KEPT]: reminders });
  const hours = new Map<string, number>();
  for (const one of reminders) {
    const hour = hourOf(one);
    if (hour !== null) hours.set(PREFIX + one.name, hour);
  }
  const ours = (await browser.alarms.getAll()).filter(({ name }) => name.startsWith(PREFIX));
  await Promise.all(
    ours.filter(({ name }) => !hours.has(name)).map(({ name }) => browser.alarms.clear(name)),
  );
  for (const [name, when] of hours) browser.alarms.create(name, { when });
}

const without = (all: readonly Reminder[], some: readonly Reminder[]): readonly Reminder[] =>
  all.filter(({ name }) => !some.some((one) => one.name === name));

/**
 * Shows what is due now, and is struck off only then: until it is shown it stays kept, with an alarm that asks for it
 * again, for the background may be killed at any moment.
 * @param rung the alarm that rang; null for none.
 */
async function setAlarms(rung: string | null): Promise<void> {
  try {
    const now = await stand(new Date().toISOString());
    if (now === null) return await keep([], () => null);
    const kept = await keptReminders();
    const ringing = kept.filter(({ name }) => PREFIX + name === rung);
    const missed = missedReminders(without(kept, ringing), now.view, now.dues);
    const due = [...ringing, ...missed];
    const wanted = planReminders(now.view, now.dues);
    const onTime = ({ at }: Reminder) => Date.parse(at);
    if (due.length > 0) {
      const again = Date.now() + AGAIN_MS;
      await keep([...due, ...without(wanted, due)], (one) => (due.includes(one) ? again : onTime(one)));
    }
    const failed: Reminder[] = [];
    for (const one of due) if (!(await show(one))) failed.push(one);
    // One that cannot be shown is tried at the next start or change, not every minute.
    const left = without(failed, wanted);
    await keep([...left, ...wanted], (one) => (left.includes(one) ? null : onTime(one)));
  } catch (error) {
    console.warn('Payguide: reminders not set', error);
  }
}

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

/** One after the other: of two at once the older could win. */
function inTurn(work: () => Promise<void>): Promise<void> {
  running = running.then(work);
  return running;
}

/**
 * Sets the alarms that are due by settings, ledger and plans as they stand now, clears those that no longer are, and
 * shows what passed unheard. To be called at every start of the browser and after every install or update: both forget
 * alarms. One run at a time, and one more for all that is asked meanwhile. Never rejects: no reminder is worth a broken
 * start.
 */
export function scheduleReminders(): Promise<void> {
  waiting ??= inTurn(() => {
    waiting = null;
    return setAlarms(null);
  });
  return waiting;
}

/**
 * Answers our alarms, and sets them anew after each change of settings, ledger or plans. To be called while the
 * background starts, before anything is awaited.
 */
export function answerAlarms(): void {
  watchData(() => void scheduleReminders());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) void inTurn(() => setAlarms(name));
  });
}
