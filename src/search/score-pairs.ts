import { weightOfStretch } from "./compose.ts";
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
export function scorePairs(index: SearchIndex, sought: readonly Sought[], pairs: readonly Pair[], candidates: Candidates): Float64Array {
  const { texts, weights } = candidates;
  const scores = new Float64Array(texts.length);
  const stretches = sought.map((clause, number) => stretchesOf(index, clause, textsWithPair(number, pairs, candidates)));
  for (const { before, after, most } of pairs) {
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] ?? 0;
      const [first, second] = [stretches[before]?.get(text), stretches[after]?.get(text)];
      if (first && second && hasBoth(candidates, before, after, at)) scores[at] = (scores[at] ?? 0) + most * saturate((weights[before]?.[at] ?? 0) * shareBeside(first, second));
    }
  }
  return scores;
}

function hasBoth({ weights }: Candidates, before: number, after: number, at: number): boolean {
  return (weights[before]?.[at] ?? 0) > 0 && (weights[after]?.[at] ?? 0) > 0;
}

/** The texts in which a clause and its neighbour stand. */
function textsWithPair(clause: number, pairs: readonly Pair[], candidates: Candidates): Int32Array {
  const own = pairs.filter(({ before, after }) => before === clause || after === clause);
  return candidates.texts.filter((_, at) => own.some(({ before, after }) => hasBoth(candidates, before, after, at)));
}

/** Where the words of a clause stand in the texts, those of its stem too; by text. */
function stretchesOf(index: SearchIndex, { clause, exact, related, composed }: Sought, texts: Int32Array): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, readonly Stretch[]>();
  if (texts.length === 0) return found;
  stretchesIn(index, [...exact, ...related], texts).forEach((all, at) => {
    found.set(texts[at] ?? 0, clause.field === null ? all : all.filter((each) => isInField(each, clause.field)));
  });
  composed.texts.forEach((text, at) => {
    const others = found.get(text);
    if (others) found.set(text, onePerFirst([...others, ...(composed.stretches[at] ?? [])]));
  });
  return found;
}

/** Of what the stretches weigh, the share of those behind which one of the others begins, or where one does. */
function shareBeside(stretches: readonly Stretch[], others: readonly Stretch[]): number {
  let [all, beside] = [0, 0];
  for (const stretch of stretches) {
    const weight = weightOfStretch(stretch);
    all += weight;
    if (isBeside(stretch, others)) beside += weight;
  }
  return beside / (all || 1);
}

function isBeside({ first, last }: Stretch, others: readonly Stretch[]): boolean {
  for (const other of others) if (other.first === last + 1 || other.first === first) return true;
  return false;
}
