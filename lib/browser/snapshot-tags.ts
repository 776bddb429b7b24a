/** What the walk does with an element, by its tag: one look into one table, as it is done for every element. */
export const TAG = {
  /** Ends no line. */
  inline: 1,
  /** Holds what the shopper typed, or no text at all. */
  unread: 2,
  control: 4,
  picture: 8,
  frame: 16,
  /** Ends a line and holds nothing. */
  breaks: 32,
  form: 64,
  /** Left out of a list of products too long to keep. */
  spared: 128,
} as const;

const TABLE: readonly (readonly [number, string])[] = [
  [
    TAG.inline,
    'abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var',
  ],
  [
    TAG.unread,
    'script style noscript template datalist head canvas video audio object embed math link meta base area map track source param output',
  ],
  [TAG.control | TAG.unread, 'input select textarea'],
  [TAG.control, 'summary'],
  [TAG.control | TAG.spared, 'button'],
  [TAG.control | TAG.inline | TAG.spared, 'a'],
  [TAG.picture | TAG.spared, 'img svg'],
  [TAG.frame, 'iframe frame'],
  [TAG.breaks, 'br hr'],
  [TAG.form, 'form fieldset dialog'],
];
const BY_TAG = new Map(TABLE.flatMap(([flags, tags]) => tags.split(' ').map((tag) => [tag, flags] as const)));

/** The flags of a tag, 0 for most. */
export function flagsOf(tag: string): number {
  return BY_TAG.get(tag) ?? 0;
}
