import { FIELDS, type Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { eachPlace } from "./read-places.ts";
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

/** Is told an occurrence in a text, by the index of this. */
export type SeeStretch = (at: number, first: number, last: number, code: number) => void;

/** Where any of the terms stand in each of the ascending texts, by index in `texts`; in order of their first words. */
export function stretchesIn(index: SearchIndex, terms: readonly Term[], texts: Int32Array): (readonly Stretch[])[] {
  const found = gatherStretches(texts.length, (see) => eachStretch(index, terms, texts, see));
  return Array.from(texts, (_, at) => stretchesAt(found, at));
}

/** Tells where terms stand in ascending texts. */
export function eachStretch(index: SearchIndex, terms: readonly Term[], texts: Int32Array, see: SeeStretch): void {
  for (const term of terms) {
    const more = term.seams.length;
    eachPlace(index, index.postingsOf(term, null), texts, (at, first, code) => see(at, first, first + more, code));
  }
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

/** Stretches as they are told, one behind the other, of these numbers each. Room for the most that were told at once. */
let told = new Int32Array(1 << 12);
const NUMBERS = 4;

/** What is told of so many texts, in any order; `tell` must not gather others meanwhile. */
export function gatherStretches(texts: number, tell: (see: SeeStretch) => void): Stretches {
  const starts = new Int32Array(texts + 1);
  let length = 0;
  tell((at, first, last, code) => {
    if (length + NUMBERS > told.length) makeRoom();
    told[length++] = at;
    told[length++] = first;
    told[length++] = last;
    told[length++] = code;
    starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  });
  for (let at = 0; at < texts; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const count = length / NUMBERS;
  const gathered = { starts, ends: starts.slice(), firsts: new Int32Array(count), lasts: new Int32Array(count), codes: new Int32Array(count) };
  for (let each = 0; each < length; each += NUMBERS) insert(gathered, each);
  return gathered;
}

function makeRoom(): void {
  const few = told;
  told = new Int32Array(few.length * 2);
  told.set(few);
}

/** Puts a stretch that was told behind those of its text that begin before it: mostly it is the last. */
function insert({ starts, ends, firsts, lasts, codes }: Stretches, each: number): void {
  const at = told[each] ?? 0;
  const first = told[each + 1] ?? 0;
  const last = told[each + 2] ?? 0;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  let place = end;
  while (place > start && (firsts[place - 1] ?? 0) > first) place--;
  if (place > start && firsts[place - 1] === first) {
    lasts[place - 1] = Math.max(last, lasts[place - 1] ?? 0);
    return;
  }
  if (place < end) for (const list of [firsts, lasts, codes]) list.copyWithin(place + 1, place, end);
  firsts[place] = first;
  lasts[place] = last;
  codes[place] = told[each + 3] ?? 0;
  ends[at] = end + 1;
}
