import type { Fact, Facts } from './facts';
import { recordsOf } from './lookup';

export interface WordKeys {
  /** Each language must have them; English without fail. */
  readonly required: ReadonlySet<string>;
  /** They may stand; any other key belongs to no record. */
  readonly optional: ReadonlySet<string>;
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}.${index + 1}`);
}

/** Words a record must have, without its id. Which fields it bears tells its kind. */
function requiredOf(fact: Fact): string[] {
  const keys: string[] = [];
  if ('hosts' in fact) return fact.conflict ? ['conflict'] : [];
  if ('rank' in fact) keys.push('question', 'answer');
  else if ('code' in fact) keys.push('meaning', 'do', ...(fact.code === null ? ['name'] : []));
  else keys.push('name', 'text');
  if ('readyChecks' in fact) {
    keys.push('refund', 'who-to-call', ...numbered('ready', fact.readyChecks));
    keys.push(...fact.fees.map((fee) => fee.key));
  }
  if ('desktopSteps' in fact)
    keys.push(...numbered('desktop', fact.desktopSteps), ...numbered('phone', fact.phoneSteps));
  if ('limits' in fact) keys.push(...fact.limits.map((entry) => entry.key));
  if ('windows' in fact) keys.push(...fact.windows.map(({ key }) => `window.${key}`));
  if (fact.conflict) keys.push('conflict');
  return keys;
}

/** `note`: what to know besides; `late`: what paying late costs; `who-may`: who is let in; `loan-note`: where a loan hides in it. */
function optionalOf(fact: Fact): string[] {
  if ('provider' in fact) return ['note', 'late', 'who-may'];
  if ('readyChecks' in fact) return ['note', 'loan-note'];
  return ['note'];
}

/** Every key the words of a locale may have. */
export function wordKeysOf(facts: Facts): WordKeys {
  const records = recordsOf(facts);
  const keys = (of: (fact: Fact) => string[]) =>
    records.flatMap((fact) => of(fact).map((key) => `${fact.id}.${key}`));
  const required = [
    ...keys(requiredOf),
    ...facts.glossary.flatMap(({ id }) => [`glossary.${id}`, `glossary.${id}.term`]),
    ...facts.sites.map((site) => `site-role.${site.role}`),
  ];
  return { required: new Set(required), optional: new Set(keys(optionalOf)) };
}
