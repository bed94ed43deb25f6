import { expect, test } from "vitest";
import { groupByMonth } from "./group.ts";
import { publishedOn, sampleSummary } from "./sample-summary.ts";
import type { Summary } from "./summary.ts";

function published(...days: (string | null)[]): Summary[] {
  return days.map((day, i) => sampleSummary(`d${i}`, { published: publishedOn(day) }));
}

// 12 Khordad 1403, 29 Aban 1402, 17 Mehr 1402, 28 Aban 1391
const days = ["2024-06-01", "2024-06-01", "2023-11-20", "2023-10-09", "2012-11-18", null];

test("months are Jalali, with the empty months between them", () => {
  expect(groupByMonth(published(...days)).map(({ month, gapMonths, summaries }) => [month?.year ?? null, month?.month ?? null, gapMonths, summaries.length])).toEqual([
    [1403, 3, 0, 2],
    [1402, 8, 6, 1],
    [1402, 7, 0, 1],
    [1391, 8, 130, 1],
    [null, null, 0, 1],
  ]);
});

test("gaps are the same from the oldest on, and the undated group stays last", () => {
  const groups = groupByMonth(published(null, "2012-11-18", "2023-10-09", "2023-11-20"));
  expect(groups.map(({ month, gapMonths }) => [month?.year ?? null, gapMonths])).toEqual([[1391, 0], [1402, 130], [1402, 0], [null, 0]]);
});

test("months of two years with one name are two groups, December and January one", () => {
  // 11 Dey 1402 and 10 Dey 1402; 11 Dey 1401
  expect(groupByMonth(published("2024-01-01", "2023-12-31", "2023-01-01")).map(({ month, summaries }) => [month?.year, month?.month, summaries.length])).toEqual([
    [1402, 10, 2],
    [1401, 10, 1],
  ]);
});

test("no documents, no groups", () => {
  expect(groupByMonth([])).toEqual([]);
});
