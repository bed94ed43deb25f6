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

/** The part of a range that lies in a stretch, and its span in the source. A note that is open inside the stretch counts for nothing. */
function pieceOf(stretch: HTMLElement, range: Range): { readonly range: Range; readonly span: Span } {
  const piece = document.createRange();
  piece.selectNodeContents(stretch);
  if (range.compareBoundaryPoints(Range.START_TO_START, piece) > 0) piece.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, piece) < 0) piece.setEnd(range.endContainer, range.endOffset);
  let [before, text] = ["", ""];
  for (const node of textNodes(stretch)) {
    const { start, end } = reachOf(piece, node);
    if (text === "") before += node.data.slice(0, start);
    text += node.data.slice(start, end);
  }
  const from = Number(stretch.dataset["from"]) + before.length;
  const inside = trimSpan(text, { from: 0, to: text.length });
  return { range: piece, span: { from: from + inside.from, to: from + inside.to } };
}

/** The text of a stretch itself. */
function textNodes(stretch: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest("[data-aside]") === null) nodes.push(node);
  }
  return nodes;
}

/** What of a text a range holds; of one before it nothing, at its end. */
function reachOf(range: Range, node: Text): { readonly start: number; readonly end: number } {
  const start = range.comparePoint(node, 0) < 0 ? (node === range.startContainer ? range.startOffset : node.length) : 0;
  const end = range.comparePoint(node, node.length) > 0 ? (node === range.endContainer ? range.endOffset : 0) : node.length;
  return { start, end: Math.max(start, end) };
}
