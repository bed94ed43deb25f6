import { lowerBound } from "./ascending.ts";
import { addWeights, textsOf } from "./postings.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Sought } from "./seek-clause.ts";

/** What a clause weighs in some texts, by their index among these: as it was asked, and with all words of its stem. */
export interface Weights {
  readonly exact: Float64Array;
  readonly wide: Float64Array;
}

/** What a clause weighs in each of the ascending texts. */
export function weighIn(index: SearchIndex, sought: Sought, texts: Int32Array): Weights {
  const exact = weighExact(index, sought, texts);
  if (sought.related.length === 0) return { exact, wide: exact };
  const wide = exact.slice();
  for (const term of sought.related) addWeights(index.postingsOf(term, sought.clause.field), texts, wide);
  return { exact, wide };
}

function weighExact(index: SearchIndex, { clause: { field }, exact, composed }: Sought, texts: Int32Array): Float64Array {
  const weights = new Float64Array(texts.length);
  for (const term of exact) addWeights(index.postingsOf(term, field), texts, weights);
  composed.texts.forEach((text, number) => {
    const at = lowerBound(texts, text);
    if (texts[at] === text) weights[at] = (weights[at] ?? 0) + (composed.weights[number] ?? 0);
  });
  return weights;
}

/** The texts that have what any of the clauses asks for, ascending. */
export function textsWith(index: SearchIndex, clauses: readonly Sought[]): Int32Array {
  const lists = clauses.flatMap(({ clause, exact, composed }) => [...exact.map((term) => textsOf(index.postingsOf(term, clause.field))), Int32Array.from(composed.texts)]);
  return uniteAscending(lists);
}

/** All that any of the ascending lists has, ascending. Small ones are laid together first. */
export function uniteAscending(lists: readonly Int32Array[]): Int32Array {
  const [first = new Int32Array(), ...rest] = lists.filter((list) => list.length > 0).sort((a, b) => a.length - b.length);
  return rest.reduce(unite, first);
}

function unite(one: Int32Array, other: Int32Array): Int32Array {
  const united = new Int32Array(one.length + other.length);
  let length = 0;
  let at = 0;
  let index = 0;
  while (at < one.length && index < other.length) {
    const a = one[at] ?? 0;
    const b = other[index] ?? 0;
    united[length++] = Math.min(a, b);
    if (a <= b) at++;
    if (b <= a) index++;
  }
  const rest = at < one.length ? one.subarray(at) : other.subarray(index);
  united.set(rest, length);
  return united.subarray(0, length + rest.length);
}

/** Those of the ascending texts that have what any of the clauses asks for, or have none of it. */
export function keepTexts(index: SearchIndex, texts: Int32Array, clauses: readonly Sought[], wanted: boolean): Int32Array {
  if (clauses.length === 0) return wanted ? new Int32Array() : texts;
  const has = new Uint8Array(texts.length);
  for (const clause of clauses) markWeighed(weighExact(index, clause, texts), has);
  const kept = new Int32Array(texts.length);
  let count = 0;
  for (let at = 0; at < texts.length; at++) if ((has[at] === 1) === wanted) kept[count++] = texts[at] ?? 0;
  return kept.subarray(0, count);
}

function markWeighed(weights: Float64Array, has: Uint8Array): void {
  for (let at = 0; at < weights.length; at++) if ((weights[at] ?? 0) > 0) has[at] = 1;
}
