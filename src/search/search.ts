import { findOccurrences } from "./find-occurrences.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Clause, Query } from "./query.ts";
import { averageLengths, scoreClause, weighOccurrences } from "./rank.ts";
import { indexLexicon, type SearchIndex } from "./search-index.ts";

/** A text that was found. */
export interface Hit {
  readonly id: string;
  /** Above zero; to be compared within one answer only. */
  readonly score: number;
}

/** A text that has at least one of a query's clauses. */
interface Candidate extends Hit {
  readonly clauses: number;
}

/** The texts that have every clause of the query, best first; equal scores by id. Nothing for an empty query. */
export function search(index: SearchIndex, query: Query): Hit[] {
  return findCandidates(index, query).filter((candidate) => isFull(candidate, query)).map(asHit);
}

/** The texts that have some clauses of the query but not all, best first: to be offered, and said so, where `search` finds too little. */
export function searchPartly(index: SearchIndex, query: Query): Hit[] {
  return findCandidates(index, query).filter((candidate) => !isFull(candidate, query)).map(asHit);
}

function isFull(candidate: Candidate, query: Query): boolean {
  return candidate.clauses === query.clauses.length;
}

function asHit({ id, score }: Candidate): Hit {
  return { id, score };
}

function findCandidates(index: SearchIndex, query: Query): Candidate[] {
  const lexicon = indexLexicon(index);
  const averages = averageLengths(index);
  const candidates = new Map<number, Candidate>();
  for (const clause of query.clauses) {
    const weights = weighOccurrences(index, averages, positionsOf(lexicon, clause));
    for (const [text, weight] of weights) {
      const known = candidates.get(text) ?? { id: index.ids[text] ?? "", score: 0, clauses: 0 };
      const score = known.score + scoreClause(weight, weights.size, index.ids.length);
      candidates.set(text, { ...known, score, clauses: known.clauses + 1 });
    }
  }
  return [...candidates.values()].sort(byScore);
}

function positionsOf(lexicon: Lexicon, clause: Clause): number[] {
  return clause.patterns.flatMap((pattern) => findOccurrences(lexicon, pattern).map((found) => found.first));
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
