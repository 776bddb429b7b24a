/** Largest sum, and largest amount, the ledger keeps: 10^15 minor units, well inside what a number holds exactly. */
export const LARGEST_SUM = 1_000_000_000_000_000;

/** Most entries one import brings in. */
export const MOST_IMPORTED = 200_000;

/** Longest file an import reads, in characters. */
export const LONGEST_IMPORT = 80_000_000;

/** Errors an import lists; the rest are counted. */
export const MOST_ERRORS = 100;

export const LONGEST_NAME = 60;
