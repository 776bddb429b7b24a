/**
 * Runs work that no other window and no background does at the same time: whoever waits finds what the one before left.
 * One that is killed makes way.
 */
export function alone<A>(what: 'ledger' | 'settings', work: () => Promise<A>): Promise<A> {
  return navigator.locks.request(`payguide-${what}`, work) as Promise<A>;
}
