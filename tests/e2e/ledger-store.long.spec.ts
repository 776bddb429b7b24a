import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/ensure-browser';
import { serve } from '../../scripts/serve';
import { bundleHarness } from './ledger/bundle';

/** The stored ledger and settings in a real browser: what no test without one can know. */

interface Stand {
  readonly context: BrowserContext;
  readonly url: string;
  /** Another window of the same profile. */
  open(): Promise<Page>;
}

const test = base.extend<{ stand: Stand }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  stand: async ({}, use) => {
    const [script, server] = await Promise.all([bundleHarness(), serve({ '/': 'tests/e2e/ledger' })]);
    const browser = await chromium.launch({
      executablePath: ensureBrowser('chromium'),
      chromiumSandbox: false,
    });
    const context = await browser.newContext();
    await context.addInitScript(script);
    const url = `${server.origin}/page.html`;
    await use({
      context,
      url,
      async open() {
        const page = await context.newPage();
        await page.goto(url);
        return page;
      },
    });
    await browser.close();
    await server.close();
  },
});

test('keeps entry and sums together through adding, editing, refunding, deleting and undoing', async ({
  stand,
}) => {
  const page = await stand.open();
  const states = await page.evaluate(async () => {
    const { HERE, draft, state, addPayment, editPayment, addRefund, deleteEntry, undoChange } = window.ledger;
    const seen = [];
    await addPayment(draft('payment-1', 500), HERE);
    await addPayment(draft('payment-1', 500), HERE);
    seen.push(await state());
    await editPayment({ ...draft('payment-1', 700), category: 'gifts', at: '2026-10-01T00:00:00Z' }, HERE);
    seen.push(await state());
    const refund = {
      id: 'refund-01',
      refundOf: 'payment-1',
      amount: { currency: 'CNY', minor: 200 },
      at: '2026-12-01T00:00:00Z',
      source: 'manual',
    };
    await addRefund(refund, HERE);
    await addRefund(refund, HERE);
    seen.push(await state());
    const deleted = await deleteEntry('payment-1', HERE);
    seen.push(await state());
    if (deleted.ok) await undoChange(deleted.change, HERE);
    seen.push(await state());
    return seen;
  });
  expect(states).toEqual([
    { count: 1, rolled: 500, counted: 500 },
    { count: 1, rolled: 700, counted: 700 },
    { count: 2, rolled: 500, counted: 500 },
    { count: 0, rolled: 0, counted: 0 },
    { count: 2, rolled: 500, counted: 500 },
  ]);
});

test('refuses with a reason and changes nothing', async ({ stand }) => {
  const page = await stand.open();
  const [reasons, state] = await page.evaluate(async () => {
    const { HERE, draft, addPayment, addRefund, editPayment, ...ledger } = window.ledger;
    await addPayment(draft('payment-1', 500), HERE);
    const refund = {
      id: 'refund-01',
      refundOf: 'payment-1',
      amount: { currency: 'CNY', minor: 501 },
      at: '2026-12-01T00:00:00Z',
      source: 'manual',
    };
    const results = [
      await addPayment(draft('payment-1', 501), HERE),
      await addPayment({ ...draft('payment-2', 1), admin: true }, HERE),
      await addPayment(draft('payment-2', 1.5), HERE),
      await addPayment(draft('payment-2', 10 ** 15), HERE),
      await addPayment(draft('payment-2', 1), { incognito: true }),
      await addRefund(refund, HERE),
      await editPayment(draft('payment-3', 1), HERE),
    ];
    return [results.map((result) => (result.ok ? 'ok' : result.reason)), await ledger.state()] as const;
  });
  expect(reasons).toEqual([
    'id-taken',
    'not-a-payment',
    'not-a-payment',
    'sum-too-large',
    'private-window',
    'more-than-paid',
    'gone',
  ]);
  expect(state).toEqual({ count: 1, rolled: 500, counted: 500 });
});

test('loses and doubles nothing when a window is killed around its writes and all is sent again', async ({
  stand,
}) => {
  for (const ms of [0, 30, 80, 200]) {
    const killed = await stand.open();
    void killed.evaluate(() => window.ledger.addMany(300)).catch(() => {});
    await killed.waitForTimeout(ms);
    await killed.close({ runBeforeUnload: false });
    const page = await stand.open();
    const half = await page.evaluate(() => window.ledger.state());
    expect(half.rolled, `killed after ${ms} ms with ${half.count} kept`).toBe(half.counted);
    const whole = await page.evaluate(() => window.ledger.addMany(300));
    expect(whole).toEqual({ count: 300, rolled: 300, counted: 300 });
    await page.evaluate(() => window.ledger.deleteAllEntries(window.ledger.HERE));
    await page.close();
  }
});

test('loses nothing when two windows write at once', async ({ stand }) => {
  const [one, two] = [await stand.open(), await stand.open()];
  await Promise.all([one, two].map((page) => page.evaluate(() => window.ledger.addMany(200))));
  expect(await one.evaluate(() => window.ledger.state())).toEqual({ count: 200, rolled: 200, counted: 200 });
});

test('says that the quota is full, keeps what it had, and goes on once there is room', async ({ stand }) => {
  const page = await stand.open();
  const origin = new URL(stand.url).origin;
  const session = await stand.context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const refused = await page.evaluate(async () => {
    const { HERE, draft, addPayment, state } = window.ledger;
    for (let n = 0; n < 2_000; n += 1) {
      const result = await addPayment(draft(`payment-${n}`, 1), HERE);
      if (!result.ok) return { reason: result.reason, n, ...(await state()) };
    }
    return null;
  });
  expect(refused).toMatchObject({
    reason: 'quota',
    count: refused?.n,
    rolled: refused?.n,
    counted: refused?.n,
  });
  expect(refused?.n).toBeGreaterThan(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const count = (refused?.n ?? 0) + 5;
  expect(await page.evaluate((many) => window.ledger.addMany(many), count)).toEqual({
    count,
    rolled: count,
    counted: count,
  });
});

test('sets settings aside that do not parse, once, and keeps them when they are replaced', async ({
  stand,
}) => {
  const page = await stand.open();
  const seen = await page.evaluate(async () => {
    const { settleSettings, changeSettings, readSettings, listAside } = window.ledger;
    localStorage.setItem('stored:settings', '{"limits":{"daily":"100"}}');
    const reasons = [await settleSettings(), await settleSettings()];
    const changed = await changeSettings((old) => ({ ...old, chip: 'off' }));
    const { chip } = await readSettings();
    const aside = (await listAside()).map(({ what, raw, reason }) => ({ what, raw, reason }));
    return { reasons, ok: changed.ok, chip, aside, after: await settleSettings() };
  });
  expect(seen).toEqual({
    reasons: ['no-version', 'no-version'],
    ok: true,
    chip: 'off',
    aside: [{ what: 'settings', raw: '{"limits":{"daily":"100"}}', reason: 'no-version' }],
    after: null,
  });
});

test('reads on past a row that is no entry, and keeps that row aside', async ({ stand }) => {
  const page = await stand.open();
  await page.evaluate(() => window.ledger.addMany(2));
  expect(await page.evaluate(() => window.ledger.breakOne())).toEqual({
    listed: 2,
    found: 2,
    all: 2,
    aside: ['{"id":"broken-1","at":"2026-11-24T12:00:00.000Z"}'],
  });
});

test('sums up anew where an entry stands without its sums', async ({ stand }) => {
  const page = await stand.open();
  expect(await page.evaluate(() => window.ledger.settleOne())).toEqual({
    before: { count: 4, rolled: 3, counted: 10 },
    after: { count: 4, rolled: 10, counted: 10 },
  });
});

test('makes way for a later version, and says that it cannot read one', async ({ stand }) => {
  const page = await stand.open();
  const seen = await page.evaluate(async () => {
    const { addMany, addPayment, draft, HERE } = window.ledger;
    await addMany(1);
    const later = await new Promise<string>((done) => {
      const request = indexedDB.open('payguide', 99);
      request.onblocked = () => done('blocked');
      request.onsuccess = () => {
        request.result.close();
        done('opened');
      };
    });
    const result = await addPayment(draft('payment-2', 1), HERE);
    return [later, result.ok ? 'ok' : result.reason];
  });
  expect(seen).toEqual(['opened', 'newer']);
});

test('brings a database of version 1 forward whole', async ({ stand }) => {
  const page = await stand.open();
  const old = JSON.parse(readFileSync('tests/storage/database-v1.json', 'utf8'));
  const now = await page.evaluate((rows) => window.ledger.bringForward(rows), old);
  expect(now.entries).toEqual(expect.arrayContaining(old.payments));
  expect(now).toMatchObject({ count: 3, rolled: 100_000 });
});

test('leaves a database of version 1 as it is where its years cannot be summed', async ({ stand }) => {
  const page = await stand.open();
  const month = (key: string) => {
    const cell = { currency: 'CNY', methods: ['alipay'], category: null, imported: null, count: 1 };
    return { key, cells: [{ ...cell, minor: 10 ** 15 }], quarters: {} };
  };
  const rollups = [month('m:2026-01'), month('m:2026-02')];
  const opened = page.evaluate(
    (rows) => window.ledger.bringForward({ payments: [], rollups: rows }),
    rollups,
  );
  await expect(opened).rejects.toThrow('AbortError');
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version)),
  ).toEqual([1]);
});

test('writes and reads on after the browser closed the database', async ({ stand }) => {
  const page = await stand.open();
  expect(await page.evaluate(() => window.ledger.writeAfterClosing())).toMatchObject({ ok: true });
  expect(await page.evaluate(() => window.ledger.state())).toEqual({ count: 1, rolled: 1, counted: 1 });
  const seen = [1, true, 1, 1, 1, [], true, [], []];
  expect(await page.evaluate(() => window.ledger.readAfterClosing())).toEqual({ one: seen, together: seen });
});

test('answers from 100,000 entries as fast as the popup needs', async ({ stand }) => {
  const page = await stand.open();
  const empty = await page.evaluate(() => window.ledger.timeReads());
  const filled = await page.evaluate(() => window.ledger.fill(100_000));
  expect(filled.ok).toBe(true);
  const full = await page.evaluate(() => window.ledger.timeReads());
  console.log(
    `100,000 entries: import ${filled.ms.toFixed(0)} ms; sums ${empty.usage.toFixed(1)} -> ${full.usage.toFixed(1)} ms; first page ${full.list.toFixed(1)} ms; search ${full.search.toFixed(0)} ms`,
  );
  expect(full).toMatchObject({ shown: 50, more: true, found: 50 });
  expect(full.usage).toBeLessThan(500);
});
