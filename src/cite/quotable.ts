import { bodyBlocks } from "../corpus/body-blocks.ts";
import type { Document } from "../document/document.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/** A stretch of the article that words can be quoted from, and its name in addresses. */
export interface Quotable extends Span {
  /** `k` the kicker, `h` the headline, `d1`, `d2`, … the leads, `p1`, `p2`, … paragraphs and crossheads. */
  readonly place: string;
}

/** All of them, in the order in which the page shows them, which need not be that of the source. */
export function quotables(document: Document): readonly Quotable[] {
  const { kicker, headline, leads } = document;
  const named = (span: Span | null, place: string): Quotable[] => (span === null ? [] : [{ from: span.from, to: span.to, place }]);
  return [
    ...named(kicker, "k"),
    ...named(headline, "h"),
    ...leads.flatMap((lead, i) => named(lead, `d${i + 1}`)),
    ...bodyBlocks(document).flatMap((block) => named(block, block.anchor)),
  ];
}

/** The words of a quote as they stand in the text, one line for each place. */
export function quotedText(source: string, spans: readonly Span[]): string {
  return spans.map((span) => sliceSpan(source, span)).join("\n");
}
