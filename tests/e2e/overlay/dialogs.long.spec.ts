import { expect } from '@playwright/test';
import { test } from './helper';

test('16: a dialog of the page opens and does not hold the target: the card steps aside', async ({
  visit,
}) => {
  const shop = await visit('dialog.html');
  await shop.guide({ step: 'total' });
  await shop.byPage(`document.querySelector('#confirm').showModal()`);
  await shop.frames(3);
  const aside = await shop.state();
  expect([aside.card, aside.pill, aside.ring]).toEqual([null, null, null]);
  await shop.page.keyboard.press('Escape');
  expect(await shop.page.evaluate(() => document.querySelector<HTMLDialogElement>('#confirm')?.open)).toBe(
    false,
  );
  await shop.forget('attributes DIALOG open');
  await expect.poll(async () => (await shop.state()).title).toBe('Check the total');
  await expect.poll(async () => (await shop.state()).card).not.toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('17 and 18: the target is inside the dialog; the host moves in, works there, and comes back', async ({
  visit,
}) => {
  const shop = await visit('dialog.html');
  await shop.byPage(`
    document.querySelector('#total').removeAttribute('data-anchor');
    document.querySelector('#inner').setAttribute('data-anchor', 'total');
    document.querySelector('#confirm').showModal();
  `);
  const before = await shop.box('#confirm');
  await shop.guide({ step: 'total' });
  await shop.frames(3);
  const inside = await shop.state();
  expect(inside.parent).toBe('dialog');
  expect(inside.card).not.toBeNull();
  expect(await shop.ringError('#inner')).toBeLessThanOrEqual(1);
  expect(await shop.box('#confirm')).toEqual(before);
  await shop.press('back');
  await shop.frames(3);
  expect((await shop.state()).log.at(-1)).toBe('step choose');
  await shop.byPage(`document.querySelector('#confirm').close()`);
  await expect.poll(async () => (await shop.state()).parent).toBe('html');
  await expect.poll(async () => (await shop.state()).card).not.toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('18: the dialog is removed with our host in it', async ({ visit }) => {
  const shop = await visit('dialog.html');
  await shop.byPage(`
    document.querySelector('#total').removeAttribute('data-anchor');
    document.querySelector('#inner').setAttribute('data-anchor', 'total');
    document.querySelector('#confirm').showModal();
  `);
  await shop.guide({ step: 'total' });
  await shop.frames(3);
  await shop.byPage(`document.querySelector('#confirm').remove()`);
  await expect.poll(async () => (await shop.state()).parent).toBe('html');
  expect((await shop.state()).card).not.toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('19: two dialogs in turn both stay modal', async ({ visit }) => {
  const shop = await visit('dialog.html');
  await shop.guide({ step: 'total' });
  await shop.byPage(`document.querySelector('#confirm').showModal()`);
  await shop.frames(3);
  await shop.byPage(`document.querySelector('#second').showModal()`);
  await shop.frames(20);
  const modal = await shop.page.evaluate(() => document.querySelectorAll('dialog:modal').length);
  expect(modal).toBe(2);
  await shop.byPage(`for (const dialog of document.querySelectorAll('dialog')) dialog.close()`);
  await expect.poll(async () => (await shop.state()).card).not.toBeNull();
  await shop.expectCleanEnd();
});

test('20: Escape in our card inside the dialog closes the card alone', async ({ visit }) => {
  const shop = await visit('dialog.html');
  await shop.byPage(`
    document.querySelector('#total').removeAttribute('data-anchor');
    document.querySelector('#inner').setAttribute('data-anchor', 'total');
    document.querySelector('#confirm').showModal();
  `);
  await shop.byPage(`
    document.querySelector('#methods [data-anchor]').removeAttribute('data-anchor');
    document.querySelector('#inner').setAttribute('data-anchor', 'total method:alipay');
  `);
  await shop.guide();
  await expect.poll(async () => (await shop.state()).card).not.toBeNull();
  await shop.press('next');
  expect((await shop.state()).focus).toBe('h2');
  await shop.page.keyboard.press('Escape');
  expect((await shop.state()).log.at(-1)).toBe('end closed');
  expect(await shop.page.evaluate(() => document.querySelector<HTMLDialogElement>('#confirm')?.open)).toBe(
    true,
  );
  await shop.byPage(`document.querySelector('#confirm').close()`);
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('21: the payment menu is a popover that holds the target, and stays open under our Next', async ({
  visit,
}) => {
  const shop = await visit('dialog.html');
  await shop.byPage(`
    document.querySelector('#methods [data-anchor]').removeAttribute('data-anchor');
    document.querySelector('#entry').setAttribute('data-anchor', 'method:alipay');
    document.querySelector('#entry').after(Object.assign(document.createElement('p'), { id: 'sum', textContent: 'Sum' }));
    document.querySelector('#total').removeAttribute('data-anchor');
    document.querySelector('#sum').setAttribute('data-anchor', 'total');
    document.querySelector('#menu').showPopover();
  `);
  await shop.guide();
  await shop.frames(3);
  expect((await shop.state()).parent).toBe('div');
  await shop.press('next');
  expect(await shop.page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'))).toBe(
    true,
  );
  await shop.byPage(`document.querySelector('#menu').hidePopover()`);
  await expect.poll(async () => (await shop.state()).parent).toBe('html');
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('22: a later popover of the page does not bury ours, and focus in it stays', async ({ visit }) => {
  const shop = await visit('dialog.html');
  await shop.guide();
  await shop.press('next');
  await shop.byPage(`
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; left: 0; top: 0; margin: 0; width: 40px; height: 40px';
    document.body.append(cover);
    cover.showPopover();
  `);
  await shop.frames(4);
  const after = await shop.state();
  expect(after.focus).toBe('h2');
  expect(after.card).not.toBeNull();
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('23: the page makes its body inert', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  await shop.byPage(`document.body.inert = true`);
  await shop.press('back');
  expect((await shop.state()).log.at(-1)).toBe('step choose');
  await shop.byPage(`document.body.inert = false`);
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});
