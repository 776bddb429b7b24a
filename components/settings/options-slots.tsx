import { HeldPlansView } from '../advice/held-plans-view';
import { reminderWords } from '../advice/reminder-words';
import { useSay } from '../ui/say';
import type { LedgerClient } from './ledger-client';
import { LedgerView } from './ledger-view';
import { LimitsForm } from './limits-form';
import type { OptionsSlots } from './options-screen';
import type { OptionsClient, OptionsModel } from './settings-client';

function Plans({ model, client }: { model: OptionsModel; client: OptionsClient }) {
  const say = useSay();
  const { plans } = client;
  if (model.heldPlans === null)
    return (
      <p role="alert" class="pg-fault">
        {say.t('installments.held.unread')}
      </p>
    );
  return (
    <HeldPlansView
      plans={model.heldPlans}
      actions={{
        ...plans,
        exportCalendar: () =>
          plans.exportCalendar(say.t('installments.calendar.name'), (plan, part) =>
            reminderWords(plan, part, say),
          ),
      }}
    />
  );
}

/** What other rooms show on the options page. */
export function optionsSlots(ledger: LedgerClient): OptionsSlots {
  return {
    limits: (model, client) => (
      <LimitsForm
        settings={model.settings}
        today={model.today}
        newId={ledger.newId}
        onChange={(part) => void client.change(model.settings, part)}
      />
    ),
    plans: (model, client) => <Plans model={model} client={client} />,
    ledger: (model) => <LedgerView client={ledger} settings={model.settings} />,
  };
}
