import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ROOT, test } from './support/chromium';
import { ours, press } from './support/overlay';

/**
 * A page that listened in `window` capture before our card came hears what is done on it, and nothing can prevent
 * that. This states what such a page learns: that something was done on our host, and which key was pressed; never
 * a word of ours that it does not guess, never anything from inside.
 */

const CARD = 'https://www.aliexpress.com/checkout/card';
const HOST = '<payguide-overlay popover="manual"></payguide-overlay>';

/** What a page can see of an event, and of the document while it happens. */
interface Heard {
  readonly type: string;
  readonly target: string;
  readonly path: readonly string[];
  readonly related: string | null;
  readonly key: string | null;
  readonly focused: string;
  readonly selected: string;
}

const EAVESDROPPER = `<script>
  window.heard = [];
  const shown = (node) => node?.outerHTML?.slice(0, 200) ?? node?.nodeName ?? null;
  const names = Object.keys(HTMLElement.prototype).concat(Object.keys(window))
    .filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  for (const type of new Set([...names, 'focusin', 'focusout', 'compositionstart', 'beforeinput'])) {
    window.addEventListener(type, (event) => {
      if (event.target?.localName !== 'payguide-overlay') return;
      window.heard.push({
        type,
        target: shown(event.target),
        path: event.composedPath().map((node) => node.localName ?? node.nodeName ?? 'window'),
        related: shown(event.relatedTarget),
        key: event.key ?? null,
        focused: shown(document.activeElement),
        selected: String(getSelection()),
      });
    }, true);
  }
</script>`;

/** What a page can do to get at words it cannot read: which of them it gets. */
function pry(words: readonly string[]): string[] {
  const selection = getSelection() as Selection;
  const texts = [String(selection), document.documentElement.outerHTML];
  selection.selectAllChildren(document.documentElement);
  texts.push(String(selection), selection.getRangeAt(0).cloneContents().textContent ?? '');
  selection.removeAllRanges();
  return words.filter((word) => texts.some((text) => text.includes(word)));
}

test('a page that listened first learns that our card was used, and nothing that it says', async ({
  shipped,
}) => {
  const stage = readFileSync(join(ROOT, 'tests/e2e/stage/card-checkout.html'), 'utf8');
  const html = stage.replace('<head>', `<head>${EAVESDROPPER}`);
  await shipped.answer(CARD, html);
  const { page, tabId } = await shipped.open(CARD);
  await expect
    .poll(async () => (await shipped.state(tabId)).reading?.total.ok, { timeout: 15_000 })
    .toBe(true);
  await shipped.startGuide(tabId, 'card');
  await page.bringToFront();
  await press(shipped, page, tabId, 'next');
  const card = await ours(shipped, tabId);
  const { next } = card.acts;
  // Words of the card are selected by hand, as a shopper may who looks them up.
  await page.mouse.dblclick((next?.x ?? 0) - 60, (next?.y ?? 0) - 70);
  const words = card.text.split(/\s+/).filter((word) => word.length > 5 && !html.includes(word));
  expect(words.length).toBeGreaterThan(5);
  // Chromium's own `window.find` looks into closed roots: a page may confirm a word it guesses. They are the same for
  // everybody; nothing of the shopper's is ever drawn there.
  expect(await page.evaluate(pry, words)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await shipped.state(tabId)).guide).toBeNull();

  const heard = (await page.evaluate('heard')) as Heard[];
  expect(heard.map(({ type }) => type)).toEqual(expect.arrayContaining(['click', 'keydown']));
  for (const one of heard) {
    expect(one, one.type).toMatchObject({
      target: HOST,
      path: ['payguide-overlay', 'html', '#document', 'window'],
    });
    // From where the pointer came and to where it went: the page's own elements, or our host.
    expect(one.related ?? HOST, one.type).toMatch(/^<(html|body|form|payguide-overlay)/);
  }
  const keys = new Set(heard.map(({ key }) => key));
  expect([...keys]).toEqual(expect.arrayContaining(['x', 'Escape']));

  const known = JSON.stringify(heard);
  expect(words.filter((word) => known.includes(word))).toEqual([]);
  await page.close();
});
