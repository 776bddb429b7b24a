import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from './ensure-browser';

const onLinux = platform() === 'linux';
if (!onLinux) console.log('machines without a browser are played on Linux alone');

/** A machine with nothing but what a test puts there. */
let bin = '';
let log = '';

beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), 'payguide-machine-'));
  bin = join(home, 'bin');
  log = join(home, 'log');
  mkdirSync(bin);
  writeFileSync(log, '');
  vi.stubEnv('HOME', home);
  vi.stubEnv('PATH', bin);
  vi.stubEnv('CHROME_PATH', undefined);
  vi.stubEnv('FIREFOX_PATH', undefined);
  vi.spyOn(console, 'log').mockImplementation(() => {});
  return () => rmSync(home, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const program = (name: string, script = ''): string => {
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};
const as = (uid: number) => vi.spyOn(process, 'getuid').mockReturnValue(uid);
const asked = () => readFileSync(log, 'utf8').trim().split('\n');

describe.skipIf(!onLinux)('a machine without a browser', () => {
  it('takes the one in the search path, and no script that only names a snap', () => {
    program('chromium-browser', 'echo "requires the chromium snap: snap install chromium"');
    const chrome = program('google-chrome');
    expect(ensureBrowser('chromium')).toBe(chrome);
  });

  it.each([
    ['chromium', 'chromium'],
    ['firefox', 'firefox-esr'],
  ] as const)('installs %s by apt-get as root', (name, file) => {
    as(0);
    program(
      'apt-get',
      `echo "$*" >> ${log}; case "$*" in *install*) echo '#!/bin/sh' > ${bin}/${file}; /bin/chmod +x ${bin}/${file};; esac`,
    );
    expect(ensureBrowser(name)).toBe(join(bin, file));
    expect(asked()).toEqual([
      'update -qq',
      `-o DPkg::Lock::Timeout=120 install -y --no-install-recommends ${file} fonts-liberation fonts-noto-cjk`,
    ]);
  });

  it('fetches Chromium with its libraries where the system has no package of that name', () => {
    as(0);
    program('apt-get', 'echo "E: Unable to locate package chromium" >&2; exit 100');
    const folder = join(bin, '../.cache/ms-playwright/chromium-1234/chrome-linux');
    program('npx', `echo "$*" >> ${log}; /bin/mkdir -p ${folder}; : > ${folder}/chrome`);
    expect(ensureBrowser('chromium')).toContain('chromium-1234/chrome-linux/chrome');
    expect(asked()).toEqual(['--no-install playwright install --with-deps chromium']);
  });

  it('says what each way said where there is no network', () => {
    as(0);
    program('apt-get', 'echo "E: Unable to fetch some archives" >&2; exit 100');
    program('npx', 'echo "Error: getaddrinfo ENOTFOUND" >&2; exit 1');
    const said =
      /install Chromium or Google Chrome, or set CHROME_PATH[\s\S]*Unable to fetch[\s\S]*ENOTFOUND/;
    expect(() => ensureBrowser('chromium')).toThrow(said);
  });

  it('asks for nothing it may not do, and says how it is done by hand', () => {
    as(1000);
    program('apt-get', `echo "$*" >> ${log}`);
    expect(() => ensureBrowser('firefox')).toThrow(
      /Firefox 140 or later, or set FIREFOX_PATH[\s\S]*sudo apt-get install firefox-esr/,
    );
    expect(asked()).toEqual(['']);
  });

  it('names what is missing where not even npx is there', () => {
    as(1000);
    expect(() => ensureBrowser('chromium')).toThrow(/No chromium found[\s\S]*npx/);
  });

  it('does not go on with a path that leads nowhere', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    expect(() => ensureBrowser('chromium')).toThrow(
      'CHROME_PATH names /nowhere/chrome, which does not exist',
    );
  });
});
