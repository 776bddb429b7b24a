import type { ReminderWords } from '../../lib/installments/calendar';
import type { HeldPlan } from '../../lib/installments/types';
import { formatMoney } from '../../lib/money/format';
import type { Say } from '../ui/say';
import { planName } from './installments-words';

/** The words of one due date in a calendar file. What is left counts this payment and those after it. */
export function reminderWords(plan: HeldPlan, part: number, say: Say): ReminderWords {
  const money = (minor: number) => formatMoney({ currency: plan.currency, minor }, say.locale);
  const open = plan.payments.slice(part).filter(({ paidOn }) => paidOn === null);
  return {
    title: say.t('installments.calendar.title', {
      provider: planName(plan, say),
      amount: money(plan.payments[part]?.minor ?? 0),
      part: part + 1,
      count: plan.payments.length,
    }),
    description: say.t('installments.calendar.text', {
      left: money(open.reduce((sum, { minor }) => sum + minor, 0)),
    }),
  };
}
