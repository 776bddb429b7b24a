import { ZONE } from '../page/snapshot';

/** What a box's own tag, role and names say of where its content stands. */
const HEADER =
  /(?:^| )(?:site-?|main-?|page-?|top-?)?(?:header|topbar|top-bar|masthead|navbar|banner)(?:-wrap(?:per)?|-container)?(?= |$)/;
const FOOTER =
  /(?:^| )(?:site-?|main-?|page-?|global-?)?footer(?:-wrap(?:per)?|-container|-area|-top|-bottom|-main)?(?= |$)/;
const NAV = /(?:^| )(?:main-?nav|navigation|breadcrumbs?|(?:main-|mega-?|mobile-|side-)menu)(?= |$)/;
const DIALOG = /(?:^| )(?:modal|popup|drawer|offcanvas|lightbox|fancybox|mfp-hide)(?= |$)/;
const OPEN = /(?:^| )(?:show|in|open|opened|is-open|active|visible)(?= |$)/;
const CLOSED_UNLESS_OPEN = /(?:^| )(?:modal|offcanvas|mfp-hide|popup|drawer)(?= |$)/;
const GONE =
  /(?:^| )(?:hidden|hide|d-none|is-hidden|sr-only|visually-hidden|screen-reader-text|display-none)(?= |$)/;
const MINI_CART =
  /mini-?_?cart|(?:header|top|float|flyout|drop\w*)-?_?(?:cart|basket)|(?:cart|basket|bag)-?_?(?:drawer|drop-?down|pop-?up|preview|fly-?out|mini)/;
const ADDRESS =
  /(?:^|[-_ ])(?:address(?:es)?|consignee|receiver|recipient|addr|shipto|ship-to|delivery-info)(?=$|[-_ ])/;
/** Lists that complete what is being typed show it. */
const SUGGESTIONS = /auto-?complete|suggest|typeahead|pac-(?:container|item)/;

/** Any word that some test below looks for; most names have none. */
const SPEAKING =
  /head|foot|nav|menu|bread|top|mast|banner|modal|popup|drawer|canvas|box|hid|none|only|reader|cart|basket|bag/;

const MAIN = /^(?:main|article|form|dialog|table)$/;

/** Zones that a tag or a role is by itself. */
const BY_NAME: Readonly<Record<string, number>> = {
  header: ZONE.header,
  banner: ZONE.header,
  footer: ZONE.footer,
  contentinfo: ZONE.footer,
  nav: ZONE.nav,
  navigation: ZONE.nav,
  menubar: ZONE.nav,
  aside: ZONE.aside,
  complementary: ZONE.aside,
  del: ZONE.struck,
  s: ZONE.struck,
  strike: ZONE.struck,
  h1: ZONE.heading,
  h2: ZONE.heading,
  h3: ZONE.heading,
  h4: ZONE.heading,
  h5: ZONE.heading,
  h6: ZONE.heading,
  legend: ZONE.heading,
  caption: ZONE.heading,
  heading: ZONE.heading,
  alert: ZONE.alert,
  dialog: ZONE.dialog,
  alertdialog: ZONE.dialog | ZONE.alert,
};

/** What stands around a box and bears on its zone. */
export interface Around {
  /** A main, form or article: headers and footers inside it are its own. */
  readonly inMain: boolean;
  /** The page's styles were not loaded. */
  readonly unstyled: boolean;
  readonly ariaHidden: boolean;
}

/** Zone bits a box adds to those it inherits. */
export function ownZone(tag: string, role: string, hint: string, around: Around): number {
  let zone = zoneNamed(tag) | zoneNamed(role);
  if (SPEAKING.test(hint)) zone |= zoneOfNames(hint, around.unstyled);
  if (around.inMain) zone &= ~(ZONE.header | ZONE.footer);
  if (around.ariaHidden && zone & ZONE.dialog) zone |= ZONE.closed;
  return zone;
}

function zoneNamed(name: string): number {
  return Object.hasOwn(BY_NAME, name) ? (BY_NAME[name] ?? 0) : 0;
}

function zoneOfNames(hint: string, unstyled: boolean): number {
  let zone = 0;
  if (HEADER.test(hint)) zone |= ZONE.header;
  if (FOOTER.test(hint)) zone |= ZONE.footer;
  if (NAV.test(hint)) zone |= ZONE.nav;
  if (DIALOG.test(hint)) zone |= ZONE.dialog;
  if (MINI_CART.test(hint)) zone |= ZONE.miniCart;
  // Where the page's styles are missing (a saved copy), names alone tell what they would have hidden.
  if (unstyled && ((CLOSED_UNLESS_OPEN.test(hint) && !OPEN.test(hint)) || GONE.test(hint)))
    zone |= ZONE.closed;
  return zone;
}

/** Whether a name marks a block that prints an address, or suggestions for what is typed. */
export function isAddressBlock(tag: string, hint: string): boolean {
  return tag === 'address' || ADDRESS.test(hint) || SUGGESTIONS.test(hint);
}

/** Whether headers and footers inside this element are its own and not the page's. */
export function isMain(tag: string, role: string): boolean {
  return MAIN.test(tag) || role === 'main';
}
