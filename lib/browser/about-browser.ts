import { browser } from './api';

/** Whether this is Firefox or a kin of it: only there is the browser's own name to be had. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Name and major version of the browser, and Payguide's own version, as a help slip says them. */
export function aboutBrowser(): { readonly browser: string; readonly version: string } {
  const agent = navigator.userAgent;
  const [, name = 'Browser', version = ''] =
    /(Firefox|Edg|OPR)\/(\d+)/.exec(agent) ?? /(Chrome|Chromium)\/(\d+)/.exec(agent) ?? [];
  return { browser: `${name} ${version}`.trim(), version: browser.runtime.getManifest().version };
}

/** Whether this screen stands in a private window: then nothing is kept. Of the popup Chromium does not tell it. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;
