/** How often a page may take our host away before the guide gives up, and how long we let it settle between. */
export const MAX_RETURNS = 3;
export const SETTLE_MS = 400;

/** `since`: when the host was first seen gone (milliseconds), or null while it stands. */
export interface Persistence {
  readonly returns: number;
  readonly since: number | null;
}

export const STANDING: Persistence = { returns: 0, since: null };

/**
 * What to do about a host that is `gone` at `now`: wait until the page has settled (a framework that hydrates
 * the whole document wipes once), come back, or give up. Never a fight.
 */
export function persist(
  state: Persistence,
  gone: boolean,
  now: number,
): { readonly state: Persistence; readonly act: 'stand' | 'wait' | 'return' | 'give-up' } {
  if (!gone) return { state: { ...state, since: null }, act: 'stand' };
  if (state.returns >= MAX_RETURNS) return { state, act: 'give-up' };
  if (state.since === null) return { state: { ...state, since: now }, act: 'wait' };
  if (now - state.since < SETTLE_MS) return { state, act: 'wait' };
  return { state: { returns: state.returns + 1, since: null }, act: 'return' };
}
