import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { ensureBrowser } from '../../../scripts/ensure-browser';
import { type StaticServer, serve } from '../../../scripts/serve';

const HERE = import.meta.dirname;

/** Vite's `?inline` for the bundle made here. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    build.onLoad({ filter: /.*/, namespace: 'inline-css' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** The script as it would run in a shop's tab. */
export async function bundleHarness(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'harness.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineCss],
  });
  return outputFiles[0]?.text ?? '';
}

export interface Stand {
  readonly browser: Browser;
  readonly server: StaticServer;
  readonly script: string;
  close(): Promise<void>;
}

/** A browser and a server for one run. */
export async function openStand(): Promise<Stand> {
  const [script, server, executablePath] = await Promise.all([
    bundleHarness(),
    serve({ '/': HERE }),
    ensureBrowser('chromium'),
  ]);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  return {
    browser,
    server,
    script,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
