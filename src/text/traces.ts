import { buildPieceFinder, type PieceFinder } from "./piece-finder.ts";

/** What patterns leave in a folded text: where pieces stand without which they cannot match. */
export interface Traces {
  readonly finder: PieceFinder;
  /** Places behind a piece, in order. */
  readonly ends: Int32Array;
  /** For each of these, where the finder's set of its owners begins. */
  readonly sets: Int32Array;
}

/** Which patterns may match somewhere in a stretch: a bit for each, by its number. */
export type TraceMask = Uint32Array;

const PIECES: (readonly string[])[] = [];
let finder: PieceFinder | null = null;

/** Enters the pieces of one more pattern, to be looked for in all texts from now on; gives its number. */
export function enterPieces(pieces: readonly string[]): number {
  finder = null;
  return PIECES.push(pieces) - 1;
}

/** Walks over a text once, for all pieces that were entered. */
export function readTraces(text: string): Traces {
  finder ??= buildPieceFinder(PIECES);
  const { classes, edges, width, found, words } = finder;
  const [ends, sets] = [new Int32Array(text.length), new Int32Array(text.length)];
  let [count, state] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    state = edges[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
    const set = found[state] ?? 0;
    if (set === 0) continue;
    ends[count] = at + 1;
    sets[count++] = set * words;
  }
  return { finder, ends: ends.slice(0, count), sets: sets.slice(0, count) };
}

/** The patterns whose pieces stand in the letters from `from` up to `to`; a piece that begins before them counts too. */
export function tracesWithin({ finder: { sets: bits, words, last }, ends, sets }: Traces, from: number, to: number): TraceMask {
  const mask = new Uint32Array(words);
  // Patterns that were entered behind this finder can be anywhere.
  mask[words - 1] = last;
  for (let i = firstBehind(ends, from); i < ends.length && (ends[i] ?? to) <= to; i++) {
    const set = sets[i] ?? 0;
    for (let word = 0; word < words; word++) mask[word] = (mask[word] ?? 0) | (bits[set + word] ?? 0);
  }
  return mask;
}

/** Whether a pattern may match where the mask was taken. */
export function hasTrace(mask: TraceMask, pattern: number): boolean {
  return (((mask[pattern >> 5] ?? -1) >>> (pattern & 31)) & 1) === 1;
}

function firstBehind(ends: Int32Array, place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
