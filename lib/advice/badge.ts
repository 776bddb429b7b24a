import type { Advice } from '../knowledge/advice';
import type { Reading } from '../page/reading';

export interface BadgeLook {
  readonly text: string;
  readonly background: string;
}

const NONE: BadgeLook = { text: '', background: '#000000' };
const STOP: BadgeLook = { text: '!', background: '#a3261c' };
const CARE: BadgeLook = { text: '△', background: '#8a5a00' };
const HERE: BadgeLook = { text: '•', background: '#0f5c5c' };

/** A guide waits, since the page leaves its card no room. */
const WAITS: BadgeLook = { text: '…', background: '#0f5c5c' };

/**
 * The toolbar badge: the worst thing there is to say (`!` would stop, `△` care), a dot where Payguide can
 * help, nothing on a page that is no checkout. Never an amount: a badge is seen over a shoulder.
 */
export function badgeFor(reading: Reading | null, advice: readonly Advice[], guideHidden = false): BadgeLook {
  if (guideHidden) return WAITS;
  if (reading === null || reading.kind === 'none' || reading.kind === 'cart') return NONE;
  if (advice.some((one) => one.severity === 'stop')) return STOP;
  if (advice.some((one) => one.severity === 'care')) return CARE;
  return HERE;
}
