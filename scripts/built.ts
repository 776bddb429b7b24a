import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The folder of a built extension; says which command makes it when it is not there. */
export function builtExtension(browser: 'chrome' | 'firefox', build: 'shipped' | 'practice'): string {
  const suffix = build === 'practice' ? '-practice' : '';
  const folder = resolve(ROOT, `.output/${browser}-mv3${suffix}`);
  if (!existsSync(resolve(folder, 'manifest.json'))) {
    const mode = build === 'practice' ? ' --mode practice' : '';
    throw new Error(`${folder} is not built: run npx wxt build -b ${browser}${mode}`);
  }
  return folder;
}
