import type { Gap, Word } from "../text/words.ts";

/** Where a word stands in a text, and what stands before it there: four times its position, plus the number of the gap. */
export type Place = number;

const GAPS: readonly Gap[] = ["space", "half-space", "break"];

/** The places of words; positions count them from `start`. */
export function placeWords(words: readonly Word[], start: number): Place[] {
  return words.map((word, index) => (start + index) * 4 + GAPS.indexOf(word.gap));
}

/** The position of a place. */
export function positionOf(place: Place): number {
  return Math.floor(place / 4);
}

/** What stands between the word at a place and the word before it. */
export function gapBefore(place: Place): Gap {
  return GAPS[place % 4] ?? "break";
}
