import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What the program is called on Linux, wherever it stands in the search path; the first that is there is taken. */
const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where it usually stands elsewhere. */
const USUAL: Readonly<Record<BrowserName, Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>>> = {
  chromium: {
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
  const usual =
    platform() === 'linux' ? NAMES[name].map(inPath) : (USUAL[name][platform()] ?? []).filter(existsSync);
  return usual.find((path) => path !== null) ?? downloaded(name);
}

/** The program of that name in the search path, or null. */
function inPath(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/snap/bin'].filter(
    (folder) => folder !== '',
  );
  return folders.map((folder) => join(folder, name)).find((path) => isProgram(path)) ?? null;
}

/** Ubuntu puts a script there that only says which snap to install. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).size > 20_000 || !readFileSync(path, 'utf8').includes('snap install');
  } catch {
    return false;
  }
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

interface Way {
  readonly says: string;
  readonly commands: readonly (readonly [string, ...string[]])[];
}

const isRoot = (): boolean => process.getuid?.() === 0;
const hasApt = (): boolean => platform() === 'linux' && inPath('apt-get') !== null;

/** How a browser can be had here without asking anybody, best first. */
function waysTo(name: BrowserName): readonly Way[] {
  const install = ['install', '-y', '--no-install-recommends', ...PACKAGES[name]];
  const apt: Way = {
    says: `Installing ${PACKAGES[name].join(' ')} with apt-get`,
    // Another apt may be at work on a machine that has just started.
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', '-o', 'DPkg::Lock::Timeout=120', ...install],
    ],
  };
  const libraries = hasApt() && isRoot() ? ['--with-deps'] : [];
  const playwright: Way = {
    says: 'Fetching Chromium with playwright',
    commands: [['npx', '--no-install', 'playwright', 'install', ...libraries, 'chromium']],
  };
  // Firefox as playwright has it is not driven as this project does.
  return [...(hasApt() && isRoot() ? [apt] : []), ...(name === 'chromium' ? [playwright] : [])];
}

/** Runs a command without a window to it; null when it worked, else the last it said. */
function faultOf([command, ...args]: readonly [string, ...string[]]): string | null {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: platform() === 'win32',
  });
  if (status === 0) return null;
  const said = (stderr || stdout || error?.message || `ended with ${status}`).trim().split('\n').slice(-2);
  return `${command} ${args.join(' ')}: ${said.join(' ')}`;
}

/**
 * The path of a browser to drive; installs one when there is none. Throws a sentence that says what to
 * install by hand when nothing worked, and what each way said.
 */
export function ensureBrowser(name: BrowserName): string {
  const here = findBrowser(name);
  if (here) return here;
  const faults: string[] = [];
  for (const { says, commands } of waysTo(name)) {
    console.log(`${says} …`);
    for (const command of commands) {
      const fault = faultOf(command);
      if (fault !== null) faults.push(fault);
    }
    const found = findBrowser(name);
    if (found) return found;
  }
  const what = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox 140 or later';
  const byHand = hasApt() && !isRoot() ? [`On Debian: sudo apt-get install ${PACKAGES[name].join(' ')}`] : [];
  throw new Error(
    [
      `No ${name} found: install ${what}, or set ${VARIABLE[name]} to its program file`,
      ...byHand,
      ...faults,
    ].join('\n'),
  );
}
