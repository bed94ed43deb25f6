import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords } from "../text/words.ts";
import { buildIndex } from "./build-index.ts";
import { encodeIndex } from "./encode-index.ts";
import { readLexicon } from "./lexicon.ts";
import { openIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";
import { search } from "./search.ts";

const TEXTS = [
  { id: "b", fields: { headline: "سفر به غزه", lead: "", body: "نشست در جده" } },
  { id: "a", fields: { headline: "نشست در جده", lead: "", body: "سفر به غزه" } },
];
const BYTES = encodeIndex(TEXTS);

test("an index is opened wherever its bytes lie", () => {
  const shifted = new Uint8Array(BYTES.length + 3);
  shifted.set(BYTES, 3);
  const index = openIndex(shifted.subarray(3));
  expect(index.ids).toEqual(["b", "a"]);
  expect([...index.lengths]).toEqual([3, 0, 3, 3, 0, 3]);
  expect([...index.starts]).toEqual([0, 4, 5, 9, 13, 14]);
  expect(search(index, parseQuery("غزه")).full.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("equal scores stand by id, and the same texts give the same bytes", () => {
  const texts = ["b", "a", "c"].map((id) => ({ id, fields: { headline: "", lead: "", body: "غزه" } }));
  expect(search(buildIndex(texts), parseQuery("غزه")).full.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(encodeIndex(texts)).toEqual(encodeIndex(texts));
});

test("an index of no texts finds nothing", () => {
  expect(search(openIndex(encodeIndex([])), parseQuery("غزه")).full).toEqual([]);
  expect(openIndex(encodeIndex([])).lexicon.keysFrom("")).toEqual([]);
});

test("its words stand where they stand in the text, in any script", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابپمیaz09жé中"), minLength: 1, maxLength: 5 });
  const body = fc.array(fc.tuple(word, fc.constantFrom(" ", "\u200c", ". ")), { maxLength: 80 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(body, word, (text, other) => {
      const words = readWords(text);
      const expected = readLexicon(words);
      const { lexicon, starts } = buildIndex([{ id: "a", fields: { headline: "", lead: "", body: text } }]);
      const shift = (starts[2] ?? 0) * 4;
      for (const key of [...words.map((each) => each.key), other, `${other}ی`, ""]) {
        expect(lexicon.has(key)).toBe(expected.has(key));
        expect(lexicon.placesOf(key).map((place) => place - shift)).toEqual(expected.placesOf(key));
        expect(lexicon.keysFrom(key.slice(0, 1))).toEqual([...expected.keysFrom(key.slice(0, 1))].sort((a, b) => (a < b ? -1 : 1)));
      }
    }),
  );
});

const changed = (at: number, byte: number) => BYTES.map((old, index) => (index === at ? byte : old));

test.each([
  ["nothing", new Uint8Array(0), "damaged"],
  ["a page", Uint8Array.from("<!doctype html><html lang=fa dir=rtl></html>", (letter) => letter.charCodeAt(0)), "damaged"],
  ["another build's", changed(4, 1), "other-version"],
  ["half of one", BYTES.slice(0, -5), "damaged"],
  ["more than one", Uint8Array.of(...BYTES, 0), "damaged"],
  ["one with another count of blocks", changed(16, 9), "damaged"],
])("%s is refused", (_, bytes, kind) => {
  expect(() => openIndex(bytes)).toThrow(expect.objectContaining({ name: "IndexError", kind }));
});
