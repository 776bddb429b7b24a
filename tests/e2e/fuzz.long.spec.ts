import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readingSchema } from '../../lib/messages/schemas';
import { snapshotSchema } from '../../lib/messages/snapshot-schema';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';

const TAGS = [
  'div',
  'span',
  'p',
  'form',
  'label',
  'button',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'select',
  'option',
  'dialog',
  'iframe',
  'del',
  'template',
  'svg',
  'textarea',
  'fieldset',
  'a',
];
const NAMES = [
  'id',
  'name',
  'class',
  'role',
  'type',
  'value',
  'aria-label',
  'autocomplete',
  'hidden',
  'style',
  'href',
  'src',
  'for',
  'aria-checked',
  'dir',
  'lang',
  'contenteditable',
];
const VALUES = [
  'attributes',
  'children',
  'parentNode',
  '__proto__',
  'radio',
  'cc-number',
  'Total',
  'total',
  'display:none',
  'position:absolute;left:-9999px',
  'x'.repeat(5_000),
  '\u202e',
  'javascript:1',
  '¥1,234.00',
  'true',
  '',
];
const TEXTS = [
  'Total',
  'US $12.34',
  '￥1.234,00',
  'Pay now',
  '支付宝',
  'сумма 10 ₽',
  '١٢٫٣٤ ر.س',
  '9'.repeat(4_000),
  '1 '.repeat(3_000),
  '\u0000\ud800',
  '3 × 33,33 €',
  'CSC_7200011',
  '4111 1111 1111 1111',
  '',
];

const html = fc.letrec<{ node: string; element: string; text: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('text'), tie('element')),
  text: fc.constantFrom(...TEXTS),
  element: fc
    .record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)), { maxLength: 4 }),
      children: fc.array(tie('node'), { maxLength: 6 }),
    })
    .map(({ tag, attributes, children }) => {
      const written = attributes
        .map(([name, value]) => `${name}="${value.replace(/"/g, '&quot;')}"`)
        .join(' ');
      return `<${tag} ${written}>${children.join('')}</${tag}>`;
    }),
})).element;

const pageOf = (body: string) => ({
  body: Buffer.from(`<!doctype html><meta charset="utf-8"><body>${body}`),
  contentType: 'text/html; charset=utf-8',
});

test('no page, however odd, breaks the reader or leaves its bounds', async () => {
  const browser = await openBrowser();
  try {
    const reader = await Reader.open(browser, await bundleReader());
    await fc.assert(
      fc.asyncProperty(fc.array(html, { minLength: 1, maxLength: 12 }), async (parts) => {
        const { raw, reading } = await reader.read(pageOf(parts.join('\n')), null);
        expect(snapshotSchema.safeParse(raw).error?.issues).toBeUndefined();
        expect(readingSchema.safeParse(reading).error?.issues).toBeUndefined();
      }),
      { numRuns: 400, interruptAfterTimeLimit: 300_000 },
    );
  } finally {
    await browser.close();
  }
});
