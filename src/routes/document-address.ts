import { useEffect, useMemo } from "react";
import { useNavigate, useParams } from "react-router";
import { readQuote, writeQuote, type QuoteAddress } from "../cite/quote-address.ts";
import type { Filter } from "../corpus/filter.ts";
import { readFilter, writeFilter } from "../corpus/filter-url.ts";
import { asksForRaw, asksForSource, readAnchor, readPageId } from "../corpus/page-address.ts";
import { readPreference } from "../data/preferences.ts";
import { useStep } from "./use-step.ts";

/** What the address of a document says. */
export interface DocumentAddress {
  readonly id: string;
  /** The list that it was opened from; its query is marked in the text. */
  readonly filter: Filter;
  readonly isRaw: boolean;
  /** Whether the article is shown in the letters and spaces of the saved page. */
  readonly isSource: boolean;
  readonly anchor: string | null;
  /** The words that it names; then no paragraph. */
  readonly quote: QuoteAddress | null;
}

/** The address, read forgivingly; what chats and hands made of it is mended in its place. */
export function useDocumentAddress(): DocumentAddress {
  const { id: parameter = "" } = useParams();
  const { pathname, search, hash, state } = useStep();
  const navigate = useNavigate();
  const asked = writeFilter(readFilter(search));
  const filter = useMemo(() => readFilter(asked), [asked]); // the same for all that is done with one list: its results are worked out once
  const address = useMemo(
    () => {
      const quote = readQuote(hash);
      return {
        id: readPageId(parameter),
        filter,
        isRaw: asksForRaw(search),
        isSource: asksForSource(search) || readPreference("text") === "source",
        anchor: quote === null ? readAnchor(hash) : null,
        quote,
      };
    },
    [parameter, filter, search, hash],
  );
  const canonical = writeDocumentAddress(address);
  const isCanonical = pathname === canonical.pathname && search === canonical.search && (canonical.hash === "" || hash === canonical.hash);
  useEffect(() => {
    if (!isCanonical) void navigate(canonical, { replace: true, state, preventScrollReset: true }); // the state says how the reader came here
  });
  return address;
}

/** The way to a document, in its canonical form. */
export function writeDocumentAddress({ id, filter, isRaw, isSource, anchor, quote }: DocumentAddress) {
  const pairs = [writeFilter(filter).slice(1), isSource ? "text=source" : "", isRaw ? "view=raw" : ""].filter((pair) => pair !== "");
  return {
    pathname: `/d/${encodeURIComponent(id)}`,
    search: pairs.length === 0 ? "" : `?${pairs.join("&")}`,
    hash: quote === null ? (anchor === null ? "" : `#${anchor}`) : writeQuote(quote),
  };
}
