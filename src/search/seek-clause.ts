import { chainsFor } from "./chain.ts";
import { compose, type Composed } from "./compose.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { termsFor } from "./pattern-terms.ts";
import type { Clause, Pattern } from "./query.ts";
import { mostWeight } from "./postings.ts";
import { EXACT_SHARE, inverseFrequency, saturate } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";

/** A clause of a query, as an index has it. */
export interface Sought {
  readonly clause: Clause;
  /** Its number in the query. */
  readonly number: number;
  /** Terms that are what was asked. */
  readonly exact: readonly Term[];
  /** Other terms of its stem. */
  readonly related: readonly Term[];
  /** What only the places of several words tell. */
  readonly composed: Composed;
  /** How much of the clause's score the very word is. */
  readonly share: number;
  readonly exactFrequency: number;
  readonly wideFrequency: number;
  /** What the very word counts, and what all words of its stem do, in a text that is full of them. */
  readonly ofExact: number;
  readonly ofWide: number;
  /** No text has a higher score for it. */
  readonly most: number;
  /** Nor do all words of its stem weigh more in any. */
  readonly heaviest: number;
}

/** Gives the terms that a pattern asks for, in one field or any. */
type FindTerms = (pattern: Pattern, field: Field | null) => readonly Term[];

/** Looks patterns up, each once: a run of words is asked for by all its words. For one look at an index, since parts may come later. */
export function findingTerms(index: SearchIndex): FindTerms {
  const found = new Map<Pattern, readonly Term[]>();
  return (pattern, field) => {
    const terms = found.get(pattern) ?? termsFor(index, pattern, field);
    found.set(pattern, terms);
    return terms;
  };
}

/** Looks a clause up. What lies in parts that are missing is left out. */
export function seekClause(index: SearchIndex, clause: Clause, number: number, termsOf: FindTerms): Sought {
  const { patterns, field } = clause;
  const asked = patterns.map((pattern) => (isOneWord(pattern) ? termsOf(pattern, field) : []));
  const exact = distinct(asked);
  const related = distinct(clause.related.map((pattern) => termsFor(index, pattern))).filter(({ key }) => !exact.some((term) => term.key === key));
  const composed = compose(index, patterns.flatMap((pattern, at) => chainsFor(index, pattern, asked[at] ?? [])), field, exact);
  const share = related.length === 0 ? 1 : EXACT_SHARE;
  // As Lucene's `SynonymQuery`: the most frequent stands for all.
  const exactFrequency = inverseFrequency(Math.max(composed.texts.length, mostTexts(exact)), index.texts);
  const wideFrequency = inverseFrequency(Math.max(composed.texts.length, mostTexts(exact), mostTexts(related)), index.texts);
  const [ofExact, ofWide] = [clause.weight * share * exactFrequency, clause.weight * (1 - share) * wideFrequency];
  const heaviestExact = Math.max(0, ...composed.weights) + sumOf(exact, (term) => mostWeight(index.postingsOf(term, field)));
  const heaviest = heaviestExact + sumOf(related, (term) => mostWeight(index.postingsOf(term, field)));
  const most = scoreOf(ofExact, ofWide, heaviestExact, heaviest);
  return { clause, number, exact, related, composed, share, exactFrequency, wideFrequency, ofExact, ofWide, most, heaviest };
}

/** What a clause adds to the score of a text: by what the very word weighs there, and what all words of its stem do. */
export function scoreClause({ ofExact, ofWide }: Sought, exact: number, wide: number): number {
  return scoreOf(ofExact, ofWide, exact, wide);
}

function scoreOf(ofExact: number, ofWide: number, exact: number, wide: number): number {
  const score = ofExact * saturate(exact);
  return ofWide === 0 ? score : score + ofWide * saturate(wide); // to divide for nothing costs as much
}

/** Whether the letters may be one word of a text; a phrase is found by its places alone. */
function isOneWord({ cuts }: Pattern): boolean {
  return cuts.every(({ allows }) => allows.includes("joined"));
}

/** The terms of all lists, each once; of one list they are so. */
function distinct(lists: readonly (readonly Term[])[]): readonly Term[] {
  const [only = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return only;
  return [...new Map([only, ...others].flat().map((term) => [term.key, term])).values()];
}

function mostTexts(terms: readonly Term[]): number {
  return terms.reduce((most, { textsWith }) => Math.max(most, textsWith), 0);
}

function sumOf(terms: readonly Term[], valueOf: (term: Term) => number): number {
  return terms.reduce((sum, term) => sum + valueOf(term), 0);
}
