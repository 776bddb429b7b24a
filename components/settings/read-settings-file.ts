import { loadSettings } from '../../lib/settings/load';
import type { ImportPreview } from './settings-client';

/** Longer than any settings file of ours; more is not even parsed. */
const LARGEST_FILE = 1_000_000;

/** What a file of settings holds, or why it cannot be used. Keeps nothing; never throws. */
export function readSettingsFile(text: string): ImportPreview {
  if (text.length > LARGEST_FILE) return { ok: false, reason: 'file: too large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'file: not JSON' };
  }
  // A file without a version is somebody else's: an empty object would otherwise read as "all defaults".
  if (typeof raw !== 'object' || raw === null || !('v' in raw)) return { ok: false, reason: 'v: missing' };
  const loaded = loadSettings(raw);
  if (loaded.reason === null) return { ok: true, settings: loaded.settings };
  return { ok: false, reason: loaded.detail ?? loaded.reason };
}
