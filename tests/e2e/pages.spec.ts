import type { Browser } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';
import { readPageFile } from '../../scripts/inspect/page-file';
import { lineOf } from '../../scripts/inspect/verdict';
import { complaintsOf, type Problems, problemsOf } from '../pages/compare';
import { loadPages, type ProofPage } from '../pages/load-pages';

const TABS = 2;

/** Every page is read twice by the reader that ships: with its address, and by its content alone. */
test('every page in tests/pages is read as marked', async () => {
  test.setTimeout(300_000);
  const browser = await openBrowser();
  try {
    expect((await complaintsAbout(loadPages(), browser)).join('\n')).toBe('');
  } finally {
    await browser.close();
  }
});

async function complaintsAbout(pages: readonly ProofPage[], browser: Browser): Promise<string[]> {
  const script = await bundleReader();
  const complaints = new Map<string, string[]>();
  const waiting = [...pages];
  const readAll = async (): Promise<void> => {
    const reader = await Reader.open(browser, script);
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const found = complaintsOf(page.name, page.expected, await readBothWays(reader, page));
      complaints.set(page.name, found);
    }
  };
  await Promise.all(Array.from({ length: TABS }, readAll));
  return pages.flatMap(({ name }) => complaints.get(name) ?? [`${name}: was not read`]);
}

async function readBothWays(reader: Reader, page: ProofPage): Promise<Record<string, Problems>> {
  const { expected } = page;
  const ways: Record<string, Problems> = {};
  if (expected.url !== null) ways['with its address'] = await problemsAt(reader, page, expected.url);
  if (!expected.needsUrl) ways['content only'] = await problemsAt(reader, page, null);
  return ways;
}

async function problemsAt(reader: Reader, page: ProofPage, url: string | null): Promise<Problems> {
  const inspected = await reader.read(await readPageFile(page.file), url);
  return problemsOf(page.expected, { line: lineOf(inspected), reading: inspected.reading });
}
