import { writeBytes, writeCount, writeRaw, writtenBytes, type ByteWriter } from "./bytes.ts";
import { partName, writeName } from "./part-name.ts";
import { sharedLength } from "./shared-length.ts";

/** A term and its texts, encoded. */
export interface Term {
  readonly key: string;
  readonly textsWith: number;
  readonly list: Uint8Array;
  /** Its places, block after block. */
  readonly places: readonly Uint8Array[];
}

/** Neighbouring terms as parts. */
export interface EncodedRange {
  /** The beginning of its first term that is above all terms before it. */
  readonly first: string;
  /** The name of the part that holds its terms. */
  readonly name: string;
  /** This part, and those that hold its places. */
  readonly parts: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** Bytes of a part with places, before compression. */
const PLACES_BYTES = 3_000;

/** @param before the term before the first; @param numbers the numbers of the alphabet's units */
export function encodeRange(terms: readonly Term[], before: string, numbers: ReadonlyMap<number, number>): EncodedRange {
  const places = cutPlaces(terms.flatMap((term) => term.places));
  const writer = writeBytes();
  writeCount(writer, places.length);
  let end = 0;
  for (const [name, bytes] of places) {
    end += bytes.length;
    writeCount(writer, end);
    writeName(writer, name);
  }
  writeCount(writer, terms.length);
  terms.forEach((term, at) => writeTerm(writer, terms[at - 1]?.key ?? "", term, numbers));
  for (const { list } of terms) writeRaw(writer, list);
  const bytes = writtenBytes(writer).slice();
  const name = partName(bytes);
  const first = terms[0]?.key ?? "";
  return { first: first.slice(0, sharedLength(before, first) + 1), name, parts: [[name, bytes], ...places] };
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

function cutPlaces(blocks: readonly Uint8Array[]): (readonly [name: string, bytes: Uint8Array])[] {
  const parts: Uint8Array[] = [];
  let writer = writeBytes();
  for (const block of blocks) {
    if (writer.length > 0 && writer.length + block.length > PLACES_BYTES) {
      parts.push(writtenBytes(writer));
      writer = writeBytes();
    }
    writeRaw(writer, block);
  }
  if (writer.length > 0) parts.push(writtenBytes(writer));
  return parts.map((bytes) => [partName(bytes), bytes.slice()]);
}
