import type chipWords from '../../lib/i18n/catalogue/en/chip.json';
import type { ChipAct, ChipView } from '../../lib/tour/view';
import chipCss from './chip.css?inline';
import overlayCss from './overlay.css?inline';

/**
 * How the chip looks. Plain DOM and plain words (the `chip` area of one language, which is always whole): this
 * script runs on every confirmed checkout and must stay tiny.
 */
export function chipView(words: typeof chipWords, language: string, direction: 'ltr' | 'rtl'): ChipView {
  return {
    css: overlayCss + chipCss,
    mount(root) {
      const document = root.ownerDocument;
      const make = (tag: string, className: string, ...children: (Node | string)[]) => {
        const element = document.createElement(tag);
        element.className = className;
        element.append(...children);
        return element;
      };
      const button = (act: ChipAct, className: string, ...children: (Node | string)[]) => {
        const element = make('button', className, ...children);
        element.dataset.act = act;
        return element;
      };
      const open = button('open', '', make('span', 'mark'), words['chip.open']);
      const hide = button('menu', 'hide', '×');
      hide.setAttribute('aria-label', words['chip.hide']);
      const choices = (['site', 'pause', 'never'] as const).map((act) =>
        button(act, '', words[`chip.mute.${act}`]),
      );
      const box = make('div', '', open, hide);
      const frame = make('div', 'pg', box);
      frame.dir = direction;
      frame.lang = language;
      root.append(frame);

      let isMenu = false;
      let isShown = false;
      const paint = () => {
        box.className = `chip float${isMenu ? ' menu' : ''}${isShown ? '' : ' off'}`;
        hide.setAttribute('aria-expanded', String(isMenu));
      };
      paint();
      return {
        box,
        setMenu(on) {
          isMenu = on;
          // The × is never taken out: it may hold the shopper's focus.
          for (const other of [open, ...choices]) other.remove();
          hide.before(...(on ? choices : [open]));
          paint();
        },
        setShown(on) {
          isShown = on;
          paint();
        },
      };
    },
  };
}
