import { readCount, readCounts, readRaw, type ByteReader } from "./bytes.ts";
import { IndexError } from "./index-error.ts";
import { HEAD_BYTES, INDEX_VERSION, MAGIC, WORD } from "./index-format.ts";
import { LEVEL_WEIGHTS } from "./levels.ts";
import { openDictionary, type RangeList } from "./open-dictionary.ts";
import type { PlacePart, Range } from "./open-range.ts";
import { partName, readName } from "./part-name.ts";
import { openShelf } from "./part-shelf.ts";
import { openPostings } from "./postings.ts";
import type { SearchIndex } from "./search-index.ts";

/** The head of an index, read. */
interface Head extends RangeList {
  /** Of each text. */
  readonly bodyWeights: Float64Array;
  readonly parts: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/**
 * Opens an index by its head. `parts` are at hand by their names; others are `add`ed when they were missed. Throws an
 * `IndexError`. The bytes must not change afterwards.
 */
export function openIndex(head: Uint8Array, parts: ReadonlyMap<string, Uint8Array> = new Map()): SearchIndex {
  const read = readHead(head);
  const shelf = openShelf(parts);
  for (const [name, bytes] of read.parts) shelf.add(name, bytes);
  return {
    ...shelf,
    ...openDictionary(read, shelf),
    texts: read.bodyWeights.length,
    bodyWeights: read.bodyWeights,
    postingsOf: openPostings(read.bodyWeights),
    placeBytes: ({ range }, from, to) => {
      const part = placePartAt(range, from);
      return part ? (shelf.take(part.name)?.subarray(from - part.from, to - part.from) ?? null) : new Uint8Array();
    },
  };
}

/** The part that holds a byte of a range's places. */
function placePartAt({ placeParts }: Range, at: number): PlacePart | undefined {
  for (const part of placeParts) if (at < part.to) return part;
  return undefined;
}

function readHead(bytes: Uint8Array): Head {
  const reader: ByteReader = { bytes, at: WORD * 2 };
  expectHead(bytes, reader);
  const bodyWeights = Float64Array.from(readCounts(reader, readCount(reader)), (level) => LEVEL_WEIGHTS[level] ?? 0);
  const alphabet = readText(reader);
  const ranges = Array.from({ length: readCount(reader) }, () => [readText(reader, alphabet), readName(reader)] as const);
  const parts = Array.from({ length: readCount(reader) }, () => [readName(reader), readRaw(reader, readCount(reader))] as const);
  return { bodyWeights, alphabet, firsts: ranges.map(([first]) => first), names: ranges.map(([, name]) => name), parts };
}

function expectHead(bytes: Uint8Array, reader: ByteReader): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC) throw new IndexError("damaged", `Expected a search index, not ${bytes.length} bytes of something else`);
  const version = view.getUint32(WORD, true);
  if (version !== INDEX_VERSION) throw new IndexError("other-version", `Expected a search index of version ${INDEX_VERSION}, not ${version}`);
  const [name, found] = [readName(reader), partName(bytes.subarray(reader.at))];
  if (name !== found) throw new IndexError("damaged", `Expected the head ${name} of a search index, not ${bytes.length} bytes of ${found}`);
}

/** A text of units, or of their numbers in an alphabet. */
function readText(reader: ByteReader, alphabet?: string): string {
  return readCounts(reader, readCount(reader)).map((unit) => alphabet?.charAt(unit) ?? String.fromCharCode(unit)).join("");
}
