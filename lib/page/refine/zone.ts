import { ZONE } from '../snapshot';

/** Words a shop's makers give to what a box holds. Tables and not patterns: an engine compiles each pattern anew in every page. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['navigation', ZONE.nav],
  ['breadcrumb', ZONE.nav],
  ['breadcrumbs', ZONE.nav],
  ['main-nav', ZONE.nav],
  ['mainnav', ZONE.nav],
  ['main-menu', ZONE.nav],
  ['mega-menu', ZONE.nav],
  ['megamenu', ZONE.nav],
  ['mobile-menu', ZONE.nav],
  ['side-menu', ZONE.nav],
  ['modal', ZONE.dialog],
  ['popup', ZONE.dialog],
  ['drawer', ZONE.dialog],
  ['offcanvas', ZONE.dialog],
  ['lightbox', ZONE.dialog],
  ['fancybox', ZONE.dialog],
  ['mfp-hide', ZONE.dialog],
]);
const HEADERS = ['header', 'topbar', 'top-bar', 'masthead', 'navbar', 'banner'];
const BEFORE = new Set(['', 'site', 'main', 'page', 'top', 'site-', 'main-', 'page-', 'top-']);
const AFTER_HEADER = new Set(['', '-wrap', '-wrapper', '-container']);
const BEFORE_FOOTER = new Set(['', 'site', 'main', 'page', 'global', 'site-', 'main-', 'page-', 'global-']);
const AFTER_FOOTER = new Set(['', '-wrap', '-wrapper', '-container', '-area', '-top', '-bottom', '-main']);
const OPEN = new Set(['show', 'in', 'open', 'opened', 'is-open', 'active', 'visible']);
const CLOSED_UNLESS_OPEN = new Set(['modal', 'offcanvas', 'mfp-hide', 'popup', 'drawer']);
const GONE = new Set([
  'hidden',
  'hide',
  'd-none',
  'is-hidden',
  'sr-only',
  'visually-hidden',
  'screen-reader-text',
  'display-none',
]);
const CARTS = ['cart', 'basket', 'bag'];
const MINI_CART =
  /mini-?_?cart|(?:header|top|float|flyout|drop\w*)-?_?(?:cart|basket)|(?:cart|basket|bag)-?_?(?:drawer|drop-?down|pop-?up|preview|fly-?out|mini)/;

/** Any word that some test below looks for; most names have none. */
const SPEAKING =
  /head|foot|nav|menu|bread|top|mast|banner|modal|popup|drawer|canvas|box|hid|none|only|reader|cart|basket|bag/;

const MAIN = new Set(['main', 'article', 'form', 'dialog', 'table']);

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
  let closable = false;
  let open = false;
  for (const name of hint.split(' ')) {
    zone |= NAMED.get(name) ?? siteZone(name);
    if (!unstyled) continue;
    // Where the page's styles are missing (a saved copy), names alone tell what they would have hidden.
    if (GONE.has(name)) zone |= ZONE.closed;
    closable ||= CLOSED_UNLESS_OPEN.has(name);
    open ||= OPEN.has(name);
  }
  if (closable && !open) zone |= ZONE.closed;
  if (CARTS.some((word) => hint.includes(word)) && MINI_CART.test(hint)) zone |= ZONE.miniCart;
  return zone;
}

/** The page's own header or footer by a name such as `site-header` or `footer-bottom`. */
function siteZone(name: string): number {
  const foot = name.indexOf('footer');
  if (foot >= 0)
    return BEFORE_FOOTER.has(name.slice(0, foot)) && AFTER_FOOTER.has(name.slice(foot + 6)) ? ZONE.footer : 0;
  const isHeader = HEADERS.some((word) => {
    const at = name.indexOf(word);
    return at >= 0 && BEFORE.has(name.slice(0, at)) && AFTER_HEADER.has(name.slice(at + word.length));
  });
  return isHeader ? ZONE.header : 0;
}

/** Whether headers and footers inside this element are its own and not the page's. */
export function isMain(tag: string, role: string): boolean {
  return MAIN.has(tag) || role === 'main';
}
