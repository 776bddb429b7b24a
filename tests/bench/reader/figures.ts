/** The value below which a part of the values lies (nearest rank); NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `n=57 median 1.82 p95 3.10 max 4.00` */
export function spread(values: readonly number[], digits = 2): string {
  const say = (value: number) => value.toFixed(digits);
  return `n=${values.length} median ${say(median(values))} p95 ${say(quantile(values, 0.95))} max ${say(Math.max(...values))}`;
}
