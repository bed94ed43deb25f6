import { expect, test } from "vitest";
import { clockIn, instantOf } from "./zone.ts";

test.each([
  ["2023-10-09", "21:19", "2023-10-09T21:19:00+03:30", "no summer time since 1402"],
  ["2012-06-01", "08:00", "2012-06-01T08:00:00+04:30", "summer time of 1391"],
  ["2012-11-18", "19:08", "2012-11-18T19:08:00+03:30", "winter of 1391"],
  ["2006-06-01", "08:00", "2006-06-01T08:00:00+03:30", "the summers of 1385 and 1386 had none"],
])("%s %s in Tehran is %s: %s", (day, time, instant) => {
  expect(instantOf(day, time, "Asia/Tehran")).toBe(instant);
});

test("Kabul has its own offset", () => {
  expect(instantOf("2023-12-21", "14:09", "Asia/Kabul")).toBe("2023-12-21T14:09:00+04:30");
});

test.each([
  ["2023-10-09T17:49Z", "2023-10-09", "21:19"],
  ["2023-10-09T21:00Z", "2023-10-10", "00:30"],
  ["2012-06-01T00:00+03:30", "2012-06-01", "01:00"],
])("at %s the clocks of Tehran show %s %s", (instant, day, time) => {
  expect(clockIn("Asia/Tehran", instant)).toEqual({ day, time });
});

test("the changes of the clock in Tehran are those of the time-zone database, to the minute", () => {
  expect(instantOf("2022-03-21", "20:29", "Asia/Tehran")).toBe("2022-03-21T20:29:00+03:30");
  expect(instantOf("2022-03-21", "20:30", "Asia/Tehran")).toBe("2022-03-21T20:30:00+04:30");
  expect(instantOf("2022-09-21", "19:29", "Asia/Tehran")).toBe("2022-09-21T19:29:00+04:30");
  expect(instantOf("2022-09-21", "19:30", "Asia/Tehran")).toBe("2022-09-21T19:30:00+03:30");
});
