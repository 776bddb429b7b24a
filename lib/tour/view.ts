import type { GuideStep } from './guide';
import type { Sight } from './seek';

/** What a view is told; it turns this into words and boxes, and decides nothing. */
export interface GuideModel {
  readonly step: GuideStep;
  readonly index: number;
  readonly count: number;
  readonly sight: Sight;
  /** `hidden`: the page needs the room, or a dialog of its own is open; the state is kept. */
  readonly shape: 'card' | 'pill' | 'hidden';
}

/** What the shopper can do in a guide: the `data-act` of the card's buttons. */
export type GuideAct = 'back' | 'next' | 'close' | 'show' | 'unfold';

/** The boxes the engine places; the view never sets their position. */
export interface GuideParts {
  readonly card: HTMLElement;
  readonly pill: HTMLElement;
  readonly ring: HTMLElement;
  /** Takes focus after the shopper's own Next. */
  readonly heading: HTMLElement;
}

/** How a guide looks. Its buttons carry `data-act`; no listener of theirs is ever called on a shop's page. */
export interface GuideView {
  readonly css: string;
  mount(root: ShadowRoot): {
    render(model: GuideModel): GuideParts;
    unmount(): void;
  };
}

/** What the shopper can do with the chip. */
export type ChipAct = 'open' | 'menu' | 'site' | 'pause' | 'never';

export interface ChipView {
  readonly css: string;
  mount(root: ShadowRoot): {
    readonly box: HTMLElement;
    setMenu(open: boolean): void;
    setShown(shown: boolean): void;
  };
}
