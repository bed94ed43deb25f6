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
  expect(clockIn("Asia/Tehran", "2022-03-21T20:29Z")).toEqual({ day: "2022-03-21", time: "23:59" });
  expect(clockIn("Asia/Tehran", "2022-03-21T20:30Z")).toEqual({ day: "2022-03-22", time: "01:00" });
  expect(clockIn("Asia/Tehran", "2022-09-21T19:29Z")).toEqual({ day: "2022-09-21", time: "23:59" });
  expect(clockIn("Asia/Tehran", "2022-09-21T19:30Z")).toEqual({ day: "2022-09-21", time: "23:00" });
});

test.each([
  ["2022-03-21", "23:59", "2022-03-21T23:59:00+03:30", "the last minute before summer time"],
  ["2022-03-22", "01:00", "2022-03-22T01:00:00+04:30", "its first minute"],
  ["2022-09-21", "22:59", "2022-09-21T22:59:00+04:30", "the last minute that came only once"],
  ["2022-09-22", "00:00", "2022-09-22T00:00:00+03:30", "the first minute that came only once"],
])("on the day of a change %s %s is %s: %s", (day, time, instant) => {
  expect(instantOf(day, time, "Asia/Tehran")).toBe(instant);
});
