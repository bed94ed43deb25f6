import type { BlockKind, Document } from "../document/document.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { bodyBlocks } from "./body-blocks.ts";
import type { ServedDocument } from "./served-document.ts";
import { showDocument } from "./show-document.ts";

/** A piece of an article that a list can quote: a kicker, a lead, a paragraph or a crosshead. */
export interface Passage extends Span {
  readonly kind: BlockKind;
  /** `p7`, its address on the page; `null` above the body, where the page begins. */
  readonly anchor: string | null;
}

/** A passage with its own text. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly text: string;
}

/** What a list can quote of a document, in good orthography. */
export function readPassages(served: ServedDocument): readonly ReadPassage[] {
  const { document } = showDocument(served);
  return passagesOf(document).map((passage) => ({ passage, text: sliceSpan(document.source, passage) }));
}

/** The passages of an article below its headline, in the order of the page, without the white space around them. */
function passagesOf(document: Document): Passage[] {
  const { source, kicker, leads } = document;
  const above = [...(kicker === null ? [] : [{ kind: "kicker" as const, span: kicker }]), ...leads.map((span) => ({ kind: "lead" as const, span }))];
  return [
    ...above.map(({ kind, span }) => ({ ...trimSpan(source, span), kind, anchor: null })),
    ...bodyBlocks(document).map((block) => ({ ...trimSpan(source, block), kind: block.kind, anchor: block.anchor })),
  ];
}
