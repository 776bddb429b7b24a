import { lazyPart } from '../ui/lazy-part';
import { amountOf } from './popup-model';
import { currenciesFor, type PopupSlots } from './popup-screen';

const Installments = lazyPart(() =>
  import('./installments-section').then(({ InstallmentsSection }) => InstallmentsSection),
);
const Limits = lazyPart(() => import('./limits-section').then(({ LimitsSection }) => LimitsSection));

/** What other rooms show inside the popup; loaded when its row is opened. */
export const POPUP_SLOTS: PopupSlots = {
  installments: (model, actions) => (
    <Installments
      rows={model.offers}
      heldPlans={model.heldPlans}
      amount={amountOf(model.total)}
      currencies={currenciesFor(model)}
      market={model.market}
      onConfirm={actions.confirmPlan}
    />
  ),
  limits: (model, actions) => (
    <Limits
      meters={model.limits}
      onLedger={() => actions.openOptions('ledger')}
      onLimits={() => actions.openOptions('limits')}
    />
  ),
};
