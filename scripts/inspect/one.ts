import { openBrowser, Reader } from './browser';
import { bundleReader } from './bundle-reader';
import { checkUrl, type PageFile, readPageFile } from './page-file';
import { reportOf } from './report';

/** Reads one page and prints what was seen, for people. 2: the input is bad; 0: read. */
export async function inspectOne(file: string, url: unknown): Promise<number> {
  let page: PageFile;
  let address: string | null;
  try {
    page = await readPageFile(file);
    address = checkUrl(url);
  } catch (failure) {
    console.error(`inspect: ${(failure as Error).message}`);
    return 2;
  }
  const browser = await openBrowser();
  try {
    const reader = await Reader.open(browser, await bundleReader());
    console.log(reportOf(file, address, await reader.read(page, address)));
  } finally {
    await browser.close();
  }
  return 0;
}
