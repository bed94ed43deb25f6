import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords } from "../text/words.ts";
import { buildIndex } from "./build-index.ts";
import { encodeIndex } from "./encode-index.ts";
import { openIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";
import { search } from "./search.ts";
import { stretchesIn } from "./stretches.ts";

const TEXTS = [
  { fields: { headline: "سفر به غزه", lead: "", body: "نشست در جده" } },
  { fields: { headline: "نشست در جده", lead: "", body: "سفر به غزه" } },
];
const { head: HEAD } = encodeIndex(TEXTS);

const found = (index: ReturnType<typeof openIndex>, query: string) => [...search(index, parseQuery(query)).full.texts];

test("a small index is one file, opened wherever its bytes lie", () => {
  expect(encodeIndex(TEXTS).parts.size).toBe(0);
  const shifted = new Uint8Array(HEAD.length + 3);
  shifted.set(HEAD, 3);
  expect(found(openIndex(shifted.subarray(3)), "غزه")).toEqual([0, 1]);
});

test("equal scores stand in the order of the texts, and the same texts give the same bytes", () => {
  const texts = ["ج", "ا", "ب"].map((headline) => ({ fields: { headline, lead: "", body: "غزه" } }));
  expect(found(buildIndex(texts), "غزه")).toEqual([0, 1, 2]);
  expect(encodeIndex(texts)).toEqual(encodeIndex(texts));
});

test("an index of no texts finds nothing", () => {
  expect(found(buildIndex([]), "غزه")).toEqual([]);
  expect(buildIndex([]).termsFrom("")).toEqual([]);
});

test("its words stand where they stand in the texts, in any script, in one file or many", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابپمیaz09жé中"), minLength: 1, maxLength: 5 });
  const body = fc.array(fc.tuple(word, fc.constantFrom(" ", "\u200c", ". ")), { maxLength: 80 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), word, fc.constantFrom(0, 100_000), (bodies, other, inHead) => {
      const { head, parts } = encodeIndex(bodies.map((text) => ({ fields: { headline: "", lead: "", body: text } })), inHead, 60);
      const index = openIndex(head, parts);
      const words = bodies.map(readWords);
      for (const key of [...words.flat().map((each) => each.key), other, ""]) {
        const term = index.termOf(key);
        const places = stretchesIn(index, term ? [term] : [], Int32Array.from(bodies, (_, text) => text));
        const expected = words.flatMap((all, text) => {
          const at = all.flatMap((each, position) => (each.key === key ? [position + 2] : []));
          return at.length > 0 ? [[text, at] as const] : [];
        });
        expect(places.flatMap((all, text) => (all.length > 0 ? [[text, all.map(({ first }) => first)]] : []))).toEqual(expected);
      }
      const starts = words.flat().map((each) => each.key).filter((key) => key.startsWith(other.slice(0, 1)));
      expect(index.termsFrom(other.slice(0, 1)).flatMap(({ key, seams }) => (seams.length === 0 ? key : []))).toEqual([...new Set(starts)].sort((a, b) => (a < b ? -1 : 1)));
    }),
  );
});

const changed = (at: number, byte: number) => HEAD.map((old, index) => (index === at ? byte : old));

test.each([
  ["nothing", new Uint8Array(0), "damaged"],
  ["a page", Uint8Array.from("<!doctype html><html lang=fa dir=rtl></html>", (letter) => letter.charCodeAt(0)), "damaged"],
  ["another build's", changed(4, 1), "other-version"],
  ["half of one", HEAD.slice(0, -5), "damaged"],
  ["more than one", Uint8Array.of(...HEAD, 0), "damaged"],
  ["one with another byte", changed(HEAD.length - 9, 77), "damaged"],
])("%s is refused", (_, bytes, kind) => {
  expect(() => openIndex(bytes)).toThrow(expect.objectContaining({ name: "IndexError", kind }));
});

test("the word of some letters lies in one part with what very many words have that begin so", () => {
  const letters = [..."ابتجدرزسشعفقکلمنوهی"];
  const texts = ["س", ...letters.flatMap((second) => letters.map((third) => `س${second}${third}`))].map((body) => ({ fields: { headline: "", lead: "", body: `زیر ${body}` } }));
  const { head, parts } = encodeIndex(texts, 0, 200);
  const index = openIndex(head);
  search(index, parseQuery("س", true));
  const missing = index.takeMissing();
  expect(missing).toHaveLength(1);
  for (const name of missing) index.add(name, parts.get(name) ?? new Uint8Array());
  const { full } = search(index, parseQuery("س", true));
  expect(index.takeMissing()).toEqual([]);
  expect(full.texts).toHaveLength(texts.length);
  expect(full.texts[0]).toBe(0);
});
