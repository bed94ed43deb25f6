import { isDeepStrictEqual } from "node:util";
import { decodeDocument } from "../corpus/document-schema.ts";
import type { Document } from "../document/document.ts";
import { covers, type Span } from "../text/span.ts";
import { firstFrom } from "../text/spans-within.ts";

/** The laws that a document breaks, a sentence each: blocks tile the page, marks lie inside blocks, JSON and the reader's door let it through unchanged. */
export function brokenLaws(document: Document): string[] {
  return [...untiled(document), ...strayMarks(document), ...changedByJson(document)];
}

function untiled({ source, blocks }: Document): string[] {
  let end = 0;
  for (const { from, to } of blocks) {
    if (from !== end || to <= from) return [`a block from ${from} to ${to} behind ${end}`];
    end = to;
  }
  return end === source.length ? [] : [`blocks end at ${end} of ${source.length}`];
}

function strayMarks(document: Document): string[] {
  const { headline, kicker, newsCode, published, outlet, leads, credits, mentions, offices, dates, events } = document;
  const facts = [headline, kicker, newsCode, published, outlet].filter((fact) => fact !== null);
  const marks: readonly Span[] = [...facts, ...leads, ...credits, ...mentions, ...offices, ...dates, ...events];
  return marks.filter((mark) => !liesInBlock(document, mark)).map((mark) => `no block holds ${JSON.stringify(mark)}`);
}

function liesInBlock({ blocks }: Document, mark: Span): boolean {
  const block = blocks[firstFrom(blocks, mark.from + 1) - 1];
  return block !== undefined && mark.from <= mark.to && covers(block, mark);
}

function changedByJson(document: Document): string[] {
  try {
    const { halfSpaces, ...back } = decodeDocument(JSON.parse(JSON.stringify({ ...document, halfSpaces: [] })));
    return halfSpaces.length === 0 && isDeepStrictEqual(back, document) ? [] : ["JSON changes the document"];
  } catch (error) {
    return [String(error)]; // the door says what was expected
  }
}
