import { rankByScore } from "./rank-by-score.ts";
import { pairBound, scorePairs, type Pair } from "./score-pairs.ts";
import type { SearchIndex } from "./search-index.ts";
import { scoreClause, type Sought } from "./seek-clause.ts";
import { leastOfBest } from "./least-of-best.ts";
import { weighIn, type Weights } from "./weigh-texts.ts";

/** Texts, best first. Parallel lists. */
export interface Ranking {
  /** The texts by their numbers. */
  readonly texts: Uint32Array;
  /** Above zero; to be compared within one answer only. */
  readonly scores: Float64Array;
}

/**
 * Ranks ascending texts. The best so many stand in the order of their whole score, equal scores by number; behind them the
 * rest, in the order of what they have without pairs of neighbours: places are read only for texts that may be among the best.
 */
export function rankTexts(index: SearchIndex, sought: readonly Sought[], pairs: readonly Pair[], texts: readonly number[], best: number): Ranking {
  const weights = sought.map((clause) => weighIn(index, clause, texts));
  const scores = Float64Array.from(texts, (_, at) => sought.reduce((sum, clause, number) => sum + scoreClause(clause, weights[number]?.exact[at] ?? 0, weights[number]?.wide[at] ?? 0), 0));
  const most = scores.map((score, at) => score + boundAt(pairs, weights, at));
  const scoreWhole = (some: readonly number[]): Float64Array => {
    const added = scorePairs(index, sought, pairs, some.map((at) => texts[at] ?? 0), weights.map((each) => pick(each, some)));
    return added.map((score, number) => score + (scores[some[number] ?? 0] ?? 0));
  };
  const first = bestOf(scores, most, best, scoreWhole);
  const rest = scores.slice();
  for (const [at] of first) rest[at] = 0;
  return join(texts, first, rankByScore(rest).slice(0, texts.length - first.length), scores);
}

/**
 * The best by their whole scores. These are worked out first for those that may have the highest ones, then only for
 * those that may be better than these.
 * @param most above which no whole score is
 */
function bestOf(scores: Float64Array, most: Float64Array, best: number, scoreWhole: (some: readonly number[]) => Float64Array): [at: number, score: number][] {
  const least = leastOfBest(scores, best);
  const close = rankByScore(most).filter((at) => (most[at] ?? 0) >= least);
  const [tried, others] = [ascending(close.slice(0, 2 * best)), close.slice(2 * best)];
  const whole = scoreWhole(tried);
  const leastWhole = leastOfBest(whole, best);
  const late = ascending(others.filter((at) => (most[at] ?? 0) >= leastWhole));
  const lateWhole = scoreWhole(late);
  const all = [...tried.map((at, number) => [at, whole[number] ?? 0] as [number, number]), ...late.map((at, number) => [at, lateWhole[number] ?? 0] as [number, number])];
  return all.sort(([a, m], [b, n]) => n - m || a - b).slice(0, best);
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

function boundAt(pairs: readonly Pair[], weights: readonly Weights[], at: number): number {
  return pairs.reduce((sum, pair) => sum + pairBound(pair, weights[pair.before]?.wide[at] ?? 0, weights[pair.after]?.wide[at] ?? 0), 0);
}

function pick({ exact, wide }: Weights, at: readonly number[]): Weights {
  return { exact: Float64Array.from(at, (index) => exact[index] ?? 0), wide: Float64Array.from(at, (index) => wide[index] ?? 0) };
}

function join(texts: readonly number[], first: readonly (readonly [at: number, score: number])[], rest: readonly number[], scores: Float64Array): Ranking {
  const order = [...first.map(([at]) => at), ...rest];
  return { texts: Uint32Array.from(order, (at) => texts[at] ?? 0), scores: Float64Array.from(order, (at, rank) => first[rank]?.[1] ?? scores[at] ?? 0) };
}
