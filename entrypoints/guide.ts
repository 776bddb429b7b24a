import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guideView } from '../components/tour/guide-view';
import { startGuide } from '../lib/browser/overlay-guide';
import { sendFromPage } from '../lib/browser/page-bus';
import { claimPart, guideAt } from '../lib/browser/page-part';
import { directionOf } from '../lib/i18n/locales';
import { createTranslator } from '../lib/i18n/translator';
import { pointsAt } from '../lib/tour/guide-for';
import { wordsFor } from '../lib/tour/guide-words';
import { guideById } from '../lib/tour/guides';

export default defineUnlistedScript(async () => {
  // A guide stays through readings that find nothing: its words stand alone where its target is gone.
  const part = await claimPart('guide', () => true);
  if (!part) return;
  const { world, order, signal } = part;
  const guide = order.guide && guideById(order.guide.id);
  if (!order.guide || !guide || !order.words) return world.guide?.abort();
  const direction = directionOf(order.locale);
  const t = wordsFor(createTranslator(order.locale, order.words, order.words), guide);
  let wasHidden = false;
  startGuide({
    guide,
    step: order.guide.step,
    resolve: (role) => (pointsAt(guide, role, world.reading?.methods ?? []) ? world.resolve(role) : null),
    view: guideView(t, order.locale, direction),
    direction,
    focus: order.guide.focus,
    signal,
    onShape: (shape) => {
      const hidden = shape === 'hidden';
      if (hidden !== wasHidden) void sendFromPage('guide-hidden', { hidden });
      wasHidden = hidden;
    },
    onStep: (step) => {
      world.guideAt = guideAt({ id: guide.id, step });
      void sendFromPage('guide-step', { step });
    },
    onEnd: () => {
      world.guide?.abort();
      void sendFromPage('guide-step', { step: null });
    },
  });
});
