import { findOccurrences } from "./find-occurrences.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Clause, Query } from "./query.ts";
import { addWeights, averageLengths, scoreClause } from "./rank.ts";
import { indexLexicon, type SearchIndex } from "./search-index.ts";

/** A text that was found. */
export interface Hit {
  readonly id: string;
  /** Above zero; to be compared within one answer only. */
  readonly score: number;
}

/** What a query finds, best first; equal scores by id. */
export interface Answer {
  /** The texts that have every clause. */
  readonly full: readonly Hit[];
  /** The texts that have some clauses but not all: to be offered, and said so, where `full` is too little. */
  readonly partial: readonly Hit[];
}

/** The texts that have every clause of the query, and those that have some. Nothing for an empty query. */
export function search(index: SearchIndex, query: Query): Answer {
  const { scores, clauses } = scoreTexts(index, query);
  const hitsWhere = (isWanted: (count: number) => boolean) =>
    index.ids.flatMap((id, text): Hit[] => (isWanted(clauses[text] ?? 0) ? [{ id, score: scores[text] ?? 0 }] : [])).sort(byScore);
  const all = query.clauses.length;
  return { full: hitsWhere((count) => count > 0 && count === all), partial: hitsWhere((count) => count > 0 && count < all) };
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** By number of text: its score, and how many clauses of the query it has. */
function scoreTexts(index: SearchIndex, query: Query): { scores: Float64Array; clauses: Uint16Array } {
  const lexicon = indexLexicon(index);
  const averages = averageLengths(index);
  const [scores, clauses] = [new Float64Array(index.ids.length), new Uint16Array(index.ids.length)];
  for (const clause of query.clauses) {
    const weights = weighClause(index, averages, lexicon, clause);
    for (const [text, weight] of weights) {
      scores[text] = (scores[text] ?? 0) + scoreClause(weight, weights.size, index.ids.length);
      clauses[text] = (clauses[text] ?? 0) + 1;
    }
  }
  return { scores, clauses };
}

function weighClause(index: SearchIndex, averages: readonly number[], lexicon: Lexicon, clause: Clause): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { firsts } of clause.patterns.flatMap((pattern) => findOccurrences(lexicon, pattern))) {
    addWeights(index, averages, firsts, weights);
  }
  return weights;
}
