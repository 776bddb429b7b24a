import { readSettingsFile } from '../../components/settings/read-settings-file';
import type { OptionsClient, OptionsModel } from '../../components/settings/settings-client';
import { isPrivate } from '../../lib/browser/about-browser';
import { browser } from '../../lib/browser/api';
import { currentLocale } from '../../lib/browser/current-locale';
import { watchData } from '../../lib/browser/data-changed';
import { packagedFacts, packagedMarkets, packagedWords } from '../../lib/browser/packaged-knowledge';
import { shopperToday } from '../../lib/browser/shopper-clock';
import { grantedAccess, onAccessChange } from '../../lib/browser/site-access';
import { heldPlans } from '../../lib/browser/stored-plans';
import { changeSettings, readSettings } from '../../lib/browser/stored-settings';
import { unwaited } from '../../lib/browser/unwaited';
import { METHOD_IDS } from '../../lib/page/method-ids';
import { storedForm } from '../../lib/settings/load';
import { mergeChange } from '../../lib/settings/merge';
import type { Settings } from '../../lib/settings/settings';
import { createPlansClient } from './plans-client';
import { saveFile } from './save-file';

/** Sites granted beyond those the manifest asks for at install: these can be given back one by one. */
const isExtra = (name: string, declared: readonly string[]) =>
  name.includes('://') && !declared.includes(name);

async function loadModel(): Promise<OptionsModel> {
  const place = { incognito: isPrivate() };
  const [settings, locale, markets] = await Promise.all([
    readSettings(place),
    currentLocale(place),
    packagedMarkets(),
  ]);
  const [facts, words] = await Promise.all([packagedFacts(settings.market), packagedWords(locale)]);
  const declared = browser.runtime.getManifest().host_permissions ?? [];
  const usual = new Set(facts.methods.map((fact) => fact.method));
  const methods = METHOD_IDS.filter((id) => id !== 'other').sort(
    (a, b) => Number(usual.has(b)) - Number(usual.has(a)),
  );
  return {
    settings,
    locale,
    markets,
    methods,
    words,
    heldPlans: await heldPlans().catch(() => null),
    grantedOrigins: (await grantedAccess()).filter((name) => isExtra(name, declared)),
    version: browser.runtime.getManifest().version,
    today: shopperToday(),
  };
}

/** The options page's window to the browser. */
export function createClient(): OptionsClient {
  let renew = () => {};
  const { attempt, onFault } = unwaited('options');
  return {
    loadModel,
    subscribe(onChange, tellFault) {
      const end = new AbortController();
      const stopFaults = onFault(tellFault);
      renew = () => attempt(loadModel().then(onChange));
      const stopData = watchData(renew);
      onAccessChange(end.signal, renew);
      return () => {
        stopFaults();
        stopData();
        end.abort();
      };
    },
    async change(shown: Settings, part: Partial<Settings>) {
      const result = await changeSettings((newest) => mergeChange(shown, part, newest), {
        incognito: isPrivate(),
      });
      return result.ok ? null : result.detail;
    },
    // The browser asks only inside the click itself: nothing may be awaited before.
    askNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
    revokeOrigin: (origin) => attempt(browser.permissions.remove({ origins: [origin] })),
    exportSettings: () =>
      attempt(
        readSettings().then((settings) =>
          saveFile(
            'payguide-settings.json',
            'application/json',
            JSON.stringify(storedForm(settings), null, 2),
          ),
        ),
      ),
    readImport: readSettingsFile,
    plans: createPlansClient(() => renew(), attempt),
  };
}
