import { readCount, type ByteReader } from "./bytes.ts";
import { BLOCK } from "./index-format.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Place } from "./places.ts";

/** The terms and places of an index as they lie in its bytes (see `index-format.ts`). */
export interface PackedLexicon {
  readonly termCount: number;
  readonly alphabet: string;
  readonly terms: Uint8Array;
  readonly places: Uint8Array;
  readonly termStarts: Uint32Array;
  readonly placeStarts: Uint32Array;
}

/** Neighbouring terms, ascending, and the stretches of bytes that hold their places. */
interface Block {
  readonly terms: readonly string[];
  /** One more than terms: the end of each is the beginning of the next. */
  readonly starts: readonly number[];
}

/** So many places are kept at most once they were read; then all are forgotten, and read again when asked for. */
const MOST_KEPT = 2_000_000;

/** A lexicon over packed bytes. Blocks of terms are unpacked when they are first looked into, places when they are asked for. */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const blocks: (Block | undefined)[] = [];
  const blockAt = (number: number): Block => (blocks[number] ??= readBlock(packed, number));
  const kept = new Map<string, readonly Place[]>();
  let size = 0;
  function keep(key: string, places: readonly Place[]): readonly Place[] {
    if (size > MOST_KEPT) {
      kept.clear();
      size = 0;
    }
    kept.set(key, places);
    size += places.length;
    return places;
  }
  return {
    has: (key) => blockAt(blockOf(packed, blockAt, key)).terms.includes(key),
    placesOf: (key) => kept.get(key) ?? keep(key, readPlaces(packed, blockAt(blockOf(packed, blockAt, key)), key)),
    keysFrom: (prefix) => keysFrom(packed, blockAt, prefix),
  };
}

/** The number of the block that a term stands in, if anywhere. */
function blockOf({ termStarts }: PackedLexicon, blockAt: (number: number) => Block, term: string): number {
  let [low, high] = [0, termStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blockAt(middle).terms[0] ?? "") <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

function keysFrom(packed: PackedLexicon, blockAt: (number: number) => Block, prefix: string): string[] {
  const found: string[] = [];
  for (let number = blockOf(packed, blockAt, prefix); number < packed.termStarts.length; number++) {
    const { terms } = blockAt(number);
    found.push(...terms.filter((term) => term.startsWith(prefix)));
    const last = terms.at(-1) ?? "";
    if (last > prefix && !last.startsWith(prefix)) break;
  }
  return found;
}

function readBlock({ terms: bytes, termStarts, placeStarts, termCount, alphabet }: PackedLexicon, number: number): Block {
  const reader: ByteReader = { bytes, at: termStarts[number] ?? 0 };
  const terms: string[] = [];
  const starts = [placeStarts[number] ?? 0];
  for (let rank = number * BLOCK; rank < Math.min(termCount, (number + 1) * BLOCK); rank++) {
    let term = (terms.at(-1) ?? "").slice(0, readCount(reader));
    for (let left = readCount(reader); left > 0; left--) term += alphabet.charAt(readCount(reader));
    terms.push(term);
    starts.push((starts.at(-1) ?? 0) + readCount(reader));
  }
  return { terms, starts };
}

function readPlaces({ places: bytes }: PackedLexicon, { terms, starts }: Block, term: string): Place[] {
  const index = terms.indexOf(term);
  const reader: ByteReader = { bytes, at: starts[index] ?? 0 };
  const end = index < 0 ? 0 : (starts[index + 1] ?? 0);
  const places: Place[] = [];
  for (let place = 0; reader.at < end; ) places.push((place += readCount(reader)));
  return places;
}
