import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, daysInJalaliMonth, fromJalali, toJalali, type IsoDay } from "./jalali.ts";
import { periodBetween, type Period } from "./period.ts";

const jalali = (year: number, month: number, day: number): IsoDay => fromJalali({ year, month, day });

describe("periodBetween", () => {
  test.each([
    ["the same day", jalali(1402, 7, 17), jalali(1402, 7, 17), { years: 0, months: 0, days: 0 }],
    ["years and months", jalali(1391, 8, 28), jalali(1402, 7, 17), { years: 10, months: 10, days: 20 }],
    ["months and days", jalali(1402, 8, 29), jalali(1403, 3, 12), { years: 0, months: 6, days: 14 }],
    ["a year to the day", jalali(1402, 1, 1), jalali(1403, 1, 1), { years: 1, months: 0, days: 0 }],
    ["a day short of a year", jalali(1402, 1, 2), jalali(1403, 1, 1), { years: 0, months: 11, days: 28 }],
    ["from a 31st to the end of a shorter month", jalali(1402, 6, 31), jalali(1402, 7, 30), { years: 0, months: 1, days: 0 }],
    ["over the new year", jalali(1402, 12, 29), jalali(1403, 1, 1), { years: 0, months: 0, days: 1 }],
  ])("counts %s", (_, from, to, period) => {
    expect(periodBetween(from, to)).toEqual(period);
  });

  test("leads from the first day to the second", () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays("1950-01-01", n));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9_000 }), (from, length) => {
        const to = addDays(from, length);
        const period = periodBetween(from, to);
        expect(daysBetween(after(from, period), to)).toBe(0);
        expect(period.months).toBeLessThan(12);
        expect(period.days).toBeLessThan(31);
      }),
    );
  });

  test("refuses days in the wrong order", () => {
    expect(() => periodBetween("2023-10-10", "2023-10-09")).toThrow("Expected a day from 2023-10-10 on, not 2023-10-09");
  });
});

function after(from: IsoDay, { years, months, days }: Period): IsoDay {
  const { year, month, day } = toJalali(from);
  const at = (year + years) * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return addDays(fromJalali({ year: y, month: m, day: Math.min(day, daysInJalaliMonth(y, m)) }), days);
}
