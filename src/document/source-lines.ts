import { overlaps, type Span } from "../text/span.ts";
import type { Block } from "./document.ts";

/** The part of a block that stands on one line; its span includes the line's terminator. */
export interface LinePiece extends Span {
  readonly block: Block;
}

/** A line of a saved page, cut where one block ends and the next begins. */
export interface SourceLine extends Span {
  /** Counts from 1, blank lines too. */
  readonly number: number;
  readonly pieces: readonly LinePiece[];
}

/** Every line of a page in order, with nothing left out: the pieces, joined, are the source. LF, CRLF and a lone CR end a line. */
export function sourceLines(source: string, blocks: readonly Block[]): SourceLine[] {
  let next = 0;
  return readLineSpans(source).map((line, i) => {
    while ((blocks[next]?.to ?? Infinity) <= line.from) next++;
    return { ...line, number: i + 1, pieces: piecesFrom(blocks, next, line) };
  });
}

function readLineSpans(source: string): Span[] {
  const lines = Array.from(source.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g));
  return lines.map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function piecesFrom(blocks: readonly Block[], first: number, line: Span): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || !overlaps(block, line)) break;
    pieces.push({ from: Math.max(block.from, line.from), to: Math.min(block.to, line.to), block });
  }
  return pieces;
}
