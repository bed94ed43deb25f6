import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromJalali } from "../calendar/jalali.ts";
import { lastDayOf, readView, TIME_LEVELS, writeView } from "./timeline-view.ts";

const mehr17 = fromJalali({ year: 1402, month: 7, day: 17 });

describe("the fragment of the timeline", () => {
  test.each([
    ["#1402", "year", fromJalali({ year: 1402, month: 1, day: 1 })],
    ["#1402-07", "month", fromJalali({ year: 1402, month: 7, day: 1 })],
    ["#1402-07-17", "day", mehr17],
    ["#1402-7-17", "day", mehr17],
    ["#۱۴۰۲-۰۷-۱۷", "day", mehr17],
    ["#1402-07-17،", "day", mehr17],
    ["#1402-07-17%", "day", mehr17],
  ])("%s looks at a %s", (hash, level, day) => {
    expect(readView(hash)).toEqual({ level, day });
  });

  test.each(["", "#", "#p7", "#1402-13", "#1402-12-30", "#14022", "#%", "#1402-07-17-1"])("%s names no view", (hash) => {
    expect(readView(hash)).toBeNull();
  });

  test("ends with the last day of what it names", () => {
    expect(lastDayOf({ level: "month", day: mehr17 })).toBe(fromJalali({ year: 1402, month: 7, day: 30 }));
    expect(lastDayOf({ level: "year", day: mehr17 })).toBe(fromJalali({ year: 1402, month: 12, day: 29 }));
    expect(lastDayOf({ level: "day", day: mehr17 })).toBe(mehr17);
  });

  test("is written so that it is read again, and written again the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...TIME_LEVELS), (days, level) => {
        const view = { level, day: addDays("1950-01-01", days) };
        const read = readView(writeView(view));
        expect(read).toMatchObject({ level });
        expect(read && read.day <= view.day && view.day <= lastDayOf(read)).toBe(true);
        expect(writeView(read)).toBe(writeView(view));
      }),
    );
    expect(writeView(null)).toBe("");
  });
});
