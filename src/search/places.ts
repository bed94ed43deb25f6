import type { Word } from "../text/words.ts";

/**
 * Where a word stands in a text: twice its position, plus one where a half-space binds it to the word before.
 * Positions count words; a break leaves one out, so that what stands across it is no neighbour.
 */
export type Place = number;

/** The places of words, the first at `start`; positions grow. */
export function placeWords(words: readonly Word[], start: number): Place[] {
  let position = start - 1;
  return words.map((word, index) => {
    position += word.gap === "break" && index > 0 ? 2 : 1;
    return position * 2 + (word.gap === "half-space" ? 1 : 0);
  });
}

/** The position of a place. */
export function positionOf(place: Place): number {
  return place >> 1;
}

/** Whether a half-space binds the word at the place to the word before it. */
export function isHalfSpaced(place: Place): boolean {
  return (place & 1) === 1;
}
