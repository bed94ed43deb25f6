import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/jalali.ts";
import { clusterDays, placeTerm, spanOfActors } from "./event-clusters.ts";
import type { TimelineDay } from "./timeline-days.ts";

const SPAN = { from: "2020-03-20", to: "2024-03-19" };
const day = (iso: string): TimelineDay => ({ day: iso, summaries: [], first: 0, events: [], firstEvent: 0 });

test("places an office from its first day to its last, or to the last of which something is known", () => {
  const known = "2025-09-30";
  expect(placeTerm({ from: SPAN.from, to: null }, known, SPAN)).toEqual({ start: 0, end: 1, isOpenStart: false, isOpenEnd: true });
  expect(placeTerm({ from: null, to: "2022-03-20" }, known, SPAN)).toMatchObject({ start: 0, isOpenStart: true, isOpenEnd: false });
  expect(placeTerm({ from: "2021-03-20", to: "2022-03-20" }, known, SPAN).end).toBeCloseTo(0.5, 2);
  expect(placeTerm({ from: SPAN.from, to: null }, "2022-03-20", SPAN).end).toBeCloseTo(0.5, 2);
  expect(placeTerm({ from: "2023-03-20", to: null }, "2022-03-20", SPAN)).toSatisfy(({ start, end }: { start: number; end: number }) => start === end && start > 0.7);
});

test("spans all that is known of some actors", () => {
  const offices = [{ office: "x", title: "x", state: null, from: "2011-06-30", to: null, source: { article: "", narrowed: null, remark: null } }];
  expect(spanOfActors([{ offices }], [day("2024-06-01")])).toEqual({ from: "2011-06-22", to: "2024-06-20" });
  expect(spanOfActors([{ offices: [] }], [])).toBeNull();
});

test("never lets what is drawn for two clusters overlap, and loses no day", () => {
  const days = fc.uniqueArray(fc.nat({ max: 1450 }), { maxLength: 80 }).map((offsets) => offsets.sort((a, b) => a - b).map((offset) => day(addDays(SPAN.from, offset))));
  fc.assert(
    fc.property(days, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (all, room) => {
      const clusters = clusterDays(all, SPAN, room);
      expect(clusters.flatMap((cluster) => cluster.days)).toEqual(all);
      for (const [i, { place }] of clusters.entries()) expect(place).toBeGreaterThanOrEqual((clusters[i - 1]?.place ?? -1) + room - 1e-9);
    }),
  );
});
