import { allMatches } from "../text/all-matches.ts";
import { isSaid, letterKind, SPACE } from "../text/letter-kind.ts";
import { narrow, type Reading } from "../text/reading.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { trimSpan, type Span } from "../text/span.ts";

/** A line of the page with its terminator; lines tile the text. */
export interface Line extends Span {
  /** The line without the white space at its ends. */
  readonly content: Reading;
  /** `content`, folded: what the newsroom habits are compared with. */
  readonly folded: string;
  /** Its letters and digits alone: tells repeated lines, however they are spaced. */
  readonly squeezed: string;
  readonly words: number;
}

/** Cuts a page into lines; LF, CRLF and lone CR end a line, and belong to it. */
export function readLines(page: Reading): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const end of allMatches(page.source, /\r\n?|\n/g)) {
    const to = end.index + end[0].length;
    lines.push(readLine(page, { from, to }));
    from = to;
  }
  if (from < page.to) lines.push(readLine(page, { from, to: page.to }));
  return lines;
}

function readLine(page: Reading, { from, to }: Span): Line {
  const content = narrow(page, trimSpan(page.source, { from, to }));
  const folded = content.text;
  return { from, to, content, folded, squeezed: squeezeFolded(folded), words: countWords(folded) };
}

/** How many stretches between spaces hold a letter or a digit. */
function countWords(folded: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < folded.length; at++) {
    const kind = letterKind(folded, at);
    if (kind === SPACE) counted = false;
    if (!isSaid(kind) || counted) continue;
    counted = true;
    count++;
  }
  return count;
}
