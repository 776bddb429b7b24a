import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkUrl, readPageFile } from './page-file';

const folder = mkdtempSync(join(tmpdir(), 'page-file-'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('readPageFile', () => {
  it('reads a page and tells its encoding', async () => {
    expect((await readPageFile(file('a.html', '<p>合计</p>'))).contentType).toBe('text/html; charset=utf-8');
    expect(
      (await readPageFile(file('b.html', Buffer.from([0x3c, 0x70, 0x3e, 0xba, 0xcf])))).contentType,
    ).toBe('text/html');
  });

  it('drops a refresh that would lead away', async () => {
    const { body } = await readPageFile(
      file('c.html', '<meta http-equiv="refresh" content="0;url=x"><p>a</p>'),
    );
    expect(body.toString()).toBe('<p>a</p>');
  });

  it.each([
    [() => undefined, /^file: give the path/],
    [() => join(folder, 'none.html'), /^file: .* does not exist$/],
    [() => folder, /^file: .* is not a file$/],
    [() => file('big.html', Buffer.alloc(21 * 1024 * 1024, 'a')), /^file: .* larger than 20 MB/],
    [() => file('d.bin', Buffer.from([1, 0, 2])), /^file: .* is not text/],
  ])('names the field and the mend', async (path, message) => {
    await expect(readPageFile(path())).rejects.toThrow(message);
  });
});

describe('checkUrl', () => {
  it('takes http and https, or nothing', () => {
    expect(checkUrl('https://shop.example/a b')).toBe('https://shop.example/a%20b');
    expect([checkUrl(null), checkUrl(undefined), checkUrl('')]).toEqual([null, null, null]);
  });

  it.each([[7], ['shop.example'], ['ftp://shop.example'], [`https://${'a'.repeat(9000)}`]])(
    'refuses %s',
    (url) => {
      expect(() => checkUrl(url)).toThrow(/^url: /);
    },
  );
});
