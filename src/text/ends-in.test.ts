import { expect, test } from "vitest";
import { endsIn } from "./ends-in.ts";

test("a text ends in a pattern only where nothing follows it", () => {
  const endsHere = endsIn("(?<!\\p{L})(?:با|به)[ «]*");
  expect(["دیدار با", "دیدار با «", "با", "زیبا", "با او", ""].map(endsHere)).toEqual([true, true, true, false, false, false]);
});
