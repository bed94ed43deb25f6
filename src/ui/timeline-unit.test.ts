import { expect, test } from "vitest";
import { kindCount } from "./timeline-unit.tsx";

test.each([
  [5, "call", true, "۵ گفت‌وگوی تلفنی"],
  [3, "statement", true, "۳ اظهارنظر یا بیانیه"],
  [2, "visit", false, "۲ سفر انجام‌نشده"],
  [2, "letter", false, "۲ نامهٔ فرستاده‌نشده"],
  [1, "statement", false, "۱ اظهارنظر یا بیانیهٔ منتشرنشده"],
] as const)("%i of the kind %s, held: %s, are «%s»", (count, kind, held, words) => {
  expect(kindCount({ count, kind, held })).toBe(words);
});
