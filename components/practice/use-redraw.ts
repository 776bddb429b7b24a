import { useEffect, useState } from 'preact/hooks';

/**
 * The rhythm of a shop that asks its server after each change: a wait, then everything drawn anew.
 * `drawn` counts the drawings and serves as key; `settled` is false while the shop waits.
 *
 * @param delay milliseconds of waiting; null waits for ever.
 */
export function useRedraw(delay: number | null) {
  const [drawn, setDrawn] = useState(0);
  const [settled, setSettled] = useState(false);
  // `drawn` is named so that each drawing starts a wait of its own.
  useEffect(() => {
    if (delay === null) return;
    const timer = setTimeout(() => setSettled(true), delay);
    return () => clearTimeout(timer);
  }, [drawn, delay]);
  const redraw = () => {
    setSettled(false);
    setDrawn(drawn + 1);
  };
  return { drawn, settled, redraw };
}
