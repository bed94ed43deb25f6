import { writeBytes, writeCount, writeRaw, writtenBytes, type ByteWriter } from "./bytes.ts";
import { addPart, writeName } from "./part-name.ts";
import { sharedLength } from "./shared-length.ts";

/** A term and its texts, encoded. */
export interface Term {
  readonly key: string;
  readonly textsWith: number;
  readonly list: Uint8Array;
  /** Its places, block after block. */
  readonly places: readonly Uint8Array[];
}

/** Neighbouring terms, written to a part. */
export interface EncodedRange {
  /** The beginning of its first term that is above all terms before it. */
  readonly first: string;
  /** The name of the part that holds its terms. */
  readonly name: string;
}

/** Bytes of a part with places, before compression. */
const PLACES_BYTES = 3_000;

/** How the ranges of an index are written. */
export interface RangeWriting {
  /** The numbers of the alphabet's units. */
  readonly numbers: ReadonlyMap<number, number>;
  /** What was written so far, by name. */
  readonly parts: Map<string, Uint8Array>;
}

/** Writes neighbouring terms and their places; @param before the term before the first */
export function encodeRange(terms: readonly Term[], before: string, { numbers, parts }: RangeWriting): EncodedRange {
  const places = cutPlaces(terms.flatMap((term) => term.places));
  const writer = writeBytes();
  writeCount(writer, places.length);
  let end = 0;
  for (const bytes of places) {
    end += bytes.length;
    writeCount(writer, end);
    writeName(writer, addPart(parts, bytes));
  }
  writeCount(writer, terms.length);
  terms.forEach((term, at) => writeTerm(writer, terms[at - 1]?.key ?? "", term, numbers));
  for (const { list } of terms) writeRaw(writer, list);
  const first = terms[0]?.key ?? "";
  return { first: first.slice(0, sharedLength(before, first) + 1), name: addPart(parts, writtenBytes(writer).slice()) };
}

function writeTerm(writer: ByteWriter, before: string, { key, textsWith, list, places }: Term, numbers: ReadonlyMap<number, number>): void {
  const shared = sharedLength(before, key);
  writeCount(writer, shared);
  writeCount(writer, key.length - shared);
  for (let at = shared; at < key.length; at++) writeCount(writer, numbers.get(key.charCodeAt(at)) ?? 0);
  writeCount(writer, textsWith);
  writeCount(writer, list.length);
  writeCount(writer, places.reduce((sum, { length }) => sum + length, 0));
}

function cutPlaces(blocks: readonly Uint8Array[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let writer = writeBytes();
  for (const block of blocks) {
    if (writer.length > 0 && writer.length + block.length > PLACES_BYTES) {
      parts.push(writtenBytes(writer).slice());
      writer = writeBytes();
    }
    writeRaw(writer, block);
  }
  return writer.length > 0 ? [...parts, writtenBytes(writer).slice()] : parts;
}
