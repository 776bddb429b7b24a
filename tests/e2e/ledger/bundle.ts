import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The harness as one script, with a stand-in for the extension's own storage. */
export async function bundleHarness(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'harness.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    inject: [fileURLToPath(new URL('./fake-browser.ts', import.meta.url))],
  });
  return outputFiles[0]?.text ?? '';
}
