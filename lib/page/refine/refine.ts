import type { RawBox, RawControl, RawImage, RawNode, RawSnapshot, RawText } from '../raw-snapshot';
import { inZone, type PageSnapshot, type SnapNode, ZONE } from '../snapshot';
import { refineControl } from './control';
import { clean } from './words';
import { isMain, ownZone } from './zone';

/** Longest text kept; longer ones are prose and only counted. */
const LONGEST = 240;
const PROSE = 140;
const SITE_ZONES = ZONE.header | ZONE.nav | ZONE.footer;
/** Fields from which on a box is a form, whatever it is called. */
const A_FORM = 4;
const NO_FIELD = new Set(['hidden', 'search', 'checkbox']);

/**
 * Sorts what the walk wrote down: zones, kinds of controls, clean texts without digits that may be a card's. Items
 * keep their places, so that an id leads back to its element; what is not for keeping becomes an empty box.
 */
export function refine(raw: RawSnapshot): PageSnapshot {
  return new Refining(raw).snapshot();
}

class Refining {
  private readonly nodes: SnapNode[] = [];
  /** By node: below it stand a main part, a form or a dialog's own headers. */
  private readonly inMain: boolean[] = [];
  private readonly fields: readonly number[];
  private textChars = 0;
  private proseChars = 0;
  private links = 0;

  constructor(private readonly raw: RawSnapshot) {
    this.fields = fieldsBelow(raw.nodes);
  }

  snapshot(): PageSnapshot {
    const { raw, nodes } = this;
    for (const node of raw.nodes) nodes.push(this.refined(node));
    for (let id = nodes.length - 1; id > 0; id--) {
      const node = nodes[id];
      const parent = node && nodes[node.parent];
      if (parent && node.end > parent.end) parent.end = node.end;
    }
    const { textChars, proseChars, links } = this;
    return {
      url: raw.url,
      language: raw.language,
      title: clean(raw.title, 200),
      nodes,
      meta: raw.meta,
      stats: { elements: raw.elements, textChars, proseChars, links },
      truncated: raw.truncated,
    };
  }

  private refined(raw: RawNode): SnapNode {
    const above = this.nodes[raw.parent];
    const id = this.nodes.length;
    // What names a parent that does not stand before it has none.
    const at = { id, end: id, parent: above ? raw.parent : -1, zone: above?.zone ?? 0 };
    this.inMain.push(above ? (this.inMain[above.id] ?? false) || inZone(above, ZONE.dialog) : false);
    switch (raw.kind) {
      case 'box':
        return this.box(raw, at);
      case 'text':
        return this.text(raw, above?.tag ?? '', at);
      case 'control':
        return this.control(raw, at);
      case 'frame': {
        const host = /^(?:https?:)?\/\/([^/?#:@]{1,253})/i.exec(raw.src)?.[1]?.toLowerCase() ?? null;
        return { kind: 'frame', ...at, tag: 'iframe', host, hint: raw.hint, visible: raw.visible };
      }
      case 'image':
        return image(raw, at);
    }
  }

  private box(raw: RawBox, at: Place): SnapNode {
    const { tag, hint } = raw;
    const role = raw.role.toLowerCase().slice(0, 20);
    const around = {
      inMain: this.inMain[at.id] ?? false,
      unstyled: this.raw.unstyled,
      ariaHidden: raw.hidden,
    };
    let own = ownZone(tag, role, hint, around);
    // Some pages put their whole form in what they call a header or a menu.
    if (own & SITE_ZONES && (this.fields[at.id] ?? 0) >= A_FORM) own &= ~SITE_ZONES;
    if (raw.private) own |= ZONE.private;
    if (isMain(tag, role)) this.inMain[at.id] = true;
    return { kind: 'box', ...at, zone: at.zone | own, tag, hint, role };
  }

  private text(raw: RawText, tag: string, at: Place): SnapNode {
    const text = clean(raw.text, 512);
    const length = text.length + raw.more;
    this.textChars += length;
    if (length >= PROSE && !inZone(at, ZONE.control)) this.proseChars += length;
    if (!text || (length > LONGEST && !inZone(at, ZONE.alert)))
      return { kind: 'box', ...at, tag, hint: '', role: '' };
    const node = {
      kind: 'text',
      ...at,
      tag,
      text: text.slice(0, 300),
      line: raw.line,
      joined: raw.joined,
    } as const;
    if (!raw.look) return node;
    const zone = raw.look.struck ? at.zone | ZONE.struck : at.zone;
    return { ...node, zone, size: raw.look.size, bold: raw.look.bold };
  }

  private control(raw: RawControl, at: Place): SnapNode {
    const control = refineControl(raw);
    if (control.type === 'link') this.links++;
    return { kind: 'control', ...at, zone: at.zone | ZONE.control, ...control };
  }
}

interface Place {
  readonly id: number;
  readonly end: number;
  readonly parent: number;
  readonly zone: number;
}

/** The name of a picture: its words and its file's name. */
function image({ tag, text, src }: RawImage, at: Place): SnapNode {
  const words = clean(text, 60);
  const file = /([^/?#]{1,60}?)(?:\.\w{2,5})?(?:[?#].*)?$/.exec(src)?.[1]?.toLowerCase() ?? '';
  if (!words && !file) return { kind: 'box', ...at, tag, hint: '', role: '' };
  return { kind: 'image', ...at, tag, text: words, file };
}

/** How many fields stand below each node. */
function fieldsBelow(nodes: readonly RawNode[]): number[] {
  const below = nodes.map(() => 0);
  for (let id = nodes.length - 1; id > 0; id--) {
    const node = nodes[id];
    if (!node || node.parent < 0 || node.parent >= id) continue;
    const isField =
      node.kind === 'control' &&
      (node.tag === 'select' || (node.tag === 'input' && !NO_FIELD.has(node.field?.type ?? '')));
    below[node.parent] = (below[node.parent] ?? 0) + (below[id] ?? 0) + (isField ? 1 : 0);
  }
  return below;
}
