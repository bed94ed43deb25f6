import { leastOfBest } from "./least-of-best.ts";
import { rankByScore } from "./rank-by-score.ts";
import { pick } from "./pick.ts";
import { pairBound, scorePairs, type Pair } from "./score-pairs.ts";
import type { SearchIndex } from "./search-index.ts";
import { scoreClause, type Sought } from "./seek-clause.ts";
import { uniteAscending, weighIn, type Weights } from "./weigh-texts.ts";

/** Texts, best first. */
export interface Ranking {
  /** The texts by their numbers. */
  readonly texts: Uint32Array;
  /** Of the so many best that were asked for: above zero, and to be compared within one answer only. */
  readonly scores: Float64Array;
}

/** What texts are ranked by. */
export interface Ranked {
  readonly index: SearchIndex;
  readonly sought: readonly Sought[];
  readonly pairs: readonly Pair[];
}

/** Texts that are to be ranked, and what is known of them without places. Parallel lists. */
interface Weighed {
  /** Ascending. */
  readonly texts: Int32Array;
  /** Of each clause. */
  readonly weights: readonly Weights[];
  /** Without pairs of neighbours. */
  readonly scores: Float64Array;
}

/**
 * Ranks ascending texts. The best so many stand in the order of their whole score, equal scores by number; behind them the
 * rest, in the order of what they have without pairs of neighbours: places are read only for texts that may be among the best.
 */
export function rankTexts(by: Ranked, texts: Int32Array, best: number): Ranking {
  const weighed = weigh(by, texts);
  return join(weighed, bestOf(by, weighed, best), best);
}

/** Ranks some texts, and behind them the so many best of others: in one look, since they mostly share the lists that are read. */
export function rankBoth(by: Ranked, [some, others]: readonly [Int32Array, Int32Array], best: number): readonly [Ranking, Ranking] {
  const weighed = weigh(by, uniteAscending([some, others]));
  const ahead = mostScore(by);
  for (let at = 0, number = 0; at < weighed.texts.length; at++) {
    if (weighed.texts[at] !== some[number]) continue;
    weighed.scores[at] = (weighed.scores[at] ?? 0) + ahead;
    number++;
  }
  const { texts, scores } = join(weighed, bestOf(by, weighed, some.length + best), some.length + best);
  const [count, end] = [some.length, some.length + best];
  return [
    { texts: texts.slice(0, count), scores: scores.slice(0, count).map((score) => score - ahead) },
    { texts: texts.slice(count, end), scores: scores.slice(count, end) },
  ];
}

/** No text has more. */
function mostScore({ sought, pairs }: Ranked): number {
  return [...sought, ...pairs].reduce((sum, { most }) => sum + most, 0);
}

function weigh({ index, sought }: Ranked, texts: Int32Array): Weighed {
  const weights = sought.map((clause) => weighIn(index, clause, texts));
  return { texts, weights, scores: scoreWords(sought, weights, texts.length) };
}

function scoreWords(sought: readonly Sought[], weights: readonly Weights[], length: number): Float64Array {
  const scores = new Float64Array(length);
  sought.forEach((clause, number) => {
    const { exact, wide } = weights[number] ?? { exact: scores, wide: scores };
    for (let at = 0; at < length; at++) scores[at] = (scores[at] ?? 0) + scoreClause(clause, exact[at] ?? 0, wide[at] ?? 0);
  });
  return scores;
}

/** A text by its index among those that are ranked, and its whole score. */
type Scored = readonly [at: number, score: number];

/**
 * The best by their whole scores. These are worked out for those that may have the highest ones, some at a time, as long as
 * any other may be better. Where places are missed it stops: what else is needed shows when they are there.
 */
function bestOf({ index, sought, pairs }: Ranked, { texts, weights, scores }: Weighed, best: number): readonly Scored[] {
  if (pairs.length === 0) return [];
  const bounds = boundPairs(pairs, weights, scores);
  const close = rankFrom(bounds, leastOfBest(scores, best));
  const first: Scored[] = [];
  // At first few at a time, since mostly these are enough; then ever more, since to read a list again for a few texts costs as much as for many.
  for (let [tried, count] = [0, best]; tried < close.length && !index.isMissing(); tried += count, count = (tried * tried) / best) {
    const leastWhole = first[best - 1]?.[1] ?? -Infinity;
    const some = close.slice(tried, tried + count).filter((at) => (bounds[at] ?? 0) >= leastWhole).sort();
    if (some.length === 0) break;
    const added = scorePairs(index, sought, pairs, { texts: Int32Array.from(some, (at) => texts[at] ?? 0), weights: weights.map(({ wide }) => pick(wide, some)) });
    some.forEach((at, number) => admit(first, [at, (scores[at] ?? 0) + (added[number] ?? 0)], best));
  }
  return first;
}

/** Puts a text to so many best ones, in order, if it is one of them. */
function admit(first: Scored[], one: Scored, best: number): void {
  let place = first.length;
  while (place > 0 && isBefore(one, first[place - 1] ?? one)) place--;
  if (place >= best) return;
  first.splice(place, 0, one);
  if (first.length > best) first.pop();
}

function isBefore([at, score]: Scored, [otherAt, other]: Scored): boolean {
  return score > other || (score === other && at < otherAt);
}

/** The indexes of the bounds that are not below the least, highest first; mostly few of many, so they are not ranked with the others. */
function rankFrom(bounds: Float64Array, least: number): Uint32Array {
  const from = new Uint32Array(bounds.length);
  let count = 0;
  for (let at = 0; at < bounds.length; at++) if ((bounds[at] ?? 0) >= least) from[count++] = at;
  const close = from.subarray(0, count);
  return rankByScore(pick(bounds, close)).map((at) => close[at] ?? 0);
}

/** Above which no whole score is. */
function boundPairs(pairs: readonly Pair[], weights: readonly Weights[], scores: Float64Array): Float64Array {
  const bounds = scores.slice();
  for (const pair of pairs) {
    const { before, after } = { before: weights[pair.before]?.wide ?? scores, after: weights[pair.after]?.wide ?? scores };
    for (let at = 0; at < bounds.length; at++) bounds[at] = (bounds[at] ?? 0) + pairBound(pair, before[at] ?? 0, after[at] ?? 0);
  }
  return bounds;
}

/** The first in their order, behind them the others by score. */
function join({ texts, scores }: Weighed, first: readonly Scored[], best: number): Ranking {
  const rest = first.length === 0 ? scores : scores.slice();
  for (const [at] of first) rest[at] = 0;
  const behind = rankByScore(rest);
  const ordered = new Uint32Array(texts.length);
  first.forEach(([at], rank) => (ordered[rank] = texts[at] ?? 0));
  for (let rank = first.length; rank < texts.length; rank++) ordered[rank] = texts[behind[rank - first.length] ?? 0] ?? 0;
  const scoreAt = (rank: number) => first[rank]?.[1] ?? scores[behind[rank - first.length] ?? 0] ?? 0;
  return { texts: ordered, scores: Float64Array.from({ length: Math.min(best, texts.length) }, (_, rank) => scoreAt(rank)) };
}
