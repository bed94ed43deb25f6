import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, fromJalali } from "../calendar/jalali.ts";
import { clipRange, pullTo, stepBrush, type Grip } from "./brush.ts";

const jalali = (year: number, month: number, day: number) => fromJalali({ year, month, day });
const SPAN = { from: jalali(1391, 8, 1), to: jalali(1403, 3, 31) };
const RANGE = { from: jalali(1402, 7, 1), to: jalali(1402, 8, 30) };

describe("a brush", () => {
  test("is drawn either way", () => {
    const [a, b] = [jalali(1400, 1, 1), jalali(1401, 1, 1)];
    expect(pullTo({ grip: "new", day: a, range: SPAN }, b, SPAN)).toEqual({ from: a, to: b });
    expect(pullTo({ grip: "new", day: b, range: SPAN }, a, SPAN)).toEqual({ from: a, to: b });
  });

  test("moves whole, as far as the strip goes", () => {
    const pull = { grip: "window", day: RANGE.from, range: RANGE } as const;
    expect(pullTo(pull, addDays(RANGE.from, 10), SPAN)).toEqual({ from: addDays(RANGE.from, 10), to: addDays(RANGE.to, 10) });
    expect(pullTo(pull, SPAN.to, SPAN).to).toBe(SPAN.to);
    expect(pullTo({ ...pull, day: RANGE.to }, SPAN.from, SPAN).from).toBe(SPAN.from);
  });

  test.each([
    ["ArrowLeft", "from", jalali(1402, 7, 2)],
    ["ArrowRight", "from", jalali(1402, 6, 31)],
    ["ArrowUp", "to", jalali(1402, 9, 1)],
    ["PageUp", "to", jalali(1402, 9, 30)],
    ["PageDown", "from", jalali(1402, 6, 1)],
    ["Home", "from", SPAN.from],
    ["End", "from", RANGE.to],
    ["Home", "to", RANGE.from],
    ["End", "to", SPAN.to],
  ] as const)("%s on its end «%s»", (key, end, day) => {
    expect(stepBrush(key, end, RANGE, SPAN)).toEqual({ ...RANGE, [end]: day });
  });

  test("leaves other keys alone", () => {
    expect(stepBrush("a", "from", RANGE, SPAN)).toBeNull();
  });

  test("shows as much of a filter as lies on the strip", () => {
    expect(clipRange(null, null, SPAN)).toEqual(SPAN);
    expect(clipRange(jalali(1380, 1, 1), RANGE.to, SPAN)).toEqual({ from: SPAN.from, to: RANGE.to });
    expect(clipRange(jalali(1410, 1, 1), null, SPAN)).toEqual({ from: SPAN.to, to: SPAN.to });
  });
});

const someDay = fc.nat({ max: daysBetween(SPAN.from, SPAN.to) }).map((days) => addDays(SPAN.from, days));
const someRange = fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

test("never leaves its span nor turns inside out, however it is pulled or stepped", () => {
  const good = ({ from, to }: { from: string; to: string }): boolean => SPAN.from <= from && from <= to && to <= SPAN.to;
  fc.assert(
    fc.property(fc.constantFrom<Grip>("from", "to", "window", "new"), someRange, someDay, someDay, (grip, range, start, day) => {
      const pulled = pullTo({ grip, day: start, range }, day, SPAN);
      expect(good(pulled)).toBe(true);
      if (grip === "window") expect(daysBetween(pulled.from, pulled.to)).toBe(daysBetween(range.from, range.to));
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"), fc.constantFrom("from", "to"), someRange, (key, end, range) => {
      expect(good(stepBrush(key, end, range, SPAN) ?? range)).toBe(true);
    }),
  );
});
