import { addDays, addJalaliMonths, daysBetween, earlierOf, laterOf, type IsoDay } from "../calendar/jalali.ts";
import type { TimeSpan } from "./density.ts";

/** What of a brush is held: one of its ends, the whole, or nothing of it, so that a new one is drawn. */
export type Grip = "from" | "to" | "window" | "new";

/** A pull at a brush: what is held, the day that it was held at, and how the brush was then. */
export interface Pull {
  readonly grip: Grip;
  readonly day: IsoDay;
  readonly range: TimeSpan;
}

/** The brush when a pull has come to a day; it never leaves the span, and never turns inside out. */
export function pullTo({ grip, day: start, range }: Pull, day: IsoDay, span: TimeSpan): TimeSpan {
  switch (grip) {
    case "from":
      return { from: earlierOf(day, range.to), to: range.to };
    case "to":
      return { from: range.from, to: laterOf(day, range.from) };
    case "new":
      return { from: earlierOf(start, day), to: laterOf(start, day) };
    case "window": {
      const wanted = daysBetween(start, day);
      const shift = Math.min(daysBetween(range.to, span.to), Math.max(-daysBetween(span.from, range.from), wanted));
      return { from: addDays(range.from, shift), to: addDays(range.to, shift) };
    }
  }
}

/** In a page from right to left, left is later. */
const KEYS: Readonly<Record<string, (day: IsoDay, first: IsoDay, last: IsoDay) => IsoDay>> = {
  ArrowLeft: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, 1),
  ArrowRight: (day) => addDays(day, -1),
  ArrowDown: (day) => addDays(day, -1),
  PageUp: (day) => addJalaliMonths(day, 1),
  PageDown: (day) => addJalaliMonths(day, -1),
  Home: (_, first) => first,
  End: (_, __, last) => last,
};

/** The brush after a key on one of its ends: arrows by a day, Page keys by a month, Home and End as far as it goes; `null` for another key. */
export function stepBrush(key: string, end: "from" | "to", range: TimeSpan, span: TimeSpan): TimeSpan | null {
  const [first, last] = end === "from" ? [span.from, range.to] : [range.from, span.to];
  const moved = KEYS[key]?.(range[end], first, last);
  return moved === undefined ? null : { ...range, [end]: earlierOf(last, laterOf(first, moved)) };
}

/** As much of a range as lies in the span, open ends being those of the span; a range outside it lies at its nearer end. */
export function clipRange(from: IsoDay | null, to: IsoDay | null, span: TimeSpan): TimeSpan {
  const clip = (day: IsoDay): IsoDay => earlierOf(span.to, laterOf(span.from, day));
  return { from: clip(from ?? span.from), to: clip(to ?? span.to) };
}
