import * as z from 'zod/mini';
import { METHOD_IDS } from '../page/method-ids';
import { categoryName } from '../settings/schema';
import { snapshotSchema } from './snapshot-schema';
import type { MessageName, Request } from './table';

const text = (max: number) => z.string().check(z.maxLength(max));

// Each is built when it is first asked for: a background that is woken waits for the one message it was woken by.
const item = z.lazy(() => z.nullable(z.int()));
const code = z.lazy(() => z.string().check(z.regex(/^[A-Z]{3}$/)));
const money = z.lazy(() => z.strictObject({ currency: code, minor: z.int() }));
const positive = z.lazy(() => z.int().check(z.positive()));
const methodId = z.lazy(() => z.enum(METHOD_IDS));

const anchor = z.lazy(() =>
  z.strictObject({
    item: z.int(),
    tag: text(60),
    attributes: z.record(text(60), text(200)),
    text: text(200),
  }),
);

/** A reading as it crosses from a page's world; every list and text is bounded. */
export const readingSchema = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['checkout', 'payment', 'cart', 'result', 'none']),
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    evidence: z
      .array(z.strictObject({ rule: text(60), weight: z.number(), item, note: z.optional(text(200)) }))
      .check(z.maxLength(200)),
    paymentFields: z.boolean(),
    total: z.union([
      z.strictObject({
        ok: z.literal(true),
        money,
        item: z.int(),
        currencyFrom: z.enum(['text', 'language', 'host', 'other-amounts', 'meta']),
      }),
      z.strictObject({
        ok: z.literal(false),
        reason: z.enum([
          'not-shown',
          'contradiction',
          'ambiguous-currency',
          'ambiguous-amount',
          'unsettled',
          'no-number',
        ]),
      }),
    ]),
    methods: z
      .array(
        z.strictObject({ id: methodId, chosen: z.nullable(z.boolean()), item: z.int(), label: text(60) }),
      )
      .check(z.maxLength(100)),
    offers: z.array(z.strictObject({ text: text(400), item: z.int() })).check(z.maxLength(100)),
    failure: z.nullable(z.strictObject({ code: z.nullable(text(60)), text: text(300), item: z.int() })),
    marks: z.array(z.strictObject({ mark: text(60), item: z.int() })).check(z.maxLength(30)),
    rates: z
      .array(z.strictObject({ from: code, to: code, per: positive, rateMillionths: positive }))
      .check(z.maxLength(10)),
    anchors: z.record(text(40), anchor),
    secondsLeft: z.nullable(z.int()),
    language: z.nullable(text(35)),
    truncated: z.nullable(text(40)),
  }),
);

const nothing = z.lazy(() => z.strictObject({}));
const tabId = z.lazy(() => z.int().check(z.minimum(0)));
const id = z.lazy(() => z.string().check(z.regex(/^[a-z0-9-]{1,32}$/)));

const REQUESTS = {
  'gate-open': nothing,
  'read-snapshot': z.lazy(() => z.strictObject({ snapshot: snapshotSchema })),
  reading: z.lazy(() => z.strictObject({ reading: readingSchema })),
  'page-left': nothing,
  'page-order': nothing,
  mute: z.lazy(() => z.strictObject({ scope: z.enum(['site', 'pause', 'never']) })),
  'chip-pressed': nothing,
  'guide-step': z.lazy(() => z.strictObject({ step: z.nullable(id) })),
  'guide-hidden': z.lazy(() => z.strictObject({ hidden: z.boolean() })),
  'popup-model': z.lazy(() =>
    z.strictObject({
      tabId: z.int().check(z.minimum(-1)),
      host: z.nullable(text(300)),
      editedTotal: z.nullable(money),
      chosenByHand: z.nullable(methodId),
      bothLanguages: z.boolean(),
      whole: z.boolean(),
      look: z.boolean(),
      incognito: z.boolean(),
    }),
  ),
  'read-tab': z.lazy(() => z.strictObject({ tabId })),
  'tell-order': z.lazy(() =>
    z.strictObject({
      tabId,
      told: z.strictObject({
        imported: z.optional(z.nullable(z.boolean())),
        category: z.optional(z.nullable(categoryName)),
      }),
    }),
  ),
  'start-guide': z.lazy(() => z.strictObject({ tabId, guide: id, step: z.nullable(id) })),
} satisfies { [N in MessageName]: unknown };

export type ParsedMessage = {
  [N in MessageName]: { readonly name: N; readonly request: Request<N> };
}[MessageName];

/**
 * Reads a message that came over the wire: `{ ok: true, message }`, or `{ ok: false, error }` where the
 * error names the field that is wrong. Unknown names and additional keys are refused whole.
 */
export function parseMessage(
  raw: unknown,
): { readonly ok: true; readonly message: ParsedMessage } | { readonly ok: false; readonly error: string } {
  if (typeof raw !== 'object' || raw === null) return { ok: false, error: 'message: not an object' };
  const name = 'name' in raw ? raw.name : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name)) {
    return { ok: false, error: 'message.name: not in the table' };
  }
  const parsed = REQUESTS[name as MessageName].safeParse('request' in raw ? raw.request : undefined);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, error: `${name}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}` };
  }
  // The schema of `name` has just vouched for the pairing that TypeScript cannot follow through the index.
  return { ok: true, message: { name, request: parsed.data } as ParsedMessage };
}
