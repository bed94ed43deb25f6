import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("what is remembered is asked once for each word", () => {
  const asked: string[] = [];
  const isLong = remembered((key) => asked.push(key) > 0 && key.length > 3);
  expect([isLong("قطر"), isLong("عمان"), isLong("قطر"), isLong("عمان")]).toEqual([false, true, false, true]);
  expect(asked).toEqual(["قطر", "عمان"]);
});
