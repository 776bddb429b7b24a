import commonEn from '../i18n/catalogue/en/common.json';
import limitsEn from '../i18n/catalogue/en/limits.json';
import commonZh from '../i18n/catalogue/zh-CN/common.json';
import limitsZh from '../i18n/catalogue/zh-CN/limits.json';
import type { Locale } from '../i18n/locales';
import { createTranslator, type T } from '../i18n/translator';
import { duePayments } from '../installments/held-plans';
import type { AdviceNumber } from '../knowledge/advice';
import { dateIn } from '../ledger/periods';
import { type DueLike, missedReminders, planReminders, type Reminder } from '../limits/reminders';
import type { LimitsView } from '../limits/types';
import { formatMoney } from '../money/format';
import { browser } from './api';
import { currentLocale } from './current-locale';
import { watchData } from './data-changed';
import { packagedFacts } from './packaged-knowledge';
import { currentUsage } from './read-ledger';
import { heldPlans } from './stored-plans';
import { readSettings } from './stored-settings';

/** Only alarms under this name are ours to clear. */
const PREFIX = 'payguide:';

/** What is about to be shown stands here too, for when the alarm rings the plan may have changed. */
const KEPT = 'reminders';

/** Two areas of words are enough here; the whole catalogue would weigh on every wake-up. */
const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { ...commonEn, ...limitsEn },
  'zh-CN': { ...commonZh, ...limitsZh },
};

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
  locale: Locale,
): { readonly title: string; readonly message: string } {
  const t = createTranslator(locale, WORDS[locale], WORDS.en);
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
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
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

/** Shows a reminder, when the shopper still wants it and the browser still lets us. */
async function show(reminder: Reminder): Promise<void> {
  const allowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (!allowed || !(await readSettings()).notifications) return;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  const words = sentences(reminder, await currentLocale());
  // The alarm's own name as id: ringing twice shows one notice.
  await browser.notifications.create(PREFIX + reminder.name, { type: 'basic', iconUrl, ...words });
}

async function setAlarms(): Promise<void> {
  try {
    const now = await stand(new Date().toISOString());
    const missed = now ? missedReminders(await keptReminders(), now.view, now.dues) : [];
    const wanted = now ? planReminders(now.view, now.dues) : [];
    await browser.storage.local.set({ [KEPT]: wanted });
    const names = new Set(wanted.map(({ name }) => PREFIX + name));
    const ours = (await browser.alarms.getAll()).filter(({ name }) => name.startsWith(PREFIX));
    await Promise.all(
      ours.filter(({ name }) => !names.has(name)).map(({ name }) => browser.alarms.clear(name)),
    );
    for (const { name, at } of wanted) browser.alarms.create(PREFIX + name, { when: Date.parse(at) });
    for (const one of missed) await show(one);
  } catch (error) {
    console.warn('Payguide: reminders not set', error);
  }
}

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

/**
 * Sets the alarms that are due by settings, ledger and plans as they stand now, clears those that no longer are, and
 * shows what passed unheard. To be called at every start of the browser and after every install or update: both forget
 * alarms. One run at a time, and one more for all that is asked meanwhile: of two at once the older could win. Never
 * rejects: no reminder is worth a broken start.
 */
export function scheduleReminders(): Promise<void> {
  waiting ??= running.then(() => {
    waiting = null;
    running = setAlarms();
    return running;
  });
  return waiting;
}

/** Shows the reminder of an alarm that rang, once. */
async function ring(alarm: string): Promise<void> {
  const kept = await keptReminders();
  const reminder = kept.find(({ name }) => PREFIX + name === alarm);
  if (reminder) {
    await browser.storage.local.set({ [KEPT]: kept.filter((one) => one !== reminder) });
    await show(reminder).catch((error: unknown) => console.warn('Payguide: reminder not shown', error));
  }
  await scheduleReminders();
}

/**
 * Answers our alarms, and sets them anew after each change of settings, ledger or plans. To be called while the
 * background starts, before anything is awaited.
 */
export function answerAlarms(): void {
  watchData(() => void scheduleReminders());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) void ring(name);
  });
}
