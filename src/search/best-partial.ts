import { leastOfBest } from "./least-of-best.ts";
import { weighedBlock, type Postings } from "./postings.ts";
import type { Pair } from "./score-pairs.ts";
import type { SearchIndex } from "./search-index.ts";
import { scoreClause, type Sought } from "./seek-clause.ts";
import { pick } from "./pick.ts";
import { sortNumbers } from "./sort-numbers.ts";
import { weighIn } from "./weigh-texts.ts";

/** What the texts of an index have come to, by their numbers. */
interface Tally {
  readonly scores: Float64Array;
  /** Which of the clauses each has, a bit for each; or that it does not count. */
  readonly clauses: Int32Array;
  /** The first `length` are the texts that have a score. */
  readonly texts: Int32Array;
  length: number;
  /** Weights of one clause that are being added up; and the texts that have any. */
  readonly exact: Float64Array;
  readonly wide: Float64Array;
  readonly seen: Int32Array;
}

/** What is asked, and how. */
interface Question {
  readonly index: SearchIndex;
  readonly sought: readonly Sought[];
  readonly pairs: readonly Pair[];
  /** How many texts are wanted. */
  readonly best: number;
}

/** A question, and the bits of both clauses of each of its pairs. */
interface Marked extends Question {
  readonly bothOf: readonly number[];
}

/** The mark of a text that does not count. */
const BARRED = 1 << 31;

/** Room for the largest index so far; all zero between questions. */
let tally = makeTally(0);

function makeTally(texts: number): Tally {
  const [scores, exact, wide] = [new Float64Array(texts), new Float64Array(texts), new Float64Array(texts)];
  return { scores, clauses: new Int32Array(texts), texts: new Int32Array(texts), length: 0, exact, wide, seen: new Int32Array(texts) };
}

/**
 * Every text that may be among the so many best by any of the clauses, ascending, and few others. The clauses that say most
 * are counted first; once what is left cannot lift a new text among the best, only those that were seen are looked at.
 * (MaxScore: Turtle & Flood, "Query evaluation: strategies and optimizations", 1995.)
 * @param barred texts that do not count
 */
export function bestPartial(asked: Question, barred: readonly Int32Array[]): Int32Array {
  const { index, sought, pairs } = asked;
  const question = { ...asked, bothOf: pairs.map(({ before, after }) => bitOf(before) | bitOf(after)) };
  if (tally.scores.length < index.texts) tally = makeTally(index.texts);
  for (const texts of barred) mark(texts, BARRED);
  const order = sought.map((_, number) => number).sort((a, b) => (sought[b]?.most ?? 0) - (sought[a]?.most ?? 0));
  const close = narrow(question, countClauses(question, order));
  for (const texts of barred) mark(texts, 0);
  forget();
  return close;
}

function mark(texts: Int32Array, clauses: number): void {
  for (let at = 0; at < texts.length; at++) tally.clauses[texts[at] ?? 0] = clauses;
}

function forget(): void {
  const { scores, clauses, texts, length } = tally;
  for (let at = 0; at < length; at++) {
    const text = texts[at] ?? 0;
    scores[text] = 0;
    clauses[text] = 0;
  }
  tally.length = 0;
}

/** The clauses that are not counted yet; and what the last of the best has at least, once all are. */
interface Left {
  readonly numbers: readonly number[];
  readonly least: number;
}

/** Counts clauses in this order as long as a text that was not seen yet may be among the best by those that are left. */
function countClauses(question: Marked, order: readonly number[]): Left {
  let counted = 0;
  for (let at = 0; at < order.length; at++) {
    const numbers = order.slice(at);
    const most = mostOf(question, numbers)(0);
    // None has more than what was counted.
    if (counted > most && leastScore(question.best) > most) return { numbers, least: leastOfWhole(question, numbers) };
    addClause(question, order[at] ?? 0);
    counted += question.sought[order[at] ?? 0]?.most ?? 0;
  }
  return { numbers: [], least: leastOfWhole(question, []) };
}

/** What the last of the best has at least so far. */
function leastScore(best: number): number {
  return tally.length < best ? -Infinity : leastOfBest(tally.scores, best, tally.texts, tally.length);
}

/** The least whole score of those that have the best ones so far. */
function leastOfWhole({ index, sought, best }: Question, left: readonly number[]): number {
  const least = leastScore(best);
  if (least === -Infinity) return least;
  const first = keepFrom(tally.texts.subarray(0, tally.length), least, () => 0).sort();
  const scores = pick(tally.scores, first);
  for (const number of left) addScores(index, sought[number], first, scores);
  return leastOfBest(scores, best) * ROUNDED;
}

/** Sums in another order differ by less. */
const ROUNDED = 1 - 1e-12;

function addScores(index: SearchIndex, clause: Sought | undefined, texts: Int32Array, scores: Float64Array): void {
  if (!clause) return;
  const { exact, wide } = weighIn(index, clause, texts);
  for (let at = 0; at < texts.length; at++) scores[at] = (scores[at] ?? 0) + scoreClause(clause, exact[at] ?? 0, wide[at] ?? 0);
}

/** The bit of a clause; clauses beyond the thirtieth share one, and are thought to be there. */
function bitOf(number: number): number {
  return 1 << Math.min(number, 30);
}

/** Gives what the clauses that are left add at most to the score of a text that has some already, and all pairs with them. */
function mostOf({ sought, pairs, bothOf }: Marked, left: readonly number[]): (has: number) => number {
  const bits = left.reduce((all, number) => all | bitOf(number), bitOf(30));
  const words = left.reduce((sum, number) => sum + (sought[number]?.most ?? 0), 0);
  return (has) => {
    let most = words;
    for (let at = 0; at < bothOf.length; at++) if ((~(has | bits) & (bothOf[at] ?? 0)) === 0) most += pairs[at]?.most ?? 0;
    return most;
  };
}

function addClause({ index, sought: all }: Question, number: number): void {
  const sought = all[number];
  if (!sought) return;
  const { exact, wide, seen, clauses, scores, texts } = tally;
  const { clause: { field }, related, composed } = sought;
  let count = 0;
  for (const term of sought.exact) count = addTerm(index.postingsOf(term, field), count);
  for (let at = 0; at < composed.texts.length; at++) count = addText(composed.texts[at] ?? 0, composed.weights[at] ?? 0, count);
  const own = related.length === 0 ? wide : exact;
  if (own === exact) for (let at = 0; at < count; at++) exact[seen[at] ?? 0] = wide[seen[at] ?? 0] ?? 0;
  for (const term of related) count = addTerm(index.postingsOf(term, field), count);
  const bit = bitOf(number);
  let { length } = tally;
  for (let at = 0; at < count; at++) {
    const text = seen[at] ?? 0;
    const before = clauses[text] ?? 0;
    if (before !== BARRED) {
      if (before === 0) texts[length++] = text;
      scores[text] = (scores[text] ?? 0) + scoreClause(sought, own[text] ?? 0, wide[text] ?? 0);
      clauses[text] = before | bit;
    }
    exact[text] = 0;
    wide[text] = 0;
  }
  tally.length = length;
}

/** Adds what a term weighs in each of its texts; gives how many texts were seen then. */
function addTerm(postings: Postings, before: number): number {
  const { wide, seen } = tally;
  let count = before;
  for (let number = 0; number < postings.blocks.length; number++) {
    const { texts, weights, from, to } = weighedBlock(postings, number);
    for (let at = from; at < to; at++) {
      const text = texts[at] ?? 0;
      const weight = wide[text] ?? 0;
      wide[text] = weight + (weights[at] ?? 0);
      if (weight === 0) seen[count++] = text;
    }
  }
  return count;
}

function addText(text: number, weight: number, seen: number): number {
  const before = tally.wide[text] ?? 0;
  tally.wide[text] = before + weight;
  if (before > 0) return seen;
  tally.seen[seen] = text;
  return seen + 1;
}

/** What texts have at most besides by the first clauses that they have, together: worked out once for all that have the same; 0 where it was not yet. */
const known = new Float64Array(1 << 10);

/** Those of the texts that come to so much, with what else they have at most by their clauses. */
function keepFrom(texts: Int32Array, least: number, most: (has: number) => number): Int32Array {
  const { scores, clauses, seen } = tally;
  const mostOfAll = most(-1); // spares nearly all texts the question what they have
  known.fill(0);
  let count = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? 0;
    const score = scores[text] ?? 0;
    if (score + mostOfAll < least) continue;
    const has = clauses[text] ?? 0;
    const more = has < known.length ? (known[has] ||= most(has)) : most(has);
    if (score + more >= least) seen[count++] = text;
  }
  return seen.slice(0, count);
}

/** Of the texts that were seen, those that may still be among the best, once the other clauses are counted too. */
function narrow(question: Marked, { numbers, least }: Left): Int32Array {
  const { index, sought } = question;
  const { scores, clauses } = tally;
  let close = tally.texts.subarray(0, tally.length);
  for (let at = 0; at <= numbers.length; at++) {
    close = keepFrom(close, least, mostOf(question, numbers.slice(at)));
    if (at === 0) close = sortNumbers(close, index.texts);
    const number = numbers[at] ?? -1;
    const clause = sought[number];
    if (!clause) break;
    const { exact, wide } = weighIn(index, clause, close);
    const bit = bitOf(number);
    for (let rank = 0; rank < close.length; rank++) {
      if (wide[rank] === 0) continue;
      const text = close[rank] ?? 0;
      scores[text] = (scores[text] ?? 0) + scoreClause(clause, exact[rank] ?? 0, wide[rank] ?? 0);
      clauses[text] = (clauses[text] ?? 0) | bit;
    }
  }
  return close;
}
