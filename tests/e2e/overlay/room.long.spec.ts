import { expect } from '@playwright/test';
import { meet } from './boxes';
import { test } from './helper';

test('11: at 400 % zoom (320 × 256) the words scroll in the card and the pay button stays free', async ({
  visit,
}) => {
  const shop = await visit('shop.html', { width: 320, height: 256 });
  await shop.guide();
  await shop.expectPayFree();
  const { card, pill } = await shop.state();
  const box = card ?? pill;
  expect(box).not.toBeNull();
  expect((box?.left ?? -1) >= 0 && (box?.left ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
  await shop.expectCleanEnd();
});

test('12: a fixed pay bar, and the total right above it', async ({ visit }) => {
  const shop = await visit('phone.html', { width: 360, height: 640 });
  await shop.byPage(`
    document.querySelector('#spacer').style.height = '120px';
    document.querySelector('#total').style.cssText = 'position: fixed; left: 0; right: 0; bottom: 64px; margin: 0';
  `);
  await shop.guide({ step: 'total' });
  const { card, pill } = await shop.state();
  const total = await shop.box('#total');
  expect(card ?? pill).not.toBeNull();
  if (card) expect(meet(card, total)).toBe(false);
  await shop.expectPayFree();
  await shop.press('next');
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('13: no legal place but a pill, which opens only on demand and not over the pay button', async ({
  visit,
}) => {
  const shop = await visit('phone.html', { width: 320, height: 256 });
  await shop.byPage(`
    document.querySelector('#bar').style.padding = '0';
    document.querySelector('#pay').style.height = '52px';
    document.querySelector('#total').style.cssText =
      'position: fixed; left: 0; right: 0; top: 0; height: 140px; margin: 0; box-sizing: border-box';
  `);
  await shop.guide({ step: 'total' });
  await shop.frames(3);
  const folded = await shop.state();
  expect(folded.card).toBeNull();
  expect(folded.pill?.height).toBeGreaterThanOrEqual(44);
  expect(folded.pill?.width).toBeGreaterThanOrEqual(44);
  await shop.expectPayFree();
  await shop.press('unfold');
  expect((await shop.state()).card).not.toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('14: the card does not sit on the focused field', async ({ visit }) => {
  const shop = await visit('phone.html', { width: 360, height: 640 });
  await shop.guide({ step: 'total' });
  await shop.page.focus('#coupon');
  await shop.page.setViewportSize({ width: 360, height: 340 });
  await shop.frames(5);
  const { card, pill } = await shop.state();
  const field = await shop.box('#coupon');
  for (const ours of [card, pill]) if (ours) expect(meet(ours, field)).toBe(false);
  await shop.expectCleanEnd();
});

test('15: nothing of ours stops a touch from scrolling the page', async ({ visit }) => {
  const shop = await visit('phone.html', { width: 360, height: 640, touch: true });
  await shop.byPage(`document.querySelector('main').style.paddingBottom = '1500px'`);
  await shop.guide();
  const row = await shop.box('[data-anchor="method:alipay"]');
  await shop.drag(row.left + 100, row.top + 20, -150);
  await expect.poll(() => shop.page.evaluate(() => scrollY)).toBeGreaterThan(60);
  await shop.expectCleanEnd();
});
