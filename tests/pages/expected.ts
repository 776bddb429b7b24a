import * as z from 'zod/mini';
import { METHOD_IDS } from '../../lib/page/method-ids';

/** The fields a known failure may be written for, each compared on its own. */
export const FIELDS = [
  'kind',
  'paymentFields',
  'total',
  'methods',
  'chosen',
  'offers',
  'failureCode',
  'marks',
  'rates',
  'anchors',
] as const;
export type Field = (typeof FIELDS)[number];

const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const minor = z.int();
const methodId = z.enum(METHOD_IDS);
const anchor = z.union([
  z.enum(['total', 'method-list', 'installments', 'coupon', 'error', 'pay-button']),
  z.templateLiteral(['method:', methodId]),
]);

/** What is true of a page in `tests/pages`, marked by hand: see CONTRIBUTING. */
export const expectedSchema = z.strictObject({
  /** The address the page would have, or null where any would do. */
  url: z.nullable(z.url()),
  /** True when the content alone cannot tell the kind; the page is then not read without its address. */
  needsUrl: z.optional(z.boolean()),
  kind: z.enum(['checkout', 'payment', 'cart', 'result', 'none']),
  paymentFields: z.boolean(),
  total: z.nullable(z.strictObject({ currency, minor })),
  /** Why the page gives no total; `NoTotalReason` of lib/page/reading.ts. */
  noTotalReason: z.optional(
    z.enum([
      'not-shown',
      'contradiction',
      'ambiguous-currency',
      'ambiguous-amount',
      'unsettled',
      'no-number',
    ]),
  ),
  /** Methods offered for choosing, sorted. */
  methods: z.array(methodId),
  /** Methods neither rewarded nor punished: accepted-card logos beside a card form. */
  optionalMethods: z.optional(z.array(methodId)),
  chosen: z.optional(methodId),
  offers: z.optional(
    z.array(
      z.strictObject({
        count: z.int().check(z.gte(2)),
        /** Minor units. */
        perPayment: z.nullable(minor),
        currency: z.nullable(currency),
        interestFree: z.nullable(z.boolean()),
      }),
    ),
  ),
  failureCode: z.optional(z.string()),
  marks: z.optional(z.array(z.string())),
  /** Exchange rates the page prints, in its order: `USD 1 = CNY 7.1234`. */
  rates: z.optional(z.array(z.string())),
  /** Roles that must be found on the page. */
  anchors: z.optional(z.array(anchor)),
  /** Fields read wrong today, with the reason. One that is read right fails the run until its line is deleted. */
  knownFailures: z.partialRecord(z.enum(FIELDS), z.string().check(z.minLength(10))),
});

export type Expected = z.infer<typeof expectedSchema>;
