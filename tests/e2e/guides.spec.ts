import { expect, test } from '@playwright/test';
import { guideFor, guideOf } from '../../lib/tour/guide-for';
import { guideById } from '../../lib/tour/guides';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';
import { readPageFile } from '../../scripts/inspect/page-file';
import { loadPages } from '../pages/load-pages';

/** Steps whose words stand alone on a page, and why. Any other must find its place there. */
const NEXT_PAGE = 'the payment comes on a page after the cart';
const NO_TOTAL = 'the page gives no total that could be read';
const NOT_DRAWN = 'the page has drawn nothing yet';
const WORDS_ALONE: Readonly<Record<string, string>> = {
  'aliexpress-cart-en order.pay': NEXT_PAGE,
  'aliexpress-confirm-skeleton-en order.check': NOT_DRAWN,
  'aliexpress-confirm-skeleton-en order.compare': NOT_DRAWN,
  'aliexpress-confirm-skeleton-en order.pay': NOT_DRAWN,
  'generic-contradiction-en card.total': NO_TOTAL,
  'generic-contradiction-en paypal.total': NO_TOTAL,
  'generic-contradiction-en installments.cost': NO_TOTAL,
  'generic-dollar-checkout-en card.total': NO_TOTAL,
  'generic-dollar-checkout-en paypal.total': NO_TOTAL,
  'shop-cart-it order.pay': NEXT_PAGE,
  'store-cart-paypal-en paypal.pay': NEXT_PAGE,
};

test('every guide a page is offered finds its places there', async () => {
  test.setTimeout(300_000);
  const browser = await openBrowser();
  const lost: string[] = [];
  const offered = new Set<string>();
  try {
    const reader = await Reader.open(browser, await bundleReader());
    for (const { name, file, expected } of loadPages()) {
      const { reading } = await reader.read(await readPageFile(file), expected.url);
      const first = guideFor(reading);
      if (first === null) continue;
      const ids = new Set([first.id, ...reading.methods.flatMap(({ id }) => guideOf(id) ?? [])]);
      for (const id of ids) {
        offered.add(id);
        const steps = guideById(id)?.steps ?? [];
        const begin = first.id === id ? steps.findIndex((step) => step.id === first.step) : 0;
        for (const step of steps.slice(Math.max(0, begin))) {
          // A method is pointed at itself: the whole list beside it would show nothing.
          const own =
            step.id === 'choose' ? step.anchors.filter((role) => role !== 'method-list') : step.anchors;
          if (!own.some((role) => reading.anchors[role])) lost.push(`${name} ${id}.${step.id}`);
        }
      }
    }
  } finally {
    await browser.close();
  }
  expect(lost.filter((place) => WORDS_ALONE[place] === undefined)).toEqual([]);
  expect(Object.keys(WORDS_ALONE).filter((place) => !lost.includes(place))).toEqual([]);
  // The seed's own ground is proved by a page each.
  for (const id of ['alipay', 'wechatpay', 'unionpay', 'card', 'installments', 'order', 'paypal', 'pix']) {
    expect(offered, id).toContain(id);
  }
});
