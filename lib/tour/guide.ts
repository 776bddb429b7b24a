import type { MethodId } from '../page/method-ids';
import type { AnchorRole } from '../page/reading';

/** One card of a guide. Its words must make sense without the ring: the target may be gone. */
export interface GuideStep {
  /** Stable, lower-case, kebab-case: support links name it. */
  readonly id: string;
  /** What the ring points at, best first; the later ones are fallbacks. */
  readonly anchors: readonly [AnchorRole, ...AnchorRole[]];
  /** Catalogue keys of the `tour` area. */
  readonly title: string;
  readonly body: string;
}

/** A guide is data: one file in `guides/`, its words in the `tour` catalogue. */
export interface Guide {
  readonly id: string;
  /** Catalogue key of its name. */
  readonly title: string;
  /** Catalogue key of what `{name}` stands for in its words. */
  readonly name: string;
  /** Ids of the records that carry what it says. */
  readonly facts: readonly [string, ...string[]];
  /** For a method that shares its id with others: that id, and what pages call it. */
  readonly of?: { readonly id: MethodId; readonly called: RegExp };
  readonly steps: readonly [GuideStep, ...GuideStep[]];
}
