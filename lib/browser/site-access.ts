import { browser } from './api';

/** The script id of the gate on hosts the shopper allowed later. */
const GATE_ID = 'payguide-gate';

const webOrigins = (origins: readonly string[] | undefined): string[] =>
  (origins ?? []).filter((origin) => /^(https?|\*):\/\//.test(origin));

/** Whether Payguide may read this address without a click. */
export function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** The match pattern of one site: scheme and host, no port (a pattern carries none). */
function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether a match pattern takes in this address: judged by the host alone, as the popup asks for both schemes at once. */
export function isOn(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const { hostname } = new URL(url);
  const name = pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
  if (name === '*') return true;
  return name.startsWith('*.')
    ? hostname === name.slice(2) || hostname.endsWith(name.slice(1))
    : hostname === name;
}

let registering: Promise<unknown> = Promise.resolve();

/**
 * Puts the gate on the hosts the shopper allowed beyond the manifest's own. Called at every start and on
 * every change of permissions, since an update forgets registered scripts; one call at a time, for two at once
 * would both register it, which the browser refuses. Never rejects: a start goes on without the gate.
 */
export function registerGate(): Promise<void> {
  const turn = registering
    .then(putGate)
    .catch((error) => console.warn('Payguide: gate not registered', error));
  registering = turn;
  return turn;
}

async function putGate(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const declared = new Set([
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []),
  ]);
  const granted = webOrigins((await browser.permissions.getAll()).origins);
  const matches = granted.filter((origin) => !declared.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
    return;
  }
  const script = {
    id: GATE_ID,
    js: ['gate.js'],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** The tabs now showing a page of the given match patterns. */
export async function tabsOf(origins: readonly string[]): Promise<number[]> {
  const patterns = webOrigins(origins);
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** What the browser has granted, by name: permissions first, then origins. */
export async function grantedAccess(): Promise<readonly string[]> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return [...permissions, ...origins];
}

/** The match patterns to ask for on a host: the manifest's own where it names the host, else this host alone. */
function patternsFor(host: string): string[] {
  const declared = webOrigins(browser.runtime.getManifest().host_permissions);
  if (host === '') return declared;
  const own = declared.filter((pattern) => isOn(pattern, `https://${host}/`));
  return own.length > 0 ? own : [`https://${host}/*`, `http://${host}/*`];
}

/**
 * Asks the shopper, in the browser's own words, to let Payguide read a host (the empty host: all it is made
 * for). Must be called inside a click. The popup may close meanwhile: the background goes on by itself.
 */
export function askAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsFor(host) });
}

/** Calls back whenever access was given or taken back, until the signal aborts. */
export function onAccessChange(signal: AbortSignal, onChange: () => void): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}
