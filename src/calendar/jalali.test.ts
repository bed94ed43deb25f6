import { describe, expect, test } from "vitest";
import { addDays, addJalaliMonths, daysBetween, fromJalali, isIsoDay, isJalaliDay, toJalali, weekdayOf } from "./jalali.ts";

const intl = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC",
});

function intlJalali(day: string): string {
  const parts = new Map(intl.formatToParts(new Date(`${day}T12:00:00Z`)).map((part) => [part.type, part.value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

describe("the Iranian calendar", () => {
  test("goes both ways and agrees with Intl on every day from 1300 to 1500", () => {
    const first = fromJalali({ year: 1300, month: 1, day: 1 });
    const count = daysBetween(first, fromJalali({ year: 1501, month: 1, day: 1 }));
    expect(count).toBeGreaterThan(73_000);
    for (let i = 0; i < count; i++) {
      const day = addDays(first, i);
      const jalali = toJalali(day);
      if (fromJalali(jalali) !== day || intlJalali(day) !== `${jalali.year}-${jalali.month}-${jalali.day}`) {
        throw new Error(`Disagreement on ${day}: ${JSON.stringify(jalali)}, Intl says ${intlJalali(day)}`);
      }
    }
  });

  test.each([
    ["2023-10-09", { year: 1402, month: 7, day: 17 }, 2],
    ["2024-06-01", { year: 1403, month: 3, day: 12 }, 0],
    ["2012-11-18", { year: 1391, month: 8, day: 28 }, 1],
    ["2021-03-20", { year: 1399, month: 12, day: 30 }, 0],
  ])("%s is %o, weekday %i from Saturday", (iso, jalali, weekday) => {
    expect(toJalali(iso)).toEqual(jalali);
    expect(fromJalali(jalali)).toBe(iso);
    expect(weekdayOf(iso)).toBe(weekday);
  });

  test("knows the days it does not have", () => {
    expect(isJalaliDay({ year: 1402, month: 12, day: 30 })).toBe(false);
    expect(isJalaliDay({ year: 1403, month: 12, day: 30 })).toBe(true);
    expect(isJalaliDay({ year: 1402, month: 7, day: 31 })).toBe(false);
    expect(isIsoDay("2023-02-29")).toBe(false);
    expect(["2023-30-09", "2023-00-09", "2023-09-00", "2023-09-32"].filter(isIsoDay)).toEqual([]);
    expect(isIsoDay("2024-02-29")).toBe(true);
    expect(() => fromJalali({ year: 1402, month: 13, day: 1 })).toThrow("Expected a day like 1402-07-17, not 1402-13-1");
    expect(() => toJalali("۱۲ مرداد")).toThrow("Expected a day like 2023-08-03, not ۱۲ مرداد");
  });

  test("counts months on, and keeps to the last day of a shorter one", () => {
    const rows = [
      [[1402, 6, 31], 1, [1402, 7, 30]],
      [[1402, 11, 30], 1, [1402, 12, 29]],
      [[1402, 12, 5], 1, [1403, 1, 5]],
      [[1402, 1, 5], -1, [1401, 12, 5]],
      [[1402, 7, 17], -19, [1400, 12, 17]],
    ] as const;
    for (const [[year, month, day], months, [laterYear, laterMonth, laterDay]] of rows) {
      expect(toJalali(addJalaliMonths(fromJalali({ year, month, day }), months))).toEqual({ year: laterYear, month: laterMonth, day: laterDay });
    }
  });
});
