import { chipView } from '../../../components/tour/chip-view';
import { guideView } from '../../../components/tour/guide-view';
import { mountChip } from '../../../lib/browser/overlay-chip';
import { startGuide } from '../../../lib/browser/overlay-guide';
import enChip from '../../../lib/i18n/catalogue/en/chip.json';
import enTour from '../../../lib/i18n/catalogue/en/tour.json';
import zhChip from '../../../lib/i18n/catalogue/zh-CN/chip.json';
import zhTour from '../../../lib/i18n/catalogue/zh-CN/tour.json';
import { createTranslator } from '../../../lib/i18n/translator';
import type { AnchorRole } from '../../../lib/page/reading';
import { wordsFor } from '../../../lib/tour/guide-words';
import { alipay } from '../../../lib/tour/guides/alipay';

/** Runs in the isolated world of a test page, as the guide script does in a shop's: see helper.ts. */

interface Options {
  readonly step?: string;
  readonly locale?: 'en' | 'zh-CN';
  readonly direction?: 'ltr' | 'rtl';
  readonly focus?: boolean;
}

const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  // Only the newest is kept, so that the tests themselves hold nothing alive.
  if (this.localName === 'payguide-overlay') roots.splice(0, 1, root);
  return root;
};

const log: string[] = [];
let running: { end(): void } | null = null;

/** Test pages mark their places; the newest match in the document or in an open shadow root is taken. */
function resolve(role: AnchorRole, from: Document | ShadowRoot = document): Element | null {
  const shown = [...from.querySelectorAll(`[data-anchor~="${role}"]`)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  if (shown.length > 0) return shown.length === 1 ? (shown[0] ?? null) : null;
  for (const element of from.querySelectorAll('*')) {
    const inner = element.shadowRoot && resolve(role, element.shadowRoot);
    if (inner) return inner;
  }
  return null;
}

/** Our root: where the wrapping above did not take (Firefox), by the extension's own right. */
function ourRoot(): ShadowRoot | undefined {
  const host = document.querySelector('payguide-overlay') as
    | (Element & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  return host?.openOrClosedShadowRoot ?? roots.at(-1);
}

function box(selector: string) {
  const element = ourRoot()?.querySelector(selector);
  if (!element?.isConnected || getComputedStyle(element).visibility === 'hidden') return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

const api = {
  guide({ step, locale = 'en', direction = 'ltr', focus = false }: Options) {
    const t = wordsFor(createTranslator(locale, locale === 'en' ? enTour : zhTour, enTour), alipay);
    running = startGuide({
      guide: alipay,
      step: step ?? null,
      resolve,
      view: guideView(t, locale, direction),
      direction,
      focus,
      signal: new AbortController().signal,
      onStep: (id) => log.push(`step ${id}`),
      onEnd: (reason) => log.push(`end ${reason}`),
    });
  },
  chip({ locale = 'en', direction = 'ltr' }: Options) {
    const handle = mountChip({
      resolve,
      view: chipView(locale === 'en' ? enChip : zhChip, locale, direction),
      direction,
      signal: new AbortController().signal,
      onOpen: () => log.push('open'),
      onMute: (scope) => log.push(`mute ${scope}`),
    });
    running = { end: handle.remove };
  },
  /** The same card and chip in an open root, where axe can look. */
  specimen({ locale = 'en', direction = 'ltr' }: Options) {
    const t = wordsFor(createTranslator(locale, locale === 'en' ? enTour : zhTour, enTour), alipay);
    const chip = chipView(locale === 'en' ? enChip : zhChip, locale, direction);
    for (const view of [guideView(t, locale, direction), chip]) {
      const host = document.body.appendChild(document.createElement('div'));
      const root = attachShadow.call(host, { mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${view.css} .float { inset: 0 auto auto 0 !important }`);
      root.adoptedStyleSheets = [sheet];
      const looks = view.mount(root);
      if ('render' in looks) {
        looks.render({
          step: alipay.steps[1] ?? alipay.steps[0],
          index: 1,
          count: 3,
          sight: 'elsewhere',
          shape: 'card',
        });
      } else {
        looks.box.style.cssText = 'inset: auto auto 0 0 !important';
        looks.setShown(true);
        looks.setMenu(direction === 'rtl');
      }
    }
  },
  end: () => running?.end(),
  state() {
    const root = ourRoot();
    return {
      log: [...log],
      hosts: document.querySelectorAll('payguide-overlay').length,
      parent: root?.host.parentElement?.localName ?? null,
      card: box('.card'),
      pill: box('.pill'),
      ring: box('.ring'),
      chip: box('.chip'),
      sight: root?.querySelector('.sight')?.textContent ?? null,
      title: root?.querySelector('h2')?.textContent ?? null,
      live: root?.querySelector('[role=status]')?.textContent ?? null,
      focus: root?.activeElement?.localName ?? null,
    };
  },
  ringError(selector: string) {
    const ring = box('.ring');
    const target = document.querySelector(selector)?.getBoundingClientRect();
    if (!ring || !target) return 9_999;
    return Math.max(
      ...(['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(ring[side] - target[side])),
    );
  },
  /** Where to press for an act: the middle of its button. */
  spot(act: string) {
    const found = box(`[data-act=${act}]`);
    return found && { x: found.left + found.width / 2, y: found.top + found.height / 2 };
  },
  style: (selector: string, name: string) => {
    const element = ourRoot()?.querySelector(selector);
    return element ? getComputedStyle(element).getPropertyValue(name) : null;
  },
};

/** Firefox has no isolated world a driver can reach: there the page calls by an event, and a test extension answers. */
document.addEventListener('overlay-call', (event) => {
  const { name, args } = JSON.parse((event as CustomEvent<string>).detail) as {
    name: keyof typeof api;
    args: never[];
  };
  const answer = (api[name] as (...values: never[]) => unknown)(...args);
  document.dispatchEvent(new CustomEvent('overlay-answer', { detail: JSON.stringify(answer ?? null) }));
});

export type HarnessApi = typeof api;
export type OverlayState = ReturnType<typeof api.state>;

Object.assign(globalThis, { overlayTest: api });
