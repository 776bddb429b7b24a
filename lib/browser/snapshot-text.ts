import { attr, firstOf, has, nextOf, tagOf, typeOf } from './snapshot-dom';
import { flagsOf, TAG } from './snapshot-tags';

/** Whether the shopper can write in an element. */
export function isEditable(el: Element): boolean {
  const editable = has(el, 'contenteditable') && attr(el, 'contenteditable') !== 'false';
  return editable || /^(?:textbox|searchbox|combobox)$/.test(attr(el, 'role'));
}

/** Characters after which no more of a label is looked at, nodes looked at, and most characters given. */
const ENOUGH_WORDS = 160;
const MOST_NODES = 200;
const MOST_WORDS = 600;

/** The words of a label as the page has them: its texts and the names of its pictures, at most 600 characters. */
export function wordsUnder(el: Element): string {
  let out = '';
  let left = MOST_NODES;
  const visit = (node: Node): void => {
    for (let at = firstOf(node); at && out.length < ENOUGH_WORDS && left-- > 0; at = nextOf(at)) {
      const type = typeOf(at);
      if (type === 3) out += (at as Text).data;
      else if (type === 1) {
        const child = at as Element;
        const tag = tagOf(child);
        if (tag === 'img') out += ` ${attr(child, 'alt')} `;
        else if (!(flagsOf(tag) & TAG.unread) && !isEditable(child)) {
          visit(child);
          out += ' ';
        }
      }
    }
  };
  visit(el);
  return out.slice(0, MOST_WORDS);
}
