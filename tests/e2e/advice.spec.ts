import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openBrowser, Reader } from '../../scripts/inspect/browser';
import { bundleReader } from '../../scripts/inspect/bundle-reader';
import { readPageFile } from '../../scripts/inspect/page-file';
import { loadFacts } from '../../scripts/load-knowledge';
import { adviceLines } from '../pages/advice-lines';
import { loadPages } from '../pages/load-pages';

/** `UPDATE_ADVICE=1` writes what is said now; the change is then reviewed as any other. */
const UPDATE = process.env.UPDATE_ADVICE === '1';

test('says of every page what was reviewed', async () => {
  test.setTimeout(300_000);
  const facts = loadFacts('CN');
  const browser = await openBrowser();
  const said: Record<string, unknown> = {};
  const reviewed: Record<string, unknown> = {};
  try {
    const reader = await Reader.open(browser, await bundleReader());
    for (const { name, file, expected } of loadPages()) {
      const { reading } = await reader.read(await readPageFile(file), expected.url);
      const lines = reading.kind === 'none' ? [] : await adviceLines(reading, expected.url, facts);
      const kept = join(file, '../advice.json');
      if (UPDATE) rmSync(kept, { force: true });
      if (UPDATE && lines.length > 0) writeFileSync(kept, `${JSON.stringify(lines, null, 2)}\n`);
      said[name] = lines;
      reviewed[name] = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
    }
  } finally {
    await browser.close();
  }
  expect(said).toEqual(reviewed);
});
