import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const INDEX = join(SHARED, 'corpus/index.jsonl');
const JUDGE = join(SHARED, 'judge/score.mjs');
const isHere = existsSync(INDEX) && existsSync(JUDGE);

interface Summary {
  readonly checkout: { readonly f1: number };
  readonly paymentFields: { readonly f1: number };
  readonly total: { readonly accuracy: number };
  readonly methods: { readonly f1: number };
}

/** Runs the judge over pages nobody here wrote, and gives its figures. */
function judge(ways: readonly string[]): Summary {
  const command = ['npm', 'run', '--silent', 'inspect', '--', '--jsonl'];
  const run = spawnSync('node', [JUDGE, '--index', INDEX, ...ways, '--', ...command], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const summary = run.stdout.trim().split('\n').at(-1) ?? '';
  console.log(`judge ${ways.join(' ')}: ${summary}`);
  return JSON.parse(summary) as Summary;
}

if (isHere) {
  test('pages written by others are read by their content alone', () => {
    const { checkout, paymentFields, total, methods } = judge(['--no-url']);
    expect.soft(checkout.f1, 'checkout or payment, F1').toBeGreaterThanOrEqual(0.95);
    expect.soft(paymentFields.f1, 'payment fields, F1').toBeGreaterThanOrEqual(0.97);
    expect.soft(total.accuracy, 'totals').toBeGreaterThanOrEqual(0.93);
    expect.soft(methods.f1, 'methods, F1').toBeGreaterThanOrEqual(0.85);
  });

  test('pages written by others are read with their addresses', () => {
    const { checkout, total } = judge([]);
    expect.soft(checkout.f1, 'checkout or payment, F1').toBeGreaterThanOrEqual(0.98);
    expect.soft(total.accuracy, 'totals').toBeGreaterThanOrEqual(0.93);
  });
} else {
  test('pages written by others are not at hand', () => {
    console.log(`skipped: pages written by others are judged only where ${SHARED} is`);
  });
}
