import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../../scripts/built';

/** A copy of the extension built for Chromium that has an optional permission already: no test can answer the browser's own question. */
export function withPermission(permission: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'payguide-permission-'));
  cpSync(builtExtension('chrome', 'shipped'), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const json = JSON.parse(readFileSync(manifest, 'utf8'));
  json.permissions.push(permission);
  json.optional_permissions = json.optional_permissions.filter((one: string) => one !== permission);
  writeFileSync(manifest, JSON.stringify(json));
  return folder;
}
