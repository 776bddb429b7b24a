import type { SnapNode } from './snapshot';
import { isOwn, type View } from './view';

const QR_CODE = /qr-?_?\s?code|二维码|二維碼|qr код|qr코드/i;

/** A code to scan or to copy in the page's own part: its picture, or the words for it; one in a footer leads to an app. */
export function payCodeOf(view: View): SnapNode | undefined {
  const own = view.snapshot.nodes.filter(isOwn);
  return (
    own.find((node) => node.kind === 'image' && QR_CODE.test(`${node.text} ${node.file}`)) ??
    own.find((node) => node.kind === 'text' && node.text.length < 80 && view.says('code', node.text))
  );
}
