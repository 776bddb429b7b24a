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

const MAIN = /^(?:main|article|form|dialog|table)$/;

/** Zone bits a box adds, given what stands around it: a main, form or article; styles that were not loaded. */
export function ownZone(
  tag: string,
  role: string,
  hint: string,
  { inMain, unstyled, ariaHidden }: { inMain: boolean; unstyled: boolean; ariaHidden: boolean },
): number {
  let zone = 0;
  if (tag === 'header' || role === 'banner' ? !inMain : HEADER.test(hint) && !inMain) zone |= ZONE.header;
  if (tag === 'footer' || role === 'contentinfo' ? !inMain : FOOTER.test(hint)) zone |= ZONE.footer;
  if (tag === 'nav' || role === 'navigation' || role === 'menubar' || NAV.test(hint)) zone |= ZONE.nav;
  if (tag === 'aside' || role === 'complementary') zone |= ZONE.aside;
  if (tag === 'del' || tag === 's' || tag === 'strike') zone |= ZONE.struck;
  if (/^h[1-6]$/.test(tag) || tag === 'legend' || tag === 'caption' || role === 'heading')
    zone |= ZONE.heading;
  if (role === 'alert' || role === 'alertdialog') zone |= ZONE.alert;
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog' || DIALOG.test(hint))
    zone |= ZONE.dialog;
  // Where the page's styles are missing (a saved copy), names alone tell what they would have hidden.
  if (unstyled && ((CLOSED_UNLESS_OPEN.test(hint) && !OPEN.test(hint)) || GONE.test(hint)))
    zone |= ZONE.closed;
  if (ariaHidden && zone & ZONE.dialog) zone |= ZONE.closed;
  if (MINI_CART.test(hint)) zone |= ZONE.miniCart;
  return zone;
}

/** Whether a name marks a block that prints an address. */
export function isAddressBlock(tag: string, hint: string): boolean {
  return tag === 'address' || ADDRESS.test(hint);
}

/** Whether headers and footers inside this element are its own and not the page's. */
export function isMain(tag: string, role: string): boolean {
  return MAIN.test(tag) || role === 'main';
}
