import { useEffect, useRef } from 'preact/hooks';

/** A ref whose element takes the focus once it is drawn, so that a list drawn anew keeps the shopper's place. */
export function useFocusOnDraw(wanted: boolean) {
  const element = useRef<HTMLInputElement>(null);
  // At the drawing alone: a list that keeps standing must not pull the focus back.
  useEffect(() => {
    if (wanted) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}
