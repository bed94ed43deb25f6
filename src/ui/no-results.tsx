import { Link } from "react-router";
import { formatDigits } from "../calendar/format.ts";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import type { Relief } from "../corpus/relief.ts";
import { formatActive, type NameBook } from "./name-book.ts";
import { PageMessage } from "./page-message.tsx";
import { WORDS } from "./words.ts";

interface NoResultsProps {
  readonly filter: Filter;
  /** Ways out, best first; none only where the corpus is empty. */
  readonly reliefs: readonly Relief[];
  readonly book: NameBook;
}

/** Nothing is left: names the restriction whose removal helps most, and the others behind it. */
export function NoResults({ filter, reliefs, book }: NoResultsProps) {
  if (reliefs.length === 0) return <PageMessage level={2} title={WORDS.list.emptyCorpus}>{WORDS.list.emptyCorpusHint}</PageMessage>;
  return (
    <PageMessage level={2} title={titleOf(filter)}>
      <p>{WORDS.list.relief(reliefs.length)}</p>
      <ul className="mt-3 flex flex-col items-start gap-2">
        {reliefs.map((relief) => (
          <li key={`${relief.kind} ${relief.id}`}>
            <Link to={{ search: writeFilter(relief.filter) }} className="text-lapis hover:underline">
              {WORDS.filters.remove(relief.kind === "all" ? WORDS.list.reliefAll : formatActive({ kind: relief.kind, id: relief.id }, book))}
            </Link>{" "}
            <span className="text-note text-faint">{WORDS.list.leaves(relief.count)}</span>
          </li>
        ))}
      </ul>
    </PageMessage>
  );
}

/** Where the query is all that was asked for, it is named. */
function titleOf({ query, actors, without, outlets, from, to }: Filter): string {
  const alone = actors.length + without.length + outlets.length === 0 && from === null && to === null;
  return alone ? WORDS.list.noneFound(formatDigits(query)) : WORDS.list.none;
}
