import { openBrowser, Reader } from './browser';
import { bundleReader } from './bundle-reader';
import { checkUrl, readPageFile } from './page-file';
import { lineOf } from './verdict';

const TABS = 2;

/** Reads `{ file, url }` lines and writes a verdict line for each, in order. One bad page never stops the run. */
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
    const done: string[] = [];
    let next = 0;
    let written = 0;
    const work = async (): Promise<void> => {
      let reader: Reader | null = null;
      for (let at = next++; at < lines.length; at = next++) {
        reader ??= await Reader.open(browser, script);
        const answer = await inspectLine(reader, lines[at] ?? '');
        if (answer.broken) reader = await reader.close();
        done[at] = answer.line;
        while (done[written] !== undefined) output.write(`${done[written++]}\n`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(TABS, lines.length) }, work));
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
