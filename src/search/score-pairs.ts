import { weigh } from "./compose.ts";
import { PAIR_SHARE, saturate } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Sought } from "./seek-clause.ts";
import { isInField, onePerFirst, stretchesIn, type Stretch } from "./stretches.ts";

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

/** Texts, ascending, and what each clause weighs there with all words of its stem. Parallel lists. */
interface Candidates {
  readonly texts: Int32Array;
  readonly weights: readonly Float64Array[];
}

/**
 * What the pairs add in each of the texts. Of what the first clause weighs in a text, the share counts that stands
 * right before the second, or is one word with it («آتش‌بس» for «آتش بس»). Places are read only where both are there.
 */
export function scorePairs(index: SearchIndex, sought: readonly Sought[], pairs: readonly Pair[], { texts, weights }: Candidates): Float64Array {
  const scores = new Float64Array(texts.length);
  const weightOf = (clause: number, at: number): number => weights[clause]?.[at] ?? 0;
  const haveBoth = (at: number) => pairs.filter(({ before, after }) => weightOf(before, at) > 0 && weightOf(after, at) > 0);
  const pairsAt = Array.from(texts, (_, at) => haveBoth(at));
  const stretches = sought.map((clause, number) => {
    const isWanted = (at: number) => pairsAt[at]?.some(({ before, after }) => before === number || after === number) === true;
    return stretchesOf(index, clause, texts.filter((_, at) => isWanted(at)));
  });
  pairsAt.forEach((both, at) => {
    for (const { before, after, most } of both) {
      const [first, second] = [stretches[before]?.get(texts[at] ?? 0) ?? [], stretches[after]?.get(texts[at] ?? 0) ?? []];
      const share = weigh(first.filter(beside(second))) / (weigh(first) || 1);
      scores[at] = (scores[at] ?? 0) + most * saturate(weightOf(before, at) * share);
    }
  });
  return scores;
}

/** Where the words of a clause stand in the texts, those of its stem too; by text. */
function stretchesOf(index: SearchIndex, { clause, exact, related, composed }: Sought, texts: Int32Array): ReadonlyMap<number, readonly Stretch[]> {
  if (texts.length === 0) return new Map();
  const more = new Map(composed.texts.map((text, at) => [text, composed.stretches[at] ?? []]));
  const found = stretchesIn(index, [...exact, ...related], texts);
  return new Map(found.map((all, at) => {
    const text = texts[at] ?? 0;
    const inField = clause.field === null ? all : all.filter((each) => isInField(each, clause.field));
    return [text, more.has(text) ? onePerFirst([...inField, ...(more.get(text) ?? [])]) : inField];
  }));
}

/** Whether any of the others begins right behind a stretch, or where it does. */
function beside(others: readonly Stretch[]): (stretch: Stretch) => boolean {
  return ({ first, last }) => others.some((other) => other.first === last + 1 || other.first === first);
}
