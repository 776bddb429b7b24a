import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** URL prefix (`'/'`, `'/pages'`) to folder on disk. The longest prefix that fits is used. */
export type FolderMap = Readonly<Record<string, string>>;

export interface StaticServer {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly origin: string;
  /** Every path asked for since the start, in order, for tests that count requests. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders over HTTP on 127.0.0.1 at a free port (or the one given), GET and HEAD only.
 * A folder address answers with its `index.html` or, as tests/pages has them, its `page.html`.
 * Rejects when the port is taken.
 */
export async function serve(folders: FolderMap, port = 0): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    answer(folders, request, response).catch(() => fail(response, 500));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('serve: no TCP port was given');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        // Browsers keep connections open; a test must not wait for their idle time-out.
        server.closeAllConnections();
      }),
  };
}

async function answer(folders: FolderMap, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  const file = await fileOf(folders, request.url ?? '/');
  if (file === null) return fail(response, 404);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file a request path stands for, or null where there is none or it lies outside its folder. */
async function fileOf(folders: FolderMap, url: string): Promise<string | null> {
  const path = pathOf(url);
  if (path === null) return null;
  const prefix = Object.keys(folders)
    .filter((candidate) => path === candidate || path.startsWith(candidate.replace(/\/?$/, '/')))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const root = resolve(folder);
  const target = normalize(join(root, path.slice(prefix.length)));
  if (target !== root && !target.startsWith(root + sep)) return null;
  for (const candidate of [target, join(target, 'index.html'), join(target, 'page.html')]) {
    if (await isFile(candidate)) return candidate;
  }
  return null;
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function fail(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
}
