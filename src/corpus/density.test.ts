import { describe, expect, it } from "vitest";
import { fromJalali, type IsoDay } from "../calendar/jalali.ts";
import { countByTime, placeDay, yearInFocus } from "./density.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import type { Summary } from "./summary.ts";

const jalali = (year: number, month: number, day: number): IsoDay => fromJalali({ year, month, day });
const DAYS = [jalali(1403, 3, 12), jalali(1403, 3, 12), jalali(1402, 8, 29), jalali(1402, 7, 17), jalali(1391, 8, 28)];
const PAGES = DAYS.map((day) => page(day));

describe("countByTime", () => {
  it("counts by year over all of time, years without a page among them", () => {
    const units = countByTime(DAYS, PAGES, null);
    expect(units.map((unit) => unit.year)).toEqual(Array.from({ length: 13 }, (_, i) => 1391 + i));
    expect(units.map((unit) => unit.count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2]);
    expect(units[11]?.bars).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
  });

  it("keeps the length of time where only some pages are counted", () => {
    expect(countByTime(DAYS, PAGES.slice(0, 1), null)).toHaveLength(13);
  });

  it("counts one year by month, each day a bar", () => {
    const units = countByTime(DAYS, PAGES, 1402);
    expect(units.map((unit) => unit.count)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
    expect(units.map((unit) => unit.bars.length)).toEqual([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29]);
    expect(units[6]?.bars.indexOf(1)).toBe(16);
    expect(units[6]).toMatchObject({ year: 1402, month: 7, from: jalali(1402, 7, 1), to: jalali(1402, 7, 30) });
  });

  it("counts by month where all pages are of one year", () => {
    expect(countByTime(DAYS.slice(0, 2), PAGES.slice(0, 2), null).map((unit) => unit.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("counts no undated page, and nothing where there is no day", () => {
    expect(countByTime([], [page(null)], null)).toEqual([]);
    expect(countByTime(DAYS, [page(null)], null).every((unit) => unit.count === 0)).toBe(true);
  });
});

describe("placeDay", () => {
  const units = countByTime(DAYS, PAGES, null);

  it("places days by their year, all years alike", () => {
    expect(placeDay(units, jalali(1391, 1, 1))).toBe(0);
    expect(placeDay(units, jalali(1392, 1, 1))).toBeCloseTo(1 / 13);
    expect(placeDay(units, jalali(1402, 7, 1))).toBeCloseTo((11 + 186 / 365) / 13);
  });

  it("keeps days before and after the strip at its ends", () => {
    expect(placeDay(units, jalali(1380, 1, 1))).toBe(0);
    expect(placeDay(units, jalali(1410, 1, 1))).toBe(1);
  });
});

describe("yearInFocus", () => {
  it.each([
    ["a range within one year", jalali(1402, 7, 1), jalali(1402, 12, 29), 1402],
    ["a range over two years", jalali(1402, 12, 1), jalali(1403, 1, 1), null],
    ["an open range", jalali(1402, 7, 1), null, null],
    ["no range", null, null, null],
  ])("of %s", (_, from, to, year) => {
    expect(yearInFocus({ ...EMPTY_FILTER, from, to })).toBe(year);
  });
});

function page(day: IsoDay | null): Summary {
  const published = day === null ? null : { day, time: null, instant: day };
  return { id: day ?? "undated", headline: null, opening: null, published, outlet: null, sources: [], newsCode: null, actors: [], offices: [], events: [] };
}
