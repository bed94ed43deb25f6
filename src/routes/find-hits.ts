import type { ShownDocument } from "../corpus/show-document.ts";
import { findMatches, findMatchesIn } from "../search/find-matches.ts";
import { parseQuery } from "../search/parse-query.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/**
 * The letters of an article that answer a query. They are found in its text in good orthography, whichever is shown, as
 * lists find theirs: so the same letters are marked in both. In the order in which a page shows them.
 */
export function findHits({ document }: ShownDocument, query: string): readonly Span[] {
  if (query === "") return NONE;
  const { source, headline, kicker, leads, blocks } = document;
  const asked = parseQuery(query, true);
  const body = blocks.filter(({ kind }) => kind === "paragraph" || kind === "crosshead");
  const passages = [kicker, ...leads, ...body].filter((span) => span !== null);
  const found = findMatchesIn(passages.map((span) => sliceSpan(source, span)), asked);
  const hits = passages.map((span, i) => moveTo(span, found[i] ?? []));
  const above = headline === null ? [] : moveTo(headline, findMatches(sliceSpan(source, headline), asked, "headline"));
  return [...hits.slice(0, kicker === null ? 0 : 1), above, ...hits.slice(kicker === null ? 0 : 1)].flat();
}

const NONE: readonly Span[] = [];

function moveTo({ from }: Span, matches: readonly Span[]): Span[] {
  return matches.map((match) => ({ from: from + match.from, to: from + match.to }));
}
