import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser, Reader } from './inspect/browser';
import { bundleReader } from './inspect/bundle-reader';
import { checkUrl, readPageFile } from './inspect/page-file';
import { cleanPage } from './new-page/clean';
import { draftOf } from './new-page/draft';

const USAGE =
  'usage: npm run new:page -- FILE NAME [--url URL]   (NAME as <site>-<kind>-<language>, lower case)';

/** Cleans a saved page and lays it with a draft of its truth into `tests/pages/NAME`, to be corrected by hand. */
async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--url');
  const [file, name] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!file || !name || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name)) {
    console.error(USAGE);
    return 2;
  }
  const url = checkUrl(at < 0 ? null : args[at + 1]);
  const page = await readPageFile(file);
  const html = cleanPage(page.body.toString('utf8'));
  const browser = await openBrowser();
  try {
    const reader = await Reader.open(browser, await bundleReader());
    const seen = await reader.read({ body: Buffer.from(html), contentType: 'text/html; charset=utf-8' }, url);
    const folder = join(import.meta.dirname, '..', 'tests', 'pages', name);
    await mkdir(folder);
    await writeFile(join(folder, 'page.html'), html);
    await writeFile(join(folder, 'expected.json'), `${JSON.stringify(draftOf(seen, url), null, 2)}\n`);
    console.log(
      `tests/pages/${name}: read page.html for anything personal that is left, then correct expected.json`,
    );
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((failure: NodeJS.ErrnoException) => {
  console.error(
    `new:page: ${failure.code === 'EEXIST' ? 'NAME: this page is there already' : failure.message}`,
  );
  return 2;
});
