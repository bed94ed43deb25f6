import { lowerBound } from "./ascending.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Place } from "./places.ts";

/** The parts of a text that are indexed, in the order in which they are laid out. */
export const FIELDS = ["headline", "lead", "body"] as const;

export type Field = (typeof FIELDS)[number];

/** One text to be found. */
export interface IndexedText {
  readonly id: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/** Raised with every change of the shape below. */
export const INDEX_VERSION = 1;

/**
 * All texts laid out as one, field after field, and where each word of it stands. Plain JSON.
 * Field `f` of text `t` is number `t × 3 + f` of `starts` and `lengths`.
 */
export interface SearchIndex {
  readonly version: typeof INDEX_VERSION;
  /** In the order in which they were given. */
  readonly ids: readonly string[];
  /** The first position of each field; ascending. One position is left out between fields: nothing is a neighbour across them. */
  readonly starts: readonly number[];
  /** The number of words in each field. */
  readonly lengths: readonly number[];
  /** Folded words, ascending by code unit. */
  readonly terms: readonly string[];
  /** For each term its places, ascending: the first, then the steps from one to the next. */
  readonly places: readonly (readonly number[])[];
}

/** The index as a lexicon of the one text that it lays out. It keeps what it has read. */
export function indexLexicon(index: SearchIndex): Lexicon {
  const known = lexicons.get(index) ?? openLexicon(index);
  lexicons.set(index, known);
  return known;
}

const lexicons = new WeakMap<SearchIndex, Lexicon>();

function openLexicon(index: SearchIndex): Lexicon {
  const ranks = new Map(index.terms.map((term, rank) => [term, rank]));
  const read = new Map<string, readonly Place[]>();
  return {
    has: (key) => ranks.has(key),
    placesOf(key) {
      const places = read.get(key) ?? readPlaces(index.places[ranks.get(key) ?? -1] ?? []);
      read.set(key, places);
      return places;
    },
    keysFrom: (prefix) => index.terms.slice(lowerBound(index.terms, prefix), lowerBound(index.terms, `${prefix}\uffff`)),
  };
}

function readPlaces(steps: readonly number[]): Place[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

/** The number of the field (see `SearchIndex`) that a position lies in; not before field `from`. */
export function fieldAt(index: SearchIndex, position: number, from: number): number {
  return lowerBound(index.starts, position + 1, from) - 1;
}
