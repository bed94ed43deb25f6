import { leastOfBest } from "./least-of-best.ts";
import type { SearchIndex } from "./search-index.ts";
import { scoreClause, type Sought } from "./seek-clause.ts";
import { eachText } from "./walk-list.ts";
import { eachWeight, weighIn } from "./weigh-texts.ts";

/** What the texts of an index have come to, by their numbers. */
interface Tally {
  readonly scores: Float64Array;
  /** The texts that have a score, and may have one. */
  readonly texts: number[];
  /** Weights that are being added up; all zero in between. */
  readonly exact: Float64Array;
  readonly wide: Float64Array;
}

/**
 * Every text that may be among the so many best by any of the clauses, ascending, and few others. The clauses that say most
 * are counted first; once what is left cannot lift a new text among the best, only those that were seen are looked at.
 * (MaxScore: Turtle & Flood, "Query evaluation: strategies and optimizations", 1995.)
 * @param barred 1 for texts that do not count, by number
 * @param bonus what pairs may add to a score at most
 */
export function bestPartial(index: SearchIndex, sought: readonly Sought[], barred: Uint8Array, bonus: number, best: number): number[] {
  const order = sought.toSorted((a, b) => b.most - a.most);
  const left = order.map((_, at) => order.slice(at).reduce((sum, { most }) => sum + most, bonus));
  const tally: Tally = { scores: new Float64Array(barred.length), texts: [], exact: new Float64Array(barred.length), wide: new Float64Array(barred.length) };
  let at = 0;
  let least = -Infinity;
  for (; at < order.length && least <= (left[at] ?? 0); at++) {
    const clause = order[at];
    if (clause) addClause(index, tally, clause, barred);
    least = leastOfBest(tally.texts.map((text) => tally.scores[text] ?? 0), best);
  }
  return narrow(index, tally, order.slice(at), bonus, best);
}

function addClause(index: SearchIndex, { scores, texts, exact, wide }: Tally, sought: Sought, barred: Uint8Array): void {
  const seen: number[] = [];
  function add(text: number, weight: number): void {
    if (wide[text] === 0) seen.push(text);
    wide[text] = (wide[text] ?? 0) + weight;
  }
  eachWeight(index, sought, (text, weight) => {
    add(text, weight);
    exact[text] = (exact[text] ?? 0) + weight;
  });
  for (const term of sought.related) eachText(index, term, sought.clause.field, add);
  for (const text of seen) {
    if (barred[text] === 0) {
      if (scores[text] === 0) texts.push(text);
      scores[text] = (scores[text] ?? 0) + scoreClause(sought, exact[text] ?? 0, wide[text] ?? 0);
    }
    exact[text] = 0;
    wide[text] = 0;
  }
}

/** Of the texts that were seen, those that may still be among the best, once the other clauses are counted too. */
function narrow(index: SearchIndex, { scores, texts }: Tally, others: readonly Sought[], bonus: number, best: number): number[] {
  let close = texts;
  for (let at = 0; at <= others.length; at++) {
    const left = others.slice(at).reduce((sum, { most }) => sum + most, bonus);
    const least = leastOfBest(close.map((text) => scores[text] ?? 0), best);
    close = close.filter((text) => (scores[text] ?? 0) + left >= least);
    if (at === 0) close.sort((a, b) => a - b);
    const clause = others[at];
    if (!clause) break;
    const weights = weighIn(index, clause, close);
    close.forEach((text, number) => (scores[text] = (scores[text] ?? 0) + scoreClause(clause, weights.exact[number] ?? 0, weights.wide[number] ?? 0)));
  }
  return close;
}
