import { describe, expect, it } from 'vitest';
import { HOSTS, MANIFEST } from '../../manifest.config';
import { codeOf, importsOf, PAGE_SCRIPTS, reachableFrom, sourcesIn } from './graph';

const onPages = [...new Set(PAGE_SCRIPTS.flatMap(reachableFrom))];

/** The one file that may read `value` attributes: the author's own words on buttons and radios. */
const VALUE_ATTRIBUTE = 'lib/browser/snapshot-control.ts';

const lines = (path: string, pattern: RegExp) =>
  codeOf(path)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));

describe('promise 1: never what is typed, never a click', () => {
  const value =
    /\.value\b(?!s)|\[\s*['"`]value['"`]\s*\]|\{\s*value\s*[,}:]|valueAsNumber|valueAsDate|selectionStart|\.selectedOptions|FormData/;

  it('names no typed value in anything that runs on pages', () => {
    expect(onPages.flatMap((path) => lines(path, value))).toEqual([]);
  });

  it('would notice one', () => {
    for (const bad of ['input.value', "input['value']", 'const { value } = input', 'new FormData(form)']) {
      expect(value.test(bad), bad).toBe(true);
    }
  });

  it('reads the value attribute in one place', () => {
    const places = onPages.filter((path) => /['"`]value['"`]/.test(codeOf(path)));
    expect(places.filter((path) => path !== VALUE_ATTRIBUTE)).toEqual([]);
  });

  it('clicks, fills, submits, focuses and sends nothing to a page', () => {
    const acts = /\.(?:click|submit|requestSubmit|dispatchEvent|setRangeText|execCommand|reset)\(/;
    expect(onPages.flatMap((path) => lines(path, acts))).toEqual([]);
  });
});

describe('promise 2: nothing leaves the device', () => {
  const all = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesIn(folder));

  it('fetches nothing but its own package', () => {
    const network =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/;
    const found = all.flatMap((path) => lines(path, network));
    expect(found.filter((line) => !/fetch\(browser\.runtime\.getURL\(/.test(line))).toEqual([]);
  });

  it('keeps zod out of everything that runs on pages', () => {
    const packages = onPages.flatMap((path) =>
      importsOf(path)
        .filter((one) => one.file === null && !one.typeOnly)
        .map((one) => one.spec),
    );
    expect(packages.filter((spec) => /zod|polyfill|minisearch|temporal|idb/.test(spec))).toEqual([]);
  });
});

describe('permissions', () => {
  it('are exactly these; a change here is a decision, not a detail', () => {
    for (const browser of ['chrome', 'firefox']) {
      const manifest = MANIFEST(browser, HOSTS);
      expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
      expect(manifest.host_permissions).toEqual([
        'https://*.aliexpress.com/*',
        'https://*.aliexpress.us/*',
        'https://*.aliexpress.ru/*',
        'https://*.alipay.com/*',
        'https://*.95516.com/*',
        'https://*.unionpaysecure.com/*',
        'https://wx.tenpay.com/*',
        'https://pay.weixin.qq.com/*',
        'https://*.taobao.com/*',
        'https://*.tmall.com/*',
        'https://*.tmall.hk/*',
        'https://*.jd.com/*',
        'https://*.jd.hk/*',
      ]);
      expect(manifest.content_scripts).toHaveLength(1);
    }
  });
});
