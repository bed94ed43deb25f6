import type { Filter } from "../corpus/filter.ts";
import { WORDS } from "../ui/words.ts";
import { HowRead } from "./how-read.tsx";
import { useAskedFilter } from "./use-filter.ts";
import type { Found } from "./use-results.ts";

/** How a view of results read the query, each reading with a way to refuse it, and whether they have only a part of it. */
export function FoundReadings({ filter, found }: { readonly filter: Filter; readonly found: Found }) {
  const [, show] = useAskedFilter(filter);
  return (
    <>
      <HowRead filter={filter} found={found} onShow={show} />
      {found.partial && <p className="text-label text-soft">{WORDS.list.partial}</p>}
    </>
  );
}
