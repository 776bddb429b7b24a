import { expect } from '@playwright/test';
import { alike, inside, meet } from './boxes';
import { test } from './helper';

test('26: hydration wipes the host once; it comes back once, at the same step', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide({ step: 'total' });
  await shop.byPage(`document.querySelector('payguide-overlay').remove()`);
  await shop.frames(2);
  expect((await shop.state()).hosts).toBe(0);
  await expect.poll(async () => (await shop.state()).hosts).toBe(1);
  await expect.poll(() => shop.ringError('#total')).toBeLessThanOrEqual(1);
  expect((await shop.state()).title).toBe('Check the total');
  await shop.expectPayFree();
  await shop.expectCleanEnd();
});

test('26 and 28: a page that keeps removing it is left alone after three returns', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide();
  await shop.page.evaluate(() => {
    let removed = 0;
    const remove = () => {
      const host = document.querySelector('payguide-overlay');
      if (!host) return;
      host.remove();
      removed += 1;
      document.title = String(removed);
    };
    remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
  });
  await expect.poll(async () => (await shop.state()).log.at(-1), { timeout: 8_000 }).toBe('end refused');
  expect(Number(await shop.page.title())).toBe(4);
  await shop.forget('childList TITLE #text');
  await shop.expectPayFree();
  await shop.forget('childList TITLE #text,#text');
});

test('27: the strictest content security policy', async ({ visit }) => {
  const shop = await visit('csp.html');
  await shop.byPage(`document.querySelector('#pay').onclick = pay`);
  await shop.guide();
  expect((await shop.state()).card?.width).toBe(320);
  expect(await shop.style('.go', 'background-color')).toBe('rgb(11, 95, 102)');
  await shop.expectPayFree();
  await shop.press('next');
  await shop.expectCleanEnd();
});

test('28: styles that reach for everything change nothing of ours', async ({ visit }) => {
  const clean = await visit('shop.html', { reducedMotion: 'reduce' });
  await clean.guide();
  const shop = await visit('hostile.html', { reducedMotion: 'reduce' });
  await shop.guide();
  const [before, after] = [(await clean.state()).card, (await shop.state()).card];
  expect(after?.width).toBe(before?.width);
  expect(after?.height).toBe(before?.height);
  if (!before || !after) throw new Error('no card');
  const [clear, soiled] = [await clean.picture(inside(before)), await shop.picture(inside(after))];
  expect(alike(soiled, clear)).toBe(true);
  await shop.expectPayFree();
  await shop.press('next');
  expect((await shop.state()).log.at(-1)).toBe('step total');
  await shop.expectCleanEnd();
  await clean.expectCleanEnd();
});

test('29: the pay button is in a frame of another party, the total in a shadow root', async ({ visit }) => {
  const shop = await visit('frame.html');
  await shop.guide({ step: 'total' });
  expect((await shop.state()).ring).not.toBeNull();
  await shop.press('next');
  expect(await shop.ringError('#pay')).toBeLessThanOrEqual(1);
  const { card } = await shop.state();
  if (card) expect(meet(card, await shop.box('#pay'))).toBe(false);
  await shop.expectCleanEnd();
});

/** Ways a page may hide our card and still lead the shopper's press onto it. */
const ATTACKS: Readonly<Record<string, string>> = {
  'host-selector-css': `css('payguide-overlay, payguide-overlay::backdrop { opacity: 0 !important; filter: opacity(0) !important; clip-path: inset(50%) !important; visibility: hidden !important; transition: opacity 9s !important }')`,
  'html-opacity': `css('html { opacity: 0 !important }')`,
  'html-filter': `css('html { filter: opacity(0) !important }')`,
  'html-clip': `css('html { clip-path: inset(50%) !important }')`,
  'html-scale': `css('html { transform: scale(0.001) !important }')`,
  'html-content-visibility': `css('html { content-visibility: hidden !important }')`,
  'overlay-z-max': `cover(document.createElement('div'))`,
  'overlay-dialog': `cover(document.createElement('dialog')).showModal()`,
  'overlay-popover': `cover(document.createElement('div'), 'manual').showPopover()`,
  'overlay-popover-again': `const it = cover(document.createElement('div'), 'manual'); setInterval(() => { it.hidePopover(); it.showPopover(); }, 20)`,
  'hide-popover': `setInterval(() => document.querySelector('payguide-overlay')?.hidePopover(), 10)`,
  'hidden-attribute': `const host = document.querySelector('payguide-overlay'); host.hidden = true; host.style.cssText = 'display: none !important; opacity: 0 !important'`,
  'wrap-host': `const wrap = document.body.appendChild(document.createElement('div')); wrap.style.cssText = 'opacity: 0'; wrap.append(document.querySelector('payguide-overlay'))`,
  'animate-host': `document.querySelector('payguide-overlay').animate({ opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] }, { duration: 1e6 })`,
};

const TOOLS = `
  const css = (text) => document.head.appendChild(document.createElement('style')).append(text);
  const cover = (element, popover) => {
    element.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: #fff; pointer-events: none; z-index: 2147483647';
    if (popover) element.popover = popover;
    return document.body.appendChild(element);
  };`;

for (const [name, attack] of Object.entries(ATTACKS)) {
  for (const wait of [0, 700]) {
    test(`${name}: no press counts on a card that is not seen, ${wait} ms after`, async ({ visit }) => {
      const shop = await visit('shop.html', { reducedMotion: 'reduce' });
      await shop.guide();
      const { card } = await shop.state();
      const spot = await shop.spot('next');
      if (!card || !spot) throw new Error('no card');
      const before = await shop.picture(inside(card));
      await shop.byPage(`${TOOLS} ${attack}`);
      if (wait > 0) await shop.page.waitForTimeout(wait);
      const after = await shop.picture(inside(card));
      const isSeen = alike(after, before);
      const { log } = await shop.state();
      await shop.page.mouse.click(spot.x, spot.y);
      await shop.frames(2);
      const isAccepted = (await shop.state()).log.includes('step total');
      test.info().annotations.push({ type: 'seen', description: `${isSeen}, accepted ${isAccepted}` });
      expect(isAccepted && !isSeen, `accepted unseen; log before: ${log}`).toBe(false);
      await shop.page.context().close();
    });
  }
}

test('the page cannot read our words', async ({ visit }) => {
  const shop = await visit('shop.html');
  await shop.guide();
  const readable = await shop.page.evaluate(() => {
    const host = document.querySelector('payguide-overlay');
    const finder = window as unknown as { find(text: string): boolean };
    finder.find('Choose Alipay');
    getSelection()?.selectAllChildren(document.documentElement);
    return [
      host?.shadowRoot ?? '',
      host?.textContent,
      host?.innerHTML,
      getSelection()?.toString().includes('Payguide'),
    ];
  });
  expect(readable).toEqual(['', '', '', false]);
  await shop.expectCleanEnd();
});
