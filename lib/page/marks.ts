import { fold } from './lexicon/words';
import type { SafeguardMark } from './reading';
import { isOwn, type View } from './view';

/** Badges of safeguards, in the words shops print beside an order. Pieces of expressions for folded texts. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  [
    'buyer-protection',
    /(?:buyer|purchase|order) protection|75.day|买家保[障护]|買家保[障護]|交易保障|защит\S* покупател|구매자 보호|바이어 보호|protecc?i?[oa]n? (?:al|del|do|para o) comprador|protecao ao comprador|protection (?:des |de l')?acheteurs?|kauferschutz|バイヤープロテクション|購入者保護|حماية المشتري|ochron\w+ kupujac\w+|protezione acquirent/,
  ],
  [
    'free-return',
    /free returns?|returns? within \d+ days|退货包运费|免费退[货換换]|免費退貨|七天无理由|7天无理由|бесплатн\S+ возврат|무료 ?반품|devoluci?o?n(?:es)? gratis|devolucao gratis|retours? gratuits?|kostenlose ruckgabe|返品無料|إرجاع مجاني|bezplatn\w+ zwrot/,
  ],
  ['peace-of-mind', /peace.of.mind|放心购|安心购/],
  ['choice', /^(?:aliexpress )?choice$/],
];

/** The safeguard badges the page carries, each once: short texts and pictures' names in the page's own part. */
export function findMarks(view: View): SafeguardMark[] {
  const found: SafeguardMark[] = [];
  for (const node of view.snapshot.nodes) {
    const text = node.kind === 'text' || node.kind === 'image' ? node.text : '';
    if (!text || text.length > 48 || !isOwn(node)) continue;
    const folded = fold(text);
    for (const [mark, pattern] of MARKS)
      if (pattern.test(folded) && !found.some((one) => one.mark === mark))
        found.push({ mark, item: node.id });
  }
  return found;
}
