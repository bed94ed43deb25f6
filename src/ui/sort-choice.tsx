import type { Filter, Sort } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import { WORDS } from "./words.ts";

/** The orders that a filter can be shown in, as plain links (`useFollow`); by relevance only with a query. */
export function SortChoice({ filter }: { readonly filter: Filter }) {
  const natural: Sort = filter.query === "" ? "newest" : "relevance";
  const sorts: readonly Sort[] = filter.query === "" ? ["newest", "oldest"] : ["relevance", "newest", "oldest"];
  return (
    <nav aria-label={WORDS.list.sort} className="flex gap-x-3 text-label sm:gap-x-4">
      {sorts.map((sort) => (
        <a
          key={sort}
          href={`/${writeFilter({ ...filter, sort: sort === natural ? null : sort })}`}
          aria-current={sort === (filter.sort ?? natural) ? "true" : undefined}
          className="press py-1 text-faint hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {WORDS.list.sorts[sort]}
        </a>
      ))}
    </nav>
  );
}
