/*
 * What one occurrence in a body weighs (see `rank.ts`), rounded to one of 32 levels, so that a byte says how long a text is.
 * Lucene rounds lengths as coarsely (`SmallFloat`, three bits of mantissa).
 */
const LEVELS = 32;

/** A body of some twelve times the usual length and more. */
const LEAST = 0.1;

/** From level to level; the highest is 12, above the weight in an empty body. */
const STEP = 1.17;

/** Weights are whole numbers of so many parts: then what a term weighs in a text is exact in four bytes too. */
const PARTS = 2 ** 12;

/** The weight of each level. */
export const LEVEL_WEIGHTS: Float64Array = Float64Array.from({ length: LEVELS }, (_, level) => Math.round(PARTS * LEAST * STEP ** level) / PARTS);

/** The level nearest to a weight above zero. */
export function levelOf(weight: number): number {
  return Math.max(0, Math.min(LEVELS - 1, Math.round(Math.log(weight / LEAST) / Math.log(STEP))));
}
