import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HelpSlip, helpSlip } from './help-slip';

const words = {
  heading: 'Help slip',
  code: 'Code',
  methods: 'Methods',
  step: 'Step',
  host: 'Shop',
  browser: 'Browser',
  version: 'Payguide',
  none: 'none',
  method: (id: string) => `the ${id}`,
  join: ' + ',
};
const slip: HelpSlip = {
  code: 'CSC_7200011',
  methods: ['alipay', 'unionpay'],
  step: 'alipay.scan',
  host: 'www.aliexpress.com',
  browser: 'Chromium 156',
  version: '0.1.0',
};

describe('helpSlip', () => {
  it('says the allowed facts, one a line', () => {
    expect(helpSlip(slip, words)).toBe(
      [
        'Help slip',
        'Code: CSC_7200011',
        'Methods: the alipay + the unionpay',
        'Step: alipay.scan',
        'Shop: www.aliexpress.com',
        'Browser: Chromium 156',
        'Payguide: 0.1.0',
      ].join('\n'),
    );
  });

  it('says "none" for what is not there', () => {
    const empty = { ...slip, code: null, methods: [], step: null, host: null };
    expect(helpSlip(empty, words)).toContain('Code: none\nMethods: none\nStep: none\nBrowser: ');
  });

  it('names a method once', () => {
    const twice = { ...slip, methods: ['visa', 'visa'] as const };
    expect(helpSlip(twice, words)).toContain('Methods: the visa\n');
  });

  it.each([
    ['code', '4111111111111111'],
    ['code', 'A4111111111111111'],
    ['code', 'declined for Jane Doe'],
    ['step', 'pay 1,234.56'],
    ['step', '123456'],
    ['host', 'a.example/order/8012'],
    ['host', '13800138000.example'],
    ['host', 'localhost'],
    ['host', 'localhost:4173'],
    ['host', '127.0.0.1'],
    ['host', 'abcdefgh'],
    ['browser', 'Mozilla/5.0 (X11; Linux) 12345678'],
    ['version', '6222020000000000000'],
  ])('leaves out a %s that is none: %s', (field, value) => {
    expect(helpSlip({ ...slip, [field]: value }, words)).not.toContain(value);
  });

  it('never passes free text on, whatever stands in the fields', () => {
    const text = fc.string().filter((s) => /[^\w.-]/.test(s) && s.trim().length > 3);
    fc.assert(
      fc.property(text, (secret) => {
        const out = helpSlip({ ...slip, code: secret, step: secret, host: secret, version: secret }, words);
        return !out.includes(secret.trim());
      }),
    );
  });
});
