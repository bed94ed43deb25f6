import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuoteAddress } from "./quote-address.ts";
import { writeQuoteLink } from "./quote-link.ts";

const PAGE = "https://ruznegar.example/d/f49cbdedce";
const ADDRESS: QuoteAddress = { from: { place: "p7", at: 12 }, to: { place: "p7", at: 48 }, key: { day: "2023-10-09", length: 92, hash: 4_294_967_295 } };
const SOURCE = "وزیر خارجه عمان نیز در این گفت‌وگوی تلفنی اظهار داشت که کشورش همواره از صلح و ثبات در منطقه پشتیبانی می‌کند و خواهد کرد.";

/** The words that the browser is asked to find: all of them, or first and last. */
function fragment(from: number, to: number, page = PAGE): string[] {
  const link = writeQuoteLink(page, ADDRESS, SOURCE, [{ from, to }]);
  return (link.split(":~:text=")[1] ?? "").split(",").filter(Boolean).map(decodeURIComponent);
}

describe("the link to quoted words", () => {
  test("carries the address, and the words for browsers that look for them", () => {
    expect(fragment(0, 15)).toEqual(["وزیر خارجه عمان"]);
  });

  test("names first and last words of a longer quote", () => {
    expect(fragment(0, SOURCE.length)).toEqual(["وزیر خارجه عمان نیز", "می‌کند و خواهد کرد."]);
  });

  test("asks for no part of a word, which a browser would not find", () => {
    expect(fragment(2, 13)).toEqual(["خارجه"]);
    expect(fragment(SOURCE.indexOf("گوی"), SOURCE.indexOf("اظهار") + 5)).toEqual(["تلفنی اظهار"]);
  });

  test("does without a fragment where the reader's own address leaves no room", () => {
    const far = `https://${"a".repeat(200)}.example/d/f49cbdedce`;
    expect(fragment(0, SOURCE.length, far)).toEqual([]);
  });

  test("takes the first words from the first place and the last from the last", () => {
    const link = writeQuoteLink(PAGE, ADDRESS, SOURCE, [{ from: 0, to: 15 }, { from: 19, to: 26 }]);
    expect(decodeURIComponent(link).split(":~:text=")[1]).toBe("وزیر خارجه,در این");
  });

  test("escapes what has a meaning in a fragment", () => {
    const source = "a-b, c & d";
    expect(writeQuoteLink(PAGE, ADDRESS, source, [{ from: 0, to: source.length }])).toMatch(/:~:text=a%2Db%2C%20c%20d$/);
  });

  test("is ASCII and under 300 characters, whatever is quoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.nat(400), fc.nat(400), (source, a, b) => {
        const [from = 0, to = 0] = [a, b].map((at) => Math.min(at, source.length)).sort((x, y) => x - y);
        const link = writeQuoteLink(PAGE, ADDRESS, source, [{ from, to }]);
        expect(link).toMatch(/^[\x21-\x7e]+$/);
        expect(link.length).toBeLessThan(300);
      }),
    );
  });
});
