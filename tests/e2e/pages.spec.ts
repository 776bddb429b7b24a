import { expect, test } from '@playwright/test';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';
import { readPageFile } from '../../scripts/inspect/page-file';
import { lineOf } from '../../scripts/inspect/verdict';
import { complaintsOf, type Problems, problemsOf } from '../pages/compare';
import { loadPages, type ProofPage } from '../pages/load-pages';

/** Every page is read twice by the reader that ships: with its address, and by its content alone. */
test('every page in tests/pages is read as marked', async () => {
  test.setTimeout(300_000);
  const browser = await openBrowser();
  try {
    const reader = await Reader.open(browser, await bundleReader());
    const complaints: string[] = [];
    for (const page of loadPages()) {
      complaints.push(...complaintsOf(page.name, page.expected, await readBothWays(reader, page)));
    }
    expect(complaints.join('\n')).toBe('');
  } finally {
    await browser.close();
  }
});

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
