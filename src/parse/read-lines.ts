import { isSaid, letterKind, SPACE } from "../text/letter-kind.ts";
import { narrow, type Reading } from "../text/reading.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { trimSpan, type Span } from "../text/span.ts";

/** A line of the page with its terminator; lines tile the text. */
export class Line implements Span {
  readonly from: number;
  readonly to: number;
  /** `content`, folded: what the newsroom habits are compared with. */
  readonly folded: string;
  /** How many code units of it are letters and digits. */
  readonly letters: number;
  /** How many stretches between spaces hold a letter or a digit. */
  readonly words: number;
  private readonly page: Reading;
  private ownContent: Reading | null = null;
  private ownSqueezed: string | null = null;

  constructor(page: Reading, { from, to }: Span) {
    this.from = from;
    this.to = to;
    this.page = page;
    const span = trimSpan(page.source, { from, to });
    // Damaged pages have tens of thousands of blank lines, into which nobody looks.
    if (span.from < span.to) this.ownContent = narrow(page, span);
    this.folded = this.ownContent?.text ?? "";
    let [letters, words, isCounted] = [0, 0, false];
    for (let at = 0; at < this.folded.length; at++) {
      const kind = letterKind(this.folded, at);
      if (kind === SPACE) isCounted = false;
      if (!isSaid(kind)) continue;
      letters++;
      if (!isCounted) words++;
      isCounted = true;
    }
    this.letters = letters;
    this.words = words;
  }

  /** The line without the white space at its ends. */
  get content(): Reading {
    return (this.ownContent ??= narrow(this.page, trimSpan(this.page.source, this)));
  }

  /** Its letters and digits alone: tells repeated lines, however they are spaced. Few lines are asked. */
  get squeezed(): string {
    return (this.ownSqueezed ??= squeezeFolded(this.folded));
  }
}

/** Cuts a page into lines; LF, CRLF and lone CR end a line, and belong to it. */
export function readLines(page: Reading): Line[] {
  const { source } = page;
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== LF && (unit !== CR || source.charCodeAt(at + 1) === LF)) continue;
    lines.push(new Line(page, { from, to: at + 1 }));
    from = at + 1;
  }
  if (from < page.to) lines.push(new Line(page, { from, to: page.to }));
  return lines;
}

const LF = 0x0a;
const CR = 0x0d;

/** The places of the lines of which something is true. */
export function indexesOf(lines: readonly Line[], is: (line: Line) => boolean): number[] {
  const indexes: number[] = [];
  for (const [i, line] of lines.entries()) if (is(line)) indexes.push(i);
  return indexes;
}

/** Whether two lines have the same letters and digits. */
export function saysSame(a: Line, b: Line): boolean {
  return a === b || (a.letters === b.letters && a.squeezed === b.squeezed);
}
