import { DEFAULT_SETTINGS } from './defaults';
import { MigrationError, migrate, SETTINGS_VERSION, type Stored } from './migrations';
import { settingsSchema } from './schema';
import type { Settings } from './settings';

/** Why a stored value was set aside. `newer`: written by a later Payguide. */
export type SetAsideReason = 'not-an-object' | 'no-version' | 'bad-version' | 'newer' | 'does-not-parse';

export interface LoadedSettings {
  readonly settings: Settings;
  /** The stored value whole, to be kept and offered for export, or null when it was understood. */
  readonly setAside: unknown;
  readonly reason: SetAsideReason | null;
  /** The field that did not parse, in words for the shopper's report, or null. */
  readonly detail: string | null;
  /** Version it was stored in, where that was understood and is old: then store it again. */
  readonly migratedFrom: number | null;
}

const fine = (settings: Settings, migratedFrom: number | null = null): LoadedSettings => ({
  settings,
  setAside: null,
  reason: null,
  detail: null,
  migratedFrom,
});

const aside = (raw: unknown, reason: SetAsideReason, detail: string | null = null): LoadedSettings => ({
  settings: DEFAULT_SETTINGS,
  setAside: raw,
  reason,
  detail,
  migratedFrom: null,
});

/** Own enumerable names, without those that reach for an object's prototype. */
const namesOf = (value: object): string[] => Object.keys(value).filter((name) => name !== '__proto__');

/**
 * Reads stored settings. Nothing stored gives the defaults; an old version is brought forward; a value that does not
 * parse is set aside whole (never repaired in part: half a set of limits would be a wrong hint) and the defaults serve.
 * Never throws.
 */
export function loadSettings(raw: unknown): LoadedSettings {
  if (raw === undefined || raw === null) return fine(DEFAULT_SETTINGS);
  if (typeof raw !== 'object' || Array.isArray(raw)) return aside(raw, 'not-an-object');
  const names = namesOf(raw);
  if (names.length === 0) return fine(DEFAULT_SETTINGS);
  const { v: version, ...value } = Object.fromEntries(
    names.map((name) => [name, (raw as Stored)[name]]),
  ) as Stored;
  if (version === undefined) return aside(raw, 'no-version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return aside(raw, 'bad-version');
  if (version > SETTINGS_VERSION) return aside(raw, 'newer', `v: ${version}`);
  try {
    const parsed = settingsSchema.safeParse(migrate(value, version));
    if (parsed.success) return fine(parsed.data, version < SETTINGS_VERSION ? version : null);
    const issue = parsed.error.issues[0];
    return aside(raw, 'does-not-parse', issue ? `${issue.path.join('.')}: ${issue.message}` : null);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    return aside(raw, 'does-not-parse', error.message);
  }
}

/** The form settings are stored in: the value beside its version. */
export function storedForm(settings: Settings): Stored {
  return { v: SETTINGS_VERSION, ...settings };
}
