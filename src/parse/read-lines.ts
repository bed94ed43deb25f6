import { isSaid, letterKind, SPACE } from "../text/letter-kind.ts";
import { narrow, type Reading } from "../text/reading.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { trimSpan, type Span } from "../text/span.ts";

/** A line of the page with its terminator; lines tile the text. */
export class Line implements Span {
  readonly from: number;
  readonly to: number;
  /** The line without the white space at its ends. */
  readonly content: Reading;
  /** `content`, folded: what the newsroom habits are compared with. */
  readonly folded: string;
  /** How many code units of it are letters and digits. */
  readonly letters: number;
  /** How many stretches between spaces hold a letter or a digit. */
  readonly words: number;
  private ownSqueezed: string | null = null;

  constructor(page: Reading, { from, to }: Span) {
    this.from = from;
    this.to = to;
    this.content = narrow(page, trimSpan(page.source, { from, to }));
    this.folded = this.content.text;
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

/** Whether two lines have the same letters and digits. */
export function saysSame(a: Line, b: Line): boolean {
  return a === b || (a.letters === b.letters && a.squeezed === b.squeezed);
}
