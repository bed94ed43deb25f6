import type { Encoding } from "../parse/parse-page.ts";
import { isWindows1256 } from "./windows-1256.ts";

/** What the bytes of a file say, and in which encoding; for bytes that say nothing for sure, where the first bad one stands. */
export type DecodedPage =
  | { readonly ok: true; readonly source: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly offset: number; readonly expected: "UTF-8" | "UTF-16" };

/**
 * Decodes strictly: nothing is replaced, and nothing is dropped, not even a byte order mark or a carriage return.
 * What is UTF-8 is never taken for anything else; UTF-16 needs its mark; Windows-1256, in which every byte is a
 * letter, needs a text that reads as one, or `declared`: the page itself names its encoding.
 */
export function decodePage(bytes: Uint8Array, declared: Encoding | null = null): DecodedPage {
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== null) return { ok: true, source: utf8, encoding: "utf-8" };
  const mark = markOf(bytes);
  if (mark !== null) return decodeUtf16(bytes, mark);
  const old = decodeAs("windows-1256", bytes);
  if (old !== null && isWindows1256(bytes, old, declared === "windows-1256")) return { ok: true, source: old, encoding: "windows-1256" };
  return { ok: false, offset: firstBadByte(bytes), expected: "UTF-8" };
}

/** The text of the bytes, or `null` where they are not in this encoding. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The byte order marks of UTF-16. Two zero bytes behind that of the first make it the mark of UTF-32, which no page is saved in. */
function markOf([first, second, third, fourth]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): DecodedPage {
  const whole = decodeAs(encoding, bytes);
  return whole === null ? { ok: false, offset: firstBadPair(bytes, encoding), expected: "UTF-16" } : { ok: true, source: whole, encoding };
}

/** Where the first half of a pair stands alone, or the odd byte at the end. */
function firstBadPair(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset + 1 < bytes.length; offset += 2) {
    const length = lengthAt(view, offset, encoding === "utf-16le");
    if (length === 0) return offset;
    offset += length - 2;
  }
  return bytes.length - (bytes.length % 2);
}

/** Bytes of the character that begins here; 0 for half a pair. */
function lengthAt(view: DataView, offset: number, littleEndian: boolean): 0 | 2 | 4 {
  const unit = view.getUint16(offset, littleEndian);
  if (unit < 0xd800 || unit > 0xdfff) return 2;
  const next = offset + 3 < view.byteLength ? view.getUint16(offset + 2, littleEndian) : 0;
  return unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff ? 4 : 0;
}

/** Decodes leniently and walks along: up to the first replacement that stands for broken bytes, offsets agree. */
function firstBadByte(bytes: Uint8Array): number {
  let offset = 0;
  for (const char of new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) {
    const length = Buffer.byteLength(char);
    const isReplacement = char === "\ufffd" && !isWritten(bytes.subarray(offset, offset + length));
    if (isReplacement) return offset;
    offset += length;
  }
  return offset;
}

/** Whether the file itself says U+FFFD. */
function isWritten(bytes: Uint8Array): boolean {
  return Buffer.from("\ufffd").equals(bytes);
}
