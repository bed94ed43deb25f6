import type { Filter } from "./filter.ts";
import { passes, type Ranks } from "./passes.ts";
import { compareNewest, compareOldest } from "./publication-order.ts";
import type { Summary } from "./summary.ts";

/**
 * The documents that a filter asks for, in its order. `ranks` holds the scores of the query's hits by
 * document id; `null` where there is no query, and then relevance falls back to newest first.
 */
export function selectSummaries(summaries: readonly Summary[], filter: Filter, ranks: Ranks): readonly Summary[] {
  return summaries.filter((summary) => passes(summary, filter, ranks)).sort(orderOf(filter, ranks));
}

function orderOf(filter: Filter, ranks: Ranks): (a: Summary, b: Summary) => number {
  const sort = filter.sort ?? "relevance";
  if (sort === "oldest") return compareOldest;
  if (sort === "newest" || ranks === null) return compareNewest;
  return (a, b) => scoreOf(b, ranks) - scoreOf(a, ranks) || compareNewest(a, b);
}

function scoreOf(summary: Summary, ranks: ReadonlyMap<string, number>): number {
  return ranks.get(summary.id) ?? 0;
}
