import { rateText } from '../../lib/limits/rates';
import type { Evidence } from '../../lib/page/reading';
import type { PageSnapshot } from '../../lib/page/snapshot';
import { adviceOn } from './advice';
import type { Inspected } from './browser';
import { lineOf } from './verdict';

const SHORT = 60;

/** What was seen on one page, what would be said of it, and why, as lines for a terminal. */
export function reportOf(file: string, url: string | null, inspected: Inspected): string {
  const { reading, snapshot, ms } = inspected;
  const at = (item: number | null): string => (item === null ? '' : `  «${wordsAt(snapshot, item)}»`);
  const total = reading.total.ok
    ? `${reading.total.money.currency} ${reading.total.money.minor} minor units (currency from ${reading.total.currencyFrom})${at(reading.total.item)}`
    : `none: ${reading.total.reason}`;
  const { installments } = lineOf(inspected);
  const anchors = Object.entries(reading.anchors);
  return [
    `page      ${file}${url ? `\naddress   ${url}` : ''}`,
    `seen      ${snapshot.stats.elements} elements, ${snapshot.nodes.length} kept, in ${ms} ms${reading.truncated ? `, cut short by ${reading.truncated}` : ''}`,
    `language  ${reading.language ?? 'unknown'}`,
    `kind      ${reading.kind} (confidence ${reading.confidence})`,
    `fields    ${reading.paymentFields ? 'asks for card or account fields' : 'no card or account fields'}`,
    `total     ${total}`,
    ...list(
      'methods',
      reading.methods.map((one) => `${one.id}${one.chosen ? ' (chosen)' : ''}  «${one.label}»`),
    ),
    ...list(
      'offers',
      reading.offers.map((offer) => `«${offer.text.slice(0, SHORT)}»`),
    ),
    ...list(
      'parts',
      installments.map((one) => `${one.count} × ${one.perPayment ?? '?'} ${one.currency ?? ''}`),
    ),
    ...list(
      'failure',
      reading.failure
        ? [`${reading.failure.code ?? 'no code'}  «${reading.failure.text.slice(0, SHORT)}»`]
        : [],
    ),
    ...list(
      'marks',
      reading.marks.map((one) => `${one.mark}${at(one.item)}`),
    ),
    ...list(
      'rates',
      reading.rates.map((rate) => rateText(rate)),
    ),
    ...list(
      'anchors',
      anchors.map(([role, anchor]) => `${role}  <${anchor.tag}> «${anchor.text.slice(0, SHORT)}»`),
    ),
    ...list(
      'advice',
      adviceOn(inspected, url).map(
        (one) => `${one.severity}  ${one.id} (${one.reason}${one.unsure ? ', unsure' : ''})`,
      ),
    ),
    ...list(
      'evidence',
      reading.evidence.map((one) => `${evidenceOf(one)}${at(one.item)}`),
    ),
  ].join('\n');
}

function list(name: string, lines: readonly string[]): string[] {
  if (!lines.length) return [`${name.padEnd(10)}none`];
  return lines.map((line, index) => `${(index ? '' : name).padEnd(10)}${line}`);
}

function evidenceOf({ rule, weight, note }: Evidence): string {
  const sign = weight > 0 ? `+${weight}` : weight < 0 ? `${weight}` : '·';
  return `${sign.padStart(6)}  ${rule}${note ? ` (${note})` : ''}`;
}

/** A few words of a snapshot item, to find it by eye. */
function wordsAt(snapshot: PageSnapshot, item: number): string {
  const node = snapshot.nodes[item];
  if (!node) return '';
  if (node.kind === 'text' || node.kind === 'image') return node.text.slice(0, SHORT);
  if (node.kind === 'frame') return node.host ?? node.hint;
  let words = node.kind === 'control' ? node.label || node.placeholder : '';
  for (let id = node.id + 1; id <= node.end && words.length < SHORT; id++) {
    const inner = snapshot.nodes[id];
    if (inner?.kind === 'text') words += ` ${inner.text}`;
  }
  return words.trim().slice(0, SHORT) || `<${node.tag}>`;
}
