import * as z from 'zod/mini';
import { LARGEST_SUM } from '../money/amount';
import { isCurrency } from '../money/currencies';
import { METHOD_IDS } from '../page/method-ids';
import { LONGEST_NAME } from './bounds';
import { isZone } from './periods';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** Earliest instant a payment may carry: nobody paid in a browser before. */
const EARLIEST = Date.UTC(1995, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

// Each is built when it is first asked for: a background that is woken waits for none it does not need.
const entryId = z.lazy(() => z.string().check(z.regex(/^[\w-]{8,64}$/)));

const entryMoney = z.lazy(() =>
  z.strictObject({
    currency: z.string().check(z.refine(isCurrency, 'not an ISO 4217 code in upper case')),
    minor: z.int().check(z.gte(1), z.lte(LARGEST_SUM)),
  }),
);

const entryInstant = z.lazy(() =>
  z.iso
    .datetime({ offset: true })
    .check(z.refine((at) => Date.parse(at) >= EARLIEST && Date.parse(at) < LATEST, 'outside 1995 to 2200')),
);

const shown = z.lazy(() =>
  z.string().check(
    z.minLength(1),
    z.maxLength(LONGEST_NAME),
    z.refine((text) => !UNSEEN.test(text) && text.trim() === text),
  ),
);

/** What each field of a payment must be. */
export const draftFields = {
  id: entryId,
  amount: entryMoney,
  methods: z.lazy(() => z.array(z.enum(METHOD_IDS)).check(z.minLength(1), z.maxLength(4))),
  shop: z.lazy(() => z.nullable(z.string().check(z.regex(HOST)))),
  category: z.lazy(() => z.nullable(shown)),
  imported: z.lazy(() => z.nullable(z.boolean())),
  at: entryInstant,
  zone: z.lazy(() => z.string().check(z.maxLength(64), z.refine(isZone, 'not an IANA time zone'))),
  source: z.lazy(() => z.enum(['result-page', 'popup', 'manual', 'import'])),
} as const;

/**
 * A payment as a message or a form gives it: nothing more, nothing less, nothing else. Anything from outside goes
 * through here before it can reach the ledger.
 */
export const paymentInput = z.lazy(() => z.strictObject(draftFields));

/** A refund as a message gives it. */
export const refundInput = z.lazy(() =>
  z.strictObject({
    id: entryId,
    refundOf: entryId,
    amount: entryMoney,
    at: entryInstant,
    source: draftFields.source,
  }),
);

/** One line of an export: a payment, or a refund that names its payment. */
export const importLine = z.lazy(() => z.strictObject({ ...draftFields, refundOf: z.nullable(entryId) }));
