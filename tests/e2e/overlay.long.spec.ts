import { expect } from '@playwright/test';
import { test } from './overlay/helper';

test('walks the three cards, points at each place, and ends clean', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide();
  const steps = [
    ['choose', '[data-anchor="method:alipay"]'],
    ['total', '#total'],
    ['pay', '#pay'],
  ] as const;
  for (const [step, selector] of steps) {
    expect((await shop.state()).log.at(-1)).toBe(`step ${step}`);
    expect(await shop.ringError(selector)).toBeLessThan(1);
    await shop.expectPayFree();
    await shop.press('next');
  }
  expect((await shop.state()).log.at(-1)).toBe('end finished');
  await shop.expectCleanEnd();
});

test('goes back, and resumes at a named step', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  expect((await shop.state()).title).toBe('Check the total');
  await shop.press('back');
  expect((await shop.state()).title).toContain('Choose Alipay');
  await shop.press('close');
  expect((await shop.state()).log.at(-1)).toBe('end closed');
  await shop.expectCleanEnd();
});

test('fifty starts and ends leave neither listeners nor nodes', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.mountOften(5);
  const before = await shop.alive();
  await shop.mountOften(50);
  const after = await shop.alive();
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(2);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
  await shop.expectCleanEnd();
});

test.describe('chip', () => {
  test('stands in the corner, opens by a press, and leaves the page alone', async ({ visit }) => {
    const shop = await visit('shop.html');
    await shop.chip();
    const { chip } = await shop.state();
    expect(chip?.height).toBe(32);
    await shop.expectPayFree();
    await shop.press('open');
    expect((await shop.state()).log).toEqual(['open']);
    await shop.expectCleanEnd();
  });

  for (const scope of ['site', 'pause', 'never']) {
    test(`is told "${scope}" in one press behind its ×, and goes`, async ({ visit }) => {
      const shop = await visit('shop.html');
      await shop.chip();
      await shop.press('menu');
      await shop.expectPayFree();
      await shop.press(scope);
      expect((await shop.state()).log).toEqual([`mute ${scope}`]);
      expect((await shop.state()).hosts).toBe(0);
      await shop.expectCleanEnd();
    });
  }

  test('rests above a fixed pay bar, and leaves a focused field', async ({ visit }) => {
    const shop = await visit('phone.html', { width: 360, height: 640 });
    await shop.chip();
    await shop.expectPayFree();
    const { chip } = await shop.state();
    await shop.byPage(`document.querySelector('#coupon').style.cssText =
      'position:fixed;left:${chip?.left}px;top:${chip?.top}px;width:200px;height:32px;box-sizing:border-box'`);
    await shop.page.focus('#coupon');
    await shop.frames(3);
    const { chip: moved } = await shop.state();
    expect(moved?.top).not.toBe(chip?.top);
    await shop.expectCleanEnd();
  });

  test('is not shown while a dialog of the page is open', async ({ visit }) => {
    const shop = await visit('dialog.html');
    await shop.chip();
    await shop.byPage(`document.querySelector('dialog').showModal()`);
    await expect.poll(async () => (await shop.state()).chip).toBeNull();
    await shop.byPage(`document.querySelector('dialog').close()`);
    await expect.poll(async () => (await shop.state()).chip).not.toBeNull();
    await shop.expectCleanEnd();
  });
});
