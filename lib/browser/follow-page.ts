import type { Reading } from '../page/reading';

/** Least time between two passes, and the longest pause while the page keeps moving without saying anything new. */
const PASS_MS = 500;
const MAX_PAUSE_MS = 8_000;

export interface Following {
  /** Reads once more as soon as the throttle allows, and reports whatever comes of it. */
  readonly again: () => void;
}

interface Follow {
  readonly document: Document;
  /** Reads once; null when it could not be done this time. */
  readonly read: () => Promise<Reading | null>;
  /** Called with each reading that says something new. */
  readonly report: (reading: Reading) => void;
  /** Called after every pass. */
  readonly seen: (reading: Reading) => void;
  readonly signal: AbortSignal;
}

/** A total that the previous read did not show yet is held back as `unsettled`. */
function settle(previous: Reading | null, current: Reading): Reading {
  if (!current.total.ok) return current;
  const before = previous?.total;
  const same =
    before?.ok === true &&
    before.money.minor === current.total.money.minor &&
    before.money.currency === current.total.money.currency;
  return same ? current : { ...current, total: { ok: false, reason: 'unsettled' } };
}

/** Readings are compared without item ids: a redraw that shows the same is no news. */
function gist(reading: Reading): string {
  return JSON.stringify(reading, (key, value) => (key === 'item' ? undefined : value));
}

/**
 * Follows a page while it lives: one pass at once, then one observer, at most two passes a second, backing
 * off while nothing new is said, silent while the tab is hidden. Reports each reading that differs from the
 * last. A total is reported only after two equal reads.
 */
export function followPage({ document, read, report, seen, signal }: Follow): Following {
  const view = document.defaultView as Window & typeof globalThis;
  let raw: Reading | null = null;
  let reported = '';
  let pause = PASS_MS;
  let timer = 0;
  let due = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  // Passes still owed to somebody who asked, hidden or not.
  let owed = 0;
  let busy = false;
  let dirty = false;

  const plan = (delay: number) => {
    const now = view.performance.now();
    const at = Math.max(now + delay, last + PASS_MS);
    if (signal.aborted || (document.hidden && owed === 0) || at >= due) return;
    view.clearTimeout(timer);
    due = at;
    timer = view.setTimeout(pass, at - now);
  };

  const pass = async () => {
    due = Number.POSITIVE_INFINITY;
    if (busy) {
      dirty = true;
      return;
    }
    busy = true;
    dirty = false;
    owed = Math.max(0, owed - 1);
    last = view.performance.now();
    try {
      const current = await read();
      if (signal.aborted) return;
      if (current === null) {
        pause = Math.min(pause * 2, MAX_PAUSE_MS);
        plan(pause);
        return;
      }
      const settled = settle(raw, current);
      const news = raw === null || gist(raw) !== gist(current);
      raw = current;
      const text = gist(settled);
      if (text !== reported) {
        reported = text;
        report(settled);
      }
      seen(current);
      pause = news ? PASS_MS : Math.min(pause * 2, MAX_PAUSE_MS);
      // An amount counts after two equal reads: look once more.
      if (news && current.total.ok) plan(PASS_MS);
    } catch (error) {
      // A page that goes away in mid-pass is no fault.
      if (!signal.aborted) throw error;
    } finally {
      busy = false;
      if (dirty) plan(pause);
    }
  };

  const observer = new view.MutationObserver(() => {
    dirty = true;
    if (!busy) plan(pause);
  });
  const observe = () =>
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'hidden', 'aria-checked', 'aria-selected', 'open', 'disabled'],
    });
  const soon = () => {
    pause = PASS_MS;
    plan(0);
  };
  const again = () => {
    reported = '';
    // One to read, one to settle the amount.
    owed = 2;
    soon();
  };

  document.addEventListener('change', soon, { capture: true, passive: true, signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) observer.disconnect();
      else {
        observe();
        soon();
      }
    },
    { signal },
  );
  view.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  if (!document.hidden) observe();
  plan(0);
  return { again };
}
