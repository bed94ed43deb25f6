import { expect, test } from "vitest";
import { readPlace, writePlace } from "./reading-places.ts";
import { refuse, sampleStorage } from "./sample-storage.ts";

test("the place in a document is remembered, the last one, until it is forgotten", () => {
  const { open } = sampleStorage();
  writePlace("a", "p7", open);
  writePlace("b", "p2", open);
  writePlace("a", "p9", open);
  expect([readPlace("a", open), readPlace("b", open), readPlace("c", open)]).toEqual(["p9", "p2", null]);
  writePlace("a", null, open);
  expect([readPlace("a", open), readPlace("b", open)]).toEqual([null, "p2"]);
});

test("of more than two hundred documents the oldest is forgotten", () => {
  const { open } = sampleStorage();
  for (let i = 0; i <= 200; i++) writePlace(`d${i}`, "p3", open);
  expect([readPlace("d0", open), readPlace("d1", open), readPlace("d200", open)]).toEqual([null, "p3", "p3"]);
});

test.each(["{", "7", '[["a"]]', '[["a","<b>"]]', "null"])("a store with %s in it knows no place, and takes the next", (text) => {
  const { open } = sampleStorage(new Map([["ruznegar.1.places", text]]));
  expect(readPlace("a", open)).toBeNull();
  writePlace("a", "p4", open);
  expect(readPlace("a", open)).toBe("p4");
});

test("a closed or full store is no failure", () => {
  writePlace("a", "p4", refuse);
  expect(readPlace("a", refuse)).toBeNull();
});
