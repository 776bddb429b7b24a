/**
 * Our one element on a page: a manual popover with a closed root, under `documentElement` unless a dialog of the
 * page must hold it. The page's styles cannot reach it: `:host` rules of ours are all `!important`, and those of
 * the inner tree win over the page's.
 */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether it stands where it was put, and is in the top layer. */
  isIntact(): boolean;
  /** Whether the element it was put into is still part of the page. */
  hasHome(): boolean;
  /** Puts it into `parent` (without losing focus where the browser can) and on top of everything there. */
  moveTo(parent: Element): void;
  /** Puts it on top of what the page opened since. */
  raise(): void;
  remove(): void;
}

/**
 * `all` covers every property but direction and custom ones; the display rule also beats a closed popover's. Its
 * children are fixed, so the host itself has no size.
 */
const HOST_CSS =
  ':host{all:initial!important;display:block!important;position:fixed!important;direction:ltr!important;pointer-events:none!important}';

/** Makes the host, not yet on the page. */
export function createHost(document: Document, css: string): OverlayHost {
  const element = document.createElement('payguide-overlay');
  const root = element.attachShadow({ mode: 'closed' });
  element.setAttribute('popover', 'manual');
  dress(document, root, HOST_CSS + css);
  let home: Element | null = null;

  const raise = () => {
    if (!element.isConnected) return;
    const focused = root.activeElement;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    // Being shown again can drop focus; it goes back only to what held it, and that is ours.
    if (focused && root.activeElement !== focused) (focused as HTMLElement).focus({ preventScroll: true });
  };

  return {
    element,
    root,
    isIntact: () => element.parentNode === home && element.isConnected && element.matches(':popover-open'),
    hasHome: () => home?.isConnected === true,
    moveTo: (parent) => {
      home = parent;
      if (element.parentNode !== parent) {
        // Moving keeps focus and state; browsers without it, and a host that was taken out, are appended.
        if (element.isConnected && 'moveBefore' in parent) parent.moveBefore(element, null);
        else parent.append(element);
      }
      raise();
    },
    raise,
    remove: () => element.remove(),
  };
}

/**
 * Constructed sheets pass any content security policy. Firefox before 153 refuses them from a content script
 * (bug 1751346); a style element stands in there.
 */
function dress(document: Document, root: ShadowRoot, css: string): void {
  try {
    const view = document.defaultView as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
