import { quantile, type Spread } from "./quantile.ts";
import type { AskCost, ByKind } from "./results.ts";

/**
 * What answers cost in the median of several processes, each figure for itself: any engine takes up to half as long
 * again in one process as in the next, by what its code was optimized on and where its memory came to lie.
 */
export function medianCost(processes: readonly AskCost[]): AskCost {
  const median = (valueOf: (cost: AskCost) => number) => quantile(processes.map(valueOf), 0.5);
  const spread = (kind: keyof ByKind): Spread => ({
    p50: median(({ time }) => time[kind].p50),
    p95: median(({ time }) => time[kind].p95),
    count: Math.min(...processes.map(({ time }) => time[kind].count)),
  });
  return { openMs: median(({ openMs }) => openMs), firstMs: median(({ firstMs }) => firstMs), time: { all: spread("all"), headlines: spread("headlines"), words: spread("words") } };
}
