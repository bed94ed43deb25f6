import type { Block } from "../document/document.ts";
import { readText, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan } from "../text/span.ts";

/**
 * The page with spaces for the line breaks inside its paragraphs, so that a name or a clause that a hard break cut is
 * whole: letter for letter as long, so that every place stays. The page itself where no paragraph is broken.
 */
export function joinBrokenLines(page: Reading, blocks: readonly Block[]): Reading {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map((block) => trimSpan(page.source, block));
  const broken = paragraphs.filter((span) => BREAK.test(sliceSpan(page.source, span)));
  if (broken.length === 0) return page;
  let [joined, end] = ["", 0];
  for (const span of broken) {
    joined += page.source.slice(end, span.from) + sliceSpan(page.source, span).replaceAll(BREAKS, " ");
    end = span.to;
  }
  return readText(joined + page.source.slice(end));
}

const BREAK = /[\r\n]/;
const BREAKS = /[\r\n]/g;
