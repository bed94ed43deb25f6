import type { Stretches } from "./clause-occurrences.ts";

/**
 * The first words of what stands right before the other: neighbours in the text as they are in the query. One word that
 * both are found in («آتش‌بس» for «آتش بس») is such a pair too.
 */
export function findPairs(before: Stretches, after: Stretches): number[] {
  const found: number[] = [];
  let at = 0;
  for (let index = 0; index < before.firsts.length; index++) {
    const [first, next] = [before.firsts[index] ?? 0, (before.lasts[index] ?? 0) + 1];
    while ((after.firsts[at] ?? Infinity) < first) at++;
    let to = at;
    while ((after.firsts[to] ?? Infinity) < next && after.firsts[to] !== first) to++;
    if (after.firsts[to] === first || after.firsts[to] === next) found.push(first);
  }
  return found;
}
