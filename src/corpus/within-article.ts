import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { spansTouching } from "../text/spans-within.ts";

/** Those of the spans that begin in the article or in what the page says of it; nobody reads its furniture repaired. */
export function withinArticle<T extends Span>({ blocks }: Document, spans: readonly T[]): T[] {
  return spans.filter(({ from }) => {
    const [block] = spansTouching(blocks, { from, to: from + 1 });
    return block !== undefined && block.kind !== "furniture" && block.kind !== "blank";
  });
}
