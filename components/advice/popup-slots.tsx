import { lazyPart } from '../ui/lazy-part';
import { amountOf } from './popup-model';
import { currenciesFor, type PopupSlots } from './popup-screen';

const Installments = lazyPart(() =>
  import('./installments-section').then(({ InstallmentsSection }) => InstallmentsSection),
);
const Limits = lazyPart(() => import('./limits-section').then(({ LimitsSection }) => LimitsSection));

/** What other rooms show inside the popup; loaded when its row is opened. */
export const POPUP_SLOTS: PopupSlots = {
  ready: async ({ settings: { openSections } }) => {
    await Promise.all([
      openSections.installments && Installments.preload(),
      openSections.limits && Limits.preload(),
    ]);
  },
  installments: (model, actions) => (
    <Installments.Part
      rows={model.offers}
      heldPlans={model.heldPlans}
      amount={amountOf(model.total)}
      currencies={currenciesFor(model)}
      market={model.market}
      onConfirm={actions.confirmPlan}
    />
  ),
  limits: (model, actions) => (
    <Limits.Part
      meters={model.limits}
      ask={model.ask}
      onTell={actions.tellOrder}
      onLedger={() => actions.openOptions('ledger')}
      onLimits={() => actions.openOptions('limits')}
    />
  ),
};
