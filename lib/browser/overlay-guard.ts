import type { OverlayHost } from './overlay-host';

/** Everything a shopper's hand can cause on our card. */
const EVENTS = [
  ...['down', 'up', 'move', 'over', 'out', 'enter', 'leave'].flatMap((on) => [`pointer${on}`, `mouse${on}`]),
  ...'click auxclick dblclick contextmenu wheel scroll touchstart touchmove touchend touchcancel pointercancel'.split(
    ' ',
  ),
  ...'keydown keypress keyup focus blur focusin focusout selectstart copy dragstart beforetoggle toggle'.split(
    ' ',
  ),
];

interface Guard {
  readonly window: Window;
  readonly overlay: OverlayHost;
  /** Whether a press may count: false while our card could be hidden from the shopper. */
  readonly accept: () => boolean;
  readonly onAct: (act: string) => void;
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
}

interface Pressing {
  /** Whether a finger or button is down on us: nothing of ours may move then, or the press would miss. */
  isPressed(): boolean;
}

/**
 * Keeps what happens on our card from the page, and runs the card's own action in its stead: in `window` capture,
 * before any listener of the page that was registered later. Forged events are left alone and do nothing. Events
 * aimed at anything else are not touched.
 */
export function guardHost({ window, overlay, accept, onAct, onEscape, signal }: Guard): Pressing {
  const { element, root } = overlay;
  let isPressed = false;
  const handle = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'pointerup' || event.type === 'pointercancel') isPressed = false;
    if (event.target !== element) return;
    if (event.type === 'pointerdown') isPressed = true;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
      // Unprevented, Escape would also close a dialog of the page around us.
      event.preventDefault();
      onEscape();
    }
    if (event.type !== 'click') return;
    const act = actAt(root, event as MouseEvent);
    if (act !== null && accept()) onAct(act);
  };
  for (const type of EVENTS) {
    // Only a key can be prevented: touch and wheel stay with the browser, so the page scrolls on.
    const passive = type !== 'keydown';
    window.addEventListener(type, handle, { capture: true, passive, signal });
  }
  return { isPressed: () => isPressed };
}

/** The `data-act` under the pointer, or of the button a key pressed (a click of detail 0). */
function actAt(root: ShadowRoot, event: MouseEvent): string | null {
  const pressed =
    event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  return pressed?.closest('[data-act]')?.getAttribute('data-act') ?? null;
}
