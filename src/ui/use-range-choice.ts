import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { dayByKey } from "../calendar/month-days.ts";
import { earlierOf, laterOf, type IsoDay } from "../calendar/jalali.ts";

/** The first and last day of a range, both inclusive. */
interface Range {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

interface RangeChoiceOptions {
  /** What is chosen; `null` for nothing. */
  readonly chosen: Range | null;
  /** The day to begin with. */
  readonly start: IsoDay;
  readonly onChange: (from: IsoDay, to: IsoDay) => void;
}

/**
 * The choice of a range in a calendar: the first press marks its one end, the second the other, or a mouse is pulled from day
 * to day. Between the two the range reaches to the day that is pointed at, or that the keys have come to.
 */
export function useRangeChoice({ chosen, start, onChange }: RangeChoiceOptions) {
  const [current, setCurrent] = useState(start);
  const [anchor, setAnchor] = useState<IsoDay | null>(null);
  const pulledFrom = useRef<IsoDay | null>(null);
  const byKey = useRef(false);
  const shown = anchor === null ? chosen : rangeOf(anchor, current);

  function press(day: IsoDay): void {
    if (anchor !== null) return finish(anchor, day);
    setCurrent(day);
    setAnchor(day);
  }

  function finish(one: IsoDay, other: IsoDay): void {
    setCurrent(other);
    setAnchor(null);
    const { from, to } = rangeOf(one, other);
    onChange(from, to);
  }

  function pointTo(day: IsoDay, isPulled: boolean): void {
    if (anchor === null && isPulled) setAnchor(pulledFrom.current);
    if (anchor !== null || isPulled) setCurrent(day);
  }

  function letGo(day: IsoDay): void {
    if (pulledFrom.current !== null && pulledFrom.current !== day) finish(anchor ?? pulledFrom.current, day);
    pulledFrom.current = null;
  }

  /** For whoever holds the days, each named by `data-day`. */
  const events = {
    onClick: ({ target }: { readonly target: EventTarget }) => onDay(target, press),
    onPointerDown: ({ target, pointerType }: PointerEvent) => {
      pulledFrom.current = pointerType === "mouse" ? dayOf(target) : null;
    },
    onPointerOver: ({ target, pointerType, buttons }: PointerEvent) => {
      if (pointerType === "mouse") onDay(target, (day) => pointTo(day, buttons === 1 && pulledFrom.current !== null));
    },
    onPointerUp: ({ target }: PointerEvent) => onDay(target, letGo),
    onKeyDown: (event: KeyboardEvent) => {
      const next = event.altKey || event.ctrlKey || event.metaKey ? null : dayByKey(current, event.key, event.shiftKey);
      if (next === null) return;
      event.preventDefault();
      byKey.current = true;
      setCurrent(next);
    },
  };

  /** For the day that Tab comes to: takes the focus to it when keys led there. */
  function currentRef(button: HTMLElement | null): void {
    if (button === null || !byKey.current) return;
    byKey.current = false;
    button.focus();
  }

  return { current, goTo: setCurrent, shown, anchor, events, currentRef };
}

function rangeOf(a: IsoDay, b: IsoDay): Range {
  return { from: earlierOf(a, b), to: laterOf(a, b) };
}

function onDay(target: EventTarget, act: (day: IsoDay) => void): void {
  const day = dayOf(target);
  if (day !== null) act(day);
}

function dayOf(target: EventTarget): IsoDay | null {
  return target instanceof Element ? (target.closest<HTMLElement>("[data-day]")?.dataset["day"] ?? null) : null;
}
