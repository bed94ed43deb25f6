import { lowerBound } from "./ascending.ts";
import { readCounts, skipCounts, type ByteReader } from "./bytes.ts";
import { BLOCK } from "./index-format.ts";
import type { Term } from "./open-range.ts";
import { makeRoom, readBlocks, unpack } from "./read-list.ts";
import type { SearchIndex } from "./search-index.ts";

/** Where a term stands in one text. */
export interface TermPlaces {
  /** From the first word of the text; ascending. */
  readonly positions: readonly number[];
  /** Of each its field, by number, and what stands before it: `field × 4 + gap`. */
  readonly codes: readonly number[];
}

const room = makeRoom();

/** Where a term stands in each of the ascending texts that has it, by index in `texts`. */
export function placesIn(index: SearchIndex, term: Term, texts: ArrayLike<number>): Map<number, TermPlaces> {
  const found = new Map<number, TermPlaces>();
  for (const block of readBlocks(term)) {
    const first = lowerBound(texts, block.before + 1);
    if (first >= texts.length) break;
    if ((texts[first] ?? 0) > block.last) continue;
    unpack(term, block, room);
    if (!findWanted(texts, first)) continue;
    const bytes = index.placeBytes(term, block.placesFrom, block.placesTo);
    if (bytes) readPlaces(bytes, wanted, found);
  }
  return found;
}

/** By number in the block the index of each text among those that are asked for; -1 for others. */
const wanted = new Int32Array(BLOCK);

/** Whether any text of the unpacked block is asked for; those before index `first` lie before it. */
function findWanted(texts: ArrayLike<number>, first: number): boolean {
  let [at, isAny] = [first, false];
  for (let number = 0; number < room.count; number++) {
    const text = room.texts[number] ?? 0;
    if ((texts[at] ?? Infinity) < text) at = lowerBound(texts, text, at);
    const isWanted = texts[at] === text;
    wanted[number] = isWanted ? at : -1;
    isAny ||= isWanted;
  }
  return isAny;
}

/** Those of the unpacked block. */
function readPlaces(bytes: Uint8Array, wanted: ArrayLike<number>, found: Map<number, TermPlaces>): void {
  const reader: ByteReader = { bytes, at: 0 };
  const read: [number: number, from: number, positions: number[]][] = [];
  let from = 0;
  for (let number = 0; number < room.count; number++) {
    const count = (room.headline[number] ?? 0) + (room.lead[number] ?? 0) + (room.body[number] ?? 0);
    if ((wanted[number] ?? -1) < 0) skipCounts(reader, count);
    else read.push([number, from, sum(readCounts(reader, count))]);
    from += count;
  }
  for (const [number, first, positions] of read) {
    const codes = positions.map((_, index) => fieldOf(index, number) * 4 + gapAt(bytes, reader.at, first + index));
    found.set(wanted[number] ?? -1, { positions, codes });
  }
}

function sum(steps: readonly number[]): number[] {
  let position = 0;
  return steps.map((step) => (position += step));
}

/** The number of the field of an occurrence in the unpacked text of this number. */
function fieldOf(index: number, number: number): number {
  const [inHeadline, inLead] = [room.headline[number] ?? 0, room.lead[number] ?? 0];
  if (index < inHeadline) return 0;
  return index < inHeadline + inLead ? 1 : 2;
}

/** One of the gaps that are packed from `from` on, five to a byte. */
function gapAt(bytes: Uint8Array, from: number, index: number): number {
  return Math.floor((bytes[from + Math.floor(index / 5)] ?? 0) / 3 ** (index % 5)) % 3;
}
