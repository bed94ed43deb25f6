import type { ShownDocument } from "../corpus/show-document.ts";
import { findMatches } from "../search/find-matches.ts";
import { parseQuery } from "../search/parse-query.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/**
 * The letters of an article that answer a query. They are found in its text in good orthography, whichever is shown, as
 * lists find theirs: so the same letters are marked in both. In the order in which a page shows them.
 * @param isSource whether spans of the saved text are asked for
 */
export function findHits({ document, saved }: ShownDocument, query: string, isSource: boolean): Span[] {
  const { source, headline, kicker, leads, blocks } = document;
  const asked = parseQuery(query, true);
  const body = blocks.filter(({ kind }) => kind === "paragraph" || kind === "crosshead");
  const hits = [kicker, headline, ...leads, ...body].flatMap((span) =>
    span === null ? [] : findMatches(sliceSpan(source, span), asked, span === headline ? "headline" : "body").map(({ from, to }) => ({ from: span.from + from, to: span.from + to })),
  );
  return isSource ? hits.map(saved) : hits;
}
