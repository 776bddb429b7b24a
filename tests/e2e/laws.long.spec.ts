import { expect, test } from '@playwright/test';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';
import { type PageFile, readPageFile } from '../../scripts/inspect/page-file';
import { lineOf, type VerdictLine } from '../../scripts/inspect/verdict';
import { loadPages } from '../pages/load-pages';

/** Changes to a page's source that change nothing a shopper sees. */
const CHANGES: Readonly<Record<string, (html: string) => string>> = {
  'comments between all tags': (html) => outsideRaw(html, (part) => part.replace(/></g, '><!-- x --><')),
  'styles in capitals': (html) =>
    html
      .replace(/ style="([^"]*)"/g, (_, style: string) => ` style="${loud(style)}"`)
      .replace(
        /(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
        (_, open: string, css: string, close: string) =>
          open + css.replace(/\{[^{}]*\}/g, (block) => loud(block)) + close,
      ),
  'tags in capitals': (html) =>
    outsideRaw(html, (part) =>
      part.replace(/<(\/?)(div|p|h[1-6]|button|input|label|ul|li|table|tr|td|th|main)(?=[\s>])/g, (tag) =>
        tag.toUpperCase(),
      ),
    ),
  'boxes around everything': (html) =>
    html
      .replace(/<body([^>]*)>/, '<body$1><div class="outer"><section><div>')
      .replace('</body>', '</div></section></div></body>'),
  'unrelated words before and after': (html) =>
    html
      .replace(/<body([^>]*)>/, '<body$1><div><p>Open every day</p></div><div><p>Since 1998</p></div>')
      .replace('</body>', '<div><p>Leeds and York</p></div></body>'),
  'a footer of logos': (html) =>
    html.replace(
      '</body>',
      `<footer>${LOGOS.map((name) => `<img alt="${name}" src="x.png" width="40" height="20"><span>${name}</span>`).join('')}</footer></body>`,
    ),
};

const LOGOS = ['Visa', 'Mastercard', 'PayPal', 'Klarna', 'Alipay', 'Pix', 'Apple Pay', 'Discover'];

/** Names and values of styles may be written in any capitals; names of one's own and addresses may not. */
function loud(style: string): string {
  return /--|url\(|["']/.test(style) ? style : style.toUpperCase();
}

/** Changes what is no script, style, list of options or typed text. */
function outsideRaw(html: string, change: (part: string) => string): string {
  const raw = /(<(script|style|textarea|title|select|svg|template)[\s>][\s\S]*?<\/\2>)/g;
  let out = '';
  let from = 0;
  for (const found of html.matchAll(raw)) {
    out += change(html.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return out + change(html.slice(from));
}

type Read = Omit<VerdictLine, 'confidence' | 'evidence' | 'ms'>;

async function readAs(reader: Reader, file: PageFile, url: string | null): Promise<Read> {
  const { confidence, evidence, ms, ...read } = lineOf(await reader.read(file, url));
  return read;
}

const unchanged = new Map<string, Read>();

for (const [name, change] of Object.entries(CHANGES)) {
  test(`every page is read the same with ${name}`, async () => {
    const browser = await openBrowser();
    try {
      const reader = await Reader.open(browser, await bundleReader());
      for (const page of loadPages()) {
        const { url } = page.expected;
        const file = await readPageFile(page.file);
        const before = unchanged.get(page.name) ?? (await readAs(reader, file, url));
        unchanged.set(page.name, before);
        const body = Buffer.from(change(file.body.toString('utf8')));
        expect(await readAs(reader, { ...file, body }, url), page.name).toEqual(before);
      }
    } finally {
      await browser.close();
    }
  });
}
