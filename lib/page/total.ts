import type { PageAmount } from './amounts';
import { type AmountReading, type Hints, readAmount } from './currency';
import type { Evidence, TotalReading } from './reading';
import { inZone, ZONE } from './snapshot';
import type { Labelled } from './total-label';
import { isOwn } from './view';

export interface TotalFinding {
  readonly total: TotalReading;
  readonly evidence: readonly Evidence[];
  /** How well it is labelled: 0 for none. */
  readonly score: number;
}

interface Candidate {
  readonly amount: PageAmount;
  readonly code: string | null;
  readonly score: number;
  readonly rule: string;
}

/** Weights of what speaks for an amount being the total. */
export const WEIGHTS = { now: 5.5, due: 4, total: 3, hint: 1.5, button: 3.5, bold: 0.2, large: 0.4 };
/** Below this an amount is only an amount. */
const ENOUGH = 2.5;

/**
 * The one amount to be paid now. The best label wins; the same label on two amounts is settled by the order's own
 * arithmetic (the last and largest sums the others up) or is a contradiction, and then there is no total.
 */
export function findTotal(
  labelled: readonly Labelled[],
  payButtons: ReadonlySet<number>,
  hints: Hints,
): TotalFinding {
  const own = labelled.filter(({ amount }) => isOwn(amount.node) && !amount.negative);
  const size = Math.max(0, ...own.map(({ amount }) => amount.node.size ?? 0));
  const onButton = labelled.find(({ amount }) => payButtons.has(amount.node.id));
  const candidates = own.flatMap((one) => candidateOf(one, size)).sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best)
    return onButton
      ? fromButton(onButton.amount, hints)
      : { total: { ok: false, reason: 'not-shown' }, evidence: [], score: 0 };
  const rivals = candidates.filter(({ score }) => score > best.score - 0.7);
  const reading = settle(rivals, hints);
  const { chosen } = reading;
  const evidence: Evidence[] = [{ rule: best.rule, weight: 0, item: chosen.amount.node.id }];
  if (!reading.read.ok)
    return { total: { ok: false, reason: reading.read.reason }, evidence, score: best.score };
  const { money, from } = reading.read;
  evidence.push({ rule: 'currency', weight: 0, item: chosen.amount.node.id, note: from });
  if (onButton && onButton.amount !== chosen.amount) {
    const said = readAmount(onButton.amount, hints);
    if (said.ok && said.money.currency === money.currency && said.money.minor !== money.minor) {
      evidence.push({ rule: 'total-button-differs', weight: 0, item: onButton.amount.node.id });
      return { total: { ok: false, reason: 'contradiction' }, evidence, score: best.score };
    }
  }
  return {
    total: { ok: true, money, item: chosen.amount.node.id, currencyFrom: from },
    evidence,
    score: best.score,
  };
}

function candidateOf({ amount, label, hint, code }: Labelled, largest: number): Candidate[] {
  if (label === 'sub' || label === 'price' || label === 'not') return [];
  if (inZone(amount.node, ZONE.closed | ZONE.control)) return [];
  let score = label ? WEIGHTS[label] : 0;
  if (hint === 'not') score -= label ? 0.6 : 2;
  if (hint === 'total') score += WEIGHTS.hint;
  // A name alone ("total") is a sign only where the amount carries a currency.
  if (!label && (hint !== 'total' || amount.currency === null)) return [];
  if (!label) score += 1;
  if (amount.node.bold) score += WEIGHTS.bold;
  if (largest && amount.node.size === largest) score += WEIGHTS.large;
  return score >= ENOUGH
    ? [{ amount, code, score, rule: label ? `total-label-${label}` : 'total-name' }]
    : [];
}

function fromButton(amount: PageAmount, hints: Hints): TotalFinding {
  const read = readAmount(amount, hints);
  const evidence = [{ rule: 'total-on-button', weight: 0, item: amount.node.id }];
  if (!read.ok) return { total: { ok: false, reason: read.reason }, evidence, score: WEIGHTS.button };
  return {
    total: { ok: true, money: read.money, item: amount.node.id, currencyFrom: read.from },
    evidence,
    score: WEIGHTS.button,
  };
}

/** Of amounts labelled alike: one value is the total; of several the last one, if it is the largest. */
function settle(rivals: readonly Candidate[], hints: Hints): { chosen: Candidate; read: AmountReading } {
  const inOrder = [...rivals].sort(
    (a, b) => a.amount.node.id - b.amount.node.id || a.amount.from - b.amount.from,
  );
  const reads = inOrder.map((candidate) => ({
    chosen: candidate,
    read: readAmount(candidate.amount, hints, candidate.code),
  }));
  const good = reads.flatMap((one) => (one.read.ok ? [{ chosen: one.chosen, read: one.read }] : []));
  const first = good[0];
  const fallback = reads.find((one) => one.chosen === rivals[0]) ?? reads[0];
  if (!first) return fallback as { chosen: Candidate; read: AmountReading };
  // A second currency beside the first (`US $10 (≈ ¥72)`) is a translation of it.
  const alike = good.filter((one) => one.read.money.currency === first.read.money.currency);
  const last = alike[alike.length - 1] ?? first;
  const values = new Set(alike.map((one) => one.read.money.minor));
  if (values.size === 1) return first;
  if (last.read.money.minor === Math.max(...values)) return last;
  return { chosen: last.chosen, read: { ok: false, reason: 'contradiction' } };
}
