import type { Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { activeFilters, type ActiveFilter } from "./filter-edit.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import type { Hits } from "./passes.ts";
import { selectDocuments } from "./select.ts";

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
export function suggestRelief(facts: Facts, filter: Filter, hits: Hits): readonly Relief[] {
  const active = activeFilters(filter);
  const single = active.map(({ kind, id, without }) => ({ kind, id, filter: without, count: countLeft(facts, without, hits) }));
  const helpful = single.filter((relief) => relief.count > 0).sort((a, b) => b.count - a.count);
  if (helpful.length > 0 || active.length === 0 || facts.documents === 0) return helpful;
  return [{ kind: "all", id: "", filter: EMPTY_FILTER, count: facts.documents }];
}

function countLeft(facts: Facts, filter: Filter, hits: Hits): number {
  return selectDocuments(facts, filter, filter.query === "" ? null : hits).length;
}
