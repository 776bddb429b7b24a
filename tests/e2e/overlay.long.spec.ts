import { expect, test } from '@playwright/test';
import { openStand, Shop, type Stand } from './overlay/helper';

let stand: Stand;
test.beforeAll(async () => {
  stand = await openStand();
});
test.afterAll(() => stand.close());

test('walks the three cards, points at each place, and ends clean', async () => {
  const shop = await Shop.visit(stand, 'shop.html');
  await shop.guide();
  for (const [step, selector] of [
    ['choose', '[data-anchor="method:alipay"]'],
    ['total', '#total'],
    ['pay', '#pay'],
  ] as const) {
    await shop.frames(2);
    expect((await shop.state()).log.at(-1)).toBe(`step ${step}`);
    await shop.page.screenshot({ path: `/tmp/shots/walk-${step}.png`, caret: 'initial' });
    expect(await shop.ringError(selector)).toBeLessThan(1);
    await shop.expectPayFree();
    await shop.press('next');
  }
  expect((await shop.state()).log.at(-1)).toBe('end finished');
  await shop.expectCleanEnd();
});
