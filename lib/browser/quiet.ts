import browser from 'webextension-polyfill';
import type { MuteScope } from '../messages/table';
import { changeSettings, readSettings } from './stored-settings';

/** Hosts paused until the browser closes. */
const PAUSED = 'paused-hosts';

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname);

async function pausedHosts(): Promise<readonly string[]> {
  const stored = (await browser.storage.session.get(PAUSED))[PAUSED];
  return Array.isArray(stored) ? stored : [];
}

/** Whether the chip stays away here: switched off, muted on this host, or paused. */
export async function isQuiet(url: string | null): Promise<boolean> {
  const host = hostOf(url);
  if (host === null) return true;
  const settings = await readSettings();
  if (settings.chip === 'off' || settings.mutedHosts.includes(host)) return true;
  return (await pausedHosts()).includes(host);
}

/** Does what the chip's menu was asked: not on this site, not until the browser closes, or never. All are undone in options. */
export async function mute(scope: MuteScope, url: string | null): Promise<void> {
  const host = hostOf(url);
  if (scope === 'never') await changeSettings((old) => ({ ...old, chip: 'off' }));
  else if (host === null) return;
  else if (scope === 'site') {
    await changeSettings((old) =>
      old.mutedHosts.includes(host) ? old : { ...old, mutedHosts: [...old.mutedHosts, host] },
    );
  } else {
    const paused = await pausedHosts();
    if (!paused.includes(host)) await browser.storage.session.set({ [PAUSED]: [...paused, host] });
  }
}
