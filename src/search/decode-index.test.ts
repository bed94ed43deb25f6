import { expect, test } from "vitest";
import { buildIndex } from "./build-index.ts";
import { decodeIndex } from "./decode-index.ts";
import { parseQuery } from "./parse-query.ts";
import { search } from "./search.ts";

const INDEX = buildIndex([
  { id: "b", fields: { headline: "سفر به غزه", lead: "", body: "نشست در جده" } },
  { id: "a", fields: { headline: "نشست در جده", lead: "", body: "سفر به غزه" } },
]);

test("an index survives JSON", () => {
  const decoded = decodeIndex(JSON.parse(JSON.stringify(INDEX)));
  expect(decoded).toEqual(INDEX);
  expect(search(decoded, parseQuery("غزه")).full.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("equal scores stand by id, and the same texts give the same index", () => {
  const texts = ["b", "a", "c"].map((id) => ({ id, fields: { headline: "", lead: "", body: "غزه" } }));
  expect(search(buildIndex(texts), parseQuery("غزه")).full.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(JSON.stringify(buildIndex(texts))).toBe(JSON.stringify(buildIndex(texts)));
});

test("an index of no texts finds nothing", () => {
  expect(search(decodeIndex(buildIndex([])), parseQuery("غزه")).full).toEqual([]);
});

test.each([
  [null, "damaged"],
  ["<!doctype html>", "damaged"],
  [[], "damaged"],
  [{}, "other-version"],
  [{ ...INDEX, version: 0 }, "other-version"],
  [{ ...INDEX, ids: ["a"] }, "damaged"],
  [{ ...INDEX, ids: [1, 2] }, "damaged"],
  [{ ...INDEX, terms: INDEX.terms.slice(1) }, "damaged"],
  [{ ...INDEX, places: INDEX.terms.map(() => [-1]) }, "damaged"],
  [{ ...INDEX, starts: "0" }, "damaged"],
])("%j is refused as %s", (value, kind) => {
  expect(() => decodeIndex(value)).toThrow(expect.objectContaining({ name: "IndexError", kind }));
});
