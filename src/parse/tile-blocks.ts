import type { Block } from "../document/document.ts";
import type { Label } from "./label-lines.ts";

/** Makes blocks of labels: blank lines run together, and so do the lines of a broken paragraph. */
export function tileBlocks(labels: readonly Label[]): Block[] {
  const blocks: Block[] = [];
  // The labels from `first` on make the block that is written next: damaged pages have runs of tens of thousands.
  let first: Label | undefined;
  let last: Label | undefined;
  for (const label of labels) {
    if (first && last && !joins(first, last, label)) {
      blocks.push({ from: first.from, to: last.to, kind: first.kind, reason: first.reason });
      first = label;
    }
    first ??= label;
    last = label;
  }
  if (first && last) blocks.push({ from: first.from, to: last.to, kind: first.kind, reason: first.reason });
  return blocks;
}

/** Whether a label goes on the block that begins with `first` and so far ends with `last`. */
function joins(first: Label, last: Label, { kind }: Label): boolean {
  return first.kind === kind && (kind === "blank" || (kind === "paragraph" && last.goesOn === true));
}
