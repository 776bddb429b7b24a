import type { ImageNode } from './snapshot';
import { isOwn, type View } from './view';

const QR_CODE = /qr-?_?\s?code|二维码|二維碼|qr код|qr코드/i;

/** The picture of a code to scan in the page's own part; one in a footer leads to an app. */
export function qrCodeOf(view: View): ImageNode | undefined {
  return view.snapshot.nodes.find(
    (node): node is ImageNode =>
      node.kind === 'image' && isOwn(node) && QR_CODE.test(`${node.text} ${node.file}`),
  );
}
