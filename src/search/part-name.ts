import { readRaw, writeRaw, type ByteReader, type ByteWriter } from "./bytes.ts";
import { NAME_BYTES } from "./index-format.ts";

/**
 * What a part is called: 32 bits of a hash of its bytes, as eight hexadecimal digits. It tells a part that was cut short
 * or mixed up from the right one; it is no protection against forgers. The mixing is that of MurmurHash3 (Appleby 2011),
 * over two halves with different multipliers.
 */
export function partName(bytes: Uint8Array): string {
  const [high, low] = [mix(bytes, 0xdeadbeef, 0x9e3779b1, 13), mix(bytes, 0x41c6ce57, 0x5f356495, 15)];
  return (hex(finish(high ^ (low >>> 7))) + hex(finish(low ^ (high >>> 11)))).slice(0, NAME_BYTES * 2);
}

/** One half, as it is before it is finished. */
function mix(bytes: Uint8Array, seed: number, multiplier: number, turn: number): number {
  let mixed = seed ^ bytes.length;
  for (let at = 0; at < bytes.length; at++) {
    mixed = Math.imul(mixed ^ (bytes[at] ?? 0), multiplier);
    mixed = (mixed << turn) | (mixed >>> (32 - turn));
  }
  return mixed;
}

function finish(mixed: number): number {
  let h = mixed;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}

/**
 * Puts a part among those of its index, and gives its name. Should another part have this name (of 25,000 parts two have one
 * in fourteen times), a byte that nobody reads is put behind this one.
 */
export function addPart(parts: Map<string, Uint8Array>, bytes: Uint8Array): string {
  const name = partName(bytes);
  const other = parts.get(name);
  if (other && !areEqual(other, bytes)) return addPart(parts, Uint8Array.of(...bytes, 0));
  parts.set(name, bytes);
  return name;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Writes a name as the bytes that its digits say. */
export function writeName(writer: ByteWriter, name: string): void {
  writeRaw(writer, Uint8Array.from({ length: NAME_BYTES }, (_, index) => Number.parseInt(name.slice(index * 2, index * 2 + 2), 16)));
}

/** Reads what `writeName` wrote. */
export function readName(reader: ByteReader): string {
  return Array.from(readRaw(reader, NAME_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
