import { expect, test } from "vitest";
import { notBehind } from "./word-start.ts";

test("the letters that are asked first are letters: no place is refused that the class would allow", () => {
  const [quick, whole] = [notBehind("\\p{L}"), "(?<!\\p{L})"].map((start) => new RegExp(`${start}(?<=^.)`, "u"));
  const parted = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit)).filter((letter) => quick?.test(letter) !== whole?.test(letter));
  expect(parted).toEqual([]);
});
