import { compareText } from "../text/compare-text.ts";

/** What was counted, the most frequent first; of equally many by their letters. */
export function byFrequency<Id extends string>(counts: ReadonlyMap<Id, number>): Id[] {
  return Array.from(counts).sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([id]) => id);
}
