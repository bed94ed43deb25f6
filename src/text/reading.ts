import { fold } from "./fold.ts";
import type { Span } from "./span.ts";
import { firstFrom } from "./spans-within.ts";
import { readWords, wordsOf, type Word } from "./words.ts";

/**
 * A text that is folded and cut into words once, for all who look into it; or a stretch of one. All
 * places are offsets into `source`, the whole text, so that nobody has to shift a span.
 */
export interface Reading extends Span {
  readonly source: string;
  /** The folded letters of the stretch. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The folded letters' places in `source`, those of the whole text; the stretch's begin at `start`. */
  readonly offsets: Int32Array;
  readonly start: number;
}

/** Reads a text. The cost is paid here: to narrow a reading is nearly free. */
export function readText(source: string): Reading {
  const folded = fold(source);
  return { source, from: 0, to: source.length, ...folded, words: wordsOf(source, folded), start: 0 };
}

/**
 * The stretch under a span that lies inside the reading: the same as if its text had been read alone.
 * No end of the span may stand inside a surrogate pair.
 */
export function narrow(reading: Reading, { from, to }: Span): Reading {
  const { source, offsets } = reading;
  const first = letterAt(reading, from);
  const text = reading.text.slice(first, letterAt(reading, to));
  return { source, from, to, text, words: wordsWithin(reading, { from, to }), offsets, start: reading.start + first };
}

/** Where a letter of `text` stands in the source; behind the last letter, where the reading ends. */
export function placeOf({ text, offsets, start, to }: Reading, index: number): number {
  return index < text.length ? (offsets[start + index] ?? to) : to;
}

/** The span in the source of the letters from `first` up to `end`, which does not belong to it. */
export function spanOfLetters(reading: Reading, first: number, end: number): Span {
  return { from: placeOf(reading, first), to: placeOf(reading, end) };
}

/** The first letter of `text` that stands at a place of the source or behind it, found by halving. */
export function letterAt({ text, offsets, start }: Reading, place: number): number {
  let [low, high] = [start, start + text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

function wordsWithin({ source, words }: Reading, { from, to }: Span): Word[] {
  const first = firstFrom(words, from);
  const inside = words.slice(first, firstFrom(words, to));
  // A word that an end of the span cuts is another word: then the stretch is read anew.
  if (reaches(words[first - 1], from) || reaches(inside.at(-1), to)) return readWordsAt(source, { from, to });
  if (inside[0] && inside[0].gap !== "break") inside[0] = { ...inside[0], gap: "break" };
  return inside;
}

function reaches(word: Word | undefined, beyond: number): boolean {
  return word !== undefined && word.to > beyond;
}

function readWordsAt(source: string, { from, to }: Span): Word[] {
  return readWords(source.slice(from, to)).map((word) => ({ ...word, from: from + word.from, to: from + word.to }));
}
