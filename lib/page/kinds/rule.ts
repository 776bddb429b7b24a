import type { PageFacts } from '../facts';
import type { Evidence } from '../reading';

/** What a rule finds: the id of the item it stands on, true for the page as a whole, or nothing. */
export type Found = number | boolean | null | undefined;

/**
 * One sign: its name, its weight, and how it is seen. `signal` groups rules that see the same thing, so that two signs
 * of one signal count as one when independent ones are asked for.
 */
export interface Rule {
  readonly rule: string;
  readonly weight: number;
  readonly signal?: string;
  readonly sees: (facts: PageFacts) => Found;
}

export interface Judged {
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly signals: ReadonlySet<string>;
}

/** Weighs a table of rules on one page. */
export function judge(rules: readonly Rule[], facts: PageFacts): Judged {
  let score = 0;
  const evidence: Evidence[] = [];
  const signals = new Set<string>();
  for (const { rule, weight, signal, sees } of rules) {
    const found = sees(facts);
    if (found === undefined || found === null || found === false) continue;
    score += weight;
    if (weight > 0) signals.add(signal ?? rule);
    evidence.push({ rule, weight, item: found === true ? null : found });
  }
  return { score, evidence, signals };
}
