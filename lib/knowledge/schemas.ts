import * as z from 'zod/mini';
import { METHOD_IDS } from '../page/method-ids';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const whole = z.int().check(z.nonnegative());
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO date, month or year'));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO date'));
const market = z.string().check(z.regex(/^([A-Z]{2}|ALL)$/, 'two capital letters, EU or ALL'));
const markets = z.array(market).check(z.minLength(1));
const method = z.enum(METHOD_IDS);
const names = z.record(z.string(), z.string().check(z.minLength(1)));
const setter = z.enum(['law', 'scheme', 'wallet', 'bank', 'shop', 'provider']);
const money = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code')),
  minor: whole,
});

const figureHead = { key: id, who: z.nullable(setter) };
const figure = z.discriminatedUnion('type', [
  z.strictObject({ ...figureHead, type: z.literal('money'), money }),
  z.strictObject({ ...figureHead, type: z.literal('percent'), ppm: whole }),
  z.strictObject({
    ...figureHead,
    type: z.literal('count'),
    count: whole,
    unit: z.enum([
      'second',
      'minute',
      'hour',
      'day',
      'business-day',
      'month',
      'year',
      'payment',
      'item',
      'digit',
    ]),
  }),
  z.strictObject({ ...figureHead, type: z.literal('date'), date }),
]);

const head = { id, markets };
const tail = {
  asOf: z.nullable(date),
  checked: z.nullable(day),
  staleAfter: z.nullable(day),
  confidence: z.enum(['found', 'weak', 'rule']),
  conflict: z.boolean(),
  sources: z.array(
    z.strictObject({
      title: z.string().check(z.minLength(1)),
      url: z.nullable(z.url({ protocol: /^https?$/ })),
      asOf: z.nullable(date),
    }),
  ),
  figures: z.exactOptional(z.array(figure).check(z.minLength(1))),
};

const limitEntry = z.strictObject({
  key: id,
  period: z.enum([
    'transaction',
    'day',
    'night',
    'month',
    'year',
    'lifetime',
    'order',
    'item',
    'parcel',
    'consignment',
    'instalment',
    'balance',
    'cumulative',
  ]),
  amount: money,
  who: setter,
  kind: z.enum(['max', 'min', 'threshold', 'fee-free', 'tax-waived', 'duty']),
  zone: z.nullable(z.string()),
  installmentCount: z.nullable(whole),
  conditional: z.boolean(),
  markets: z.exactOptional(markets),
  others: z.exactOptional(z.array(money).check(z.minLength(1))),
});
const limits = z.array(limitEntry);

const methodFact = z.strictObject({
  ...head,
  method,
  names,
  family: z.enum([
    'card',
    'wallet',
    'bank',
    'voucher',
    'bnpl',
    'cod',
    'balance',
    'card-installment',
    'other',
  ]),
  loan: z.boolean(),
  desktopSteps: whole,
  phoneSteps: whole,
  readyChecks: whole,
  limits,
  fees: z.array(
    z.strictObject({
      key: id,
      ppm: whole,
      above: z.nullable(money),
      base: z.enum(['whole', 'excess']),
      foreignCardOnly: z.boolean(),
      fact: z.nullable(id),
    }),
  ),
  timeoutMinutes: z.nullable(whole),
  refund: z.nullable(
    z.strictObject({ from: whole, to: whole, unit: z.enum(['day', 'business-day', 'month']) }),
  ),
  refundable: z.nullable(z.strictObject({ count: whole, unit: z.enum(['day', 'month']) })),
  refundSameWay: z.nullable(z.boolean()),
  onAliExpress: z.boolean(),
  ...tail,
});

const limitFact = z.strictObject({
  ...head,
  methods: z.nullable(z.array(method)),
  about: z.enum(['import', 'account', 'payment', 'fee', 'authentication', 'time']),
  limits,
  ...tail,
});

const planFact = z.strictObject({
  ...head,
  provider: id,
  methods: z.array(method),
  names,
  loan: z.boolean(),
  plans: z.array(
    z.strictObject({
      count: whole,
      interval: whole,
      unit: z.enum(['day', 'week', 'month']),
      feePpm: z.nullable(whole),
      feePpmPerPart: z.exactOptional(whole),
      markets: z.exactOptional(markets),
    }),
  ),
  firstDue: z.nullable(z.enum(['today', 'interval', 'statement'])),
  remainderOn: z.nullable(z.enum(['first', 'last'])),
  feeCharged: z.nullable(z.enum(['once-first', 'per-part'])),
  aprFromPpm: z.nullable(whole),
  aprToPpm: z.nullable(whole),
  limits,
  lateFee: z.nullable(
    z.strictObject({ amount: z.nullable(money), upTo: z.boolean(), ppmPerDay: z.nullable(whole) }),
  ),
  earlyPayoff: z.nullable(z.enum(['fee-kept', 'fee-waived'])),
  onAliExpress: z.boolean(),
  ...tail,
});

const safeguardFact = z.strictObject({
  ...head,
  mark: z.nullable(id),
  names,
  shops: z.nullable(z.array(z.string())),
  methods: z.nullable(z.array(method)),
  protects: z.exactOptional(z.boolean()),
  windows: z.array(z.strictObject({ key: id, days: whole, startsAt: id })),
  ...tail,
});

const failureFact = z.strictObject({
  ...head,
  code: z.nullable(z.string()),
  shop: z.nullable(z.string()),
  charged: z.enum(['no', 'held', 'unknown']),
  ...tail,
});

const refundFact = z.strictObject({
  ...head,
  methods: z.nullable(z.array(method)),
  shop: z.nullable(z.string()),
  times: z.array(
    z.strictObject({
      key: id,
      from: whole,
      to: whole,
      unit: z.enum(['minute', 'business-day']),
      who: z.nullable(setter),
    }),
  ),
  ...tail,
});

const noteFact = z.strictObject({
  ...head,
  topic: z.enum(['card', '3ds', 'scam', 'shopping']),
  methods: z.nullable(z.array(method)),
  names,
  desktopSteps: whole,
  phoneSteps: whole,
  ...tail,
});

const siteFact = z.strictObject({
  ...head,
  hosts: z
    .array(z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host or *.domain')))
    .check(z.minLength(1)),
  owner: z.string().check(z.minLength(1)),
  role: z.enum([
    'shop',
    'cashier',
    'wallet',
    'card-form',
    'pay-later',
    'bank-check',
    'gateway',
    'assets',
    'merchant',
  ]),
  ...tail,
});

const questionFact = z.strictObject({
  ...head,
  rank: whole,
  tag: id,
  facts: z.array(id),
  ...tail,
});

const glossaryTerm = z.strictObject({
  id,
  spellings: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  facts: z.array(id),
});

/** One schema for each list of `Facts`. Strict: an unknown field is refused. */
export const SCHEMAS = {
  methods: z.array(methodFact),
  limits: z.array(limitFact),
  plans: z.array(planFact),
  safeguards: z.array(safeguardFact),
  failures: z.array(failureFact),
  sites: z.array(siteFact),
  refunds: z.array(refundFact),
  notes: z.array(noteFact),
  questions: z.array(questionFact),
  glossary: z.array(glossaryTerm),
} as const;

/** Words of one locale; keys are dotted, values are never empty. */
export const WORDS_SCHEMA = z.record(
  z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'lower-case words joined by dots')),
  z.string().check(z.minLength(1)),
);
