import commonEn from '../i18n/catalogue/en/common.json';
import limitsEn from '../i18n/catalogue/en/limits.json';
import commonZh from '../i18n/catalogue/zh-CN/common.json';
import limitsZh from '../i18n/catalogue/zh-CN/limits.json';
import type { Locale } from '../i18n/locales';
import { createTranslator, type T } from '../i18n/translator';
import { duePayments } from '../installments/held-plans';
import type { AdviceNumber } from '../knowledge/advice';
import { dateIn } from '../ledger/periods';
import { type DueLike, planReminders, type Reminder } from '../limits/reminders';
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
  { kind, numbers }: Reminder,
  locale: Locale,
): { readonly title: string; readonly message: string } {
  const t = createTranslator(locale, WORDS[locale], WORDS.en);
  const params: Record<string, string | number> = {};
  for (const [name, number] of Object.entries(numbers)) params[name] = wordsOf(number, t, locale);
  if (kind === 'reset') params.name = t('limits.name.own', params);
  return {
    title: t(`limits.notice.${kind}.title`, params),
    message: t(`limits.notice.${kind}.text`, params),
  };
}

async function reminders(now: Date): Promise<readonly Reminder[]> {
  const settings = await readSettings();
  if (!settings.notifications) return [];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const instant = now.toISOString();
  const view: LimitsView = {
    total: null,
    methods: settings.ownedMethods,
    chosen: null,
    facts: await packagedFacts(settings.market),
    settings,
    usage: await currentUsage(instant, [zone]),
    now: instant,
    zone,
    market: settings.market,
  };
  const dues = duePayments(await heldPlans(), dateIn(instant, zone)).map(
    ({ plan, part, date, amount }): DueLike => ({
      planId: plan.id,
      part,
      provider: plan.provider,
      date,
      amount,
    }),
  );
  return planReminders(view, dues);
}

/**
 * Sets the alarms that are due by settings, ledger and plans as they stand now, and clears those that no longer are.
 * To be called at every start of the browser and after every install or update: both forget alarms. Never rejects: no reminder is worth a broken start.
 */
export async function scheduleReminders(): Promise<void> {
  try {
    const wanted = await reminders(new Date());
    await browser.storage.local.set({ [KEPT]: wanted });
    const names = new Set(wanted.map(({ name }) => PREFIX + name));
    const ours = (await browser.alarms.getAll()).filter(({ name }) => name.startsWith(PREFIX));
    await Promise.all(
      ours.filter(({ name }) => !names.has(name)).map(({ name }) => browser.alarms.clear(name)),
    );
    for (const { name, at } of wanted) browser.alarms.create(PREFIX + name, { when: Date.parse(at) });
  } catch (error) {
    console.warn('Payguide: reminders not set', error);
  }
}

async function keptReminder(alarm: string): Promise<Reminder | null> {
  const kept: unknown = (await browser.storage.local.get(KEPT))[KEPT];
  if (!Array.isArray(kept)) return null;
  return (kept as Reminder[]).find(({ name }) => PREFIX + name === alarm) ?? null;
}

/** Shows a reminder that rang, when the shopper still wants it and the browser still lets us. */
async function ring(alarm: string): Promise<void> {
  const reminder = await keptReminder(alarm);
  const allowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (reminder && allowed && (await readSettings()).notifications) {
    const iconUrl = browser.runtime.getURL('icon/128.png');
    const words = sentences(reminder, await currentLocale());
    // The alarm's own name as id: ringing twice shows one notice.
    await browser.notifications.create(alarm, { type: 'basic', iconUrl, ...words });
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
