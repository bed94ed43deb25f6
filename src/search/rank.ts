import { fieldAt, FIELDS, type Field, type SearchIndex } from "./search-index.ts";

/**
 * BM25F: the occurrences in each field, weighed and set against the field's length, are added before they saturate.
 * Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6.
 */
const K1 = 1.2; // Robertson & Zaragoza 2009: between 1.2 and 2 for most collections
const B = 0.75; // the same, and Lucene's default
/** A headline says what a page is about; a lead sums it up. Ratio of titles to bodies as in Robertson, Zaragoza & Taylor 2004. */
const WEIGHTS: Readonly<Record<Field, number>> = { headline: 2, lead: 1.5, body: 1 };

/**
 * How much of a clause's score needs the very word: the rest is for every word of its stem. Measured: from 0.3 to 0.6
 * long questions lose (parsinlu 0.793, 0.786), short ones gain nothing.
 */
export const EXACT_SHARE = 0.3;

/**
 * What two neighbours of a query add where they are neighbours in the text, beside 1 for each alone. An ordered pair
 * as in Metzler & Croft, "A Markov Random Field Model for Term Dependencies", 2005.
 */
export const PAIR_SHARE = 0.3;

/** The average number of words in each kind of field; at least one, so that it may divide. */
export function averageLengths(index: SearchIndex): number[] {
  return FIELDS.map((_, kind) => {
    const total = index.ids.reduce((sum, _id, text) => sum + (index.lengths[text * FIELDS.length + kind] ?? 0), 0);
    return Math.max(1, total / Math.max(1, index.ids.length));
  });
}

/** Adds the weight, before saturation, of occurrences at ascending positions to that of the texts they stand in. */
export function addWeights(index: SearchIndex, averages: readonly number[], positions: ArrayLike<number>, weights: Map<number, number>): void {
  let field = 0;
  for (let at = 0; at < positions.length; at++) {
    field = fieldAt(index, positions[at] ?? 0, field);
    const text = Math.floor(field / FIELDS.length);
    weights.set(text, (weights.get(text) ?? 0) + weightIn(index, averages, field));
  }
}

function weightIn(index: SearchIndex, averages: readonly number[], field: number): number {
  const kind = field % FIELDS.length;
  const length = (index.lengths[field] ?? 0) / (averages[kind] ?? 1);
  return WEIGHTS[FIELDS[kind] ?? "body"] / (1 - B + B * length);
}

/** The score of one clause in one text: its weight there, and how many of all texts have it. */
export function scoreClause(weight: number, textsWith: number, texts: number): number {
  return inverseFrequency(textsWith, texts) * (weight / (K1 + weight));
}

/** Never negative, unlike the bare formula: the 1 is Lucene's. */
function inverseFrequency(textsWith: number, texts: number): number {
  return Math.log(1 + (texts - textsWith + 0.5) / (textsWith + 0.5));
}
