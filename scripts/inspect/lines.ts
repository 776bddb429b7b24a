import { openBrowser, Reader } from './browser';
import { bundleReader } from './bundle-reader';
import { checkUrl, readPageFile } from './page-file';
import { lineOf } from './verdict';

/**
 * Reads `{ file, url }` lines and writes a verdict line for each, in order. One bad page never stops the run. One page
 * at a time: a second tab would run into the first one's times.
 */
export async function inspectLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<number> {
  let text = '';
  for await (const chunk of input) text += chunk;
  const lines = text.split('\n').filter((line) => line.trim());
  if (!lines.length) return 0;
  const browser = await openBrowser();
  try {
    const script = await bundleReader();
    let reader: Reader | null = null;
    for (const line of lines) {
      reader ??= await Reader.open(browser, script);
      const answer = await inspectLine(reader, line);
      if (answer.broken) reader = await reader.close();
      output.write(`${answer.line}\n`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}

async function inspectLine(reader: Reader, line: string): Promise<{ line: string; broken: boolean }> {
  let file: unknown = null;
  let reading = false;
  try {
    const job = JSON.parse(line) as { file?: unknown; url?: unknown };
    file = job.file ?? null;
    const page = await readPageFile(job.file);
    const url = checkUrl(job.url);
    reading = true;
    return { line: JSON.stringify({ file, ...lineOf(await reader.read(page, url)) }), broken: false };
  } catch (failure) {
    const error =
      failure instanceof SyntaxError
        ? 'line: not JSON; write {"file": "…", "url": null}'
        : String((failure as Error).message).split('\n')[0];
    return { line: JSON.stringify({ file, error }), broken: reading };
  }
}
