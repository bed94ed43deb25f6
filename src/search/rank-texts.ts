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
  const least = leastOfBest(scores, best);
  const close = texts.flatMap((_, at) => ((scores[at] ?? 0) + boundAt(pairs, weights, at) >= least ? [at] : []));
  const added = scorePairs(index, sought, pairs, close.map((at) => texts[at] ?? 0), weights.map((each) => pick(each, close)));
  const whole = Float64Array.from(close, (at, number) => (scores[at] ?? 0) + (added[number] ?? 0));
  const first = rankByScore(whole).slice(0, best).map((number) => [close[number] ?? 0, whole[number] ?? 0] as const);
  for (const [at] of first) scores[at] = -1;
  const rest = rankByScore(scores).slice(0, texts.length - first.length);
  return join(texts, first, rest, scores);
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
