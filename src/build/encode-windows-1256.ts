const CHARACTERS = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** The bytes of a text in Windows-1256, for making old pages to test with. Throws for a character that it lacks, «ی» for one. */
export function encodeWindows1256(text: string): Buffer {
  return Buffer.from(Array.from(text, byteOf));
}

function byteOf(char: string): number {
  const byte = CHARACTERS.indexOf(char);
  if (byte < 0) throw new RangeError(`Expected a character of Windows-1256, not ${char}`);
  return byte;
}
