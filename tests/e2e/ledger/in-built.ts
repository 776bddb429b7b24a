/** What the specs of both browsers do with the ledger of the built extension. Each function runs inside its options page. */

/** An export of `count` payments of 1 CNY, from the number `from` on. */
export function exportOf(from: number, count: number): string {
  const payments = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    return {
      id: `payment-${n}`,
      amount: { currency: 'CNY', minor: 1 },
      methods: ['alipay'],
      shop: 'shop.example',
      category: null,
      imported: null,
      at: new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString(),
      zone: 'Asia/Shanghai',
      refundOf: null,
      source: 'manual',
    };
  });
  return JSON.stringify({ format: 'payguide-ledger', version: 1, exportedAt: '', count, payments });
}

/** Opens the import and hands it a file; ends when the preview stands there. */
export async function offerImport(text: string): Promise<void> {
  const wait = async <A>(find: () => A | null | undefined | false): Promise<A> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const button = (label: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  (await wait(() => button('Import a file'))).click();
  const input = await wait(() =>
    document.querySelector<HTMLInputElement>('.pg-ledger-panel input[type=file]'),
  );
  const files = new DataTransfer();
  files.items.add(new File([text], 'ledger.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(() => document.querySelector('.pg-ledger-panel .pg-button-main'));
}

/** Takes what the preview showed; ends when it is kept or a fault is told, and gives the fault. */
export async function takeImport(): Promise<string> {
  const told = document.querySelector('.pg-ledger > .pg-fault');
  if (told?.firstChild) told.firstChild.nodeValue = '';
  document.querySelector<HTMLButtonElement>('.pg-ledger-panel .pg-button-main')?.click();
  for (;;) {
    await new Promise((done) => setTimeout(done, 20));
    const fault = told?.textContent;
    if (fault || document.querySelector('.pg-ledger-panel') === null) return fault ?? '';
  }
}

/** What the database holds: entries, their sum, and the same sum by year, month, day and quarter of an hour. */
export async function audit(): Promise<Record<string, number>> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('payguide');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const all = (store: string): Promise<Record<string, unknown>[]> =>
    new Promise((done, fail) => {
      const asking = db.transaction(store).objectStore(store).getAll();
      asking.onsuccess = () => done(asking.result);
      asking.onerror = () => fail(asking.error);
    });
  interface Cell {
    readonly minor: number;
  }
  const payments = (await all('payments')) as { refundOf: string | null; amount: Cell }[];
  const rows = (await all('rollups')) as { key: string; cells: Cell[]; quarters: Record<string, Cell[]> }[];
  db.close();
  const sum = (cells: readonly Cell[]) => cells.reduce((total, { minor }) => total + minor, 0);
  const level = (letter: string) =>
    sum(rows.filter(({ key }) => key.startsWith(letter)).flatMap(({ cells }) => cells));
  return {
    entries: payments.length,
    paid: payments.reduce((total, { refundOf, amount }) => total + (refundOf ? -1 : 1) * amount.minor, 0),
    years: level('y'),
    months: level('m'),
    days: level('d'),
    quarters: sum(rows.flatMap(({ quarters }) => Object.values(quarters).flat())),
  };
}

/** What `audit` gives where `count` payments of 1 are kept whole. */
export const whole = (count: number) => ({
  entries: count,
  paid: count,
  years: count,
  months: count,
  days: count,
  quarters: count,
});

/** Deletes everything by the screen's own button. */
export async function deleteAll(): Promise<void> {
  const press = async (label: string) => {
    for (;;) {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      if (found && !found.disabled) return found.click();
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  await press('Delete all');
  await press('Delete all entries');
  while (document.querySelector('.pg-ledger-panel')) await new Promise((done) => setTimeout(done, 20));
}
