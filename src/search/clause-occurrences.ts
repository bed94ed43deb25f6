import { findOccurrences, type Occurrences } from "./find-occurrences.ts";
import type { Lexicon } from "./lexicon.ts";
import { positionOf, type Place } from "./places.ts";
import type { Pattern } from "./query.ts";

/** Where a clause stands in a lexicon's text: positions of the first and the last word of each occurrence; parallel, ascending. */
export interface Stretches {
  readonly firsts: ArrayLike<number>;
  readonly lasts: ArrayLike<number>;
}

/** Words that are looked for are shorter than this many pieces. */
const LONGEST = 16;

/** Where any of the patterns stand in a lexicon's text. */
export function findAll(lexicon: Lexicon, patterns: readonly Pattern[]): Occurrences[] {
  return patterns.flatMap((pattern) => findOccurrences(lexicon, pattern));
}

/** The occurrences one after the other, one for each first word: the longest. */
export function mergeOccurrences(found: readonly Occurrences[]): Stretches {
  const [only] = found;
  if (only && found.length === 1) return { firsts: positionsOf(only.firsts), lasts: positionsOf(only.lasts) };
  const keys = new Float64Array(found.reduce((sum, { firsts }) => sum + firsts.length, 0));
  let at = 0;
  for (const { firsts, lasts } of found) {
    firsts.forEach((place, index) => {
      const first = positionOf(place);
      keys[at++] = first * LONGEST + Math.min(LONGEST - 1, positionOf(lasts[index] ?? place) - first);
    });
  }
  return readKeys(keys.sort());
}

function positionsOf(places: readonly Place[]): Int32Array {
  const positions = new Int32Array(places.length);
  places.forEach((place, index) => (positions[index] = positionOf(place)));
  return positions;
}

function readKeys(keys: Float64Array): Stretches {
  const [firsts, lasts] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  let count = 0;
  keys.forEach((key, index) => {
    const first = Math.floor(key / LONGEST);
    if (Math.floor((keys[index + 1] ?? -1) / LONGEST) === first) return;
    firsts[count] = first;
    lasts[count++] = first + (key % LONGEST);
  });
  return { firsts: firsts.subarray(0, count), lasts: lasts.subarray(0, count) };
}
