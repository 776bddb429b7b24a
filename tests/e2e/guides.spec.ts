import { expect, test } from '@playwright/test';
import { guideFor, guideOf } from '../../lib/tour/guide-for';
import { guideById } from '../../lib/tour/guides';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';
import { readPageFile } from '../../scripts/inspect/page-file';
import { loadPages } from '../pages/load-pages';

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
      const ids = new Set([first.id, ...reading.methods.flatMap((one) => guideOf(one) ?? [])]);
      for (const id of ids) {
        offered.add(id);
        const steps = guideById(id)?.steps ?? [];
        const begin = first.id === id ? steps.findIndex((step) => step.id === first.step) : 0;
        for (const step of steps.slice(Math.max(0, begin))) {
          // A method is pointed at itself: the whole list beside it would show nothing. Elsewhere the words may
          // stand alone, but for a place the page is marked to have.
          const chooses = step.id === 'choose';
          const places = chooses ? step.anchors.filter((role) => role !== 'method-list') : step.anchors;
          const wanted = chooses || places.some((role) => expected.anchors?.includes(role));
          if (wanted && !places.some((role) => reading.anchors[role])) lost.push(`${name} ${id}.${step.id}`);
        }
      }
    }
  } finally {
    await browser.close();
  }
  expect(lost).toEqual([]);
  // The seed's own ground is proved by a page each.
  for (const id of ['alipay', 'wechatpay', 'unionpay', 'card', 'installments', 'order', 'paypal', 'pix']) {
    expect(offered, id).toContain(id);
  }
  // So are those that are known by the page's name for them alone, and the one beside them.
  for (const id of ['bancontact', 'bizum', 'tosspay', 'virtual-account']) {
    expect(offered, id).toContain(id);
  }
});
