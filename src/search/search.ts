import { findAll, mergeOccurrences, type Stretches } from "./clause-occurrences.ts";
import { findPairs } from "./find-pairs.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Clause, Query } from "./query.ts";
import { addWeights, averageLengths, EXACT_SHARE, PAIR_SHARE, scoreClause } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";

/** A text that was found. */
export interface Hit {
  readonly id: string;
  /** Above zero; to be compared within one answer only. */
  readonly score: number;
}

/** What a query finds, best first; equal scores by id. */
export interface Answer {
  /** The texts that have every needed clause. */
  readonly full: readonly Hit[];
  /** The texts that have less, or words of the same stem: to be offered, and said so, where `full` is too little. */
  readonly partial: readonly Hit[];
}

/** The texts that have every clause of the query, and those that have some. Nothing for an empty query. */
export function search(index: SearchIndex, query: Query): Answer {
  const { scores, clauses } = scoreTexts(index, query);
  const hitsWhere = (isWanted: (count: number) => boolean) =>
    index.ids.flatMap((id, text): Hit[] => ((scores[text] ?? 0) > 0 && isWanted(clauses[text] ?? 0) ? [{ id, score: scores[text] ?? 0 }] : [])).sort(byScore);
  const all = query.clauses.filter((clause) => clause.needed).length;
  return { full: hitsWhere((count) => count === all), partial: hitsWhere((count) => count < all) };
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** What the texts have come to, by number of text: score, and how many needed clauses each has as it was asked. */
interface Tally {
  readonly index: SearchIndex;
  readonly averages: readonly number[];
  readonly scores: Float64Array;
  readonly clauses: Uint16Array;
}

function scoreTexts(index: SearchIndex, query: Query): Tally {
  const texts = index.ids.length;
  const tally = { index, averages: averageLengths(index), scores: new Float64Array(texts), clauses: new Uint16Array(texts) };
  const found = query.clauses.map((clause) => scoreWords(tally, index.lexicon, clause));
  found.slice(1).forEach((after, at) => {
    const [before, weight] = [found[at] ?? after, Math.min(query.clauses[at]?.weight ?? 0, query.clauses[at + 1]?.weight ?? 0)];
    addScores(tally, findPairs(before, after), weight * PAIR_SHARE);
  });
  return tally;
}

/** Scores the texts for one clause, and gives where it or its relatives stand. */
function scoreWords(tally: Tally, lexicon: Lexicon, clause: Clause): Stretches {
  const found = findAll(lexicon, clause.patterns);
  const exact = mergeOccurrences(found);
  const wide = clause.related.length === 0 ? exact : mergeOccurrences([...found, ...findAll(lexicon, clause.related)]);
  for (const text of addScores(tally, exact.firsts, clause.weight * EXACT_SHARE)) {
    if (clause.needed) tally.clauses[text] = (tally.clauses[text] ?? 0) + 1;
  }
  addScores(tally, wide.firsts, clause.weight * (1 - EXACT_SHARE));
  return wide;
}

/** Adds the score of what stands at these ascending positions, and gives the texts that have it. */
function addScores({ index, averages, scores }: Tally, firsts: ArrayLike<number>, share: number): Iterable<number> {
  const weights = new Map<number, number>();
  addWeights(index, averages, firsts, weights);
  for (const [text, weight] of weights) scores[text] = (scores[text] ?? 0) + share * scoreClause(weight, weights.size, index.ids.length);
  return weights.keys();
}
