import { parseOffer } from '../../lib/installments/offer';
import { rateOf } from '../../lib/installments/rate';
import { exponentOf } from '../../lib/money/currencies';
import type { CaseResult, CaseSet, Row } from './result';

function judgeOffer(row: Row): CaseResult {
  // Rows with a kind are labels, deferrals and limits, save the one whose amount alone is missing.
  const isOffer =
    row.count !== null && (row.kind === undefined || String(row.kind).startsWith('amount missing'));
  const offer = parseOffer(String(row.text), {
    locale: String(row.locale),
    currency: row.currency as string | null,
  });
  const note = `${row.locale} ${row.text} -> ${JSON.stringify(offer)}, due ${row.kind ?? ''} ${row.count} x ${row.perPayment} ${row.currency} ${row.interestFree}`;
  if (!isOffer || offer === null) return { verdict: !isOffer === (offer === null) ? 'right' : 'wrong', note };
  const money = offer.perPayment;
  const shown = money && money.minor / 10 ** exponentOf(money.currency);
  const sameMoney = row.perPayment === null || (money?.currency === row.currency && shown === row.perPayment);
  const sameInterest = row.interestFree === null || offer.interestFree === row.interestFree;
  return { verdict: offer.count === row.count && sameMoney && sameInterest ? 'right' : 'wrong', note };
}

function judgeRate(row: Row): CaseResult {
  const answer = rateOf(row as unknown as Parameters<typeof rateOf>[0]);
  const note = `${row.id} ${JSON.stringify(answer)}, due ${row.apr} by ${row.method}`;
  if (!answer.ok) return { verdict: 'refused', note };
  const digits = Number(row.decimals);
  const same = answer.percent.toFixed(digits) === Number(row.apr).toFixed(digits);
  // Some sources print fewer true digits than they write; the row's tolerance says so.
  const right = same || Math.abs(answer.percent - Number(row.apr)) <= Number(row.tolerance);
  return { verdict: right ? 'right' : 'wrong', note };
}

export const installmentCases: CaseSet = {
  name: 'installments',
  file: 'installments.jsonl',
  run: (rows) => rows.map(judgeOffer),
};

export const aprCases: CaseSet = { name: 'apr', file: 'apr.jsonl', run: (rows) => rows.map(judgeRate) };
