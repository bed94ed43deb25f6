import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromJalali, type IsoDay } from "../calendar/jalali.ts";
import { countByTime, countDays, countWithin, dayAt, finestUnit, placeDay, stripNames, unitOf, wholeMonths } from "./density.ts";

const jalali = (year: number, month: number, day: number): IsoDay => fromJalali({ year, month, day });
const DAYS = [jalali(1403, 3, 12), jalali(1403, 3, 12), jalali(1402, 8, 29), jalali(1402, 7, 17), jalali(1391, 8, 28)];
const SPAN = { from: jalali(1391, 8, 1), to: jalali(1403, 3, 31) };

describe("the strip", () => {
  test("reaches over whole months, from the first page to the last", () => {
    expect(wholeMonths(DAYS)).toEqual(SPAN);
    expect(wholeMonths([])).toBeNull();
  });

  test("places days to scale, those beyond it at its ends", () => {
    expect(placeDay(SPAN, SPAN.from)).toBe(0);
    expect(placeDay(SPAN, addDays(SPAN.from, 10))).toBeCloseTo(10 / countDays(SPAN));
    expect(placeDay(SPAN, jalali(1380, 1, 1))).toBe(0);
    expect(placeDay(SPAN, jalali(1410, 1, 1))).toBe(1);
  });

  test("finds the day of a place, and the place of that day again", () => {
    for (const day of [SPAN.from, ...DAYS, SPAN.to]) expect(dayAt(SPAN, placeDay(SPAN, day) + 1e-9)).toBe(day);
    expect([dayAt(SPAN, -1), dayAt(SPAN, 2)]).toEqual([SPAN.from, SPAN.to]);
  });

  test("counts by the finest unit for which there is room", () => {
    expect(finestUnit(SPAN, 400)).toBe("month");
    expect(finestUnit(SPAN, 100)).toBe("year");
    expect(finestUnit({ from: jalali(1402, 7, 1), to: jalali(1402, 8, 30) }, 400)).toBe("day");
  });

  test("counts documents by year, month and day", () => {
    const counts = (unit: "year" | "month" | "day") => countByTime(DAYS, SPAN, unit).map(({ from, to, count }) => [from, to, count]);
    expect(counts("year")).toEqual([
      [jalali(1391, 1, 1), jalali(1391, 12, 30), 1],
      [jalali(1402, 1, 1), jalali(1402, 12, 29), 2],
      [jalali(1403, 1, 1), jalali(1403, 12, 30), 2],
    ]);
    expect(counts("month").map(([from, , count]) => [from, count])).toEqual([
      [jalali(1391, 8, 1), 1],
      [jalali(1402, 7, 1), 1],
      [jalali(1402, 8, 1), 1],
      [jalali(1403, 3, 1), 2],
    ]);
    expect(counts("day").at(-1)).toEqual([jalali(1403, 3, 12), jalali(1403, 3, 12), 2]);
  });
});

const someDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays("2010-01-01", days));

describe("on any days", () => {
  test("bars hold every document once, in order, and none overlaps another", () => {
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 1 }), fc.constantFrom("day", "month", "year"), (days, unit) => {
        const bins = countByTime(days, wholeMonths(days) ?? SPAN, unit);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        for (const [i, bin] of bins.entries()) {
          expect(bin).toMatchObject(unitOf(bin.from, unit));
          expect(bin.from > (bins[i - 1]?.to ?? "")).toBe(true);
        }
      }),
    );
  });

  test("a stretch holds as many as lie between its ends", () => {
    fc.assert(
      fc.property(fc.array(someDay), someDay, someDay, (days, from, to) => {
        expect(countWithin(days.toSorted(), { from, to })).toBe(days.filter((day) => from <= day && day <= to).length);
      }),
    );
  });

  test("no name under the strip overlaps another or reaches beyond it", () => {
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 1 }), fc.double({ min: 0.01, max: 0.4, noNaN: true }), (days, year) => {
        const span = wholeMonths(days) ?? SPAN;
        const room = { year, month: year * 1.6 };
        const places = stripNames(span, room).map(({ day, unit }) => ({ start: placeDay(span, day), end: placeDay(span, day) + room[unit] }));
        for (const [i, { start, end }] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual((places[i - 1]?.end ?? 0) - 1e-9);
          expect(end).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("names twelve years where there is room, and every second or fifth where there is little", () => {
    const named = (room: number) => stripNames(SPAN, { year: room, month: room }).map(({ day }) => day);
    expect(named(0.05)).toEqual(Array.from({ length: 11 }, (_, i) => jalali(1392 + i, 1, 1)));
    expect(named(0.12)).toEqual([1392, 1394, 1396, 1398, 1400].map((year) => jalali(year, 1, 1)));
    expect(named(0.2)).toEqual([jalali(1395, 1, 1), jalali(1400, 1, 1)]);
  });
});
