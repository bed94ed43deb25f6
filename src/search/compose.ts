import type { Piece } from "./chain.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { gapOf } from "./places.ts";
import { addWeights, textsOf } from "./postings.ts";
import { FIELD_WEIGHTS } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import { isInField, onePerFirst, stretchesIn, type Stretch } from "./stretches.ts";
import { uniteAscending } from "./weigh-texts.ts";

/** What is found by the places of words, as a phrase is. Parallel lists, texts ascending. */
export interface Composed {
  readonly texts: readonly number[];
  /** The occurrences by their field, whatever its length: long texts have no more phrases by chance. */
  readonly weights: readonly number[];
  readonly stretches: readonly (readonly Stretch[])[];
}

/**
 * Where any of the chains of pieces stand, in one field or any.
 * @param exact the terms of the same clause: what they have anyway counts once
 */
export function compose(index: SearchIndex, chains: readonly (readonly Piece[])[], field: Field | null, exact: readonly Term[]): Composed {
  const found = new Map<number, Stretch[]>();
  for (const chain of chains) {
    const texts = textsWithAll(index, chain.map(({ terms }) => terms));
    link(index, chain, texts).forEach((stretches, at) => {
      const text = texts[at] ?? 0;
      const inField = stretches.filter(({ code }) => isInField(code, field));
      if (inField.length > 0) found.set(text, [...(found.get(text) ?? []), ...inField]);
    });
  }
  const ordered = notOf(index, exact, [...found].sort(([a], [b]) => a - b).map(([text, stretches]) => [text, onePerFirst(stretches)] as const));
  return { texts: ordered.map(([text]) => text), weights: ordered.map(([, stretches]) => weigh(stretches)), stretches: ordered.map(([, stretches]) => stretches) };
}

/** Stretches of texts, ascending. */
type Found = readonly (readonly [text: number, stretches: readonly Stretch[]])[];

/** The stretches that no term is: «ها های» may be a run of its own and two words beside each other. */
function notOf(index: SearchIndex, terms: readonly Term[], found: Found): Found {
  if (terms.length === 0 || found.length === 0) return found;
  const known = stretchesIn(index, terms, Int32Array.from(found, ([text]) => text));
  return found.flatMap(([text, stretches], at) => {
    const others = stretches.filter(({ first, last }) => known[at]?.some((each) => each.first === first && each.last === last) !== true);
    return others.length > 0 ? [[text, others] as const] : [];
  });
}

function weigh(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { code }) => sum + (FIELD_WEIGHTS[code >> 2] ?? 0), 0);
}

/** The texts that have one of each list of terms, ascending. The rarest first, so that few are looked up. */
function textsWithAll(index: SearchIndex, lists: readonly (readonly Term[])[]): Int32Array {
  const [rarest = [], ...rest] = lists.toSorted((a, b) => countTexts(a) - countTexts(b));
  const texts = uniteAscending(rarest.map((term) => textsOf(index.postingsOf(term, null))));
  return rest.reduce((kept, terms) => keepWith(index, kept, terms), texts);
}

function countTexts(terms: readonly Term[]): number {
  return terms.reduce((sum, { textsWith }) => sum + textsWith, 0);
}

function keepWith(index: SearchIndex, texts: Int32Array, terms: readonly Term[]): Int32Array {
  const weights = new Float64Array(texts.length);
  for (const term of terms) addWeights(index.postingsOf(term, null), texts, weights);
  return texts.filter((_, at) => (weights[at] ?? 0) > 0);
}

/** In each of the texts, the stretches from the first piece of the chain to the last. */
function link(index: SearchIndex, chain: readonly Piece[], texts: Int32Array): (readonly Stretch[])[] {
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
