import { findAll, mergeOccurrences, type Stretches } from "./clause-occurrences.ts";
import { findPairs } from "./find-pairs.ts";
import type { Clause, Query } from "./query.ts";
import { EXACT_SHARE, fieldWeights, PAIR_SHARE, scoreClause } from "./rank.ts";
import { fieldAt, FIELDS, type SearchIndex } from "./search-index.ts";

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
  const all = query.clauses.filter((clause) => clause.needed).length;
  const [full, partial]: [Hit[], Hit[]] = [[], []];
  // Not by `flatMap`: a sixth of the time of a question went into small lists.
  scores.forEach((score, text) => {
    if (score > 0) (clauses[text] === all ? full : partial).push({ id: index.ids[text] ?? "", score });
  });
  return { full: full.sort(byScore), partial: partial.sort(byScore) };
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** What the texts have come to, by number of text. */
interface Tally {
  readonly index: SearchIndex;
  readonly scores: Float64Array;
  /** How many needed clauses each has as they were asked. */
  readonly clauses: Uint16Array;
  /** Weights that are being added up; all zero in between. */
  readonly weights: Float64Array;
}

function scoreTexts(index: SearchIndex, query: Query): Tally {
  const texts = index.ids.length;
  const tally = { index, scores: new Float64Array(texts), clauses: new Uint16Array(texts), weights: new Float64Array(texts) };
  const found = query.clauses.map((clause) => scoreWords(tally, clause));
  for (const clause of query.without) exclude(tally, clause);
  found.slice(1).forEach((after, at) => {
    const [before, weight] = [found[at] ?? after, Math.min(query.clauses[at]?.weight ?? 0, query.clauses[at + 1]?.weight ?? 0)];
    addScores(tally, findPairs(before, after), weight * PAIR_SHARE);
  });
  return tally;
}

/** Scores the texts for one clause, and gives where it or its relatives stand. */
function scoreWords(tally: Tally, clause: Clause): Stretches {
  const { lexicon } = tally.index;
  const found = findAll(lexicon, clause.patterns);
  const relatives = findAll(lexicon, clause.related);
  const exact = mergeOccurrences(found);
  const share = relatives.length === 0 ? 1 : EXACT_SHARE;
  for (const text of addScores(tally, exact.firsts, clause.weight * share)) {
    if (clause.needed) tally.clauses[text] = (tally.clauses[text] ?? 0) + 1;
  }
  if (share === 1) return exact;
  const wide = mergeOccurrences([...found, ...relatives]);
  addScores(tally, wide.firsts, clause.weight * (1 - share));
  return wide;
}

/** Texts of a score that is no number are not found, whatever else is added. */
function exclude({ index, scores, weights }: Tally, { patterns }: Clause): void {
  for (const text of addWeights(index, mergeOccurrences(findAll(index.lexicon, patterns)).firsts, weights)) {
    scores[text] = NaN;
    weights[text] = 0;
  }
}

/** Adds the score of what stands at these ascending positions, and gives the texts that have it. */
function addScores({ index, scores, weights }: Tally, firsts: ArrayLike<number>, share: number): readonly number[] {
  const texts = addWeights(index, firsts, weights);
  for (const text of texts) {
    scores[text] = (scores[text] ?? 0) + share * scoreClause(weights[text] ?? 0, texts.length, index.ids.length);
    weights[text] = 0;
  }
  return texts;
}

/** Adds the weight of what stands at these ascending positions to that of its text, and gives the texts. */
function addWeights(index: SearchIndex, firsts: ArrayLike<number>, weights: Float64Array): number[] {
  const byField = fieldWeights(index);
  const texts: number[] = [];
  let [field, end] = [0, 0];
  for (let at = 0; at < firsts.length; at++) {
    const position = firsts[at] ?? 0;
    if (position >= end) {
      field = fieldAt(index, position, field);
      end = index.starts[field + 1] ?? Infinity;
    }
    const text = Math.floor(field / FIELDS.length);
    if (texts.at(-1) !== text) texts.push(text);
    weights[text] = (weights[text] ?? 0) + (byField[field] ?? 0);
  }
  return texts;
}
