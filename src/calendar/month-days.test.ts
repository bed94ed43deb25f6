import { describe, expect, test } from "vitest";
import { addDays, daysInJalaliMonth, fromJalali, toJalali, weekdayOf, type IsoDay, type JalaliDay } from "./jalali.ts";
import { dayByKey, monthWeeks } from "./month-days.ts";

describe("the weeks of a month", () => {
  test("begin on شنبه and hold every day of the month once, in order, in every month of 140 years", () => {
    for (let index = 1300 * 12; index < 1440 * 12; index++) {
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      const weeks = monthWeeks(year, month);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        expect(week.some((day) => day !== null)).toBe(true);
        week.forEach((day, i) => day !== null && expect(weekdayOf(day)).toBe(i));
      }
      const first = fromJalali({ year, month, day: 1 });
      expect(weeks.flat().filter((day) => day !== null)).toEqual(Array.from({ length: daysInJalaliMonth(year, month) }, (_, i) => addDays(first, i)));
    }
  });
});

describe("keys of a calendar lead", () => {
  const FROM: JalaliDay = { year: 1402, month: 6, day: 31 };
  const ROWS: readonly (readonly [key: string, withShift: boolean, to: JalaliDay])[] = [
    ["ArrowLeft", false, { year: 1402, month: 7, day: 1 }],
    ["ArrowRight", false, { year: 1402, month: 6, day: 30 }],
    ["ArrowDown", false, { year: 1402, month: 7, day: 7 }],
    ["ArrowUp", false, { year: 1402, month: 6, day: 24 }],
    ["PageDown", false, { year: 1402, month: 7, day: 30 }],
    ["PageUp", false, { year: 1402, month: 5, day: 31 }],
    ["PageDown", true, { year: 1403, month: 6, day: 31 }],
    ["PageUp", true, { year: 1401, month: 6, day: 31 }],
    ["Home", false, { year: 1402, month: 6, day: 1 }],
    ["End", false, { year: 1402, month: 6, day: 31 }],
  ];
  test.each(ROWS)("with %s (Shift: %s) from 31 شهریور 1402 to %o", (key, withShift, to) => {
    expect(toJalali(dayByKey(fromJalali(FROM), key, withShift) ?? "")).toEqual(to);
  });

  test("nowhere where they are others'", () => {
    const day: IsoDay = fromJalali(FROM);
    for (const key of ["Enter", " ", "Escape", "Tab", "a"]) expect(dayByKey(day, key, false)).toBeNull();
  });
});
