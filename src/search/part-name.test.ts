import { expect, test } from "vitest";
import { addPart, partName } from "./part-name.ts";

// Found by trying: two parts with one name.
const [ONE, OTHER] = [Uint8Array.of(73, 40, 0), Uint8Array.of(47, 85, 0)];

test("of two parts with one name the second gets a byte more, and another name", () => {
  expect(partName(ONE)).toBe(partName(OTHER));
  const parts = new Map<string, Uint8Array>();
  const names = [ONE, OTHER, ONE].map((bytes) => addPart(parts, bytes));
  expect(names[1]).not.toBe(names[0]);
  expect(names[2]).toBe(names[0]);
  expect([...parts]).toEqual([[names[0], ONE], [names[1], Uint8Array.of(...OTHER, 0)]]);
});
