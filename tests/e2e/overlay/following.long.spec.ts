import { expect } from '@playwright/test';
import { test } from './helper';
import type { Shop } from './shop';

const ROW = '[data-anchor="method:alipay"]';

/** The worst distance between ring and target over so many frames, measured in the page's own frames. */
async function worstError(shop: Shop, selector: string, frames: number): Promise<number> {
  let worst = 0;
  for (let i = 0; i < frames; i += 1) {
    await shop.frames(1);
    worst = Math.max(worst, await shop.ringErrorNow(selector));
  }
  return worst;
}

test('1: the method list is replaced with a spacer above', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide();
  await shop.byPage(`
    const list = document.querySelector('#methods');
    document.querySelector('#spacer').style.height = '40px';
    list.innerHTML = list.innerHTML;
  `);
  await shop.frames(2);
  expect(await shop.ringError(ROW)).toBeLessThanOrEqual(2);
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('2: a spacer grows above the target without any event', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  await shop.byPage(`document.querySelector('#spacer').style.height = '37px'`);
  await shop.frames(1);
  expect(await shop.ringError('#total')).toBeLessThanOrEqual(2);
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('3: the target is cut off by its own scroller', async ({ visit }) => {
  const shop = await visit('scroller.html');
  await shop.guide();
  for (let i = 0; i < 6; i += 1) {
    await shop.byPage(`document.querySelector('#methods').scrollTop = ${i * 5}`);
    await shop.frames(1);
  }
  const [{ ring }, row, list] = [await shop.state(), await shop.box(ROW), await shop.box('#methods')];
  expect(ring?.top).toBeCloseTo(list.top, 0);
  expect((ring?.top ?? 0) + (ring?.height ?? 0)).toBeCloseTo(row.top + row.height, 0);
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('4: the target is scrolled out of its scroller, and shown again on demand alone', async ({ visit }) => {
  const shop = await visit('scroller.html');
  await shop.guide();
  await shop.byPage(`document.querySelector('#methods').scrollTop = 300`);
  await shop.frames(20);
  const away = await shop.state();
  expect(away.ring).toBeNull();
  expect(away.sight).toContain('further');
  expect(await shop.page.evaluate(() => document.querySelector('#methods')?.scrollTop)).toBe(300);
  await shop.press('show');
  await expect.poll(async () => (await shop.state()).ring).not.toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('5: an ancestor is animated by a transform', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  await shop.page.evaluate(() =>
    document
      .querySelector('main')
      ?.animate({ transform: ['none', 'translateX(120px)'] }, { duration: 600, fill: 'forwards' }),
  );
  expect(await worstError(shop, '#total', 30)).toBeLessThanOrEqual(2);
  await shop.expectCleanEnd();
});

test('6: the target vanishes for a while and comes back lower', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  await shop.byPage(`document.querySelector('#total').style.display = 'none'`);
  await shop.frames(3);
  const gone = await shop.state();
  expect(gone.ring).toBeNull();
  expect(gone.card).not.toBeNull();
  await shop.page.waitForTimeout(200);
  await shop.byPage(`
    document.querySelector('#total').style.cssText = 'margin-top: 50px';
  `);
  await expect.poll(() => shop.ringError('#total')).toBeLessThanOrEqual(1);
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('7: the target comes late, or never', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.byPage(`document.querySelector('#total').removeAttribute('data-anchor')`);
  await shop.guide({ step: 'total' });
  expect((await shop.state()).sight).toContain('Looking');
  await shop.expectPayFree();
  await expect
    .poll(async () => (await shop.state()).sight, { timeout: 12_000 })
    .toContain('does not show it');
  await shop.byPage(`document.querySelector('#total').setAttribute('data-anchor', 'total')`);
  await expect.poll(() => shop.ringError('#total')).toBeLessThanOrEqual(1);
  await shop.press('next');
  expect((await shop.state()).log.at(-1)).toBe('step pay');
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('8: two copies of the list, one of them hidden, then both shown', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.byPage(`
    const copy = document.querySelector('#total').cloneNode(true);
    copy.id = 'copy';
    copy.hidden = true;
    copy.style.display = 'none';
    document.querySelector('#total').before(copy);
  `);
  await shop.guide({ step: 'total' });
  expect(await shop.ringError('#total')).toBeLessThanOrEqual(1);
  await shop.byPage(
    `document.querySelector('#copy').style.display = ''; document.querySelector('#copy').hidden = false`,
  );
  await expect.poll(async () => (await shop.state()).ring).toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('9: the summary is fixed while the page scrolls', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.byPage(`
    document.querySelector('#spacer').style.height = '1500px';
    document.querySelector('#total').style.cssText = 'position: fixed; top: 20px; right: 20px; width: 260px';
  `);
  await shop.guide({ step: 'total' });
  for (let i = 1; i <= 10; i += 1) {
    await shop.byPage(`scrollTo(0, ${i * 40})`);
    await shop.frames(1);
    expect(await shop.ringError('#total')).toBeLessThanOrEqual(1);
  }
  await shop.expectCleanEnd();
});

for (const style of [
  'html { zoom: 0.8 }',
  'body { zoom: 1.25 }',
  'html { transform: translate(30px, 20px) }',
  'body { transform: translate(30px, 20px) scale(0.9) }',
]) {
  test(`10: ${style}`, async ({ visit }) => {
    const shop = await visit('shop.html');
    await shop.byPage(`
      const sheet = document.createElement('style');
      sheet.textContent = ${JSON.stringify(style)};
      document.head.append(sheet);
    `);
    await shop.guide({ step: 'total' });
    expect(await shop.ringError('#total')).toBeLessThanOrEqual(1);
    await shop.expectPayFree();
    const { card } = await shop.state();
    expect(card?.left).toBeGreaterThanOrEqual(0);
    await shop.press('next');
    expect(await shop.ringError('#pay')).toBeLessThanOrEqual(1);
    await shop.expectPayFree();
    await shop.expectCleanEnd();
  });
}
