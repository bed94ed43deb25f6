import type { Times } from "./times.ts";

/**
 * BM25F: the occurrences in each field, weighed and set against the field's length, are added before they saturate.
 * Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6.
 */
const K1 = 1.2; // Robertson & Zaragoza 2009: between 1.2 and 2 for most collections
const B = 0.75; // the same, and Lucene's default
/** A headline says what a page is about; a lead sums it up. Ratio of titles to bodies as in Robertson, Zaragoza & Taylor 2004. */
export const HEADLINE_WEIGHT = 2;
export const LEAD_WEIGHT = 1.5;

/** What one occurrence weighs in each field, by its number in `FIELDS`, whatever its length. */
export const FIELD_WEIGHTS: readonly number[] = [HEADLINE_WEIGHT, LEAD_WEIGHT, 1];

/**
 * How much of a clause's score needs the very word: the rest is for every word of its stem. Measured on the questions of
 * two public sets, nDCG@10: 0.793 and 0.989 with 0.3, 0.786 and 0.988 with 0.6, 0.766 and 0.983 with 1.
 */
export const EXACT_SHARE = 0.3;

/**
 * What two neighbours of a query add where they are neighbours in the text, beside 1 for each alone: an ordered pair as
 * in Metzler & Croft, "A Markov Random Field Model for Term Dependencies", 2005, whose weights are 0.85 for words, 0.1 for such pairs.
 */
export const PAIR_SHARE = 0.12;

/**
 * What one occurrence weighs in a body of so many words, before it saturates: less in a long one. Headlines and leads all
 * have about one length, and theirs does not count.
 */
export function bodyWeight(words: number, average: number): number {
  return 1 / (1 - B + (B * words) / Math.max(1, average));
}

/** What a term weighs in a text in which it stands so often, by what one occurrence in its body does. */
export function weightOf([headline, lead, body]: Times, inBody: number): number {
  return headline * HEADLINE_WEIGHT + lead * LEAD_WEIGHT + body * inBody;
}

/** Of a weight from 0 on, what counts: the second occurrence less than the first, below 1. */
export function saturate(weight: number): number {
  return weight / (K1 + weight);
}

/** How much it says that a text has a clause which so many texts have. Never negative, unlike the bare formula: the 1 is Lucene's. */
export function inverseFrequency(textsWith: number, texts: number): number {
  return Math.log(1 + (texts - textsWith + 0.5) / (textsWith + 0.5));
}
