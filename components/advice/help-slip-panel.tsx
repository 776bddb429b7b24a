import { useEffect, useRef } from 'preact/hooks';
import { helpSlip } from '../../lib/guidance/help-slip';
import { CopyText } from '../ui/copy-text';
import { useSay } from '../ui/say';
import type { PopupActions, PopupModel } from './popup-model';

interface Props {
  readonly model: PopupModel;
  readonly host: string | null;
  readonly actions: PopupActions;
}

/** What the page offers, in its own order. */
function offeredHere({ methods }: PopupModel) {
  return methods
    .flatMap(({ advice, pagePlace }) => (pagePlace === null ? [] : [{ id: advice.id, pagePlace }]))
    .sort((a, b) => a.pagePlace - b.pagePlace)
    .map(({ id }) => id);
}

/** A text for the shop's support: read first, then copied. */
export function HelpSlipPanel({ model, host, actions }: Props) {
  const { t } = useSay();
  const panel = useRef<HTMLElement>(null);
  // It opens at the end of the popup, below what may be in view.
  useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const text = helpSlip(
    {
      code: model.failureCode,
      methods: offeredHere(model),
      step: model.guideStep,
      host,
      ...model.about,
    },
    {
      heading: t('popup.slip.title'),
      code: t('popup.slip.code'),
      methods: t('popup.slip.methods'),
      step: t('popup.slip.step'),
      host: t('popup.slip.host'),
      browser: t('popup.slip.browser'),
      version: t('popup.slip.version'),
      none: t('popup.slip.none'),
      method: (id) => t(`common.method.${id}`),
      join: t('popup.slip.join'),
    },
  );
  return (
    <section class="pg-section" aria-labelledby="pg-slip" ref={panel}>
      <h2 id="pg-slip">{t('popup.slip.heading')}</h2>
      <p class="pg-soft">{t('popup.slip.hint')}</p>
      <CopyText label={t('popup.slip.heading')} text={text} copy={actions.copyText} />
    </section>
  );
}
