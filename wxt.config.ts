import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { HOSTS, MANIFEST, PRACTICE_HOSTS } from './manifest.config';
import { fewChunks } from './scripts/few-chunks';
import { loadAllFacts, packagedMarkets, packageKnowledge } from './scripts/load-knowledge';

/** Modes: `production` is what ships; `practice` also runs on localhost, for `npm start` and the browser tests. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({ plugins: [preact(), fewChunks()] }),
  manifest: ({ browser, mode }) =>
    MANIFEST(browser, mode === 'practice' ? [...HOSTS, ...PRACTICE_HOSTS] : HOSTS),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const { path, json } of packageKnowledge()) files.push({ relativeDest: path, contents: json });
      files.push({
        relativeDest: 'knowledge/markets.json',
        contents: JSON.stringify(packagedMarkets(loadAllFacts())),
      });
    },
  },
});
