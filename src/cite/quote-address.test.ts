import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuote, writeQuote, type QuoteAddress } from "./quote-address.ts";

const KEY = { day: "2023-10-09", length: 92, hash: 2_654_435_769 };
const WORDS: QuoteAddress = { from: { place: "p7", at: 12 }, to: { place: "p7", at: 48 }, key: KEY };

describe("the address of quoted words", () => {
  test("is short and ASCII", () => {
    expect(writeQuote(WORDS)).toBe("#p7:12-48~c1mch.2k.17wdrqx");
  });

  test.each([
    ["#p7:12-48", { ...WORDS, key: null }, "by hand"],
    ["#p7:12-p7:48", { ...WORDS, key: null }, "the place twice"],
    ["#p۷:۱۲-۴۸", { ...WORDS, key: null }, "in Persian digits"],
    ["#p7:12–48", { ...WORDS, key: null }, "with a dash of a word processor"],
    ["#p7:48-12", { ...WORDS, key: null }, "from its end to its beginning"],
    ["#P7:12-48", { ...WORDS, key: null }, "in capitals"],
    ["#p7:12-48~c1mch.2k.17wdrqx،", WORDS, "a comma behind the link"],
    ["#p7%3A12-48%7Ec1mch.2k.17wdrqx", WORDS, "escaped"],
    ["#p7:12-48~c1mch.2k", { ...WORDS, key: null }, "cut in its key"],
    ["#p7:12-48~zzzzz.2k.17wgtdl", { ...WORDS, key: null }, "a day that no calendar has"],
    ["#p7:12-48~c1mch.2k.zzzzzzz", { ...WORDS, key: null }, "a hash of too many bits"],
    ["#p9:3-d1:4", { from: { place: "d1", at: 4 }, to: { place: "p9", at: 3 }, key: null }, "places in the wrong order"],
    ["#h:0-p1:3", { from: { place: "h", at: 0 }, to: { place: "p1", at: 3 }, key: null }, "from the headline on"],
  ])("%s is read (row %#)", (hash, address) => {
    expect(readQuote(hash)).toEqual(address);
  });

  test.each(["", "#", "#p7", "#p7:12", "#p7:12-", "#p7:12-12", "#p0:1-2", "#x7:1-2", "#p7:12-48x", "#p7:1234567-2", "#:~:text=a"])("none: %s", (hash) => {
    expect(readQuote(hash)).toBeNull();
  });

  const place = fc.oneof(
    fc.constantFrom("k", "h"),
    fc.integer({ min: 1, max: 99 }).map((n) => `d${n}`),
    fc.integer({ min: 1, max: 9999 }).map((n) => `p${n}`),
  );
  const key = fc.record({
    day: fc.option(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))),
    length: fc.integer({ min: 1, max: 36 ** 4 - 1 }),
    hash: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  });
  const inOnePlace = fc.record({ place, at: fc.nat(99_998), more: fc.integer({ min: 1, max: 9999 }), key: fc.option(key) });

  test("is read as it was written", () => {
    fc.assert(
      fc.property(inOnePlace, ({ place, at, more, key }) => {
        const address = { from: { place, at }, to: { place, at: at + more }, key };
        expect(readQuote(writeQuote(address))).toEqual(address);
        expect(writeQuote(address)).toMatch(/^[\x21-\x7e]{1,40}$/);
      }),
    );
  });

  test("is read as it was written, over two places", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.integer({ min: 1, max: 9998 }), fc.option(key), (a, b, n, key) => {
        const address = { from: { place: `p${n}`, at: a }, to: { place: `p${n + 1}`, at: b }, key };
        expect(readQuote(writeQuote(address))).toEqual(address);
      }),
    );
  });

  test("never throws, and what is read is written canonically", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."#p7h:12-~.zaک۷%،") }), (hash) => {
        const address = readQuote(`#${hash}`);
        if (address !== null) expect(readQuote(writeQuote(address))).toEqual(address);
      }),
    );
  });
});
