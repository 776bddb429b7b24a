import { join } from 'node:path';
import { build } from 'esbuild';

/** The harness as one script, with a stand-in for the extension's own storage. */
export async function bundleHarness(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'harness.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { 'webextension-polyfill': join(import.meta.dirname, 'fake-browser.ts') },
  });
  return outputFiles[0]?.text ?? '';
}
