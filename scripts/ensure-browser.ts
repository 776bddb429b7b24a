import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where browsers usually stand, by system; the first that exists is taken. */
const USUAL: Readonly<Record<BrowserName, Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>>> = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const VARIABLE: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-noto-cjk'],
};

/** A browser that is here already: `CHROME_PATH` or `FIREFOX_PATH`, then the usual places; null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLE[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE[name]} names ${named}, which does not exist: correct it or unset it`);
  }
  const usual = USUAL[name][platform()] ?? [];
  return usual.find((path) => existsSync(path)) ?? downloaded(name);
}

/** A browser that `npx playwright install` has put in its cache; Firefox from there cannot be driven as this project does. */
function downloaded(name: BrowserName): string | null {
  if (name === 'firefox') return null;
  const cache = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  }[platform() as 'linux' | 'darwin' | 'win32'];
  if (!cache || !existsSync(cache)) return null;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  const folders = readdirSync(cache).filter((folder) => folder.startsWith('chromium-'));
  return (
    folders
      .flatMap((folder) => inside.map((path) => join(cache, folder, path)))
      .find((path) => existsSync(path)) ?? null
  );
}

function isDebianRoot(): boolean {
  return platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs by the system's packages; true when it worked. */
function installByApt(name: BrowserName): boolean {
  if (!isDebianRoot()) return false;
  console.log(`Installing ${PACKAGES[name].join(' ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES[name]], {
      stdio: 'ignore',
      env,
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a browser to drive; installs one when there is none. Throws a sentence that says what to
 * install by hand when nothing worked.
 */
export function ensureBrowser(name: BrowserName): string {
  const here = findBrowser(name);
  if (here) return here;
  if (installByApt(name)) {
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  if (name === 'chromium') {
    console.log('Fetching Chromium with playwright …');
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'ignore',
      shell: platform() === 'win32',
    });
    const fetched = findBrowser(name);
    if (fetched) return fetched;
  }
  const what = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox 140 or later';
  throw new Error(`No ${name} found: install ${what}, or set ${VARIABLE[name]} to its program file`);
}
