import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

interface GrowthOptions {
  /** How many parts there are. */
  readonly count: number;
  /** How many of them stand in the first frame, and how many come with each frame behind it. */
  readonly first: number;
  readonly step: number;
  /** How many of the very first thing stand in its first frame, if not `first`. */
  readonly atOnce?: number;
}

/**
 * How many parts of something long are drawn: those that are looked at first, the others behind them from frame to frame, so
 * that a press waits for none of them. When `of` becomes another it begins anew.
 */
export function useGrowth(of: unknown, { count, first, step, atOnce = first }: GrowthOptions): number {
  const [{ grown, most }, grow] = useState({ grown: of, most: atOnce });
  const drawn = grown === of ? most : first;
  useEffect(() => {
    if (drawn >= count) return;
    return afterPaint(() => startTransition(() => grow({ grown: of, most: drawn + step })));
  }, [of, count, drawn, step]);
  return drawn;
}
