import fc from "fast-check";
import { expect, test } from "vitest";
import { decodePage } from "./decode-page.ts";

test("keeps a byte order mark, carriage returns and every other character", () => {
  const source = "\ufeffخبر\r\nمی‌رود\u00a0\t\n";
  expect(decodePage(Buffer.from(source))).toEqual({ ok: true, source });
});

test.each([
  ["d8ff", 0, "a letter that goes wrong counts from its first byte"],
  ["61d8a8ff", 3, "a byte that never occurs"],
  ["61efbf41", 1, "the beginning of a replacement character alone"],
  ["efbfbdff", 3, "a replacement character that the file itself says, then a bad byte"],
  ["61d8", 1, "a file cut inside a letter"],
  ["c0af", 0, "an overlong form"],
  ["61eda080", 1, "half a pair of UTF-16"],
  ["fffe2806", 0, "UTF-16"],
  ["61c8d5c7", 1, "Windows-1256"],
])("%s is bad from byte %i on: %s", (hex, offset) => {
  expect(decodePage(Buffer.from(hex, "hex"))).toEqual({ ok: false, offset });
});

test("bytes before the first bad one are good text, and whatever decodes encodes back to the same bytes", () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xd8, 0xa7, 0xef, 0xbf, 0xbd, 0xe2, 0x80, 0x8c, 0xf0, 0x9f));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
      const bytes = Uint8Array.from(list);
      const decoded = decodePage(bytes);
      const agrees = decoded.ok ? Buffer.from(decoded.source).equals(bytes) : decodePage(bytes.subarray(0, decoded.offset)).ok;
      expect(agrees).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
