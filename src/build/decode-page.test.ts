import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePage } from "./decode-page.ts";
import { encodeWindows1256 } from "./encode-windows-1256.ts";

test("keeps a byte order mark, carriage returns and every other character", () => {
  const source = "\ufeffخبر\r\nمی‌رود\u00a0\t\n";
  expect(decodePage(Buffer.from(source))).toEqual({ ok: true, source, encoding: "utf-8" });
});

test.each([
  ["d8ff", 0, "a letter that goes wrong counts from its first byte"],
  ["61d8a8ff", 3, "a byte that never occurs"],
  ["61efbf41", 1, "the beginning of a replacement character alone"],
  ["efbfbdff", 3, "a replacement character that the file itself says, then a bad byte"],
  ["61d8", 1, "a file cut inside a letter"],
  ["c0af", 0, "an overlong form"],
  ["61eda080", 1, "half a pair of UTF-16"],
  ["fffe000028060000", 0, "UTF-32"],
  ["2806cc062700", 2, "UTF-16 without its mark"],
  ["61c8d5c7", 1, "letters of Windows-1256 that make no text"],
])("%s is bad from byte %i on: %s", (hex, offset) => {
  expect(decodePage(Buffer.from(hex, "hex"))).toEqual({ ok: false, offset, expected: "UTF-8" });
});

describe("UTF-16 with its mark", () => {
  const source = "\ufeffخبر\r\n😀 می‌رود\n";

  test("is decoded whole, mark and all", () => {
    const bytes = Buffer.from(source, "utf16le");
    expect(decodePage(bytes)).toEqual({ ok: true, source, encoding: "utf-16le" });
    expect(decodePage(Buffer.from(bytes).swap16())).toEqual({ ok: true, source, encoding: "utf-16be" });
  });

  test.each([
    ["fffe280627", 4, "an odd byte at the end"],
    ["fffe28063dd8", 4, "half a pair at the end"],
    ["fffe3dd8280600de", 2, "half a pair, then a letter"],
    ["fffe3dd800de00de", 6, "a pair, then half of one"],
    ["feff06280627d83d", 6, "half a pair, the other way round"],
  ])("%s is bad from byte %i on: %s", (hex, offset) => {
    expect(decodePage(Buffer.from(hex, "hex"))).toEqual({ ok: false, offset, expected: "UTF-16" });
  });
});

const PROSE = "وزير امور خارجه گفت که اين گفت‌وگو با همتاي عماني خود را سازنده ديده است و پيگيري آن براي هر دو گام مهمي بود.\r\nپرچم ژاپن، گل";

describe("Windows-1256", () => {
  test("gives every byte a character of its own, the Persian ones too", () => {
    const decoded = new TextDecoder("windows-1256", { fatal: true }).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    expect(new Set(decoded).size).toBe(256);
    expect(Array.from("پچژگک\u200cيكه،؛؟«»", (char) => decoded.indexOf(char).toString(16)).join(" ")).toBe("81 8d 8e 90 98 9d ed df e5 a1 ba bf ab bb");
  });

  test("is recognised by its words", () => {
    expect(decodePage(encodeWindows1256(PROSE))).toEqual({ ok: true, source: PROSE, encoding: "windows-1256" });
  });

  test("is recognised on every seed, written as an old page would", () => {
    for (const file of readdirSync("seeds").filter((name) => name.endsWith(".txt"))) {
      const source = readFileSync(`seeds/${file}`, "utf8").replaceAll("ی", "ي").replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
      const old = source.replace(/[^\n\r\x20-\x7e\u060c-\u064a\u067e\u0686\u0698\u06af\u06a9\u200c«»…–]/gu, "?");
      expect(decodePage(encodeWindows1256(old)), file).toEqual({ ok: true, source: old, encoding: "windows-1256" });
    }
  });

  test("is believed of a few words where the page itself names it", () => {
    const bytes = encodeWindows1256("گفت‌وگوي تلفني");
    expect(decodePage(bytes)).toMatchObject({ ok: false, offset: 0 });
    expect(decodePage(bytes, "windows-1256")).toMatchObject({ ok: true, encoding: "windows-1256" });
  });

  test.each([
    ["UTF-8 with one bad byte", Buffer.concat([Buffer.from(PROSE), Buffer.from([0xff])])],
    ["UTF-8 cut inside a letter", Buffer.from(PROSE).subarray(0, -1)],
    ["UTF-8 with a line of Windows-1256 in it", Buffer.concat([Buffer.from(PROSE), encodeWindows1256(PROSE)])],
    ["Windows-1256 with a line of UTF-8 in it", Buffer.concat([encodeWindows1256(PROSE.repeat(20)), Buffer.from("\nخبر\n")])],
    ["French", Buffer.from("Le ministre a été reçu à Téhéran, où il a déclaré que cette visite était très utile.", "latin1")],
    ["Russian", Buffer.from("cceee9edf1f2f0e8e8eef1f2f0e0eef2edeef8e5ede8fff1eaf0e0e6e5ede8e5ece2c8f0e0ede5", "hex")],
    ["Arabic of ISO 8859-6", isoArabic("من أجل السلام في المنطقة على هذا الطريق الذي يمر إلى عمان أو قطر مع كل دول الخليج")],
    ["noise", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256))],
  ])("is not seen in %s", (_, bytes) => {
    expect(decodePage(bytes)).toMatchObject({ ok: false, expected: "UTF-8" });
  });
});

/** ISO 8859-6 has the letters of U+0600 in their order, from 0xA0 on. */
function isoArabic(text: string): Buffer {
  return Buffer.from(Array.from(text, (char) => (char === " " ? 0x20 : char.charCodeAt(0) - 0x600 + 0xa0)));
}

test("bytes before the first bad one are good text, and whatever decodes encodes back to the same bytes", () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xd8, 0xa7, 0xef, 0xbf, 0xbd, 0xe2, 0x80, 0x8c, 0xf0, 0x9f));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
      const bytes = Uint8Array.from(list);
      const decoded = decodePage(bytes);
      const agrees = decoded.ok ? Buffer.from(decoded.source).equals(bytes) : decoded.expected === "UTF-16" || decodePage(bytes.subarray(0, decoded.offset)).ok;
      expect(agrees).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
