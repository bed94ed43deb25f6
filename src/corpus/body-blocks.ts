import type { Block, Document } from "../document/document.ts";

/** A block of the article's body, and its address on the page. */
export interface BodyBlock extends Block {
  /** `p1`, `p2`, …: counts paragraphs and crossheads in the order of the page. */
  readonly anchor: string;
}

/** The paragraphs and crossheads of the article, in order. Spans include the line's terminator, as everywhere. */
export function bodyBlocks(document: Document): readonly BodyBlock[] {
  const body = document.blocks.filter((block) => block.kind === "paragraph" || block.kind === "crosshead");
  return body.map((block, i) => ({ ...block, anchor: `p${i + 1}` }));
}
