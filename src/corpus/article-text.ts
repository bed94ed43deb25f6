import type { Document } from "../document/document.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { bodyBlocks } from "./body-blocks.ts";

/** What of a document is searched. Each field holds pieces of the source as printed, one a line; empty where the page has none. */
export interface ArticleText {
  readonly headline: string;
  /** Kicker and leads. */
  readonly lead: string;
  /** Paragraphs and crossheads. */
  readonly body: string;
}

/** The text of the article alone: no furniture, no metadata, a repeated headline or lead only once. */
export function articleText(document: Document): ArticleText {
  const { source, headline, kicker, leads } = document;
  const lines = (spans: readonly (Span | null)[]): string =>
    spans.flatMap((span) => (span === null ? [] : [sliceSpan(source, span).trim()])).join("\n");
  return { headline: lines([headline]), lead: lines([kicker, ...leads]), body: lines(bodyBlocks(document)) };
}
