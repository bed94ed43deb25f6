import type { Span } from "../text/span.ts";
import { findAll, mergeOccurrences, type Stretches } from "./clause-occurrences.ts";
import { findPairs } from "./find-pairs.ts";
import type { Clause, Query } from "./query.ts";
import { EXACT_SHARE, fieldWeights, PAIR_SHARE, scoreClause } from "./rank.ts";
import { fieldAt, FIELDS, type SearchIndex } from "./search-index.ts";
import { withinField } from "./within-field.ts";

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
  /** Where the query asks for what no text has, not even by its stem. */
  readonly missing: readonly Span[];
}

/** The texts that have every needed clause of the query, or an alternative to it, and those that have some. Nothing for an empty query. */
export function search(index: SearchIndex, query: Query): Answer {
  const { scores, clauses, missing } = scoreTexts(index, query);
  const all = query.clauses.filter((clause) => clause.needed && !clause.alternative).length;
  const [full, partial]: [Hit[], Hit[]] = [[], []];
  // Not by `flatMap`: a sixth of the time of a question went into small lists.
  scores.forEach((score, text) => {
    if (score > 0) (clauses[text] === all ? full : partial).push({ id: index.ids[text] ?? "", score });
  });
  return { full: full.sort(byScore), partial: partial.sort(byScore), missing };
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** What the texts have come to, by number of text. */
interface Tally {
  readonly index: SearchIndex;
  readonly scores: Float64Array;
  /** How many needed clauses each has as they were asked, or alternatives to them. */
  readonly clauses: Uint16Array;
  /** The last needed clause that each has, or has an alternative to; they count from 1. */
  readonly last: Uint16Array;
  /** Weights that are being added up; all zero in between. */
  readonly weights: Float64Array;
  /** Where needed clauses stand that no text has. */
  readonly missing: Span[];
}

function scoreTexts(index: SearchIndex, query: Query): Tally {
  const texts = index.ids.length;
  const tally = { index, scores: new Float64Array(texts), clauses: new Uint16Array(texts), last: new Uint16Array(texts), weights: new Float64Array(texts), missing: [] };
  let needed = 0;
  const found = query.clauses.map((clause) => {
    if (clause.needed && !clause.alternative) needed++;
    return scoreWords(tally, clause, needed);
  });
  for (const clause of query.without) exclude(tally, clause);
  found.slice(1).forEach((after, at) => {
    const [before, weight] = [found[at] ?? after, Math.min(query.clauses[at]?.weight ?? 0, query.clauses[at + 1]?.weight ?? 0)];
    addScores(tally, findPairs(before, after), weight * PAIR_SHARE);
  });
  return tally;
}

/**
 * Scores the texts for one clause, and gives where it or its relatives stand.
 * @param needed the number of the needed clause that it is, or an alternative to
 */
function scoreWords(tally: Tally, clause: Clause, needed: number): Stretches {
  const { index } = tally;
  const found = findAll(index.lexicon, clause.patterns);
  const relatives = findAll(index.lexicon, clause.related);
  const exact = withinField(index, mergeOccurrences(found), clause.field);
  const share = relatives.length === 0 ? 1 : EXACT_SHARE;
  if (clause.needed && found.length + relatives.length === 0) tally.missing.push({ from: clause.from, to: clause.to });
  const texts = addScores(tally, exact.firsts, clause.weight * share);
  if (clause.needed) countClause(tally, texts, needed);
  if (share === 1) return exact;
  const wide = withinField(index, mergeOccurrences([...found, ...relatives]), clause.field);
  addScores(tally, wide.firsts, clause.weight * (1 - share));
  return wide;
}

/** A needed clause and its alternatives count once. */
function countClause({ clauses, last }: Tally, texts: readonly number[], needed: number): void {
  for (const text of texts) {
    if (last[text] === needed) continue;
    last[text] = needed;
    clauses[text] = (clauses[text] ?? 0) + 1;
  }
}

/** Texts of a score that is no number are not found, whatever else is added. */
function exclude({ index, scores, weights }: Tally, { patterns, field }: Clause): void {
  const found = withinField(index, mergeOccurrences(findAll(index.lexicon, patterns)), field);
  for (const text of addWeights(index, found.firsts, weights)) {
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
