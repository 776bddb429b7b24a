import { readFile, stat } from 'node:fs/promises';

const MOST_BYTES = 20 * 1024 * 1024;

export interface PageFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** Reads a saved page; errors are one line naming the field and the mend. */
export async function readPageFile(file: unknown): Promise<PageFile> {
  if (typeof file !== 'string' || !file) throw new Error('file: give the path of a saved HTML page');
  const found = await stat(file).catch(() => null);
  if (!found) throw new Error(`file: ${file} does not exist`);
  if (!found.isFile()) throw new Error(`file: ${file} is not a file`);
  if (found.size > MOST_BYTES)
    throw new Error(`file: ${file} is larger than 20 MB; save the page without its pictures`);
  const body = await readFile(file).catch((cause: Error) => {
    throw new Error(`file: ${file} cannot be read (${cause.message})`);
  });
  if (isBinary(body)) throw new Error(`file: ${file} is not text; save the page as HTML`);
  return { body: withoutRefresh(body), contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' };
}

/** Checks an address given for a page; null when none is given. */
export function checkUrl(url: unknown): string | null {
  if (url === null || url === undefined || url === '') return null;
  if (typeof url !== 'string' || url.length > 8192)
    throw new Error('url: give an http or https address, or leave it out');
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new Error(`url: "${url.slice(0, 80)}" is not an address; write it with https://`);
  }
  if (!/^https?:$/.test(parsed.protocol))
    throw new Error(`url: only http and https addresses are read, not ${parsed.protocol}`);
  return parsed.href;
}

/** UTF-16 pages have zero bytes too, so their byte-order mark is let through. */
function isBinary(body: Buffer): boolean {
  const head = body.subarray(0, 8192);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  return head.includes(0);
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** A page that sends the browser elsewhere after a while would be lost. */
function withoutRefresh(body: Buffer): Buffer {
  const text = body.toString('latin1');
  const kept = text.replace(/<meta[^>]+http-equiv\s*=\s*["']?refresh[^>]*>/gi, '');
  return kept.length === text.length ? body : Buffer.from(kept, 'latin1');
}
