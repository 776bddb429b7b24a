import { placeChip } from '../tour/chip-placement';
import type { ChipAct, ChipView } from '../tour/view';
import { guardHost } from './overlay-guard';
import { createHost } from './overlay-host';
import { addProbe, frameOf, put, rectOf, snapped, viewportOf } from './overlay-measure';
import { forbiddenBoxes, watchLayers } from './overlay-page';
import { createStage, type Standing } from './overlay-stage';
import type { ResolveAnchor } from './overlay-target';

export interface ChipOptions {
  readonly resolve: ResolveAnchor;
  readonly view: ChipView;
  readonly direction: 'ltr' | 'rtl';
  /** The chip was pressed. */
  readonly onOpen: () => void;
  /** One of the three choices behind ×; the chip is gone by then. */
  readonly onMute: (scope: 'site' | 'pause' | 'never') => void;
  readonly signal: AbortSignal;
}

export interface ChipHandle {
  remove(): void;
}

/** How often the chip looks whether it still stands well; it follows scrolling and focus at once. */
const CHECK_MS = 500;

/** Puts the chip on this page: one button that names Payguide, never over the pay button, a focused field or an open list. */
export function mountChip({
  resolve,
  view,
  direction,
  onOpen,
  onMute,
  signal: outer,
}: ChipOptions): ChipHandle {
  const window = document.defaultView as Window;
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  const remove = () => ending.abort();
  if (signal.aborted) return { remove };

  const overlay = createHost(document, view.css);
  const looks = view.mount(overlay.root);
  const probe = addProbe(overlay.root);
  const layersAt = watchLayers(document, overlay.element);
  const stage = createStage(document, overlay);
  let standing: Standing = 'aside';
  let isMenu = false;
  let isShown = false;
  let payButton: Element | null = null;
  let request = 0;

  const show = (on: boolean) => {
    if (on !== isShown) looks.setShown(on);
    isShown = on;
  };

  const place = () => {
    request = 0;
    if (guard.isPressed()) return soon();
    if (standing !== 'on') return show(false);
    const viewport = viewportOf(window);
    const { width, height } = rectOf(looks.box);
    const spot = placeChip({
      size: { width, height },
      viewport,
      forbidden: forbiddenBoxes(
        document,
        overlay.element,
        layersAt(window.performance.now()),
        payButton,
        viewport,
      ),
      direction,
    });
    if (spot) put(looks.box, frameOf(probe), snapped(spot));
    show(spot !== null);
  };

  const soon = () => {
    if (!request) request = window.requestAnimationFrame(place);
  };

  const check = () => {
    if (document.hidden) return;
    // A modal dialog of the page makes us inert, and what cannot be used is not shown.
    const now = window.performance.now();
    const layers = layersAt(now);
    const home = layers.modals.length > 0 ? null : document.documentElement;
    standing = stage.keep(home, layers, now);
    if (standing === 'refused') return remove();
    payButton = resolve('pay-button');
    place();
  };

  const setMenu = (on: boolean) => {
    isMenu = on;
    looks.setMenu(on);
    place();
  };

  const acts: Record<ChipAct, () => void> = {
    open: onOpen,
    menu: () => setMenu(!isMenu),
    site: () => mute('site'),
    pause: () => mute('pause'),
    never: () => mute('never'),
  };
  const mute = (scope: 'site' | 'pause' | 'never') => {
    remove();
    onMute(scope);
  };

  const guard = guardHost({
    window,
    overlay,
    accept: () => isShown && stage.isClear(),
    onAct: (act) => acts[act as ChipAct]?.(),
    onEscape: () => isMenu && setMenu(false),
    signal,
  });
  for (const type of ['scroll', 'focusin', 'focusout', 'resize']) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  window.visualViewport?.addEventListener('resize', soon, { signal });
  const timer = window.setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    window.cancelAnimationFrame(request);
    overlay.remove();
  });
  check();
  return { remove };
}
