import { useEffect, useMemo } from "react";
import { useNavigate } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { readFilter, writeFilter } from "../corpus/filter-url.ts";
import { useAsked } from "../ui/use-asked.ts";
import { isSheetState } from "./sheet-state.ts";
import { useReadFields } from "./use-read-fields.ts";
import { useStep } from "./use-step.ts";

/**
 * The filter that the address asks for. A damaged or unusual address is mended in its place, so that what is
 * copied from the address bar is always the canonical link.
 */
export function useFilter(): Filter {
  const { search, hash, state } = useStep();
  const navigate = useNavigate();
  const filter = useMemo(() => readFilter(search), [search]);
  const canonical = writeFilter(filter);
  useEffect(() => {
    if (canonical !== search) void navigate({ search: canonical, hash }, { replace: true, state, preventScrollReset: true });
  }, [canonical, search, hash, state, navigate]);
  useReadFields(filter);
  return filter;
}

/**
 * A way to ask for another filter in the present view: a step that «back» takes back. All that is chosen in one
 * opening of the sheet is one step, and the sheet stays open. Resolves when the step is taken.
 */
function useShowFilter(): (filter: Filter) => Promise<void> {
  const navigate = useNavigate();
  const { state, hash } = useStep();
  const options = isSheetState(state) ? { replace: true, state } : {};
  return async (filter) => {
    await navigate({ search: writeFilter(filter), hash }, options);
  };
}

/** The filter, and a way to ask for another as `useShowFilter` does; what is asked shows at once, before its results are drawn. */
export function useAskedFilter(filter: Filter): readonly [Filter, (filter: Filter) => void] {
  return useAsked(filter, useShowFilter());
}
