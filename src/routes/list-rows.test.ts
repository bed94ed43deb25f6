import { expect, test } from "vitest";
import type { MonthGroup } from "../corpus/group.ts";
import type { Summary } from "../corpus/summary.ts";
import { groupShown, listRows, type ListRow, type ListRows, type ListSection } from "./list-rows.ts";

test("a section's head stands before its entries, and entries are counted through all sections", () => {
  const rows = listRows([month(7, 2), month(6, 1)]);
  expect(all(rows).map((row) => [row?.summary === null ? "head" : "entry", row?.place, row?.head])).toEqual([
    ["head", 1, 0],
    ["entry", 1, 0],
    ["entry", 2, 0],
    ["head", 3, 3],
    ["entry", 3, 3],
  ]);
});

test("ranked entries have no head", () => {
  const rows = listRows([{ head: null, summaries: [entry("a"), entry("b")] }]);
  expect(all(rows).map((row) => [row?.summary?.id, row?.place, row?.head])).toEqual([["a", 1, null], ["b", 2, null]]);
  expect(rows.at(2)).toBeUndefined();
});

test("what is in sight keeps the head of its section, wherever that is", () => {
  const sections = [month(7, 3), month(6, 2)];
  const shown = groupShown(listRows(sections), [2, 3, 4, 5]);
  expect(shown).toEqual([
    { section: sections[0], head: 0, entries: [2, 3] },
    { section: sections[1], head: 4, entries: [5] },
  ]);
});

function all(rows: ListRows): (ListRow | undefined)[] {
  return Array.from({ length: rows.length }, (_, i) => rows.at(i));
}

function month(number: number, entries: number): ListSection {
  const summaries = Array.from({ length: entries }, (_, i) => entry(`${number}-${i}`));
  const head: MonthGroup = { month: { year: 1402, month: number }, summaries, gapMonths: 0 };
  return { head, summaries };
}

function entry(id: string): Summary {
  const nothing = { headline: null, opening: null, published: null, outlet: null, newsCode: null };
  return { id, ...nothing, sources: [], actors: [], offices: [], events: [] };
}
