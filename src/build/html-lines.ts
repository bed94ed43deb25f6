import { isElement, type HtmlElement, type HtmlNode } from "./html-page.ts";

/** A line of a web page, as a reader sees it. */
export interface HtmlLine {
  readonly text: string;
  /** All of it leads elsewhere. */
  readonly isLink: boolean;
}

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul br".split(" "),
);

/** Elements whose text is no part of what a page says: code, controls, and the words below a picture. */
const UNREAD: ReadonlySet<string> = new Set(
  "script style noscript template iframe object svg canvas audio video select option button textarea input figcaption head".split(" "),
);

/** The lines of an element: white space as a browser shows it, entities as the letters that they stand for, no line empty. */
export function readHtmlLines(element: HtmlElement): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let text = "";
  let linked = true;
  const close = (): void => {
    const shown = text.replace(/[ \t\n\r\f]+/g, " ").replace(/^[ \u00a0]+|[ \u00a0]+$/g, "");
    if (shown !== "") lines.push({ text: shown, isLink: linked });
    [text, linked] = ["", true];
  };
  const add = (piece: string, inLink: boolean): void => {
    // The page's text becomes lines: what another program might take for the end of one is a space.
    text += piece.replace(/[\u0085\u2028\u2029\v]/g, " ");
    if (!inLink && piece.trim() !== "") linked = false;
  };
  const walk = (node: HtmlNode, inLink: boolean): void => {
    if (node.nodeType === 3) add(node.textContent ?? "", inLink);
    if (!isElement(node) || UNREAD.has(node.localName)) return;
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) close();
    for (const child of node.childNodes) walk(child, inLink || node.localName === "a");
    if (isBlock) close();
  };
  walk(element, false);
  close();
  return lines;
}
