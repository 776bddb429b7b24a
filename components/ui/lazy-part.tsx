import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a screen whose code is loaded when it is first shown, so that opening the screen does not pay for it.
 * Nothing is drawn until it is there; loaded once, it is there at once.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyPart(props: P) {
    const [Part, setPart] = useState<{ readonly type: ComponentType<P> } | null>(loaded && { type: loaded });
    useEffect(() => {
      if (loaded) return;
      let shown = true;
      load().then((type) => {
        loaded = type;
        if (shown) setPart({ type });
      });
      return () => {
        shown = false;
      };
    }, []);
    return Part && <Part.type {...props} />;
  };
}
