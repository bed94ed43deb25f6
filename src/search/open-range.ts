import { readCount, type ByteReader } from "./bytes.ts";
import { BEGINNING } from "./index-format.ts";
import { readName } from "./part-name.ts";
import { endOfLetters, readKey, RUN, type Key } from "./run-key.ts";

/** A term of the index as it was found. */
export interface Term extends Key {
  /** As it stands in the dictionary. */
  readonly key: string;
  readonly range: Range;
  /** Its number in the range. */
  readonly at: number;
  /** How many texts have it. */
  readonly textsWith: number;
}

/** Neighbouring terms of the index. */
export interface Range {
  /** Ascending. */
  readonly keys: readonly string[];
  readonly textsWith: Uint32Array;
  /** One more than terms: where the list of each begins in `bytes`. */
  readonly lists: Uint32Array;
  /** One more than terms: where the places of each begin in all places of the range. */
  readonly places: Uint32Array;
  readonly placeParts: readonly PlacePart[];
  readonly bytes: Uint8Array;
  /** Where in each term the stem of its word stands, as `hasStem` has found it; 0 where nobody asked yet. */
  readonly stems: Uint16Array;
}

/** A part with places of a range. */
export interface PlacePart {
  readonly name: string;
  /** Which of the range's bytes of places it holds. */
  readonly from: number;
  readonly to: number;
}

/** Reads a range's part; @param alphabet the units of the terms, ascending */
export function openRange(bytes: Uint8Array, alphabet: string): Range {
  const reader: ByteReader = { bytes, at: 0 };
  const placeParts = readPlaceParts(reader);
  const count = readCount(reader);
  const [textsWith, lists, places] = [new Uint32Array(count), new Uint32Array(count + 1), new Uint32Array(count + 1)];
  const keys: string[] = [];
  const units: number[] = [];
  for (let at = 0; at < count; at++) {
    units.length = readCount(reader);
    for (let left = readCount(reader); left > 0; left--) units.push(alphabet.charCodeAt(readCount(reader)));
    keys.push(String.fromCharCode(...units)); // flat: a sum of strings takes twice the memory, and is slower to compare
    textsWith[at] = readCount(reader);
    lists[at + 1] = (lists[at] ?? 0) + readCount(reader);
    places[at + 1] = (places[at] ?? 0) + readCount(reader);
  }
  return { keys, textsWith, lists: lists.map((from) => from + reader.at), places, placeParts, bytes, stems: new Uint16Array(count) };
}

function readPlaceParts(reader: ByteReader): PlacePart[] {
  const parts: PlacePart[] = [];
  for (let left = readCount(reader); left > 0; left--) {
    const from = parts.at(-1)?.to ?? 0;
    parts.push({ from, to: readCount(reader), name: readName(reader) });
  }
  return parts;
}

/** The terms that begin with the letters and are wanted, ascending. */
export function termsInRange(range: Range, prefix: string, wants: (range: Range, at: number) => boolean): Term[] {
  const terms: Term[] = [];
  for (let at = firstNotBelow(range.keys, prefix); at < range.keys.length; at++) {
    const key = range.keys[at] ?? "";
    if (!key.startsWith(prefix)) break;
    if (wants(range, at)) terms.push(termAt(range, at));
  }
  return terms;
}

/** Adds the word of these letters and the runs of them, which stand together. Nothing before `from` is looked at; gives where they would begin. */
export function addTermsOf(range: Range, letters: string, from: number, terms: Term[]): number {
  const { keys } = range;
  const first = firstNotBelow(keys, letters, from);
  for (let at = first; at < keys.length; at++) {
    const key = keys[at] ?? "";
    if (!key.startsWith(letters)) break;
    const next = key.charAt(letters.length);
    if (next === "" || next === RUN) terms.push(termAt(range, at));
    else if (next !== BEGINNING) break;
  }
  return first;
}

/** The words of the letters with none or one of the ascending endings, and their runs: one walk through all that begins so. */
export function termsWithEndings(range: Range, letters: string, endings: readonly string[]): Term[] {
  const terms: Term[] = [];
  const { keys } = range;
  let next = 0;
  for (let at = firstNotBelow(keys, letters); at < keys.length; at++) {
    const key = keys[at] ?? "";
    if (!key.startsWith(letters)) break;
    const rest = key.slice(letters.length, endOfLetters(key));
    while (next < endings.length && isBelow(endings[next] ?? "", rest)) next++;
    if (rest !== "" && next === endings.length) break;
    if ((rest === "" || rest === endings[next]) && !key.endsWith(BEGINNING)) terms.push(termAt(range, at));
  }
  return terms;
}

/** Whether any term begins with the letters. */
export function hasBeginning(range: Range, letters: string): boolean {
  return range.keys[firstNotBelow(range.keys, letters)]?.startsWith(letters) === true;
}

/** The term that stands so in the dictionary. */
export function findTerm(range: Range, key: string): Term | null {
  const at = firstNotBelow(range.keys, key);
  return range.keys[at] === key ? termAt(range, at) : null;
}

function termAt(range: Range, at: number): Term {
  const key = range.keys[at] ?? "";
  const { letters, seams } = readKey(key);
  return { letters, seams, key, range, at, textsWith: range.textsWith[at] ?? 0 };
}

/**
 * The index of the first of the ascending texts that is not below `text`; those before `from` are known to be. It halves by
 * itself, as `lowerBound` does: a query asks it some hundred times.
 */
export function firstNotBelow(texts: readonly string[], text: string, from = 0): number {
  let low = from;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(texts[middle] ?? "", text)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same as `<`, which takes twice the time for letters that a byte does not hold. */
function isBelow(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) {
    const step = one.charCodeAt(at) - other.charCodeAt(at);
    if (step !== 0) return step < 0;
  }
  return one.length < other.length;
}
