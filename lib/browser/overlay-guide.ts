import type { Rect } from '../tour/geometry';
import type { Guide } from '../tour/guide';
import { type Place, type Placement, placeCard } from '../tour/placement';
import { sightOf } from '../tour/seek';
import { back, type EndReason, end, isLast, next, start, stepOf } from '../tour/step-machine';
import type { GuideAct, GuideModel, GuideParts, GuideView } from '../tour/view';
import { guardHost } from './overlay-guard';
import { createHost } from './overlay-host';
import { runLoop } from './overlay-loop';
import {
  addProbe,
  clippersOf,
  frameOf,
  put,
  rectOf,
  snapped,
  viewportOf,
  visiblePart,
} from './overlay-measure';
import { forbiddenBoxes, homeFor } from './overlay-page';
import { watchReach } from './overlay-reach';
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

const MIN_CARD = 120;
const PILL = { width: 64, height: 44 };
const CLIPPERS_MS = 250;

/** Starts a guide on this page: one card at a time, a ring on what it speaks of, nothing else. */
export function startGuide(options: GuideOptions): GuideHandle {
  const { guide, resolve, view, direction, onStep, onEnd, onShape } = options;
  const window = document.defaultView as Window;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);

  const overlay = createHost(document, view.css);
  const looks = view.mount(overlay.root);
  const probe = addProbe(overlay.root);
  const target = followTarget(resolve);
  const around = followSurroundings(resolve);

  let state = start(guide, options.step);
  let model: GuideModel | null = null;
  let shape: GuideModel['shape'] = 'hidden';
  let place: Place | null = null;
  let demanded = false;
  let wantsFocus = options.focus === true;
  let cardSize = { width: 0, height: 0 };
  let sizedFor = '';
  let clippers: { of: Element; at: number; list: Element[] } | null = null;

  const stage = createStage(document, overlay);
  const isReachable = watchReach(document, overlay, () => standingPart(), stage.rise);

  const draw = (sight: GuideModel['sight']): GuideParts => {
    const now: GuideModel = {
      step: stepOf(guide, state),
      index: state.index,
      count: guide.steps.length,
      sight,
      shape,
    };
    if (model && (Object.keys(now) as (keyof GuideModel)[]).every((key) => now[key] === model?.[key]))
      return parts;
    if (model?.shape !== shape) onShape?.(shape);
    model = now;
    return looks.render(now);
  };
  let parts: GuideParts = looks.render({
    step: stepOf(guide, state),
    index: state.index,
    count: guide.steps.length,
    sight: 'looking',
    shape: 'hidden',
  });

  const standingPart = () => {
    if (!model || model.shape === 'hidden') return null;
    return model.shape === 'card' ? parts.card : parts.pill;
  };

  const clippersNow = (element: Element, now: number): Element[] => {
    if (clippers?.of !== element || now - clippers.at > CLIPPERS_MS) {
      clippers = { of: element, at: now, list: clippersOf(element, window) };
    }
    return clippers.list;
  };

  /** The card as tall as its words are, measured only when words, width or zoom changed. */
  const measureCard = (key: string, most: number) => {
    if (key === sizedFor) return;
    sizedFor = key;
    parts.card.style.height = '';
    parts.card.style.maxWidth = `${most}px`;
    const { width, height } = rectOf(parts.card);
    cardSize = { width, height };
  };

  const frame = (now: number): 'frame' | 'tick' => {
    const element = target.look(now);
    const standing = stage.keep(homeFor(document, element), now);
    if (standing === 'refused') {
      finish('refused');
      return 'tick';
    }
    if (standing !== 'on' || !isReachable(now)) {
      shape = 'hidden';
      draw(model?.sight ?? 'looking');
      return 'tick';
    }
    const viewport = viewportOf(window);
    const box = element && rectOf(element);
    const seen = element && box && visiblePart(box, clippersNow(element, now), viewport);
    const sight = sightOf(element !== null, seen !== null, target.missedFor(now));
    parts = draw(sight);

    const own = frameOf(probe);
    const { payButton, readable } = around(now);
    const forbidden = forbiddenBoxes(document, overlay.element, payButton, viewport);
    measureCard(
      [state.index, sight, viewport.width, viewport.height, own.scaleX, own.scaleY].join(),
      (viewport.width - 16) / own.scaleX,
    );
    const placed = placeCard({
      card: cardSize,
      minHeight: MIN_CARD * own.scaleY,
      pill: { width: PILL.width * own.scaleX, height: PILL.height * own.scaleY },
      target: seen,
      forbidden,
      avoid: readable.map(rectOf),
      viewport,
      direction,
      before: place,
      demanded,
    });
    place = placed.shape === 'card' ? placed.place : null;
    shape = placed.shape === 'toolbar' ? 'hidden' : placed.shape;
    parts = draw(sight);
    settle(placed, seen);
    if (wantsFocus && shape === 'card') {
      wantsFocus = false;
      parts.heading.focus({ preventScroll: true });
    }
    return shape === 'hidden' ? 'tick' : 'frame';
  };

  const settle = (placed: Placement, seen: Rect | null) => {
    const own = frameOf(probe);
    if (placed.shape === 'card') put(parts.card, own, snapped(placed.rect), 'height');
    if (placed.shape === 'pill') put(parts.pill, own, snapped(placed.rect), 'width', 'height');
    if (seen) put(parts.ring, own, seen, 'width', 'height');
  };

  const scrollToTarget = (always: boolean) => {
    const element = target.look(window.performance.now());
    if (!element) return;
    const seen = visiblePart(rectOf(element), clippersOf(element, window), viewportOf(window));
    if (!always && seen && seen.height >= Math.min(rectOf(element).height, 80)) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  };

  /** Turns to the card of `state`; `byHand` when the shopper asked for it. */
  const turn = (byHand: boolean) => {
    const now = window.performance.now();
    const step = stepOf(guide, state);
    target.aim(step.anchors, now);
    demanded = false;
    place = null;
    onStep(step.id);
    if (!byHand) return;
    wantsFocus = true;
    scrollToTarget(false);
  };

  const finish = (reason: EndReason) => {
    if (signal.aborted) return;
    state = end(state, reason);
    ending.abort();
    onEnd(reason);
  };

  const acts: Record<GuideAct, () => void> = {
    next: () => {
      const ended = isLast(guide, state);
      state = next(guide, state);
      if (ended) finish('finished');
      else turn(true);
    },
    back: () => {
      if (state.index === 0) return;
      state = back(state);
      turn(true);
    },
    close: () => finish('closed'),
    show: () => scrollToTarget(true),
    unfold: () => {
      demanded = true;
      wantsFocus = true;
    },
  };

  signal.addEventListener('abort', () => {
    overlay.remove();
    looks.unmount();
  });
  if (signal.aborted) return { end: () => {} };
  guardHost({
    window,
    overlay,
    accept: () => shape !== 'hidden' && stage.isClear(),
    onAct: (act) => Object.hasOwn(acts, act) && acts[act as GuideAct](),
    onEscape: () => finish('closed'),
    signal,
  });
  turn(false);
  runLoop(window, frame, signal);
  return { end: () => finish('closed') };
}
