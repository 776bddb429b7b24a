/** How much of each a shopper can keep. Generous for people, small enough to stay inside `storage.local`. */
export const MOST = {
  ownLimits: 200,
  categories: 100,
  categoryLength: 40,
  rates: 200,
  mutedHosts: 2_000,
  openSections: 50,
} as const;
