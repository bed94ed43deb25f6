import { expect, test } from "vitest";
import { formatDay, formatDecimal, formatGregorian, formatMonth, formatNumber, formatShortDay, formatTime } from "./format.ts";

test("a day is written the Persian way round", () => {
  expect(formatDay("2023-10-09")).toBe("دوشنبه ۱۷ مهر ۱۴۰۲");
  expect(formatShortDay("2024-06-01")).toBe("۱۲ خرداد ۱۴۰۳");
  expect(formatMonth(1402, 7)).toBe("مهر ۱۴۰۲");
  expect(formatGregorian("2023-10-09")).toBe("۹ اکتبر ۲۰۲۳");
  expect(formatTime("08:05")).toBe("۰۸:۰۵");
  expect(formatNumber(1402)).toBe("۱۴۰۲");
  expect([9999, 10_000, 123_456, 1_234_567].map(formatNumber)).toEqual(["۹۹۹۹", "۱۰٬۰۰۰", "۱۲۳٬۴۵۶", "۱٬۲۳۴٬۵۶۷"]);
  expect([2.766, 12, 0].map(formatDecimal)).toEqual(["۲٫۷۷", "۱۲٫۰۰", "۰٫۰۰"]);
});
