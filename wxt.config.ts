import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { HOSTS, MANIFEST, PRACTICE_HOSTS } from './manifest.config';
import { loadAllFacts, packagedMarkets, packageKnowledge } from './scripts/load-knowledge';
import { packageMessages } from './scripts/load-messages';
import { popupApart, quickPopup } from './scripts/popup-apart';

/** Modes: `production` is what ships; `practice` also runs on localhost, for `npm start` and the browser tests. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact(), quickPopup()],
    // Everything is in the package already: to load it ahead by hints costs more than it saves.
    build: { modulePreload: false },
  }),
  manifest: ({ browser, mode }) =>
    MANIFEST(browser, mode === 'practice' ? [...HOSTS, ...PRACTICE_HOSTS] : HOSTS),
  hooks: {
    'entrypoints:grouped': (_, groups) => popupApart(groups),
    'build:publicAssets': (_, files) => {
      for (const { path, json } of [...packageKnowledge(), ...packageMessages()])
        files.push({ relativeDest: path, contents: json });
      files.push({
        relativeDest: 'knowledge/markets.json',
        contents: JSON.stringify(packagedMarkets(loadAllFacts())),
      });
    },
  },
});
