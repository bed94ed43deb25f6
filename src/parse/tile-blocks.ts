import type { Block } from "../document/document.ts";
import type { Label } from "./label-lines.ts";

/** Makes blocks of labels: blank lines run together, and so do the lines of a broken paragraph. */
export function tileBlocks(labels: readonly Label[]): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const { from, to, kind, reason, goesOn } of labels) {
    const last = blocks.at(-1);
    const joins = last?.kind === kind && (kind === "blank" || (open && kind === "paragraph"));
    if (last && joins) blocks[blocks.length - 1] = { ...last, to };
    else blocks.push({ from, to, kind, reason });
    open = goesOn === true;
  }
  return blocks;
}
