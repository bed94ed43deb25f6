import { weigh } from "./compose.ts";
import { PAIR_SHARE, saturate } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Sought } from "./seek-clause.ts";
import { isInField, onePerFirst, stretchesIn, type Stretch } from "./stretches.ts";
import type { Weights } from "./weigh-texts.ts";

/** Two clauses that are neighbours in the query. */
export interface Pair {
  /** Their numbers among the clauses that are sought. */
  readonly before: number;
  readonly after: number;
  /** What it adds at most. */
  readonly most: number;
}

/** The pairs of a query. A word that is still being typed has no neighbours yet. */
export function pairsOf(sought: readonly Sought[]): Pair[] {
  return sought.slice(1).flatMap((after, at) => {
    const before = sought[at] ?? after;
    if (after.number !== before.number + 1 || isOpen(before) || isOpen(after)) return [];
    const weight = Math.min(before.clause.weight, after.clause.weight);
    return [{ before: at, after: at + 1, most: PAIR_SHARE * weight * pairFrequency(before, after) }];
  });
}

function isOpen({ clause }: Sought): boolean {
  return clause.patterns.some(({ goesOn }) => goesOn === "freely");
}

/** That of two words which meet by chance, as Lucene has it for a phrase. */
function pairFrequency(before: Sought, after: Sought): number {
  return before.wideFrequency + after.wideFrequency;
}

/** What a pair adds at most where the first clause weighs so much, and the second is there too. */
export function pairBound(pair: Pair, before: number, after: number): number {
  return before > 0 && after > 0 ? pair.most * saturate(before) : 0;
}

/**
 * What the pairs add in each of the ascending texts. Of what the first clause weighs in a text, the share counts that stands
 * right before the second, or is one word with it («آتش‌بس» for «آتش بس»).
 */
export function scorePairs(index: SearchIndex, sought: readonly Sought[], pairs: readonly Pair[], texts: readonly number[], weights: readonly Weights[]): Float64Array {
  const scores = new Float64Array(texts.length);
  if (pairs.length === 0 || texts.length === 0) return scores;
  const stretches = sought.map((clause, at) => (pairs.some(({ before, after }) => before === at || after === at) ? stretchesOf(index, clause, texts) : []));
  for (const { before, after, most } of pairs) {
    texts.forEach((_, at) => {
      const [first, second] = [stretches[before]?.[at] ?? [], stretches[after]?.[at] ?? []];
      const share = weigh(first.filter(beside(second))) / (weigh(first) || 1);
      scores[at] = (scores[at] ?? 0) + most * saturate((weights[before]?.wide[at] ?? 0) * share);
    });
  }
  return scores;
}

/** Where the words of a clause stand in the texts, those of its stem too. */
function stretchesOf(index: SearchIndex, { clause, exact, related, composed }: Sought, texts: readonly number[]): Stretch[][] {
  const found = stretchesIn(index, [...exact, ...related], texts).map((stretches) => stretches.filter((each) => isInField(each, clause.field)));
  if (composed.texts.length === 0) return found;
  const more = new Map(composed.texts.map((text, at) => [text, composed.stretches[at] ?? []]));
  return found.map((stretches, at) => onePerFirst([...stretches, ...(more.get(texts[at] ?? -1) ?? [])]));
}

function beside(after: readonly Stretch[]): (stretch: Stretch) => boolean {
  const firsts = new Set(after.map(({ first }) => first));
  return ({ first, last }) => firsts.has(first) || firsts.has(last + 1);
}
