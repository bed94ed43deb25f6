import { lowerBound } from "./ascending.ts";
import type { Field } from "./indexed-text.ts";
import { FIELD_WEIGHTS, PAIR_SHARE, saturate } from "./rank.ts";
import { TOLD, tellPlace, type ToldPlaces } from "./read-places.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Sought } from "./seek-clause.ts";
import { gatherStretches, isInField, tellStretches, type Stretches } from "./stretches.ts";
import { uniteAscending } from "./weigh-texts.ts";

/** Two clauses that are neighbours in the query. */
export interface Pair {
  /** Their numbers among the clauses that are sought. */
  readonly before: number;
  readonly after: number;
  /** What it would add where the first clause weighs without end, and each of its places is right before the second. */
  readonly factor: number;
  /** No text has a higher score for it. */
  readonly most: number;
}

/** The pairs of a query. A word that is still being typed has no neighbours yet. */
export function pairsOf(sought: readonly Sought[]): Pair[] {
  return sought.slice(1).flatMap((after, at) => {
    const before = sought[at] ?? after;
    if (after.number !== before.number + 1 || isOpen(before) || isOpen(after)) return [];
    const weight = Math.min(before.clause.weight, after.clause.weight);
    const factor = PAIR_SHARE * weight * pairFrequency(before, after);
    return [{ before: at, after: at + 1, factor, most: factor * saturate(before.heaviest) }];
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
  return before > 0 && after > 0 ? pair.factor * saturate(before) : 0;
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
  const met = pairs.map(({ before, after }) => placesOfBoth(weights[before] ?? scores, weights[after] ?? scores));
  const stretches = sought.map((clause, number) => {
    const own = met.filter((_, at) => pairs[at]?.before === number || pairs[at]?.after === number);
    return stretchesOf(index, clause, texts, uniteAscending(own));
  });
  pairs.forEach(({ before, after, factor }, number) => {
    const [first, second] = [stretches[before], stretches[after]];
    if (first && second) addPair(scores, { factor, first, second, weights: weights[before] ?? scores, places: met[number] ?? NOWHERE });
  });
  return scores;
}

const NOWHERE = new Int32Array();

/** A pair, and the texts in which both of its clauses stand, by their indexes. */
interface MetPair extends Pick<Pair, "factor"> {
  readonly first: Stretches;
  readonly second: Stretches;
  /** What the first clause weighs in each text. */
  readonly weights: Float64Array;
  readonly places: Int32Array;
}

function addPair(scores: Float64Array, { factor, first, second, weights, places }: MetPair): void {
  for (let number = 0; number < places.length; number++) {
    const at = places[number] ?? 0;
    scores[at] = (scores[at] ?? 0) + factor * saturate((weights[at] ?? 0) * shareBeside(first, second, at));
  }
}

/** The indexes at which both have a weight. */
function placesOfBoth(one: Float64Array, other: Float64Array): Int32Array {
  const places = new Int32Array(one.length);
  let count = 0;
  for (let at = 0; at < one.length; at++) if ((one[at] ?? 0) > 0 && (other[at] ?? 0) > 0) places[count++] = at;
  return places.subarray(0, count);
}

/** Where the words of a clause stand in some of the texts, those of its stem too. */
function stretchesOf(index: SearchIndex, { clause: { field }, exact, related, composed }: Sought, texts: Int32Array, places: Int32Array): Stretches {
  const some = places.map((at) => texts[at] ?? 0);
  return gatherStretches(texts.length, (told) => {
    if (some.length === 0) return;
    tellStretches(index, [...exact, ...related], some, told);
    composed.texts.forEach((text, number) => {
      const at = lowerBound(some, text);
      if (some[at] === text) composed.stretches[number]?.forEach(({ first, last, code }) => tellPlace(told, [at, first, last, code]));
    });
    keepInField(told, field, places);
  });
}

/** Leaves of what was told what stands in the field; each text by its place. */
function keepInField(told: ToldPlaces, field: Field | null, places: Int32Array): void {
  const { numbers, length } = told;
  told.length = 0;
  for (let each = 0; each < length; each += TOLD) {
    if (!isInField(numbers[each + 3] ?? 0, field)) continue;
    numbers[each] = places[numbers[each] ?? 0] ?? 0;
    if (told.length < each) numbers.copyWithin(told.length, each, each + TOLD);
    told.length += TOLD;
  }
}

/** Of what the stretches of a text weigh, the share of those behind which one of the others begins, or where one does. */
function shareBeside({ starts, ends, firsts, lasts, codes }: Stretches, others: Stretches, at: number): number {
  const end = others.ends[at] ?? 0;
  let other = others.starts[at] ?? 0;
  let all = 0;
  let beside = 0;
  for (let each = starts[at] ?? 0; each < (ends[at] ?? 0); each++) {
    const first = firsts[each] ?? 0;
    const behind = (lasts[each] ?? 0) + 1;
    const weight = FIELD_WEIGHTS[(codes[each] ?? 0) >> 2] ?? 0;
    all += weight;
    while (other < end && (others.firsts[other] ?? 0) < first) other++;
    if (beginsAt(others.firsts, other, end, first) || beginsAt(others.firsts, other, end, behind)) beside += weight;
  }
  return beside / (all || 1);
}

/** Whether any of the ascending beginnings from one place up to another is this. */
function beginsAt(firsts: Int32Array, from: number, to: number, first: number): boolean {
  let at = from;
  while (at < to && (firsts[at] ?? 0) < first) at++;
  return at < to && firsts[at] === first;
}
