import { loadSettings } from '../../lib/settings/load';
import type { ImportFault, ImportPreview } from './settings-client';

/** Longer than any settings file of ours; more is not even parsed. */
const LARGEST_FILE = 1_000_000;

const refused = (reason: ImportFault, field: string | null = null): ImportPreview => ({
  ok: false,
  reason,
  field,
});

/** What a file of settings holds, or why it cannot be used. Keeps nothing; never throws. */
export function readSettingsFile(text: string): ImportPreview {
  if (text.length > LARGEST_FILE) return refused('too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  // A file without a version is somebody else's: an empty object would otherwise read as "all defaults".
  if (typeof raw !== 'object' || raw === null || !('v' in raw)) return refused('not-ours');
  const loaded = loadSettings(raw);
  if (loaded.reason === null) return { ok: true, settings: loaded.settings };
  if (loaded.reason === 'newer') return refused('newer');
  const field = /^[A-Za-z][\w.]*(?=: )/.exec(loaded.detail ?? '')?.[0];
  return field === undefined ? refused('damaged') : refused('field', field);
}
