import { BEGINNING } from "./index-format.ts";
import type { Range } from "./open-range.ts";
import { endOfLetters } from "./run-key.ts";
import { mayEndStem, stemOf } from "./stem.ts";

/**
 * Whether a term that begins with so many known letters has the stem. Words are stemmed when they are first looked at; where the stem of
 * each stands is kept in two bytes: it is always a piece of the word.
 */
export function hasStem(range: Range, at: number, letters: number, stem: string): boolean {
  const key = range.keys[at] ?? "";
  const place = (range.stems[at] ||= placeOfStem(key));
  if (place === NONE) return false;
  const isSame = place === LONG ? stemOf(wordOf(key)) === stem : (place & 0xff) - (place >> 8) === stem.length && key.startsWith(stem, place >> 8);
  return isSame && mayEndStem(wordOf(key).slice(letters));
}

/** The beginning of many words has no stem. Behind no stem's end can its beginning lie. */
const NONE = 0xff00;

/** A stem that ends behind what a byte holds. */
const LONG = 0xfe00;

/** Where the stem begins, and behind it in the lower byte where it ends. */
function placeOfStem(key: string): number {
  if (key.endsWith(BEGINNING)) return NONE;
  const word = wordOf(key);
  const stem = stemOf(word);
  const from = word.indexOf(stem);
  return from + stem.length > 0xff ? LONG : (from << 8) | (from + stem.length);
}

function wordOf(key: string): string {
  return key.slice(0, endOfLetters(key));
}
