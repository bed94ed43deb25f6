import { expect, test } from "vitest";
import { oneOf } from "./one-of.ts";

test("shared beginnings stand once, and the longest word is tried first", () => {
  expect(oneOf(["دو", "ده", "دوازده", "سه"])).toBe("(?:د(?:و(?:ازده)?|ه)|سه)");
  expect(oneOf(["ژوین", "ژوییه"])).toBe("ژوی(?:ن|یه)");
});

test("a class that may be missing stays whole", () => {
  expect(oneOf(["سی", "سی[ \\u200c]?و[ \\u200c]?یک"])).toBe("سی(?:[ \\u200c]?و[ \\u200c]?یک)?");
});
