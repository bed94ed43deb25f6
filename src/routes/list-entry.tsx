import { memo } from "react";
import type { Summary } from "../corpus/summary.ts";
import { firstLines } from "../ui/first-lines.ts";
import { loaded } from "../ui/loaded.tsx";
import type { NameBook } from "../ui/name-book.ts";
import { SummaryItem } from "../ui/summary-item.tsx";
import { WORDS } from "../ui/words.ts";

/** What finds words in texts knows the language, and is large: it is loaded with the first search. */
const MarkedHeadline = loaded(async () => (await import("./excerpt.tsx")).MarkedHeadline, null);
const Excerpts = loaded(async () => (await import("./excerpt.tsx")).Excerpts);
const Explained = loaded(async () => (await import("./explained.tsx")).Explained);

/** What all entries of one list share. */
export interface ListEntryContext {
  /** What is searched for; empty where nothing is. */
  readonly query: string;
  /** The filter, for the way back from a document, and for marking its hits. */
  readonly search: string;
  readonly book: NameBook;
  readonly underMonth: boolean;
  /** Whether each entry says why it has its score. */
  readonly isExplained: boolean;
}

interface ListEntryProps extends ListEntryContext {
  readonly summary: Summary;
}

/** An entry of the list, with the query's words marked. Drawn anew only when something of its own changes. */
export const ListEntry = memo(function ListEntry({ summary, query, search, book, underMonth, isExplained }: ListEntryProps) {
  const headline = summary.headline ?? WORDS.list.untitled;
  const opening = <Opening summary={summary} inRoom={query !== ""} />;
  const address = `/d/${summary.id}${search}`;
  return (
    <SummaryItem
      summary={summary}
      book={book}
      address={address}
      headline={query === "" ? headline : <MarkedHeadline fallback={headline} headline={headline} query={query} />}
      excerpt={query === "" ? opening : <Excerpts fallback={opening} summary={summary} query={query} address={address} />}
      foot={isExplained && <Explained summary={summary} query={query} />}
      underMonth={underMonth}
    />
  );
});

/** The beginning of the text: where nothing is searched for, or in the room of what will be found. */
function Opening({ summary, inRoom }: { readonly summary: Summary; readonly inRoom: boolean }) {
  const lines = inRoom ? "min-h-[4lh] line-clamp-4 md:min-h-[3lh] md:line-clamp-3" : "line-clamp-2 md:line-clamp-1";
  return <p className={`text-label text-soft ${lines}`}>{firstLines(summary.opening)}</p>;
}
