import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const BUILDS: readonly Step[] = [
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'practice build for Chrome', command: ['wxt', 'build', '--mode', 'practice'] },
  { name: 'practice build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mode', 'practice'] },
];

/** What `npm test` runs, cheapest first. */
const CORE: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'unit and structure', command: ['vitest', 'run', '--coverage'] },
  { name: 'unused code', command: ['knip'] },
  ...BUILDS,
  { name: 'size budgets', command: ['size-limit'] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery'],
  },
  { name: 'Chromium, core', command: ['playwright', 'test', '--project', 'chromium'] },
  { name: 'Firefox, core', command: ['playwright', 'test', '--project', 'firefox'] },
];

/** What `npm run test:long` runs: every page, every overlay situation, the corpus, fuzzing. */
const LONG: readonly Step[] = [
  ...BUILDS,
  { name: 'pages, overlay, fuzz and corpus', command: ['playwright', 'test', '--project', 'long'] },
];

const LOGS = resolve('.output/test-logs');

/** Runs one step with its output in a log file; resolves to whether it passed and how long it took. */
function run(step: Step): Promise<{ readonly ok: boolean; readonly seconds: number; readonly log: string }> {
  const log = join(LOGS, `${step.name.replace(/[^a-z]+/gi, '-').toLowerCase()}.log`);
  const began = process.hrtime.bigint();
  const [program, ...args] = step.command;
  const child = spawn('npx', ['--no-install', program ?? '', ...args], {
    env: { ...process.env, FORCE_COLOR: '0' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  return new Promise((done) => {
    child.on('close', (code) => {
      file.end(() => done({ ok: code === 0, seconds: Number(process.hrtime.bigint() - began) / 1e9, log }));
    });
  });
}

/** The lines of a log a reader wants first: the counts where it passed, the end where it failed. */
function digest(log: string, ok: boolean): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  if (!ok)
    return lines
      .slice(-60)
      .map((line) => `    ${line}`)
      .join('\n');
  return lines
    .filter((line) =>
      /^\s*(?:Tests|Test Files)\s|\d+ (?:passed|skipped)|^skipped:|errors\s+\d|^All files/.test(line),
    )
    .map((line) => `    ${line.trim()}`)
    .join('\n');
}

async function main(): Promise<void> {
  const steps = process.argv[2] === 'long' ? LONG : CORE;
  mkdirSync(LOGS, { recursive: true });
  process.env.CHROME_PATH ??= ensureBrowser('chromium');
  process.env.FIREFOX_PATH ??= ensureBrowser('firefox');
  let failed = 0;
  for (const step of steps) {
    const { ok, seconds, log } = await run(step);
    if (!ok) failed += 1;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${seconds.toFixed(0).padStart(4)} s  ${step.name}`);
    const text = digest(log, ok);
    if (text) console.log(text);
  }
  console.log(`\n${steps.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
