import type { Guide } from '../tour/guide';
import { type Place, placeCard } from '../tour/placement';
import type { Sight } from '../tour/seek';
import { back, type EndReason, end, next, start, stepOf } from '../tour/step-machine';
import type { GuideAct, GuideModel, GuideView } from '../tour/view';
import { createDrawing } from './overlay-drawing';
import { guardHost } from './overlay-guard';
import { createHost } from './overlay-host';
import { runLoop } from './overlay-loop';
import { rectOf, viewportOf } from './overlay-measure';
import { forbiddenBoxes, homeFor, watchLayers } from './overlay-page';
import { watchReach } from './overlay-reach';
import { watchSight } from './overlay-sight';
import { createStage } from './overlay-stage';
import { followSurroundings, followTarget, type ResolveAnchor } from './overlay-target';

export interface GuideOptions {
  readonly guide: Guide;
  /** Id of the step to begin or resume at; null for the first. */
  readonly step: string | null;
  readonly resolve: ResolveAnchor;
  readonly view: GuideView;
  readonly direction: 'ltr' | 'rtl';
  /** True only when the shopper opened the guide on the page itself: then focus may go to its card. */
  readonly focus?: boolean;
  /** Ends the guide without a word, as on navigation. */
  readonly signal: AbortSignal;
  /** Called with the first step too. */
  readonly onStep: (step: string) => void;
  readonly onEnd: (reason: EndReason) => void;
  /** What stands on the page; `hidden` is the moment for the toolbar to speak. */
  readonly onShape?: (shape: GuideModel['shape']) => void;
}

export interface GuideHandle {
  end(): void;
}

/** Starts a guide on this page: one card at a time, a ring on what it speaks of, nothing else. */
export function startGuide(options: GuideOptions): GuideHandle {
  const { guide, resolve, view, direction, onStep, onEnd, onShape } = options;
  const window = document.defaultView as Window;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  if (signal.aborted) return { end: () => undefined };

  let state = start(guide, options.step);
  let shape: GuideModel['shape'] = 'hidden';
  let place: Place | null = null;
  let isDemanded = false;
  let wantsFocus = options.focus === true;

  const modelOf = (sight: Sight): GuideModel => ({
    step: stepOf(guide, state),
    index: state.index,
    count: guide.steps.length,
    sight,
    shape,
  });
  const overlay = createHost(document, view.css);
  const drawing = createDrawing(view, overlay.root, modelOf('looking'));
  const target = followTarget(resolve);
  const sightOfTarget = watchSight(target, window);
  const around = followSurroundings(resolve);
  const layersAt = watchLayers(document, overlay.element);
  const stage = createStage(document, overlay);
  const isReachable = watchReach(document, overlay, drawing.standing, stage.rise);

  const setShape = (next: GuideModel['shape']) => {
    if (next !== shape) onShape?.(next);
    shape = next;
  };

  const frame = (now: number): 'frame' | 'tick' => {
    const { element, part, sight } = sightOfTarget.look(now);
    const layers = layersAt(now);
    const standing = stage.keep(homeFor(document, layers, element), layers, now);
    if (standing === 'refused') {
      finish('refused');
      return 'tick';
    }
    if (standing !== 'on' || !isReachable(now)) {
      setShape('hidden');
      drawing.draw(modelOf(sight));
      return 'tick';
    }
    // Words first: the card's height depends on them.
    drawing.draw(modelOf(sight));
    // A press takes focus from a field, which frees a better place: the card must not leave under the finger.
    if (guard.isPressed()) {
      drawing.place({ shape: 'toolbar' }, part);
      return 'frame';
    }
    const viewport = viewportOf(window);
    const { payButton, readable } = around(now);
    const placed = placeCard({
      ...drawing.sizes(viewport),
      target: part,
      forbidden: forbiddenBoxes(document, overlay.element, layers, payButton, viewport),
      avoid: readable.map(rectOf),
      viewport,
      direction,
      before: place,
      demanded: isDemanded,
    });
    place = placed.shape === 'card' ? placed.place : null;
    setShape(placed.shape === 'toolbar' ? 'hidden' : placed.shape);
    drawing.draw(modelOf(sight));
    drawing.place(placed, part);
    if (wantsFocus && shape === 'card') {
      wantsFocus = false;
      drawing.focusHeading();
    }
    return shape === 'hidden' ? 'tick' : 'frame';
  };

  /** Turns to the card of `state`; `byHand` when the shopper asked for it. */
  const turn = (byHand: boolean) => {
    const now = window.performance.now();
    const step = stepOf(guide, state);
    target.aim(step.anchors, now);
    isDemanded = false;
    place = null;
    onStep(step.id);
    if (!byHand) return;
    wantsFocus = true;
    sightOfTarget.bringIntoView(now, false);
  };

  const finish = (reason: EndReason) => {
    if (signal.aborted) return;
    state = end(state, reason);
    ending.abort();
    onEnd(reason);
  };

  const acts: Record<GuideAct, () => void> = {
    next: () => {
      state = next(guide, state);
      if (state.end === null) turn(true);
      else finish(state.end);
    },
    back: () => {
      state = back(state);
      turn(true);
    },
    close: () => finish('closed'),
    show: () => sightOfTarget.bringIntoView(window.performance.now(), true),
    unfold: () => {
      isDemanded = true;
      wantsFocus = true;
    },
  };

  signal.addEventListener('abort', () => {
    overlay.remove();
    drawing.remove();
  });
  const guard = guardHost({
    window,
    overlay,
    accept: () => shape !== 'hidden' && stage.isClear(),
    onAct: (act) => acts[act as GuideAct]?.(),
    onEscape: () => finish('closed'),
    signal,
  });
  turn(false);
  runLoop(window, frame, signal);
  return { end: () => finish('closed') };
}
