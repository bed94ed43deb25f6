import { expect, test } from "vitest";
import { foldText } from "./fold.ts";
import { overFolded } from "./over-folded.ts";

/** Where the letters of Persian pages stand: Latin, Greek and Cyrillic, Hebrew, Arabic. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [[0, 0x233], [0x3b1, 0x3c9], [0x400, 0x481], [0x5d0, 0x5ea], [0x600, 0x6fc]];

test("what is a letter or a digit in a folded text stays one, and nothing else becomes one", () => {
  const units = BLOCKS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => foldText(String.fromCharCode(from + i))));
  const folded = [...new Set(units.filter((unit) => unit.length === 1))];
  for (const pattern of [/^\p{L}$/u, /^[\p{L}\u200c]$/u, /^[^\p{L}\p{N}]$/u, /^\p{N}$/u]) {
    const plain = overFolded(pattern);
    expect(folded.filter((letter) => plain.test(letter) !== pattern.test(letter))).toEqual([]);
  }
});

test("groups and what is escaped stay, and the flag where a class of Unicode's does", () => {
  expect(overFolded(/\[\p{L}/gu)).toEqual(new RegExp(`\\[[${overFolded(/\p{L}/u).source.slice(1, -1)}]`, "g"));
  const { source, flags } = overFolded(/\[(?<name>\p{M}+)\]/gu);
  expect([source, flags]).toEqual(["\\[(?<name>\\p{M}+)\\]", "gu"]);
});
