import type { MuteScope } from '../messages/table';
import { browser } from './api';
import { keepSettings, readSettings } from './stored-settings';

/** A host paused until the browser closes. Each has its own key, so that two windows pausing at once lose nothing. */
const pausedKey = (host: string) => `paused:${host}`;

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname);

/** Whether the chip stays away here: switched off, muted on this host, or paused. */
export async function isQuiet(url: string | null): Promise<boolean> {
  const host = hostOf(url);
  if (host === null) return true;
  const settings = await readSettings();
  if (settings.chip === 'off' || settings.mutedHosts.includes(host)) return true;
  return isPaused(host);
}

const pause = (host: string): Promise<void> => browser.storage.session.set({ [pausedKey(host)]: true });

/**
 * Does what the chip's menu was asked: not on this site, not until the browser closes, or never. All are undone in
 * options. A site muted in a private window is paused instead, for its name is not kept; "never" names no site.
 */
export async function mute(scope: MuteScope, url: string | null, isPrivate: boolean): Promise<void> {
  const host = hostOf(url);
  if (scope === 'never') await keepSettings((old) => ({ ...old, chip: 'off' }));
  else if (host === null) return;
  else if (scope === 'site' && !isPrivate) {
    await keepSettings((old) =>
      old.mutedHosts.includes(host) ? old : { ...old, mutedHosts: [...old.mutedHosts, host] },
    );
  } else await pause(host);
}

/** Whether a host is paused until the browser closes. */
export async function isPaused(host: string | null): Promise<boolean> {
  if (host === null) return false;
  const key = pausedKey(host);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Mutes a host (in a private window: pauses it), or lets Payguide speak there again (a pause ends too). */
export async function setMuted(host: string, muted: boolean, isPrivate: boolean): Promise<void> {
  if (muted && isPrivate) return pause(host);
  await keepSettings((old) => {
    const others = old.mutedHosts.filter((one) => one !== host);
    return { ...old, mutedHosts: muted ? [...others, host] : others };
  });
  if (!muted) await browser.storage.session.remove(pausedKey(host));
}
