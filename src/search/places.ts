import type { Gap, Word } from "../text/words.ts";

/** Where a word stands in a text, and what stands before it there: four times its position, plus the number of the gap. */
export type Place = number;

const GAPS: readonly Gap[] = ["space", "half-space", "break"];

/** The places of words; positions count them from `start`. */
export function placeWords(words: readonly Word[], start: number): Place[] {
  return words.map((word, index) => placeAt(start + index) + gapNumber(word.gap));
}

/** The number of a gap, below 4. */
export function gapNumber(gap: Gap): number {
  return GAPS.indexOf(gap);
}

/** The least place at a position: places at lower positions are less, all others at it or above are not. */
export function placeAt(position: number): Place {
  return position * 4;
}

/** The position of a place. */
export function positionOf(place: Place): number {
  return place >> 2;
}

/** What stands between the word at a place and the word before it. */
export function gapBefore(place: Place): Gap {
  return gapOf(place);
}

/** The gap that the two lowest bits are the number of. */
export function gapOf(code: number): Gap {
  return GAPS[code & 3] ?? "break";
}
