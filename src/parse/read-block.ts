import type { Block } from "../document/document.ts";
import { narrow, type Reading } from "../text/reading.ts";

/** A block with its letters and words, read once for all who look for something in it. */
export type ReadBlock = Block & Reading;

/** Reads a block of the page. */
export function readBlock(page: Reading, block: Block): ReadBlock {
  return Object.assign(narrow(page, block), { kind: block.kind, reason: block.reason });
}
