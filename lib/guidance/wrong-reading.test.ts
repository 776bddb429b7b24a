import { describe, expect, it } from 'vitest';
import { wrongReading } from './wrong-reading';

const report = {
  pageKind: 'checkout',
  evidence: [
    { rule: 'pay-button', weight: 3, item: 4, note: 'Pay now, Jane' },
    { rule: 'total <b>', weight: -1, item: null },
  ],
  host: 'shop.example',
  browser: 'Firefox 153',
  version: '0.1.0',
  wrong: 'total',
} as const;

describe('wrongReading', () => {
  it('names rules and weights, never the page’s words', () => {
    expect(wrongReading(report)).toBe(
      [
        'payguide 0.1.0',
        'browser: Firefox 153',
        'host: shop.example',
        'kind: checkout',
        'wrong: total',
        'evidence: pay-button(3) totalb(-1)',
      ].join('\n'),
    );
  });

  it('says so where nothing was read', () => {
    const text = wrongReading({ ...report, pageKind: null, evidence: [], host: 'a b?x=1' });
    expect(text).toContain('host: unknown\nkind: not read');
    expect(text).toContain('evidence: none');
  });
});
