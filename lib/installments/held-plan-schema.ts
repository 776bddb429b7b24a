import * as z from 'zod/mini';
import { isCurrency } from '../money/currencies';
import type { HeldPlan } from './types';

const isoDate = z.iso.date();
const wholeMinor = z.number().check(z.int(), z.minimum(0));

/** A plan as stored or imported. The rules of text keep a hand-edited file from stretching the screen. */
export const heldPlanSchema: z.ZodMiniType<HeldPlan> = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  provider: z.string().check(z.minLength(1), z.maxLength(60)),
  shop: z.nullable(z.string().check(z.maxLength(253))),
  currency: z.string().check(z.refine(isCurrency, 'must be an ISO 4217 code in capitals')),
  confirmedOn: isoDate,
  payments: z
    .array(z.object({ date: isoDate, minor: wholeMinor, paidOn: z.nullable(isoDate) }))
    .check(z.minLength(1), z.maxLength(600)),
  earlyPayoff: z.nullable(z.enum(['fee-kept', 'fee-waived'])),
});
