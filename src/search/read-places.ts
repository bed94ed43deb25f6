import { lowerBound } from "./ascending.ts";
import { readCounts, type ByteReader } from "./bytes.ts";
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
    const wanted = Array.from(room.texts.subarray(0, room.count), (text) => indexOf(texts, text));
    if (wanted.every((at) => at < 0)) continue;
    const bytes = index.placeBytes(term, block.placesFrom, block.placesTo);
    if (bytes) readPlaces(bytes, wanted, found);
  }
  return found;
}

function indexOf(texts: ArrayLike<number>, text: number): number {
  const at = lowerBound(texts, text);
  return texts[at] === text ? at : -1;
}

/** Those of the unpacked block. */
function readPlaces(bytes: Uint8Array, wanted: readonly number[], found: Map<number, TermPlaces>): void {
  const reader: ByteReader = { bytes, at: 0 };
  const steps = wanted.map((_, number) => readCounts(reader, (room.headline[number] ?? 0) + (room.lead[number] ?? 0) + (room.body[number] ?? 0)));
  let before = 0;
  wanted.forEach((at, number) => {
    const positions = sum(steps[number] ?? []);
    const [inHeadline, inLead] = [room.headline[number] ?? 0, room.lead[number] ?? 0];
    const from = before;
    const codeOf = (index: number): number => fieldOf(index, inHeadline, inLead) * 4 + gapAt(bytes, reader.at, from + index);
    if (at >= 0) found.set(at, { positions, codes: positions.map((_, index) => codeOf(index)) });
    before += positions.length;
  });
}

function sum(steps: readonly number[]): number[] {
  let position = 0;
  return steps.map((step) => (position += step));
}

/** The number of the field of an occurrence, by how many of a text are in its headline and lead. */
function fieldOf(index: number, inHeadline: number, inLead: number): number {
  if (index < inHeadline) return 0;
  return index < inHeadline + inLead ? 1 : 2;
}

/** One of the gaps that are packed from `from` on, five to a byte. */
function gapAt(bytes: Uint8Array, from: number, index: number): number {
  return Math.floor((bytes[from + Math.floor(index / 5)] ?? 0) / 3 ** (index % 5)) % 3;
}
