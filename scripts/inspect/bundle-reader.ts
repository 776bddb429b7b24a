import { build } from 'esbuild';

/** The reader as one classic script, bundled as the extension bundles it. */
export async function bundleReader(): Promise<string> {
  const entry = new URL('./reader-entry.ts', import.meta.url).pathname;
  const built = await build({
    entryPoints: [decodeURIComponent(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const [file] = built.outputFiles;
  if (!file) throw new Error('inspect: esbuild gave no reader bundle');
  return file.text;
}
