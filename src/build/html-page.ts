import { parseHTML } from "linkedom";

/** As much of a node of a web page as is read here; linkedom's nodes have it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly childNodes: Iterable<HtmlNode>;
  /** As HTML. */
  toString(): string;
}

/** An element of a web page. */
export interface HtmlElement extends HtmlNode {
  /** In small letters. */
  readonly localName: string;
  readonly childNodes: Iterable<HtmlNode>;
  readonly children: Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

/** A web page, parsed: no script of it has run, and nothing that it names was loaded. */
export interface HtmlPage {
  readonly body: HtmlElement;
  readonly childNodes: Iterable<HtmlNode>;
  cloneNode(deep: true): HtmlPage;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** What stands in a head and holds no elements; anything else is the body's, wherever a page says it. */
const HEAD_ELEMENTS: ReadonlySet<string> = new Set("title meta link script style base".split(" "));
/** Elements that every page has once, and broken pages never, twice, or within each other. */
const FRAME: ReadonlySet<string> = new Set(["html", "head", "body"]);

/** Browsers nest no deeper; what would, is broken, and would take Readability minutes. */
export const DEEPEST = 512;

/** Parses a web page, however broken, into one with a head and a body; `null` where it is nested deeper than `DEEPEST`. */
export function parseHtml(html: string): HtmlPage | null {
  const given = parse(html).childNodes;
  if (depthOf(given) > DEEPEST) return null;
  const head: string[] = [];
  const body: string[] = [];
  for (const node of unframe(given)) (isElement(node) && HEAD_ELEMENTS.has(node.localName) ? head : body).push(node.toString());
  return parse(`<!doctype html><html><head>${head.join("")}</head><body>${body.join("")}</body></html>`);
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

/** The parser takes tags as they come: it opens no body by itself, and closes no head. */
function parse(html: string): HtmlPage {
  return parseHTML(html).document as unknown as HtmlPage;
}

/** What lies in the page's frame, without it: text, elements and comments, in their order. */
function unframe(nodes: Iterable<HtmlNode>): HtmlNode[] {
  return Array.from(nodes).flatMap((node) => {
    if (isElement(node)) return FRAME.has(node.localName) ? unframe(node.childNodes) : [node];
    return node.nodeType === TEXT || node.nodeType === COMMENT ? [node] : [];
  });
}

/** How many elements lie within each other at the deepest place. Walks without recursion: a broken page may be deeper than any stack. */
function depthOf(nodes: Iterable<HtmlNode>): number {
  let level = Array.from(nodes).filter(isElement);
  for (let depth = 0; ; depth++) {
    if (level.length === 0) return depth;
    level = level.flatMap((element) => [...element.children]);
  }
}
