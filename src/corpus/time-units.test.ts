import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromJalali, toJalali } from "../calendar/jalali.ts";
import type { EventKind, EventStatus } from "../document/document.ts";
import { EVENT_KINDS } from "./event-kinds.ts";
import type { CorpusEvent } from "./merge-events.ts";
import type { Summary } from "./summary.ts";
import { countSigns, fitUnits, groupByUnit, layOutUnits, naturalLevel, signStep } from "./time-units.ts";
import type { TimelineDay } from "./timeline-days.ts";

const day = (year: number, month: number, date: number, documents = 1, events: readonly CorpusEvent[] = []): TimelineDay => ({
  day: fromJalali({ year, month, day: date }),
  summaries: Array.from({ length: documents }, () => ({}) as Summary),
  first: 0,
  events,
  firstEvent: 0,
});
const event = (kind: EventKind, status: EventStatus = "held") => ({ kind, status }) as CorpusEvent;

const DAYS = [
  day(1391, 8, 28),
  day(1402, 7, 16, 0, [event("call"), event("call"), event("visit", "announced"), event("visit")]),
  day(1402, 7, 17),
  day(1402, 8, 29),
  day(1403, 3, 12, 2),
];

describe("years and months", () => {
  test("hold what was printed and what happened in them, by kind, what was not held apart", () => {
    const months = groupByUnit(DAYS, "month");
    expect(months.map(({ year, month, documents }) => [year, month, documents])).toEqual([[1391, 8, 1], [1402, 7, 1], [1402, 8, 1], [1403, 3, 2]]);
    expect(months[1]?.events).toEqual([
      { kind: "call", held: true, count: 2 },
      { kind: "visit", held: true, count: 1 },
      { kind: "visit", held: false, count: 1 },
    ]);
    expect(groupByUnit(DAYS, "year").map(({ year, month, documents }) => [year, month, documents])).toEqual([[1391, null, 1], [1402, null, 2], [1403, null, 2]]);
  });

  test("stand side by side; empty ones are folded where they would take more room than a fold", () => {
    const { columns, folds, width } = layOutUnits(groupByUnit(DAYS, "month"), 4, 5);
    expect(folds).toEqual([
      { from: DAYS[0]?.day, to: DAYS[1]?.day, x: 4, width: 5 },
      { from: DAYS[3]?.day, to: DAYS[4]?.day, x: 17, width: 5 },
    ]);
    expect(columns.map(({ x }) => x)).toEqual([0, 9, 13, 22]);
    expect(width).toBe(26);
    const [one, three] = groupByUnit([day(1402, 1, 1), day(1402, 3, 1)], "month");
    expect(layOutUnits(one && three ? [one, three] : [], 4, 5).columns.map(({ x }) => x)).toEqual([0, 8]);
  });

  test("grow into the room there is, and no further than is good for them", () => {
    const units = groupByUnit(DAYS, "year");
    expect(fitUnits(units, { least: 4, most: 20, fold: 5 }, 35).width).toBe(35);
    expect(fitUnits(units, { least: 4, most: 9, fold: 5 }, 300).width).toBe(32);
    expect(fitUnits(units, { least: 4, most: 9, fold: 5 }, 3).width).toBe(17);
  });
});

describe("the first look", () => {
  test("is at days where each may have its words, at months where those fit, else at years", () => {
    expect(naturalLevel(DAYS)).toBe("day");
    expect(naturalLevel([day(1402, 1, 1, 81)])).toBe("month");
    expect(naturalLevel(Array.from({ length: 40 }, (_, i) => day(1390 + Math.floor(i / 12), (i % 12) + 1, 1, 3)))).toBe("year");
  });
});

const kinds = fc.constantFrom(...(Object.keys(EVENT_KINDS) as EventKind[]));
const statuses = fc.constantFrom<EventStatus>("held", "announced", "proposed", "postponed", "denied");
const archive = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 500 }), documents: fc.nat({ max: 300 }), events: fc.array(fc.tuple(kinds, statuses), { maxLength: 40 }) }), { minLength: 1, maxLength: 60 })
  .map((rows) => {
    let at = fromJalali({ year: 1391, month: 1, day: 1 });
    return rows.map(({ gap, documents, events }) => {
      const { year, month, day: date } = toJalali((at = addDays(at, gap)));
      return day(year, month, date, documents, events.map(([kind, status]) => event(kind, status)));
    });
  });

describe("on any archive", () => {
  test("no mark is lost or counted twice", () => {
    fc.assert(
      fc.property(archive, fc.constantFrom("year", "month"), (days, level) => {
        const units = groupByUnit(days, level);
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(units.map(({ documents }) => documents))).toBe(sum(days.map(({ summaries }) => summaries.length)));
        expect(sum(units.flatMap(({ events }) => events.map(({ count }) => count)))).toBe(sum(days.map(({ events }) => events.length)));
      }),
    );
  });

  test("no year or month overlaps another or a fold, and all are in the order of time", () => {
    fc.assert(
      fc.property(archive, fc.constantFrom("year", "month"), fc.integer({ min: 10, max: 400 }), (days, level, width) => {
        const axis = fitUnits(groupByUnit(days, level), { least: 3, most: 10, fold: 5 }, width);
        const pieces = [...axis.columns.map(({ x }) => ({ x, width: axis.unit })), ...axis.folds].sort((a, b) => a.x - b.x);
        for (const [i, piece] of pieces.entries()) expect(piece.x + piece.width).toBeLessThanOrEqual((pieces[i + 1]?.x ?? axis.width) + 1e-9);
        const numbers = axis.columns.map(({ unit }) => unit.number);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });

  test("no year or month has more signs than there is room for, and no kind is without one", () => {
    fc.assert(
      fc.property(archive, fc.integer({ min: 14, max: 60 }), (days, capacity) => {
        const units = groupByUnit(days, "year");
        const step = signStep(units, capacity);
        for (const { documents, events } of units) {
          expect(Math.ceil(documents / step)).toBeLessThanOrEqual(capacity);
          expect(countSigns(events, step)).toBeLessThanOrEqual(capacity);
          expect(countSigns(events, step)).toBeGreaterThanOrEqual(events.length);
        }
      }),
    );
  });
});
