import { expect, test } from "vitest";
import { firstLines } from "./first-lines.ts";

test("of a long text only its beginning is drawn, and a short one whole", () => {
  expect(firstLines("سفر به غزه")).toBe("سفر به غزه");
  expect(firstLines("سفر به غزه ".repeat(1000))?.length).toBe(600);
  expect(firstLines(null)).toBeNull();
});
