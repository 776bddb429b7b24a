import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const HELLO = `
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
function Hello() {
  const [count, setCount] = useState(0);
  return h('main', null, h('h1', null, 'Hello'), h('button', { onClick: () => setCount(count + 1) }, 'Clicked ' + count));
}
render(h(Hello), document.getElementById('root'));`;

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><style>body{width:320px;font:14px sans-serif}</style></head><body>${body}</body></html>`;

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** An extension to measure against: a popup that says hello by Preact, and a worker that only answers. */
export async function helloExtension(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'payguide-hello-'));
  const manifest = {
    manifest_version: 3,
    name: 'hello',
    version: '1.0',
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(1); });',
    'popup.html': page('<div id="root"></div><script src="popup.js"></script>'),
    'popup.js': await bundled(HELLO),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
