/** Bytes that grow, written from the beginning. */
export interface ByteWriter {
  /** How many were written. */
  length: number;
  bytes: Uint8Array;
}

/** An empty writer. */
export function writeBytes(): ByteWriter {
  return { length: 0, bytes: new Uint8Array(1 << 6) };
}

/** The bytes that were written, as a view of the writer's own. */
export function writtenBytes({ bytes, length }: ByteWriter): Uint8Array {
  return bytes.subarray(0, length);
}

/** A count takes at most five bytes, and one may stand before it. */
const LONGEST = 6;

/** Writes a whole number from 0 to 2³²−1 in as few bytes as it needs: seven bits in each, the lowest first, the eighth says that more follow. */
export function writeCount(writer: ByteWriter, count: number): void {
  if (writer.length + LONGEST > writer.bytes.length) grow(writer);
  let rest = count;
  while (rest > 0x7f) {
    writer.bytes[writer.length++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  writer.bytes[writer.length++] = rest;
}

/** Writes bytes as they are. */
export function writeRaw(writer: ByteWriter, bytes: Uint8Array): void {
  while (writer.length + bytes.length > writer.bytes.length) grow(writer);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

function grow(writer: ByteWriter): void {
  const more = new Uint8Array(writer.bytes.length * 2);
  more.set(writer.bytes);
  writer.bytes = more;
}

/** A place in bytes that are read on. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads what `writeCount` wrote, and goes on behind it. Behind the end, all is 0. */
export function readCount(reader: ByteReader): number {
  let count = 0;
  let shift = 0;
  let byte = 0x80;
  while (byte > 0x7f) {
    byte = reader.bytes[reader.at++] ?? 0;
    count |= (byte & 0x7f) << shift;
    shift += 7;
  }
  return count >>> 0;
}

/** Reads so many bytes as they are, as a view. */
export function readRaw(reader: ByteReader, length: number): Uint8Array {
  reader.at += length;
  return reader.bytes.subarray(reader.at - length, reader.at);
}

/** Steps below this take one byte. */
export const ONE_BYTE = 224;

/** Steps below this take two; the first byte of longer ones is `LONG`. */
const LONG = 255;
const TWO_BYTES = ONE_BYTE + (LONG - ONE_BYTE) * 256;

/** Writes a whole number that is mostly below some two hundred: seldom longer than one byte, where a count would often take two. */
export function writeStep(writer: ByteWriter, step: number): void {
  if (writer.length + LONGEST > writer.bytes.length) grow(writer);
  if (step < ONE_BYTE) writer.bytes[writer.length++] = step;
  else if (step < TWO_BYTES) {
    writer.bytes[writer.length++] = ONE_BYTE + ((step - ONE_BYTE) >> 8);
    writer.bytes[writer.length++] = (step - ONE_BYTE) & 0xff;
  } else {
    writer.bytes[writer.length++] = LONG;
    writeCount(writer, step - TWO_BYTES);
  }
}

/** Reads what `writeStep` wrote, and goes on behind it. */
export function readStep(reader: ByteReader): number {
  const first = reader.bytes[reader.at++] ?? 0;
  if (first < ONE_BYTE) return first;
  if (first < LONG) return ONE_BYTE + (first - ONE_BYTE) * 256 + (reader.bytes[reader.at++] ?? 0);
  return TWO_BYTES + readCount(reader);
}

/** Goes on behind so many steps. */
export function skipSteps(reader: ByteReader, length: number): void {
  const { bytes } = reader;
  let { at } = reader;
  for (let left = length; left > 0; left--) {
    const first = bytes[at++] ?? 0;
    if (first < ONE_BYTE) continue;
    if (first === LONG) while ((bytes[at] ?? 0) > 0x7f) at++; // a count follows, up to its last byte
    at++;
  }
  reader.at = at;
}

/** Reads so many counts. */
export function readCounts(reader: ByteReader, length: number): number[] {
  const counts: number[] = [];
  for (let at = 0; at < length; at++) counts.push(readCount(reader));
  return counts;
}
