/** What the bytes of a file say as UTF-8; `offset` is that of the first byte that is none. */
export type DecodedPage = { readonly ok: true; readonly source: string } | { readonly ok: false; readonly offset: number };

/** Decodes strictly: nothing is replaced, and nothing is dropped, not even a byte order mark or a carriage return. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  try {
    return { ok: true, source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, offset: firstBadByte(bytes) };
    throw error;
  }
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
