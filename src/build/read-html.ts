import { Readability } from "@mozilla/readability";
import { readSigns } from "../parse/line-signs.ts";
import { readLines } from "../parse/read-lines.ts";
import { isCodeLabel } from "../parse/read-news-code.ts";
import { foldText } from "../text/fold.ts";
import { readText } from "../text/reading.ts";
import { squeeze } from "../text/squeeze.ts";
import { readHtmlLines, type HtmlLine } from "./html-lines.ts";
import { readHtmlMetadata } from "./html-metadata.ts";
import { DEEPEST, parseHtml, type HtmlElement, type HtmlPage } from "./html-page.ts";

/** The text of a saved web page, or why it gives none. */
export type HtmlText = { readonly ok: true; readonly source: string } | { readonly ok: false; readonly message: string };

/** Letters of the shortest article; Readability's own measure is of essays, and news are shorter. */
const SHORTEST_ARTICLE = 200;

/**
 * Takes the article out of a web page, and what the page says of itself: a line for each of its statements
 * (`datePublished: 2023-10-09T21:19:00+03:30`), the date and code lines that a reader sees near the headline, a
 * blank line; then headline, lead and paragraphs, a line each. Every line is the page's own words. No script runs.
 */
export function readHtml(html: string): HtmlText {
  const page = parseHtml(html);
  if (page === null) return { ok: false, message: `is nested deeper than ${DEEPEST} elements, as no web page is` };
  const metadata = readHtmlMetadata(page);
  const shown = readHtmlLines(page.body);
  const content = readContent(page);
  if (!hasArticle(content, metadata.isArticle)) return { ok: false, message: "is a web page without an article" };
  const headline = chooseHeadline(page, metadata.titles);
  const article = content.map((line) => line.text).filter((line) => headline === null || squeeze(line) !== squeeze(headline));
  const lead = chooseLead(shown, metadata.descriptions, article);
  const visible = metadataLines(shown, headline, article).filter((line) => !article.includes(line));
  const stated = [...(headline === null ? [] : [`headline: ${headline}`]), ...metadata.lines, ...visible];
  const told = [headline, lead].filter((line) => line !== null);
  return { ok: true, source: `${[...stated, "", ...told, ...article].join("\n")}\n` };
}

/** The lines of what Readability takes for the article. It works on a copy: it takes away what it does not want. */
function readContent(page: HtmlPage): HtmlLine[] {
  const copy = page.cloneNode(true);
  // What a template holds is shown to nobody, and Readability does not know that.
  for (const template of copy.querySelectorAll("template")) template.remove();
  const reader = new Readability<HtmlElement>(copy as never, {
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node as unknown as HtmlElement,
  });
  const content = parseContent(reader);
  return content ? readHtmlLines(content) : [];
}

/** Readability trips over trees that no browser builds: such a page has no article, and must not take the others down. */
function parseContent(reader: Readability<HtmlElement>): HtmlElement | null {
  try {
    return reader.parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Words of the shortest sentence that can make an article of a page which does not call itself one. */
const SENTENCE = 12;

/** A page that calls itself an article needs a paragraph; another needs more running text than links. */
function hasArticle(lines: readonly HtmlLine[], isCalledSo: boolean): boolean {
  const isProse = ({ text, isLink }: HtmlLine): boolean => !isLink && wordsOf(text) >= SENTENCE;
  const prose = lines.filter(isProse);
  return prose.length > 0 && (isCalledSo || prose.length > lines.filter((line) => line.isLink).length);
}

function wordsOf(text: string): number {
  return text.split(" ").length;
}

/** The heading that the page's title repeats, as a reader sees it; else the title that the page states. The longest: a site's name may be both heading and part of the title. */
function chooseHeadline(page: HtmlPage, titles: readonly string[]): string | null {
  const headings = [...page.querySelectorAll("h1, h2, h3")].map((heading) => readHtmlLines(heading).map((line) => line.text).join(" "));
  const repeated = headings.filter((heading) => wordsOf(heading) > 1 && titles.some((title) => squeeze(title).includes(squeeze(heading))));
  const [longest] = repeated.toSorted((a, b) => b.length - a.length);
  const [only, ...others] = [...page.querySelectorAll("h1")];
  const single = only && others.length === 0 ? readHtmlLines(only).map((line) => line.text).join(" ") : "";
  return longest ?? titles[0] ?? (single === "" ? null : single);
}

/** Letters from which a description is no slogan. */
const LONG_DESCRIPTION = 30;

/** The summary of the page as its reader sees it, whole where the metadata cut it short; `null` where the article holds it, or nobody sees it. */
function chooseLead(shown: readonly HtmlLine[], descriptions: readonly string[], article: readonly string[]): string | null {
  for (const description of descriptions) {
    const start = squeeze(description.replace(/\s*(?:\.{2,}|…|\[…\]|\[\.\.\.\])\s*$/, ""));
    if (start.length < LONG_DESCRIPTION) continue;
    if (squeeze(article.join(" ")).includes(start)) return null;
    const line = shown.find(({ text, isLink }) => !isLink && squeeze(text).startsWith(start));
    if (line) return line.text;
  }
  return null;
}

/** So many lines above the headline its date and code may stand: below the masthead, which has today's. */
const ABOVE = 4;
/** And so many below the article. */
const BELOW = 8;

/** The date and code lines that a reader sees near the headline or the article, and not in it. */
function metadataLines(shown: readonly HtmlLine[], headline: string | null, article: readonly string[]): string[] {
  const texts = shown.map((line) => line.text);
  const title = headline === null ? -1 : texts.findLastIndex((text) => squeeze(text) === squeeze(headline));
  const first = texts.indexOf(article[0] ?? "");
  const last = texts.lastIndexOf(article.at(-1) ?? "");
  const from = Math.min(...[title, first].filter((at) => at >= 0));
  if (!Number.isFinite(from)) return [];
  const near = shown.slice(Math.max(0, from - ABOVE), Math.max(from, last) + BELOW).flatMap(({ text, isLink }) => (isLink ? [] : [text]));
  return near.filter((text, i) => isMetadata(text) || (isCodeLabelOf(near[i - 1]) && /^\p{N}+$/u.test(text)));
}

function isMetadata(text: string): boolean {
  return readSigns(readLines(readText(text))).every((sign) => sign.kind === "metadata");
}

/** «کد خبر:» alone, whose number stands on the next line. */
function isCodeLabelOf(text: string | undefined): boolean {
  return text !== undefined && isCodeLabel(foldText(text));
}
