import { fold } from "../text/fold.ts";
import { readSentences } from "../text/sentences.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/** A stretch of a sentence between colons and semicolons: who says it, or what is said. */
export interface Clause extends Span {
  /** Folded, in one line. */
  readonly text: string;
  /** Where each unit of `text` stands behind `from`. */
  readonly offsets: Int32Array;
  /** The sentence that holds it. */
  readonly sentence: Span;
  /** The clause that announces this one with a colon, «X گفت:»; `null` where nobody speaks. */
  readonly announcedBy: Span | null;
}

const CUT = /:(?=[\s«"])|؛/g;

/** The clauses of a block in order. Spans are offsets into `source`. */
export function readClauses(source: string, block: Span): Clause[] {
  return readSentences(sliceSpan(source, block)).flatMap(({ from, to }) => cutSentence(source, { from: block.from + from, to: block.from + to }));
}

function cutSentence(source: string, sentence: Span): Clause[] {
  const clauses: Clause[] = [];
  let announcedBy: Span | null = null;
  let from = sentence.from;
  const text = sliceSpan(source, sentence);
  for (const { index, 0: mark } of [...text.matchAll(CUT), { index: text.length, 0: "" }]) {
    const span = { from, to: sentence.from + index };
    const folded = fold(sliceSpan(source, span));
    clauses.push({ ...span, text: folded.text.replaceAll("\n", " "), offsets: folded.offsets, sentence, announcedBy });
    if (mark === ":") announcedBy = span;
    from = span.to + mark.length;
  }
  return clauses;
}
