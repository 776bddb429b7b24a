/** Most entries one import brings in. */
export const MOST_IMPORTED = 200_000;

/** Longest file an import reads, in characters. */
export const LONGEST_IMPORT = 80_000_000;

/** Errors an import lists; the rest are counted. */
export const MOST_ERRORS = 100;

/** Longest category name, in UTF-16 units. */
export const LONGEST_NAME = 60;
