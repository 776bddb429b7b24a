import { useState } from 'preact/hooks';
import type { MethodId } from '../../lib/page/method-ids';
import { MoneyField } from '../ui/money-field';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { methodNames } from './advice-words';
import type { PopupActions, PopupModel } from './popup-model';

interface Props {
  readonly model: PopupModel;
  readonly currencies: readonly string[];
  readonly actions: PopupActions;
}

/** Market, method and amount chosen by hand where no page tells them. */
export function ByHandSection({ model, currencies, actions }: Props) {
  const say = useSay();
  const { t } = say;
  const id = useId();
  const chosen = model.methods.find((row) => row.chosenByHand)?.advice.id ?? '';
  // A hundred options cost as much to draw as all the rest of the popup: they come when a list is reached for.
  const [isReached, setReached] = useState(false);
  const reach = { onPointerOver: () => setReached(true), onFocus: () => setReached(true) };
  const markets = isReached ? model.markets : model.markets.filter(({ market }) => market === model.market);
  const methods = isReached ? model.methods : model.methods.filter((row) => row.chosenByHand);
  return (
    <section class="pg-section pg-by-hand" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('popup.by-hand.heading')}</h2>
      <div class="pg-field-grid">
        <label for={`${id}-market`}>
          {t(model.settings.marketTold ? 'popup.by-hand.market' : 'popup.by-hand.market-guess')}
        </label>
        <select
          id={`${id}-market`}
          value={model.market}
          {...reach}
          onChange={(event) => actions.chooseMarket(event.currentTarget.value)}
        >
          {markets.map(({ market, name }) => (
            <option key={market} value={market}>
              {name}
            </option>
          ))}
        </select>
        <label for={`${id}-method`}>{t('popup.by-hand.method')}</label>
        <select
          id={`${id}-method`}
          value={chosen}
          {...reach}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            const row = model.methods.find(({ advice }) => advice.id === wanted);
            actions.chooseMethod((row?.advice.id ?? null) satisfies MethodId | null);
          }}
        >
          <option value="">{t('popup.by-hand.any')}</option>
          {methods.map((row) => (
            <option key={row.advice.id} value={row.advice.id}>
              {methodNames(row, say).name}
            </option>
          ))}
        </select>
      </div>
      {model.total.state === 'none' && (
        <MoneyField
          label={t('popup.total.by-hand')}
          currencies={currencies}
          submitLabel={t('popup.total.use')}
          onSubmit={actions.editTotal}
        />
      )}
      <button type="button" class="pg-text-button" onClick={actions.openPractice}>
        {t('popup.by-hand.practice')}
      </button>
    </section>
  );
}
