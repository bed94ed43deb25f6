import { useEffect, useMemo } from "react";
import { useLocation, useNavigate, type Location } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { readFilter, writeFilter } from "../corpus/filter-url.ts";
import { isSheetState } from "./sheet-state.ts";

/**
 * The filter that the address asks for. A damaged or unusual address is mended in its place, so that what is
 * copied from the address bar is always the canonical link.
 */
export function useFilter(): Filter {
  const { search, hash, state }: Location<unknown> = useLocation();
  const navigate = useNavigate();
  const filter = useMemo(() => readFilter(search), [search]);
  const canonical = writeFilter(filter);
  useEffect(() => {
    if (canonical !== search) void navigate({ search: canonical, hash }, { replace: true, state, preventScrollReset: true });
  }, [canonical, search, hash, state, navigate]);
  return filter;
}

/**
 * A way to ask for another filter in the present view: a step that «back» takes back. All that is chosen in one
 * opening of the sheet is one step, and the sheet stays open.
 */
export function useShowFilter(): (filter: Filter) => void {
  const navigate = useNavigate();
  const { state }: Location<unknown> = useLocation();
  const inSheet = isSheetState(state);
  return (filter) => void navigate({ search: writeFilter(filter) }, inSheet ? { replace: true, state } : {});
}
