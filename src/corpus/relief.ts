import type { Filter } from "./filter.ts";
import { activeFilters, type ActiveFilter } from "./filter-edit.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import { passes, type Ranks } from "./passes.ts";
import type { Summary } from "./summary.ts";

/** A way out of a filter that leaves too little: what to drop, and how many documents that leaves. */
export interface Relief {
  /** The one restriction to drop, or all of them. */
  readonly kind: ActiveFilter["kind"] | "all";
  /** As in `ActiveFilter`; empty for `all`. */
  readonly id: string;
  readonly count: number;
  /** The filter after dropping. */
  readonly filter: Filter;
}

/**
 * The single restrictions whose removal leaves documents, best first. Where no single one helps, all
 * of them together: a filter with restrictions is never a dead end, unless the corpus is empty.
 */
export function suggestRelief(summaries: readonly Summary[], filter: Filter, ranks: Ranks): readonly Relief[] {
  const active = activeFilters(filter);
  const single = active.map(({ kind, id, without }) => ({ kind, id, filter: without, count: countLeft(summaries, without, ranks) }));
  const helpful = single.filter((relief) => relief.count > 0).sort((a, b) => b.count - a.count);
  if (helpful.length > 0 || active.length === 0 || summaries.length === 0) return helpful;
  return [{ kind: "all", id: "", filter: EMPTY_FILTER, count: summaries.length }];
}

function countLeft(summaries: readonly Summary[], filter: Filter, ranks: Ranks): number {
  const left = filter.query === "" ? null : ranks;
  return summaries.filter((summary) => passes(summary, filter, left)).length;
}
