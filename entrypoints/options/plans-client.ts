import type { PlansClient } from '../../components/settings/settings-client';
import { isPrivate } from '../../lib/browser/about-browser';
import { shopperToday } from '../../lib/browser/shopper-clock';
import { dropPlan, heldPlans, keepPlan } from '../../lib/browser/stored-plans';
import type { Unwaited } from '../../lib/browser/unwaited';
import { calendarOf } from '../../lib/installments/calendar';
import { markPaid, markUnpaid, moveDue } from '../../lib/installments/held-plans';
import type { HeldPlan } from '../../lib/installments/types';
import type { LedgerFault } from '../../lib/ledger/types';
import { saveFile } from './save-file';

/** Changes to the plans the shopper holds; `changed` is called after each, `attempt` given what nobody waits for. */
export function createPlansClient(changed: () => void, attempt: Unwaited['attempt']): PlansClient {
  const today = shopperToday;
  const place = { incognito: isPrivate() };
  const telling = async (kept: Promise<LedgerFault | null>) => {
    const fault = await kept;
    changed();
    return fault;
  };
  const keep = (plan: HeldPlan) => telling(keepPlan(plan, place));
  return {
    markPaid: (plan, part) => keep(markPaid(plan, part, today())),
    markUnpaid: (plan, part) => keep(markUnpaid(plan, part)),
    moveDue: (plan, part, date) => keep(moveDue(plan, part, date)),
    drop: (plan) => telling(dropPlan(plan.id, place)),
    exportCalendar: (calendarName, words) =>
      attempt(
        heldPlans().then((plans) => {
          const now = new Date().toISOString();
          const text = calendarOf({ plans, today: today(), now, calendarName, words });
          if (text !== null) saveFile('payguide-due-dates.ics', 'text/calendar', text);
        }),
      ),
  };
}
