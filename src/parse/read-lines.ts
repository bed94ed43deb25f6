import { foldText } from "../text/fold.ts";
import { squeeze } from "../text/squeeze.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";

/** A line of the page with its terminator; lines tile the text. */
export interface Line extends Span {
  /** The line without the white space at its ends. */
  readonly content: Span;
  /** `content`, folded: what the newsroom habits are compared with. */
  readonly folded: string;
  /** Its letters and digits alone: tells repeated lines, however they are spaced. */
  readonly squeezed: string;
  readonly words: number;
}

/** Cuts a text into lines; LF, CRLF and lone CR end a line, and belong to it. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (match[0] !== "") lines.push(readLine(source, { from: match.index, to: match.index + match[0].length }));
  }
  return lines;
}

function readLine(source: string, span: Span): Line {
  const content = trimSpan(source, span);
  const text = sliceSpan(source, content);
  const folded = foldText(text);
  return { ...span, content, folded, squeezed: squeeze(text), words: folded.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length };
}
