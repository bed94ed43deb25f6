import { parseHTML } from "linkedom";

/** As much of a node of a web page as is read here; linkedom's nodes have it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly childNodes: Iterable<HtmlNode>;
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
  append(...nodes: readonly HtmlNode[]): void;
}

/** A web page, parsed: no script of it has run, and nothing that it names was loaded. */
export interface HtmlPage {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  readonly childNodes: Iterable<HtmlNode>;
  createElement(name: string): HtmlElement;
  cloneNode(deep: true): HtmlPage;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** What may stand in a head; anything else is the beginning of the body, where a page forgot to say so. */
const HEAD_ELEMENTS: ReadonlySet<string> = new Set("title meta link script style base noscript template".split(" "));

/** Parses a web page, however broken, into one with a head and a body. */
export function parseHtml(html: string): HtmlPage {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const page = parseHTML(whole).document as unknown as HtmlPage;
  mendBody(page);
  return page;
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** The parser takes tags as they come: it opens no body by itself, and closes no head. */
function mendBody(page: HtmlPage): void {
  const root = page.documentElement;
  const head = [...root.children].find((child) => child.localName === "head");
  const body = page.querySelector("body") ?? page.createElement("body");
  if (body.parentNode !== root) root.append(body);
  const inHead = head ? [...head.childNodes].filter((node) => !belongsInHead(node)) : [];
  const besides = [...root.childNodes].filter((node) => node !== head && node !== body);
  const own = [...body.childNodes];
  body.append(...inHead, ...besides, ...own);
}

function belongsInHead(node: HtmlNode): boolean {
  return isElement(node) ? HEAD_ELEMENTS.has(node.localName) : node.textContent?.trim() === "" || node.nodeType !== 3;
}

/** How many elements lie within each other at the deepest place. Walks without recursion: a broken page may be deeper than any stack. */
export function depthOf(page: HtmlPage): number {
  let level: readonly HtmlElement[] = [page.documentElement];
  for (let depth = 0; ; depth++) {
    if (level.length === 0) return depth;
    level = level.flatMap((element) => [...element.children]);
  }
}
