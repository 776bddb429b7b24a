import type { FailureReading } from './reading';
import { inZone, type TextNode, ZONE } from './snapshot';
import { SITE_FRAME, type View } from './view';

/** Makers' names of a message that something went wrong. */
const ERROR_HINT = /error|alert|danger|fail|invalid|warn|notice-?bad|toast|declin/;
/** Codes as payment pages print them: `CSC_7200011`, `B2001`, `error code: 51`. */
const CODES: readonly RegExp[] = [
  /\b[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*\d[A-Z0-9_-]*\b/,
  /(?<=[([«"'])[a-z]+(?:_[a-z0-9]+)+(?=[)\]»"'])/,
  /(?<=(?:code|código|codigo|код\S*|错误码|錯誤碼|代码|代碼|コード|코드)\W{0,3})[A-Za-z0-9_-]*\d[A-Za-z0-9_-]*/iu,
];
const LONGEST = 300;

/** The message of a payment that did not work, or null: an alert or a box named like one, and words of failing. */
export function findFailure(view: View): FailureReading | null {
  let best: { node: TextNode; score: number } | null = null;
  for (const line of view.lines) {
    const node = line.texts[0];
    if (!node || inZone(node, SITE_FRAME | ZONE.closed | ZONE.control)) continue;
    const alert = inZone(node, ZONE.alert);
    const named = ERROR_HINT.test(view.hints(node, 3));
    const heads = inZone(node, ZONE.heading);
    if (!alert && !named && !heads) continue;
    if (!view.says('fail', line.text.slice(0, 160))) continue;
    const score = (alert ? 2 : 0) + (named ? 1 : 0) + (heads ? 0.5 : 0);
    if (!best || score > best.score) best = { node, score };
  }
  if (!best) return null;
  const text = messageAround(view, best.node);
  return { code: codeIn(text), text, item: best.node.id };
}

/** The message and what stands with it in its box, where its code often is. */
function messageAround(view: View, node: TextNode): string {
  let text = node.text;
  for (const box of view.up(node)) {
    if (box === node) continue;
    const parts: string[] = [];
    for (let id = box.id; id <= box.end; id++) {
      const at = view.node(id);
      if (at?.kind === 'text' && !inZone(at, ZONE.control)) parts.push(at.text);
    }
    const joined = parts.join(' ');
    if (joined.length > LONGEST) break;
    text = joined;
    if (inZone(box, ZONE.alert) && !inZone(view.node(box.parent) ?? { zone: 0 }, ZONE.alert)) break;
  }
  return text.slice(0, LONGEST);
}

function codeIn(text: string): string | null {
  for (const pattern of CODES) {
    const code = pattern.exec(text)?.[0];
    if (code) return code.slice(0, 60);
  }
  return null;
}
