import { FIELDS, type Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { TOLD, tellPlaces, type ToldPlaces } from "./read-places.ts";
import type { SearchIndex } from "./search-index.ts";

/** One occurrence in a text, of one word or several. */
export interface Stretch {
  /** Positions, from the first word of the text. */
  readonly first: number;
  readonly last: number;
  /** The field of the first word, by number, and what stands before it: `field × 4 + gap`. */
  readonly code: number;
}

/**
 * Occurrences in several texts, as parallel lists: those of the text with an index lie from its start up to its end, in order of
 * their first words; of those that begin at one word the longest alone.
 */
export interface Stretches {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly codes: Int32Array;
}

/** Where any of the terms stand in each of the ascending texts, by index in `texts`; in order of their first words. */
export function stretchesIn(index: SearchIndex, terms: readonly Term[], texts: Int32Array): (readonly Stretch[])[] {
  const found = gatherStretches(texts.length, (into) => tellStretches(index, terms, texts, into));
  return Array.from(texts, (_, at) => stretchesAt(found, at));
}

/** Tells where terms stand in ascending texts. */
export function tellStretches(index: SearchIndex, terms: readonly Term[], texts: Int32Array, into: ToldPlaces): void {
  for (const term of terms) tellPlaces(index, index.postingsOf(term, null), texts, into);
}

function stretchesAt({ starts, ends, firsts, lasts, codes }: Stretches, at: number): Stretch[] {
  const found: Stretch[] = [];
  for (let each = starts[at] ?? 0; each < (ends[at] ?? 0); each++) found.push({ first: firsts[each] ?? 0, last: lasts[each] ?? 0, code: codes[each] ?? 0 });
  return found;
}

/** Whether a stretch begins in the field; in any, where it is `null`. */
export function isInField(code: number, field: Field | null): boolean {
  return field === null || FIELDS[code >> 2] === field;
}

/** In order, and of those that begin at one word the longest. */
export function onePerFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered = stretches.toSorted((a, b) => a.first - b.first || b.last - a.last);
  return ordered.filter(({ first }, at) => first !== ordered[at - 1]?.first);
}

/** Room for the most stretches that were told at once. */
const told: ToldPlaces = { numbers: new Int32Array(1 << 12), length: 0 };

/** What is told of so many texts, in any order; `tell` must not gather others meanwhile. */
export function gatherStretches(texts: number, tell: (into: ToldPlaces) => void): Stretches {
  told.length = 0;
  tell(told);
  const { numbers, length } = told;
  const starts = startsOf(texts);
  const ends = starts.slice();
  const count = length / TOLD;
  const [firsts, lasts, codes] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const gathered = { starts, ends, firsts, lasts, codes };
  for (let each = 0; each < length; each += TOLD) {
    const at = numbers[each] ?? 0;
    const first = numbers[each + 1] ?? 0;
    const end = ends[at] ?? 0;
    if (end > (starts[at] ?? 0) && (firsts[end - 1] ?? 0) >= first) insert(gathered, each);
    else {
      firsts[end] = first;
      lasts[end] = numbers[each + 2] ?? 0;
      codes[end] = numbers[each + 3] ?? 0;
      ends[at] = end + 1;
    }
  }
  return gathered;
}

/** Where the room for the stretches of each text begins, and of the last ends. */
function startsOf(texts: number): Int32Array {
  const { numbers, length } = told;
  const starts = new Int32Array(texts + 1);
  for (let each = 0; each < length; each += TOLD) {
    const behind = (numbers[each] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let at = 0; at < texts; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return starts;
}

/** Puts a stretch that was told behind those of its text that begin before it. */
function insert({ starts, ends, firsts, lasts, codes }: Stretches, each: number): void {
  const { numbers } = told;
  const at = numbers[each] ?? 0;
  const first = numbers[each + 1] ?? 0;
  const last = numbers[each + 2] ?? 0;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  let place = end;
  while (place > start && (firsts[place - 1] ?? 0) > first) place--;
  if (place > start && firsts[place - 1] === first) {
    lasts[place - 1] = Math.max(last, lasts[place - 1] ?? 0);
    return;
  }
  for (const list of [firsts, lasts, codes]) list.copyWithin(place + 1, place, end);
  firsts[place] = first;
  lasts[place] = last;
  codes[place] = numbers[each + 3] ?? 0;
  ends[at] = end + 1;
}
