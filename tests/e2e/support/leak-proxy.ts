import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was asked for. */
export interface LeakProxy {
  readonly port: number;
  /** Hosts asked for so far, with port or scheme as they came. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the proxy every browser of the suite is pointed at. Pages of the tests are served from localhost
 * or answered before they reach the network, so whatever arrives here is a request that left the browser.
 */
export async function startLeakProxy(): Promise<LeakProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    answer.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** What the browsers themselves ask their makers for; no switch turns all of it off. */
const MAKERS = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;

/** The hosts asked for that are neither the browser's maker nor played by the test itself (those see preconnects). */
export function leaksOf(asked: readonly string[], played: readonly RegExp[]): string[] {
  return asked.filter((line) => {
    const host = line.replace(/^\w+ (?:\w+:\/\/)?/, '').split(/[:/]/)[0] ?? '';
    return !MAKERS.test(host) && !played.some((host_) => host_.test(host));
  });
}
