import { leastOfBest } from "./least-of-best.ts";
import type { Pair } from "./score-pairs.ts";
import type { SearchIndex } from "./search-index.ts";
import { scoreClause, type Sought } from "./seek-clause.ts";
import { eachText } from "./walk-list.ts";
import { eachWeight, weighIn } from "./weigh-texts.ts";

/** What the texts of an index have come to, by their numbers. */
interface Tally {
  readonly scores: Float64Array;
  /** Which of the clauses each has, a bit for each. */
  readonly clauses: Uint32Array;
  /** The texts that have a score, and may have one. */
  readonly texts: number[];
  /** Weights that are being added up; all zero in between. */
  readonly exact: Float64Array;
  readonly wide: Float64Array;
}

/** What is asked, and how. */
interface Question {
  readonly index: SearchIndex;
  readonly sought: readonly Sought[];
  readonly pairs: readonly Pair[];
  /** How many texts are wanted. */
  readonly best: number;
}

/**
 * Every text that may be among the so many best by any of the clauses, ascending, and few others. The clauses that say most
 * are counted first; once what is left cannot lift a new text among the best, only those that were seen are looked at.
 * (MaxScore: Turtle & Flood, "Query evaluation: strategies and optimizations", 1995.)
 * @param barred 1 for texts that do not count, by number
 */
export function bestPartial(question: Question, barred: Uint8Array): number[] {
  const { index, sought, best } = question;
  const order = sought.map((_, number) => number).sort((a, b) => (sought[b]?.most ?? 0) - (sought[a]?.most ?? 0));
  const tally = makeTally(barred.length);
  let at = 0;
  let least = -Infinity;
  // A text that was not seen yet can only have what is left.
  while (at < order.length && least <= mostOf(question, order.slice(at), 0)) {
    addClause(index, tally, sought, order[at++] ?? 0, barred);
    least = leastOfBest(tally.texts.map((text) => tally.scores[text] ?? 0), best);
  }
  return narrow(question, tally, order.slice(at));
}

function makeTally(texts: number): Tally {
  return { scores: new Float64Array(texts), clauses: new Uint32Array(texts), texts: [], exact: new Float64Array(texts), wide: new Float64Array(texts) };
}

/** The bit of a clause; clauses beyond the thirtieth share one, and are thought to be there. */
function bitOf(number: number): number {
  return 1 << Math.min(number, 30);
}

/** What the clauses that are left add at most to the score of a text that has some already, and all pairs with them. */
function mostOf({ sought, pairs }: Question, left: readonly number[], has: number): number {
  const all = left.reduce((bits, number) => bits | bitOf(number), has | bitOf(30));
  const words = left.reduce((sum, number) => sum + (sought[number]?.most ?? 0), 0);
  return pairs.reduce((sum, { before, after, most }) => ((all & bitOf(before)) !== 0 && (all & bitOf(after)) !== 0 ? sum + most : sum), words);
}

function addClause(index: SearchIndex, { scores, clauses, texts, exact, wide }: Tally, all: readonly Sought[], number: number, barred: Uint8Array): void {
  const sought = all[number];
  if (!sought) return;
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
      clauses[text] = (clauses[text] ?? 0) | bitOf(number);
    }
    exact[text] = 0;
    wide[text] = 0;
  }
}

/** Of the texts that were seen, those that may still be among the best, once the other clauses are counted too. */
function narrow(question: Question, { scores, clauses, texts }: Tally, others: readonly number[]): number[] {
  const { index, sought, best } = question;
  let close = texts.sort((a, b) => a - b);
  for (let at = 0; at <= others.length; at++) {
    const left = remembered((has) => mostOf(question, others.slice(at), has));
    const least = leastOfBest(close.map((text) => scores[text] ?? 0), best);
    close = close.filter((text) => (scores[text] ?? 0) + left(clauses[text] ?? 0) >= least);
    const number = others[at] ?? -1;
    const clause = sought[number];
    if (!clause) break;
    const weights = weighIn(index, clause, close);
    close.forEach((text, rank) => {
      const wide = weights.wide[rank] ?? 0;
      scores[text] = (scores[text] ?? 0) + scoreClause(clause, weights.exact[rank] ?? 0, wide);
      if (wide > 0) clauses[text] = (clauses[text] ?? 0) | bitOf(number);
    });
  }
  return close;
}

/** Many texts have the same clauses. */
function remembered(most: (has: number) => number): (has: number) => number {
  const known = new Map<number, number>();
  return (has) => {
    const value = known.get(has) ?? most(has);
    known.set(has, value);
    return value;
  };
}
