import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LazyPart<P> {
  readonly Part: ComponentType<P>;
  /** Loads it ahead, so that it is there at the first paint of a screen that shows it. */
  readonly preload: () => Promise<void>;
}

/**
 * A part of a screen whose code is loaded when it is first shown, so that opening the screen does not pay for it.
 * Nothing is drawn until it is there; loaded once, it is there at once.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  const preload = async () => {
    loaded ??= await load();
  };
  function Part(props: P) {
    const [Shown, setShown] = useState<{ readonly type: ComponentType<P> } | null>(
      loaded && { type: loaded },
    );
    useEffect(() => {
      if (Shown) return;
      let shown = true;
      preload().then(() => {
        if (shown && loaded) setShown({ type: loaded });
      });
      return () => {
        shown = false;
      };
    }, [Shown]);
    return Shown && <Shown.type {...props} />;
  }
  return { Part, preload };
}
