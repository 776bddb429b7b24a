/** How soon to look again while nothing of ours stands on the page. */
const TICK_MS = 250;

/**
 * Calls `frame` in each animation frame as long as it answers `frame`, four times a second while it answers
 * `tick`, and not at all while the tab is hidden.
 */
export function runLoop(window: Window, frame: (now: number) => 'frame' | 'tick', signal: AbortSignal): void {
  const { document } = window;
  let request = 0;
  let timer = 0;
  const stop = () => {
    window.cancelAnimationFrame(request);
    window.clearTimeout(timer);
  };
  const run = () => {
    stop();
    if (signal.aborted || document.hidden) return;
    const pace = frame(window.performance.now());
    if (signal.aborted) return;
    if (pace === 'frame') request = window.requestAnimationFrame(run);
    else timer = window.setTimeout(run, TICK_MS);
  };
  document.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', stop);
  run();
}
