import { firstAtLeast } from "./first-index.ts";
import { addSet, buildPieceFinder, FINDS, type OwnerMask, type PieceFinder } from "./piece-finder.ts";

/** What patterns leave in a folded text: where pieces stand without which they cannot match. */
export interface Traces {
  readonly finder: PieceFinder;
  /** Places behind a piece, in order. */
  readonly ends: Int32Array;
  /** For each of these, the place of its owners' set in the finder. */
  readonly sets: Uint16Array;
}

const PIECES: (readonly string[])[] = [];
let finder: PieceFinder | null = null;

/** Enters the pieces of one more pattern, to be looked for in all texts from now on; gives its number. */
export function enterPieces(pieces: readonly string[]): number {
  finder = null;
  return PIECES.push(pieces) - 1;
}

/* What is found is written into two arrays that all calls share, and copied out: lists that grow are copied again and again. */
let ends = new Int32Array(1 << 12);
let sets = new Uint16Array(1 << 12);

/** Walks over a text once, for all pieces that were entered. */
export function readTraces(text: string): Traces {
  finder ??= buildPieceFinder(PIECES);
  const { classes, edges, width, found } = finder;
  const { length } = text;
  // At most one find a letter.
  if (ends.length < length) [ends, sets] = [new Int32Array(length * 2), new Uint16Array(length * 2)];
  let [state, finds] = [0, 0];
  for (let at = 0; at < length; at++) {
    const edge = edges[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
    state = edge & ~FINDS;
    if (edge < FINDS) continue;
    ends[finds] = at + 1;
    sets[finds++] = found[state] ?? 0;
  }
  return { finder, ends: ends.slice(0, finds), sets: sets.slice(0, finds) };
}

/** The patterns whose pieces stand in the letters from `from` up to `to`; a piece that begins before them counts too. */
export function tracesWithin({ finder: { sets: bits, always }, ends, sets }: Traces, from: number, to: number): Readonly<OwnerMask> {
  const mask = always.slice();
  for (let i = firstAtLeast(ends, from + 1); i < ends.length && (ends[i] ?? to) <= to; i++) {
    addSet(mask, bits, sets[i] ?? 0);
  }
  return mask;
}
