import type { Evidence, PageKind } from '../page/reading';

/** What a report of a wrong reading is made from. */
export interface WrongReading {
  readonly pageKind: PageKind | null;
  readonly evidence: readonly Evidence[];
  readonly host: string | null;
  readonly browser: string;
  readonly version: string;
  /** What the shopper says is wrong. */
  readonly wrong: WrongPart;
}

/** The parts of a reading a shopper can see to be wrong. */
export const WRONG_PARTS = ['total', 'kind', 'methods', 'installments', 'other'] as const;
export type WrongPart = (typeof WRONG_PARTS)[number];

/**
 * A report to be copied and sent by the shopper, if they choose to: codes alone, in the form maintainers read.
 * It holds names of rules and their weights, never their notes, since a note may be a word of the page.
 */
export function wrongReading(report: WrongReading): string {
  const rules = report.evidence.map(({ rule, weight }) => `${rule.replace(/[^a-z0-9-]/g, '')}(${weight})`);
  const host = report.host !== null && /^[a-z0-9.-]+$/i.test(report.host) ? report.host : 'unknown';
  return [
    `payguide ${report.version}`,
    `browser: ${report.browser}`,
    `host: ${host}`,
    `kind: ${report.pageKind ?? 'not read'}`,
    `wrong: ${report.wrong}`,
    `evidence: ${rules.join(' ') || 'none'}`,
  ].join('\n');
}
