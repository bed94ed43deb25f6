import type { Piece } from "./chain.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { gapOf } from "./places.ts";
import { FIELD_WEIGHTS } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import { isInField, onePerFirst, stretchesIn, type Stretch } from "./stretches.ts";
import { eachText, eachTextOf } from "./walk-list.ts";

/** What is found by the places of words, as a phrase is. Parallel lists, texts ascending. */
export interface Composed {
  readonly texts: readonly number[];
  /** The occurrences by their field, whatever its length: long texts have no more phrases by chance. */
  readonly weights: readonly number[];
  readonly stretches: readonly (readonly Stretch[])[];
}

/** Where any of the chains of pieces stand, in one field or any. */
export function compose(index: SearchIndex, chains: readonly (readonly Piece[])[], field: Field | null): Composed {
  const found = new Map<number, Stretch[]>();
  for (const chain of chains) {
    const texts = textsWithAll(index, chain.map(({ terms }) => terms));
    link(index, chain, texts).forEach((stretches, at) => {
      const text = texts[at] ?? 0;
      const inField = stretches.filter((stretch) => isInField(stretch, field));
      if (inField.length > 0) found.set(text, [...(found.get(text) ?? []), ...inField]);
    });
  }
  const ordered = [...found].sort(([a], [b]) => a - b).map(([text, stretches]) => [text, onePerFirst(stretches)] as const);
  return { texts: ordered.map(([text]) => text), weights: ordered.map(([, stretches]) => weigh(stretches)), stretches: ordered.map(([, stretches]) => stretches) };
}

/** What occurrences weigh by the fields in which they stand. */
export function weigh(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { code }) => sum + (FIELD_WEIGHTS[code >> 2] ?? 0), 0);
}

/** The texts that have one of each list of terms, ascending. The rarest first, so that few are looked up. */
function textsWithAll(index: SearchIndex, lists: readonly (readonly Term[])[]): readonly number[] {
  const [rarest = [], ...rest] = lists.toSorted((a, b) => countTexts(a) - countTexts(b));
  return rest.reduce((texts, terms) => textsOfWith(index, texts, terms), textsWith(index, rarest));
}

function countTexts(terms: readonly Term[]): number {
  return terms.reduce((sum, { textsWith }) => sum + textsWith, 0);
}

function textsWith(index: SearchIndex, terms: readonly Term[]): readonly number[] {
  const found: number[] = [];
  for (const term of terms) eachText(index, term, null, (text) => found.push(text));
  return terms.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

function textsOfWith(index: SearchIndex, texts: readonly number[], terms: readonly Term[]): readonly number[] {
  const has = new Uint8Array(texts.length);
  for (const term of terms) eachTextOf(index, term, { texts, field: null }, (at) => (has[at] = 1));
  return texts.filter((_, at) => has[at] === 1);
}

/** In each of the texts, the stretches from the first piece of the chain to the last. */
function link(index: SearchIndex, chain: readonly Piece[], texts: readonly number[]): Stretch[][] {
  const [first, ...rest] = chain.map(({ terms }) => stretchesIn(index, terms, texts));
  return rest.reduce((whole, next, at) => {
    const links = chain[at + 1]?.links ?? [];
    return whole.map((before, text) => follow(before, (next[text] ?? []).filter(({ code }) => links.includes(gapOf(code)))));
  }, first ?? []);
}

function follow(before: readonly Stretch[], after: readonly Stretch[]): Stretch[] {
  const lasts = new Map(after.map(({ first, last }) => [first, last]));
  return before.flatMap(({ first, last, code }) => {
    const end = lasts.get(last + 1);
    return end === undefined ? [] : [{ first, last: end, code }];
  });
}
