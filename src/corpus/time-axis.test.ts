import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, fromJalali } from "../calendar/jalali.ts";
import { fitSizes, layOutDays, piecesWithin, type AxisCells, type AxisDay, type AxisSizes, type DayLoad, type TimeAxis } from "./time-axis.ts";

const SIZES: AxisSizes = { label: 12, day: 0.5, number: 2, month: 6, fold: 7, rows: 4 };

/** The days of the five pages that the project began with. */
const SEEDS: readonly DayLoad[] = [
  { day: fromJalali({ year: 1391, month: 8, day: 28 }), counts: [1] },
  { day: fromJalali({ year: 1402, month: 7, day: 17 }), counts: [1] },
  { day: fromJalali({ year: 1402, month: 8, day: 29 }), counts: [1] },
  { day: fromJalali({ year: 1403, month: 3, day: 12 }), counts: [2] },
];

describe("the axis of five pages eleven years apart", () => {
  const axis = layOutDays(SEEDS, SIZES);

  test("folds the years without a page, and draws six weeks to scale", () => {
    expect(axis.folds).toEqual([
      { from: "2012-11-18", to: "2023-10-09", x: 12, width: 7 },
      { from: "2023-11-20", to: "2024-06-01", x: 12 + 7 + 21 + 12, width: 7 },
    ]);
    expect(axis.days.map((day) => day.x)).toEqual([0, 19, 19 + 42 * 0.5, 59]);
    expect(axis.width).toBe(71);
  });

  test("marks where a month begins between two pages", () => {
    expect(axis.ticks).toEqual([{ day: fromJalali({ year: 1402, month: 8, day: 1 }), x: 19 + 14 * 0.5 }]);
  });

  test("gives two pages of one day two rows of one column", () => {
    expect(axis.days.at(-1)).toMatchObject({ lanes: [{ count: 2, row: 0, rows: 2, columns: 1 }] });
    expect(axis.rows).toEqual([2]);
  });

  test("grows into a wider place, and never beyond it", () => {
    for (const width of [80, 100, 140]) {
      const fitted = layOutDays(SEEDS, fitSizes(SEEDS, SIZES, { label: 20, day: 1 }, width));
      expect(fitted.width).toBeLessThanOrEqual(width);
      expect(fitted.width).toBeGreaterThan(Math.min(width, 60 + 42 + 14) - 2);
    }
    expect(fitSizes(SEEDS, SIZES, { label: 20, day: 1 }, 50)).toEqual(SIZES);
  });
});

describe("an axis", () => {
  test("of nothing is empty", () => {
    expect(layOutDays([], SIZES)).toEqual({ width: 0, rows: [], days: [], months: [], folds: [], ticks: [] });
  });

  test("of one day is as wide as its label", () => {
    const axis = layOutDays([{ day: "2024-06-01", counts: [1] }], SIZES);
    expect(axis).toEqual({
      width: 12,
      rows: [1],
      days: [{ day: "2024-06-01", x: 0, lanes: [{ count: 1, row: 0, rows: 1, columns: 1 }] }],
      months: [{ year: 1403, month: 3, x: 0, width: 12 }],
      folds: [],
      ticks: [],
    });
  });

  test("lays earlier days of a busy week further from the line, until the rows are used up", () => {
    const week = Array.from({ length: 6 }, (_, i) => ({ day: addDays("2023-10-09", i), counts: [1] }));
    expect(layOutDays(week, SIZES).days.map((day) => day.lanes[0]?.row)).toEqual([1, 0, 3, 2, 1, 0]);
  });

  test("spreads a very busy day over columns", () => {
    const axis = layOutDays([{ day: "2023-10-08", counts: [1] }, { day: "2023-10-09", counts: [11] }], SIZES);
    expect(axis.days[1]).toMatchObject({ lanes: [{ rows: 4, columns: 3 }] });
    expect(axis.width).toBeGreaterThanOrEqual(3 * SIZES.label);
  });

  test("gives each lane rows of its own, and no row to a lane that a day has nothing in", () => {
    const axis = layOutDays([{ day: "2023-10-08", counts: [2, 0] }, { day: "2023-10-09", counts: [1, 1] }], SIZES);
    expect(axis.days.map(({ lanes }) => lanes.map(({ row, rows }) => [row, rows]))).toEqual([[[1, 2], [0, 0]], [[0, 1], [0, 1]]]);
    expect(axis.rows).toEqual([3, 1]);
    expect(axis.width).toBe(SIZES.label + SIZES.number);
  });

  test("names each month once, and again after a fold", () => {
    const days = ["2023-10-09", "2023-10-10", "2023-10-25", "2024-06-01"].map((day) => ({ day, counts: [1] }));
    const { months } = layOutDays(days, SIZES);
    expect(months.map(({ year, month }) => [year, month])).toEqual([[1402, 7], [1402, 8], [1403, 3]]);
  });
});

/** Days of a lively archive: gaps of a day to a year, one to nine labels each in one of two lanes or both. */
const gap = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer({ min: 1, max: 400 }));
const archive = fc
  .array(fc.tuple(gap, fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).filter(([a, b]) => a + b > 0)), { minLength: 1, maxLength: 60 })
  .map((rows) => {
    let day = "2012-11-18";
    return rows.map(([days, counts]) => ({ day: (day = addDays(day, days)), counts }));
  });

describe("every axis", () => {
  const expectOfAll = (law: (axis: TimeAxis, days: readonly DayLoad[]) => void): void => {
    fc.assert(fc.property(archive, (days) => law(layOutDays(days, SIZES), days)));
  };

  test("puts later days further on, with room for their numbers", () => {
    expectOfAll((axis, days) => {
      expect(axis.days.map(({ day, lanes }) => ({ day, counts: lanes.map(({ count }) => count) }))).toEqual(days);
      for (const [a, b] of pairs(axis.days)) expect(b.x - a.x).toBeGreaterThanOrEqual(SIZES.number - 1e-9);
    });
  });

  test("leaves room for the name of each month, before the next one or a fold", () => {
    expectOfAll(({ months, folds }) => {
      for (const { width } of months) expect(width).toBeGreaterThanOrEqual(SIZES.month - 1e-9);
      for (const [a, b] of pairs(months)) expect(b.x).toBeGreaterThanOrEqual(a.x + a.width - 1e-9);
      for (const fold of folds) expect(months.some(({ x, width }) => x < fold.x - 1e-9 && x + width > fold.x + 1e-9)).toBe(false);
    });
  });

  test("gives every label a cell", () => {
    expectOfAll(({ days }) => {
      for (const { count, rows, columns } of days.flatMap(({ lanes }) => lanes)) expect(rows * columns).toBeGreaterThanOrEqual(count);
    });
  });

  test("lets no label overlap another, and no stem cross one", () => {
    expectOfAll(({ days, width, rows }) => {
      for (const lane of [0, 1]) {
        const cells = days.map(({ x, lanes }) => ({ x, ...(lanes[lane] as AxisCells) }));
        for (const [i, day] of cells.entries()) {
          expect(endOf(day)).toBeLessThanOrEqual(width + 1e-9);
          expect(day.row + day.rows).toBeLessThanOrEqual(rows[lane] ?? 0);
          for (const later of cells.slice(i + 1)) expect(isClear(day, later)).toBe(true);
        }
      }
    });
  });

  test("folds exactly the gaps of more than 45 days, and lets no label reach into them", () => {
    expectOfAll(({ days, folds }) => {
      const long = pairs(days).filter(([a, b]) => daysBetween(a.day, b.day) > 45);
      expect(folds.map(({ from, to }) => [from, to])).toEqual(long.map(([a, b]) => [a.day, b.day]));
      for (const { from, x, width, to } of folds) {
        for (const day of days.filter((one) => one.day <= from)) {
          for (const cells of day.lanes) expect(endOf({ x: day.x, ...cells })).toBeLessThanOrEqual(x + 1e-9);
        }
        for (const day of days.filter((one) => one.day >= to)) expect(day.x).toBeGreaterThanOrEqual(x + width - 1e-9);
      }
    });
  });

  test("never draws a day narrower than its scale", () => {
    expectOfAll(({ days }) => {
      for (const [a, b] of pairs(days)) {
        const length = daysBetween(a.day, b.day);
        if (length <= 45) expect(b.x - a.x).toBeGreaterThanOrEqual(length * SIZES.day - 1e-9);
      }
    });
  });
});

test("draws all that is in view, and little besides", () => {
  const some = fc.array(fc.nat({ max: 1000 }), { maxLength: 50 }).map((places) => places.sort((a, b) => a - b).map((x) => ({ x })));
  fc.assert(
    fc.property(some, fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 300 }), (pieces, from, length) => {
      const [first, end] = piecesWithin(pieces, 12, from, from + length);
      const isSeen = ({ x }: { x: number }): boolean => x + 12 >= from && x < from + length;
      expect(pieces.slice(first, end)).toEqual(pieces.filter(isSeen));
    }),
  );
});

test("is laid out in work that grows with the days", () => {
  expect(readsOf(10_000) / readsOf(1_000)).toBeLessThan(12);
});

/** How often the days are looked at while so many of them are laid out. */
function readsOf(count: number): number {
  let reads = 0;
  const loads = Array.from({ length: count }, (_, i): DayLoad => {
    const [day, counts] = [addDays("2000-01-01", i), [1, i % 3]];
    return {
      get day() {
        reads++;
        return day;
      },
      counts,
    };
  });
  layOutDays(loads, SIZES);
  return reads;
}

/** The labels of a day in one lane, and where it stands. */
type Block = AxisCells & Pick<AxisDay, "x">;

function endOf({ x, columns }: Block): number {
  return x + columns * SIZES.label;
}

/** A later day's stem runs through its rows down to the line: under the earlier day's labels, or beyond them. */
function isClear(earlier: Block, later: Block): boolean {
  return later.rows === 0 || earlier.rows === 0 || later.x >= endOf(earlier) - 1e-9 || later.row + later.rows <= earlier.row;
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).flatMap((b, i) => (list[i] === undefined ? [] : [[list[i], b] as [T, T]]));
}
