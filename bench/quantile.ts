/** How values are spread: half lie below `p50`, 95 in 100 below `p95`; `NaN` where there are none. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

/** The spread of values in any order. */
export function spreadOf(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), count: values.length };
}

/** The value below which this share of the values lies, one of them (nearest rank); `NaN` of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
