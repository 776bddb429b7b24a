import type { PlansClient } from '../../components/settings/settings-client';
import { isPrivate } from '../../lib/browser/about-browser';
import { dropPlan, heldPlans, keepPlan } from '../../lib/browser/stored-plans';
import { calendarOf } from '../../lib/installments/calendar';
import { markPaid, markUnpaid, moveDue } from '../../lib/installments/held-plans';
import type { HeldPlan } from '../../lib/installments/types';
import { saveFile } from './save-file';

/** Changes to the plans the shopper holds; `changed` is called after each. */
export function createPlansClient(changed: () => void): PlansClient {
  const today = () => new Date().toISOString().slice(0, 10);
  const keep = (plan: HeldPlan) => void keepPlan(plan, { incognito: isPrivate() }).then(changed);
  return {
    markPaid: (plan, part) => keep(markPaid(plan, part, today())),
    markUnpaid: (plan, part) => keep(markUnpaid(plan, part)),
    moveDue: (plan, part, date) => keep(moveDue(plan, part, date)),
    drop: (plan) => void dropPlan(plan.id).then(changed),
    exportCalendar: async (calendarName, words) => {
      const plans = await heldPlans();
      const now = new Date().toISOString();
      const text = calendarOf({ plans, today: today(), now, calendarName, words });
      if (text !== null) saveFile('payguide-due-dates.ics', 'text/calendar', text);
    },
  };
}
