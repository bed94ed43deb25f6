import { trimSpan, type Span } from "../text/span.ts";

/** Words of the article that a reader has selected. */
export interface SelectedWords {
  /** Where they stand in the source of what is shown, a span for each stretch; without spaces at their ends, none empty. */
  readonly spans: readonly Span[];
  /** The lines that they fill, from the top of the window. */
  readonly top: number;
  readonly bottom: number;
  /** Where the last of these lines begins, from the window's inline end. */
  readonly lineStart: number;
  /** Whether the reader selected against the direction of reading: then the hand is at their beginning. */
  readonly isBackward: boolean;
}

/** What is selected inside an article whose stretches carry `data-from`; `null` where that is nothing. */
export function readSelectedWords(article: Element): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = Array.from(article.querySelectorAll<HTMLElement>("[data-from]"))
    .filter((stretch) => range.intersectsNode(stretch))
    .map((stretch) => pieceOf(stretch, range))
    .filter(({ span }) => span.from < span.to);
  const lines = pieces.flatMap(({ range }) => Array.from(range.getClientRects()));
  const last = lines.at(-1);
  if (last === undefined) return null;
  return {
    spans: pieces.map(({ span }) => span),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    lineStart: last.right,
    isBackward: selection.anchorNode === range.endContainer && selection.anchorOffset === range.endOffset,
  };
}

/** The part of a range that lies in a stretch, and its span in the source. */
function pieceOf(stretch: HTMLElement, range: Range): { readonly range: Range; readonly span: Span } {
  const piece = document.createRange();
  piece.selectNodeContents(stretch);
  const before = piece.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, piece) > 0) piece.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, piece) < 0) piece.setEnd(range.endContainer, range.endOffset);
  before.setEnd(piece.startContainer, piece.startOffset);
  const text = textOf(piece);
  const from = Number(stretch.dataset["from"]) + textOf(before).length;
  const inside = trimSpan(text, { from: 0, to: text.length });
  return { range: piece, span: { from: from + inside.from, to: from + inside.to } };
}

/** The article's letters in a range: without notes that are open inside it. */
function textOf(range: Range): string {
  const copy = range.cloneContents();
  for (const aside of copy.querySelectorAll("[data-aside]")) aside.remove();
  return copy.textContent;
}
