import { formatMoney, formatPpm } from '../money/format';
import type { Money } from '../money/money';
import type { Fact, Facts, Figure, LimitEntry, Words } from './facts';
import { recordsOf } from './lookup';

type Figures = ReadonlyMap<string, string>;

/** An ISO date, month or year as the language writes it; a year stays a year. */
function dateWords(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year ?? date;
  const instant = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, day ? { ...parts, day: 'numeric' } : parts).format(instant);
}

function figureWords(figure: Figure, locale: string): string {
  switch (figure.type) {
    case 'money':
      return formatMoney(figure.money, locale, { short: true });
    case 'percent':
      return formatPpm(figure.ppm, locale);
    case 'count':
      return count(figure.count, locale);
    case 'date':
      return dateWords(figure.date, locale);
  }
}

function count(number: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(number);
}

function limitFigures(entry: LimitEntry, money: (amount: Money) => string): [string, string | number][] {
  return [
    [entry.key, money(entry.amount)],
    ...(entry.others ?? []).map((other, index): [string, string] => [
      `${entry.key}.other${index === 0 ? '' : `-${index + 1}`}`,
      money(other),
    ]),
    ...(entry.installmentCount === null
      ? []
      : [[`${entry.key}.count`, entry.installmentCount] as [string, number]]),
  ];
}

/** All numbers of a record as words may name them. */
function figuresOf(fact: Fact, locale: string): Figures {
  const money = (amount: Money) => formatMoney(amount, locale, { short: true });
  const percent = (ppm: number) => formatPpm(ppm, locale);
  const found: [string, string | number][] = (fact.figures ?? []).map((figure) => [
    figure.key,
    figureWords(figure, locale),
  ]);
  if ('limits' in fact) for (const entry of fact.limits) found.push(...limitFigures(entry, money));
  if ('windows' in fact) for (const term of fact.windows) found.push([term.key, term.days]);
  if ('times' in fact)
    for (const time of fact.times) found.push([`${time.key}.from`, time.from], [`${time.key}.to`, time.to]);
  if ('fees' in fact)
    for (const fee of fact.fees) {
      found.push([fee.key, percent(fee.ppm)]);
      if (fee.above) found.push([`${fee.key}.above`, money(fee.above)]);
    }
  if ('timeoutMinutes' in fact && fact.timeoutMinutes !== null) found.push(['timeout', fact.timeoutMinutes]);
  if ('refundable' in fact && fact.refundable) found.push(['refundable', fact.refundable.count]);
  if ('plans' in fact) {
    for (const plan of fact.plans) {
      found.push([`plan-${plan.count}.count`, plan.count], [`plan-${plan.count}.interval`, plan.interval]);
      if (plan.feePpm !== null) found.push([`plan-${plan.count}.fee`, percent(plan.feePpm)]);
    }
    if (fact.aprFromPpm !== null) found.push(['apr-from', percent(fact.aprFromPpm)]);
    if (fact.aprToPpm !== null) found.push(['apr-to', percent(fact.aprToPpm)]);
    if (fact.lateFee?.amount) found.push(['late', money(fact.lateFee.amount)]);
    if (fact.lateFee?.ppmPerDay) found.push(['late.day', percent(fact.lateFee.ppmPerDay)]);
  }
  return new Map(
    found.map(([key, value]) => [key, typeof value === 'number' ? count(value, locale) : value]),
  );
}

/**
 * The words with the records' numbers in them, so that each number stands once, in the data. `{key}` is a number
 * of the record the words belong to, `{id:key}` one of another record. Money and rates read as the language
 * writes them; counts and days are bare numbers, their unit is in the sentence.
 *
 * Keys: figures by their key; limits `{key}`, `{key.other}`, `{key.count}`; windows `{key}`; fees `{key}`,
 * `{key.above}`; refund times `{key.from}`, `{key.to}`; plans `{plan-3.count}`, `{plan-3.fee}`,
 * `{plan-3.interval}`; and `{timeout}`, `{refundable}`, `{apr-from}`, `{apr-to}`, `{late}`, `{late.day}`.
 *
 * @param facts the facts of all markets, not of one.
 * @throws Error naming the word and the placeholder no record answers to.
 */
export function fillWords(words: Words, facts: Facts, locale: string): Words {
  const figures = new Map(recordsOf(facts).map((fact) => [fact.id, figuresOf(fact, locale)]));
  const fill = (key: string, text: string) =>
    text.replace(/\{(?:([a-z0-9-]+):)?([a-z0-9.-]+)\}/g, (written, of: string | undefined, name: string) => {
      const value = figures.get(of ?? key.split('.', 1)[0] ?? '')?.get(name);
      if (value === undefined) throw new Error(`knowledge word ${key}: no record has the number ${written}`);
      return value;
    });
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, fill(key, text)]));
}
