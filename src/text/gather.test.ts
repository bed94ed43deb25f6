import { expect, test } from "vitest";
import { gather, gatherFrom } from "./gather.ts";

test("a list grows under its key", () => {
  const lists = new Map<string, number[]>();
  for (const [key, item] of [["a", 1], ["b", 2], ["a", 3]] as const) gather(lists, key, item);
  expect([...lists]).toEqual([["a", [1, 3]], ["b", [2]]]);
});

test("the lists of several things come in the things' order, and those without any leave nothing", () => {
  expect(gatherFrom(["ab", "", "c"], (word, index) => [...word].map((letter) => `${letter}${index}`))).toEqual(["a0", "b0", "c2"]);
});
