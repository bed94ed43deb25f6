import { lowerBound } from "./ascending.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Sought } from "./seek-clause.ts";
import { eachText, eachTextOf } from "./walk-list.ts";

/** What a clause weighs in some texts, by their index among these: as it was asked, and with all words of its stem. */
export interface Weights {
  readonly exact: Float64Array;
  readonly wide: Float64Array;
}

/** What a clause weighs in each of the ascending texts. */
export function weighIn(index: SearchIndex, { clause: { field }, exact, related, composed }: Sought, texts: ArrayLike<number>): Weights {
  const weights = { exact: new Float64Array(texts.length), wide: new Float64Array(texts.length) };
  for (const term of exact) eachTextOf(index, term, { texts, field }, (at, weight) => (weights.exact[at] = (weights.exact[at] ?? 0) + weight));
  composed.texts.forEach((text, number) => {
    const at = lowerBound(texts, text);
    if (texts[at] === text) weights.exact[at] = (weights.exact[at] ?? 0) + (composed.weights[number] ?? 0);
  });
  weights.wide.set(weights.exact);
  for (const term of related) eachTextOf(index, term, { texts, field }, (at, weight) => (weights.wide[at] = (weights.wide[at] ?? 0) + weight));
  return weights;
}

/** Calls `see` for every text that a clause's terms or compositions are in, once for each: with its weight. */
export function eachWeight(index: SearchIndex, { clause, exact, composed }: Sought, see: (text: number, weight: number) => void): void {
  for (const term of exact) eachText(index, term, clause.field, see);
  composed.texts.forEach((text, at) => see(text, composed.weights[at] ?? 0));
}

/** The texts that have what any of the clauses asks for, ascending. */
export function textsWith(index: SearchIndex, clauses: readonly Sought[]): number[] {
  const found: number[] = [];
  for (const clause of clauses) eachWeight(index, clause, (text) => found.push(text));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Those of the ascending texts that have what any of the clauses asks for, or have none of it. */
export function keepTexts(index: SearchIndex, texts: readonly number[], clauses: readonly Sought[], wanted: boolean): number[] {
  const has = new Uint8Array(texts.length);
  for (const clause of clauses) {
    weighIn(index, { ...clause, related: [] }, texts).exact.forEach((weight, at) => {
      if (weight > 0) has[at] = 1;
    });
  }
  return texts.filter((_, at) => (has[at] === 1) === wanted);
}
