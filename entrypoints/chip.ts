import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chipView } from '../components/tour/chip-view';
import { mountChip } from '../lib/browser/overlay-chip';
import { sendFromPage } from '../lib/browser/page-bus';
import { claimPart } from '../lib/browser/page-part';
import en from '../lib/i18n/catalogue/en/chip.json';
import zh from '../lib/i18n/catalogue/zh-CN/chip.json';
import { directionOf } from '../lib/i18n/locales';
import { isPaying } from '../lib/page/is-paying';

export default defineUnlistedScript(async () => {
  const part = await claimPart('chip', (reading) => isPaying(reading.kind));
  if (!part) return;
  const { world, order, signal } = part;
  if (!order.chip) return world.chip?.abort();
  const direction = directionOf(order.locale);
  mountChip({
    resolve: world.resolve,
    view: chipView(order.locale === 'zh-CN' ? zh : en, order.locale, direction),
    direction,
    onOpen: () => void sendFromPage('chip-pressed', {}),
    onMute: (scope) => {
      world.chip?.abort();
      void sendFromPage('mute', { scope });
    },
    signal,
  });
});
