import { readWords, type Word } from "../text/words.ts";
import { placeWords, type Place } from "./places.ts";
import { FIELDS, INDEX_VERSION, type IndexedText, type SearchIndex } from "./search-index.ts";

/** The index of the texts: the same for the same texts in the same order. Ids must be distinct. */
export function buildIndex(texts: readonly IndexedText[]): SearchIndex {
  const fields = texts.flatMap((text) => FIELDS.map((field) => readWords(text.fields[field])));
  const { starts, postings } = layOut(fields);
  const terms = [...postings.keys()].sort(byCodeUnit);
  return {
    version: INDEX_VERSION,
    ids: texts.map((text) => text.id),
    starts,
    lengths: fields.map((words) => words.length),
    terms,
    places: terms.map((term) => steps(postings.get(term) ?? [])),
  };
}

function layOut(fields: readonly (readonly Word[])[]): { starts: number[]; postings: Map<string, Place[]> } {
  const starts: number[] = [];
  const postings = new Map<string, Place[]>();
  let start = 0;
  for (const words of fields) {
    const places = placeWords(words, start);
    starts.push(start);
    words.forEach((word, index) => post(postings, word.key, places[index] ?? 0));
    start += words.length + 1;
  }
  return { starts, postings };
}

function post(postings: Map<string, Place[]>, key: string, place: Place): void {
  const places = postings.get(key);
  if (places) places.push(place);
  else postings.set(key, [place]);
}

function steps(places: readonly Place[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

// The order of `<`, by which the index is searched; a locale's order would differ.
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
