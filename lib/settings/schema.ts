import * as z from 'zod/mini';
import { LARGEST_SUM } from '../money/amount';
import { METHOD_IDS } from '../page/method-ids';
import { MOST } from './bounds';
import { DEFAULT_SETTINGS as D } from './defaults';

/** Lower-case host name: labels of letters, digits and inner hyphens (other scripts in their `xn--` form). */
const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** Control and direction-changing characters: invisible, and able to turn a name around on screen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

// Each is built when it is first asked for: a background that is woken waits for none it does not need.
const currency = z.lazy(() => z.string().check(z.regex(/^[A-Z]{3}$/)));
const method = z.lazy(() => z.enum(METHOD_IDS));

/** A category name: trimmed, visible, one line. */
export const categoryName = z.lazy(() =>
  z.string().check(
    z.minLength(1),
    z.maxLength(MOST.categoryLength),
    z.refine((name) => name.trim() === name && !UNSEEN.test(name)),
  ),
);

/** A host in the form settings keep. */
const hostName = z.lazy(() => z.string().check(z.regex(HOST)));

/** One limit of the shopper's own, as a form or an import gives it. */
export const ownLimit = z.lazy(() =>
  z.object({
    id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    method: z.nullable(method),
    category: z.nullable(categoryName),
    period: z.enum(['transaction', 'day', 'month', 'year']),
    amount: z.object({ currency, minor: z.int().check(z.gte(1), z.lte(LARGEST_SUM)) }),
    remindAtPercent: z._default(z.int().check(z.gte(1), z.lte(100)), 90),
    who: z.enum(['bank', 'own']),
  }),
);

/** One rate the shopper typed. */
const typedRate = z.lazy(() =>
  z
    .object({
      from: currency,
      to: currency,
      rateMillionths: z.int().check(z.gte(1), z.lte(LARGEST_SUM)),
      typedOn: z.iso.date(),
    })
    .check(z.refine((rate) => rate.from !== rate.to)),
);

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** The current version of the stored settings. A field that an older value lacks takes its default. */
export const settingsSchema = z.lazy(() =>
  z.object({
    language: z._default(z.enum(['auto', 'en', 'zh-CN']), D.language),
    market: z._default(z.string().check(z.regex(/^[A-Z]{2}$/)), D.market),
    marketTold: z._default(z.boolean(), D.marketTold),
    ownedMethods: z._default(z.array(method).check(z.maxLength(METHOD_IDS.length), z.refine(unique)), [
      ...D.ownedMethods,
    ]),
    cardCurrency: z._default(z.nullable(currency), D.cardCurrency),
    cardForeign: z._default(z.nullable(z.boolean()), D.cardForeign),
    bankFeePpm: z._default(z.nullable(z.int().check(z.gte(0), z.lte(1_000_000))), D.bankFeePpm),
    accountClass: z._default(z.nullable(z.literal([1, 2, 3])), D.accountClass),
    ownLimits: z._default(
      z.array(ownLimit).check(
        z.maxLength(MOST.ownLimits),
        z.refine((limits) => unique(limits.map((limit) => limit.id))),
      ),
      [],
    ),
    categories: z._default(z.array(categoryName).check(z.maxLength(MOST.categories), z.refine(unique)), []),
    rates: z._default(z.array(typedRate).check(z.maxLength(MOST.rates)), []),
    chip: z._default(z.enum(['on', 'off']), D.chip),
    mutedHosts: z._default(z.array(hostName).check(z.maxLength(MOST.mutedHosts), z.refine(unique)), []),
    notifications: z._default(z.boolean(), D.notifications),
    openSections: z._default(
      z
        .record(z.string().check(z.regex(/^[a-z][\w.:-]{0,39}$/)), z.boolean())
        .check(z.refine((sections) => Object.keys(sections).length <= MOST.openSections)),
      {},
    ),
  }),
);
