/**
 * Runs the shared cases that a pure function answers and prints how many pass, with the misses.
 * `npm run cases` for all, `npm run cases -- money apr` for some, `VERBOSE=1` to list refusals as well.
 */
import { existsSync, readFileSync } from 'node:fs';
import { aprCases, installmentCases } from './cases/installments';
import { hostileCases, moneyCases } from './cases/money';
import type { CaseResult, CaseSet } from './cases/result';

const FOLDER = new URL('../../shared/cases/', import.meta.url);

const SETS: readonly CaseSet[] = [...moneyCases, hostileCases, installmentCases, aprCases];

function print(set: CaseSet, results: readonly CaseResult[]): void {
  const count = (verdict: CaseResult['verdict']): number =>
    results.filter((r) => r.verdict === verdict).length;
  const answers = `${count('right')} of ${results.length} right`;
  console.log(`${set.name}: ${answers}, ${count('refused')} refused with a reason, ${count('wrong')} wrong`);
  for (const { verdict, note } of results) {
    if (verdict === 'wrong' || (verdict === 'refused' && process.env.VERBOSE))
      console.log(`  ${verdict}: ${note}`);
  }
}

const wanted = process.argv.slice(2);
for (const set of SETS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
)) {
  const file = new URL(set.file, FOLDER);
  if (!existsSync(file)) {
    console.log(`${set.name}: skipped, no ../shared/cases/${set.file} beside the repository`);
    continue;
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  print(set, set.run(rows.map((row) => JSON.parse(row))));
}
