import { advise } from '../../lib/advice/advise';
import type { AdviceView } from '../../lib/advice/view';
import type { AdviceNumber } from '../../lib/knowledge/advice';
import type { Facts } from '../../lib/knowledge/facts';
import { usageOf } from '../../lib/ledger/usage';
import { zonesOf } from '../../lib/limits/meters';
import type { Reading } from '../../lib/page/reading';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';

/** One shopper for all pages: in mainland China, nothing told, an empty ledger, one fixed moment. */
const NOW = '2026-11-24T04:00:00Z';
const ZONE = 'Asia/Shanghai';

function text(number: AdviceNumber): string {
  switch (number.type) {
    case 'money':
      return `${number.about ? '≈ ' : ''}${number.money.currency} ${number.money.minor}`;
    case 'percent':
      return `${number.ppm} ppm`;
    case 'count':
      return String(number.count);
    case 'date':
      return number.date;
    case 'word':
      return number.key;
    case 'text':
      return number.text;
  }
}

/** What is said about a page, a line an advice: severity, reason, id, numbers. Safeguards, the same on a whole shop, by id alone. */
export async function adviceLines(reading: Reading, url: string | null, facts: Facts): Promise<string[]> {
  const view: AdviceView = {
    reading,
    host: url === null ? null : new URL(url).hostname,
    editedTotal: null,
    chosenByHand: null,
    facts,
    settings: DEFAULT_SETTINGS,
    usage: await usageOf([], NOW, zonesOf(facts, ZONE)),
    heldPlans: [],
    now: NOW,
    zone: ZONE,
    locale: 'en',
  };
  return advise(view).map(({ id, severity, reason, numbers, kind }) => {
    const head = `${severity} ${reason} ${id}`;
    if (kind === 'safeguard') return head;
    return [head, ...Object.entries(numbers).map(([name, number]) => `${name}=${text(number)}`)].join(' ');
  });
}
