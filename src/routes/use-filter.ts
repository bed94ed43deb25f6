import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { readFilter, writeFilter } from "../corpus/filter-url.ts";

/**
 * The filter that the address asks for. A damaged or unusual address is mended in its place, so that what is
 * copied from the address bar is always the canonical link.
 */
export function useFilter(): Filter {
  const { search, hash, state } = useLocation() as ReturnType<typeof useLocation> & { readonly state: unknown };
  const navigate = useNavigate();
  const filter = useMemo(() => readFilter(search), [search]);
  const canonical = writeFilter(filter);
  useEffect(() => {
    if (canonical !== search) void navigate({ search: canonical, hash }, { replace: true, state, preventScrollReset: true });
  }, [canonical, search, hash, state, navigate]);
  return filter;
}

/** A way to ask for another filter in the present view: a step that «back» takes back. */
export function useShowFilter(): (filter: Filter) => void {
  const navigate = useNavigate();
  return useCallback((filter) => void navigate({ search: writeFilter(filter) }), [navigate]);
}
