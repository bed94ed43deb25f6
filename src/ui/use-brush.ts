import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { pullTo, stepBrush, type Grip, type Pull } from "../corpus/brush.ts";
import { dayAt, unitOf, type DensityUnit, type TimeSpan } from "../corpus/density.ts";

/** Below so many pixels a press is no pull. */
const STILL = 4;

interface BrushOptions {
  readonly span: TimeSpan;
  /** What is chosen now, within the span. */
  readonly chosen: TimeSpan;
  /** What a press without a pull chooses. */
  readonly unit: DensityUnit;
  /** `goesOn`: this choice follows another on the same key, and takes its place. */
  readonly onChoose: (range: TimeSpan, goesOn: boolean) => void;
}

/** A brush over a stretch of time: what it covers at this moment, and what listens to pointer and keys. */
export interface Brush {
  readonly range: TimeSpan;
  /** For the strip: `data-grip` says of what is pressed in it which grip it is. */
  readonly strip: Readonly<Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel", (event: PointerEvent<HTMLElement>) => void>>;
  /** For the handle at an end. */
  readonly handle: (end: "from" | "to") => {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onKeyUp: () => void;
    readonly onBlur: () => void;
  };
}

/** Joins pointer and keys to a range of days: it follows them at once, and is chosen when they let go. Escape takes it back. */
export function useBrush({ span, chosen, unit, onChoose }: BrushOptions): Brush {
  const [moved, setMoved] = useState<{ readonly range: TimeSpan; readonly over: string } | null>(null);
  const [pull, hold] = useState<HeldPull | null>(null);
  const goesOn = useRef(false);
  const over = `${chosen.from} ${chosen.to}`;
  // What was moved stays until the choice that it led to has arrived.
  const range = moved?.over === over ? moved.range : chosen;

  function move(next: TimeSpan): void {
    if (next.from !== range.from || next.to !== range.to) setMoved({ range: next, over });
  }

  function choose(next: TimeSpan, isStep: boolean): void {
    const isSame = `${next.from} ${next.to}` === over;
    setMoved(isSame ? null : { range: next, over });
    if (!isSame) onChoose(next, isStep);
  }

  const strip = pointerOn({ span, unit, range, pull, hold, move, choose, cancel: () => setMoved(null) });
  const handle: Brush["handle"] = (end) => ({
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape") {
        hold(null);
        return setMoved(null);
      }
      const next = stepBrush(event.key, end, range, span);
      if (next === null) return;
      event.preventDefault();
      move(next);
    },
    onKeyUp() {
      if (pull !== null || moved === null) return;
      choose(range, goesOn.current);
      goesOn.current = true;
    },
    onBlur() {
      if (pull === null && moved !== null) choose(range, goesOn.current);
      goesOn.current = false;
    },
  });
  return { range, strip, handle };
}

/** A pull, and where on the screen it began, in pixels. */
interface HeldPull extends Pull {
  readonly x: number;
}

interface PointerOptions extends Pick<BrushOptions, "span" | "unit"> {
  readonly range: TimeSpan;
  readonly pull: HeldPull | null;
  readonly hold: (pull: HeldPull | null) => void;
  readonly move: (range: TimeSpan) => void;
  readonly choose: (range: TimeSpan, goesOn: boolean) => void;
  readonly cancel: () => void;
}

function pointerOn({ span, unit, range, pull, hold, move, choose, cancel }: PointerOptions): Brush["strip"] {
  const isStill = (event: PointerEvent): boolean => Math.abs(event.clientX - (pull?.x ?? 0)) < STILL;
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hold({ grip: gripOf(event.target), day: dayUnder(event, span), range, x: event.clientX });
    },
    onPointerMove(event) {
      if (pull !== null && !isStill(event)) move(pullTo(pull, dayUnder(event, span), span));
    },
    onPointerUp(event) {
      if (pull === null) return;
      const isPress = isStill(event) && (pull.grip === "new" || pull.grip === "window");
      hold(null);
      choose(isPress ? within(unitOf(pull.day, unit), span) : range, false);
    },
    onPointerCancel() {
      hold(null);
      cancel();
    },
  };
}

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof HTMLElement ? target.dataset["grip"] : undefined;
  return grip === "from" || grip === "to" || grip === "window" ? grip : "new";
}

/** Time runs from right to left. */
function dayUnder(event: PointerEvent<HTMLElement>, span: TimeSpan): string {
  const { right, width } = event.currentTarget.getBoundingClientRect();
  return dayAt(span, (right - event.clientX) / width);
}

function within(range: TimeSpan, span: TimeSpan): TimeSpan {
  return { from: range.from < span.from ? span.from : range.from, to: range.to > span.to ? span.to : range.to };
}
