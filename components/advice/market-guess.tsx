import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../ui/say';
import { StatusSign } from '../ui/status-sign';
import type { PopupActions, PopupModel } from './popup-model';

interface Props {
  readonly model: Pick<PopupModel, 'market' | 'markets' | 'settings'>;
  readonly actions: Pick<PopupActions, 'chooseMarket' | 'openOptions'>;
}

/** Whose rules this screen goes by, as long as nobody told: a guess, to be confirmed or changed. */
export function MarketGuess({ model, actions }: Props) {
  const { t } = useSay();
  const { market, markets, settings } = model;
  const wasGuess = useRef(!settings.marketTold);
  const line = useRef<HTMLParagraphElement>(null);
  const confirmed = useRef(false);
  // What was pressed goes away: the keyboard stays with what came of it.
  useEffect(() => {
    if (confirmed.current && settings.marketTold) line.current?.focus();
  }, [settings.marketTold]);
  if (!wasGuess.current) return null;
  const name = markets.find((one) => one.market === market)?.name ?? market;
  if (settings.marketTold)
    return (
      <p class="pg-soft" tabIndex={-1} ref={line}>
        {t('popup.market.told', { market: name })}
      </p>
    );
  const confirm = () => {
    confirmed.current = true;
    actions.chooseMarket(market);
  };
  return (
    <p class="pg-soft pg-guess">
      <span>{t('popup.market.is', { market: name })}</span>
      <StatusSign sign="unknown" word={t('popup.market.guess')} />
      <button type="button" class="pg-text-button" onClick={confirm}>
        {t('common.market.right')}
      </button>
      <button type="button" class="pg-text-button" onClick={() => actions.openOptions('settings')}>
        {t('popup.market.change')}
      </button>
    </p>
  );
}
