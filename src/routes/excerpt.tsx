import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { articleText } from "../corpus/article-text.ts";
import { showDocument } from "../corpus/show-document.ts";
import type { Summary } from "../corpus/summary.ts";
import { documentQuery } from "../data/corpus-query.ts";
import type { Document } from "../document/document.ts";
import { findMatches } from "../search/find-matches.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { chooseSnippet } from "../search/snippet.ts";
import type { Span } from "../text/span.ts";
import { MarkedText } from "../ui/marked-text.tsx";
import { hitMarks } from "../ui/text-mark.ts";
import { useSeen } from "../ui/use-seen.ts";

/** A headline with the letters that answer the query. */
export function MarkedHeadline({ headline, query }: { readonly headline: string; readonly query: string }) {
  const hits = useMemo(() => findMatches(headline, parseQuery(query, true), "headline"), [headline, query]);
  return <MarkedText source={headline} span={{ from: 0, to: headline.length }} marks={hitMarks(hits)} />;
}

/** In code units: two lines of a wide page, four of a phone. */
const SNIPPET_LENGTH = 180;

/**
 * The place of a text where the words of a query stand closest together. Reads the document itself once the entry is in
 * sight; the room is kept meanwhile, so that nothing moves.
 */
export function Snippet({ summary, query }: { readonly summary: Summary; readonly query: string }) {
  const [element, seen] = useSeen<HTMLParagraphElement>();
  const page = useQuery({ ...documentQuery(summary.id), select: showDocument, enabled: seen });
  const text = page.data === undefined ? (summary.opening ?? "") : textOf(page.data.document);
  const { span, hits } = useMemo(() => snippetOf(text, parseQuery(query, true)), [text, query]);
  return (
    <p ref={element} className="line-clamp-4 min-h-[4lh] text-label text-soft md:line-clamp-2 md:min-h-[2lh]">
      {span.from > 0 && "…"}
      <MarkedText source={text} span={span} marks={hitMarks(hits)} />
      {goesOn(text, span.to) && "…"}
    </p>
  );
}

/** Whether the text is cut inside a sentence. */
function goesOn(text: string, end: number): boolean {
  return end < text.length && !/[.!؟…]/.test(text.charAt(end - 1));
}

function textOf(document: Document): string {
  const { lead, body } = articleText(document);
  return `${lead}\n${body}`.trim();
}

function snippetOf(text: string, query: Query): { span: Span; hits: readonly Span[] } {
  const hits = findMatches(text, query);
  const span = chooseSnippet(text, hits, SNIPPET_LENGTH);
  return { span, hits: hits.filter((hit) => span.from <= hit.from && hit.to <= span.to) };
}
