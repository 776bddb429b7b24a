/** A stored value of some version, not yet checked. */
export type Stored = Readonly<Record<string, unknown>>;

/** Version of settings this build writes. */
export const SETTINGS_VERSION = 1;

/** Thrown when an old value has not the shape its version promised; it is then set aside whole. */
export class MigrationError extends Error {}

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Version 0 kept up to three spending limits under `limits`, by period, in minor units of `limits.currency`.
 * Version 1 keeps a list, each with its own currency and "remind at".
 */
function limitsOfVersion0(limits: unknown): unknown[] {
  if (limits === undefined) return [];
  if (!isRecord(limits)) throw new MigrationError('limits: expected an object of amounts by period');
  const periods = { daily: 'day', monthly: 'month', yearly: 'year' } as const;
  return Object.entries(periods).flatMap(([name, period]) => {
    const minor = limits[name];
    if (minor === undefined || minor === null) return [];
    if (typeof minor !== 'number')
      throw new MigrationError(`limits.${name}: expected a number of minor units`);
    const amount = { currency: limits.currency ?? 'CNY', minor };
    return [
      { id: `v0-${period}`, method: null, category: null, period, amount, remindAtPercent: 90, who: 'own' },
    ];
  });
}

/** Step n turns a value of version n into one of version n + 1. Pure; never edited once released. */
const STEPS: readonly ((old: Stored) => Stored)[] = [
  ({ lang, methods, muted, limits, ...rest }) => ({
    ...rest,
    ...(lang === undefined ? {} : { language: lang === 'zh' ? 'zh-CN' : lang }),
    ...(methods === undefined ? {} : { ownedMethods: methods }),
    ...(muted === undefined ? {} : { mutedHosts: muted }),
    ownLimits: limitsOfVersion0(limits),
  }),
];

/**
 * Brings a stored value of `version` to the current one, still unchecked.
 * @throws MigrationError when the value does not hold what its version promised.
 */
export function migrate(value: Stored, version: number): Stored {
  return STEPS.slice(version).reduce<Stored>((old, step) => step(old), value);
}
