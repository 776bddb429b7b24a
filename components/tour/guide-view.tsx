import { createRef, render } from 'preact';
import type { T } from '../../lib/i18n/translator';
import type { GuideModel, GuideView } from '../../lib/tour/view';
import guideCss from './guide.css?inline';
import { GuideOverlay } from './guide-card';
import overlayCss from './overlay.css?inline';

/** How a guide looks, in the language of `t`, for the engine to mount in its root. */
export function guideView(t: T, language: string, direction: 'ltr' | 'rtl'): GuideView {
  return {
    css: overlayCss + guideCss,
    mount(root) {
      const refs = {
        card: createRef<HTMLDivElement>(),
        pill: createRef<HTMLButtonElement>(),
        ring: createRef<HTMLDivElement>(),
        heading: createRef<HTMLHeadingElement>(),
      };
      const box = root.ownerDocument.createElement('div');
      root.append(box);
      return {
        render(model: GuideModel) {
          render(
            <GuideOverlay {...model} t={t} language={language} direction={direction} refs={refs} />,
            box,
          );
          const { card, pill, ring, heading } = refs;
          if (!(card.current && pill.current && ring.current && heading.current)) {
            throw new Error('guide view: a part was not drawn');
          }
          return {
            card: card.current,
            pill: pill.current,
            ring: ring.current,
            heading: heading.current,
          };
        },
        unmount: () => render(null, box),
      };
    },
  };
}
