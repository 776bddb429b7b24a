import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './helper';

test('24: a focus trap of the page does not take the focus of a card the shopper opened', async ({
  visit,
}) => {
  const shop = await visit('shop.html');
  await shop.byPage(`document.addEventListener('focusin', ({ target }) => {
    if (target !== document.querySelector('#coupon')) document.querySelector('#coupon').focus();
  })`);
  await shop.guide({ focus: true });
  expect((await shop.state()).focus).toBe('h2');
  await shop.expectCleanEnd();
});

test('24: a card that was not asked for on the page takes no focus', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.page.focus('#coupon');
  await shop.guide();
  await shop.frames(20);
  expect(await shop.page.evaluate(() => document.activeElement?.id)).toBe('coupon');
  await shop.expectCleanEnd();
});

test('25: the page sees nothing of what happens on the card, by mouse or keys, and the card works', async ({
  visit,
}) => {
  const shop = await visit('shop.html');
  await shop.byPage(`
    document.addEventListener('keydown', (event) => { if (event.key === 'Enter') pay(); });
    document.addEventListener('click', (event) => event.preventDefault(), true);
  `);
  await shop.guide();
  await shop.press('next');
  await shop.page.keyboard.press('Tab');
  await shop.page.keyboard.press('Tab');
  await shop.page.keyboard.press('Enter');
  await shop.frames(2);
  expect((await shop.state()).log).toEqual(['step choose', 'step total', 'step pay']);
  await shop.page.keyboard.press('Tab');
  await shop.page.keyboard.press('Space');
  await shop.frames(2);
  expect((await shop.state()).log.at(-1)).toBe('step total');
  const seen = await shop.page.evaluate(() => window.seen);
  expect(seen.ours).toEqual([]);
  expect(seen.pays).toBe(0);
  await shop.page.focus('#items');
  await shop.page.keyboard.press('Enter');
  expect(await shop.page.evaluate(() => window.seen.pays), 'keys outside the card are the page’s').toBe(1);
  await shop.expectCleanEnd();
});

test('25: a slow press on the card lands, though it takes focus from a field the card had to avoid', async ({
  visit,
}) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  const { card: free } = await shop.state();
  await shop.byPage(`document.querySelector('#coupon').style.cssText =
    'position: fixed; left: ${free?.left}px; top: ${free?.top}px; width: 100px'`);
  await shop.page.focus('#coupon');
  await shop.frames(4);
  const { card: moved } = await shop.state();
  expect(moved).not.toEqual(free);
  const spot = await shop.spot('next');
  await shop.page.mouse.move(spot?.x ?? 0, spot?.y ?? 0);
  await shop.page.mouse.down();
  await shop.frames(10);
  await shop.page.mouse.up();
  await shop.frames(2);
  expect((await shop.state()).log.at(-1)).toBe('step pay');
  await shop.expectCleanEnd();
});

test('25: forged events do nothing', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide();
  const { card } = await shop.state();
  await shop.page.evaluate(
    ({ x, y }) => {
      const host = document.querySelector<HTMLElement>('payguide-overlay');
      host?.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      window.seen.forged.length = 0;
    },
    { x: (card?.left ?? 0) + (card?.width ?? 0) - 40, y: (card?.top ?? 0) + (card?.height ?? 0) - 30 },
  );
  await shop.frames(3);
  expect((await shop.state()).log).toEqual(['step choose']);
  await shop.expectCleanEnd();
});

test('30: the keyboard goes page, card, page, without a trap', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide();
  const stops: (string | null)[] = [];
  for (let i = 0; i < 12; i += 1) {
    await shop.page.keyboard.press('Tab');
    stops.push(
      await shop.page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || null),
    );
  }
  const first = stops.indexOf('payguide-overlay');
  expect(first).toBeGreaterThan(0);
  expect(stops.indexOf('pay')).toBeGreaterThanOrEqual(0);
  expect(stops.indexOf('pay')).toBeLessThan(first);
  expect(stops.slice(first).some((stop) => stop !== 'payguide-overlay')).toBe(true);
  await shop.expectCleanEnd();
});

test('30: right to left, with calm motion and forced colours', async ({ visit }) => {
  const shop = await visit('shop.html', { reducedMotion: 'reduce', forcedColors: 'active' });
  await shop.byPage(
    `document.documentElement.dir = 'rtl'; document.querySelector('#spacer').style.height = '1200px'`,
  );
  await shop.guide({ direction: 'rtl' });
  expect(await shop.style('.card', 'direction')).toBe('rtl');
  expect(await shop.style('.card', 'animation-name')).toBe('none');
  expect(await shop.style('.ring', 'outline-style')).toBe('solid');
  await shop.press('next');
  await shop.frames(1);
  expect(await shop.ringError('#total'), 'the scroll has arrived at once').toBeLessThanOrEqual(1);
  expect((await shop.state()).live).toBe('Step 2 of 3: Check the total');
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('30: screen readers meet a named, non-modal dialog', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  const tree = await shop.accessible();
  expect(tree).toContainEqual({ role: 'dialog', name: 'Check the total', modal: false });
  expect(tree).toContainEqual({ role: 'status', name: '', modal: false });
  expect(tree).toContainEqual({ role: 'button', name: 'Close the guide', modal: false });
  await shop.expectCleanEnd();
});

for (const scheme of ['light', 'dark'] as const) {
  for (const options of [{ locale: 'en' }, { locale: 'zh-CN', direction: 'rtl' }] as const) {
    test(`30: axe finds nothing on card and chip (${scheme}, ${options.locale})`, async ({ visit }) => {
      const shop = await visit('shop.html', { scheme, reducedMotion: 'reduce' });
      await shop.specimen(options);
      const { violations, passes } = await new AxeBuilder({ page: shop.page }).exclude('main').analyze();
      const ours = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${node.target.join(' ')}`),
      );
      expect(ours).toEqual([]);
      // Five buttons of ours at least: axe did look into the roots.
      expect(passes.find(({ id }) => id === 'button-name')?.nodes.length).toBeGreaterThanOrEqual(5);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      await shop.page.context().close();
    });
  }
}
