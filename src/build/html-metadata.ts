import { findOutlet } from "../authority/outlet-names.ts";
import { isCommonWord } from "../parse/common-words.ts";
import { foldText } from "../text/fold.ts";
import { isElement, type HtmlElement, type HtmlPage } from "./html-page.ts";
import { findArticleData, type ArticleData } from "./json-ld.ts";
import { readStamp } from "./stated-stamp.ts";

/** What a web page says of itself where no reader sees it. */
export interface HtmlMetadata {
  /** In the order of trust: JSON-LD, OpenGraph, the title of the window. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  /** Each `key: value`, the key as the page has it. */
  readonly lines: readonly string[];
  /** Whether the page calls itself an article, or an article's publication is dated. */
  readonly isArticle: boolean;
}

/** Where pages say when they were published; the first of each kind counts. `meta` elements by property, name or itemprop. */
const PUBLISHED = ["article:published_time", "og:article:published_time", "og:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publishdate", "publish_date", "date"];
const MODIFIED = ["article:modified_time", "dateModified", "og:updated_time"];

/** Reads JSON-LD, OpenGraph and the other metadata of a page, and the `time` of its article. */
export function readHtmlMetadata(page: HtmlPage): HtmlMetadata {
  const article = findArticleData(page);
  const meta = metaOf(page);
  const one = (...names: readonly string[]): string | undefined => names.map((name) => meta.get(name.toLowerCase())).find((value) => value !== undefined);
  const published = statedDates(page, meta, article);
  const modified = stamps(["dateModified", article?.dateModified], ...MODIFIED.map((name): Candidate => [name, one(name)])).slice(0, 1);
  return {
    titles: present([article?.headline, one("og:title"), one("twitter:title"), page.querySelector("title")?.textContent]),
    descriptions: present([article?.description, one("og:description"), one("description")]),
    lines: [...siteLine(["og:site_name", one("og:site_name")], ["publisher", article?.publisher], ["application-name", one("application-name")], ["site in title", siteInTitle(page.querySelector("title")?.textContent)]), ...addressLine(page, one("og:url")), ...[...published, ...modified].map(toLine)],
    isArticle: article !== null || one("og:type") === "article" || published.length > 0,
  };
}

type Candidate = readonly [key: string, value: string | undefined];
type Stated = readonly [key: string, value: string];

function metaOf(page: HtmlPage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const value = clean(element.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key !== undefined && value !== "" && !found.has(key)) found.set(key, value);
    }
  }
  return found;
}

/** Each moment once, by the first key that names it. */
function statedDates(page: HtmlPage, meta: ReadonlyMap<string, string>, article: ArticleData | null): Stated[] {
  const named = PUBLISHED.map((name): Candidate => [name, meta.get(name.toLowerCase())]);
  const stated = stamps(["datePublished", article?.datePublished], ...named, ["datePublished", markedDate(page)]);
  const found = stated.length > 0 ? stated : stamps(["time", timeOfArticle(page)]);
  return found.filter(([, value], i) => found.findIndex(([, other]) => other === value) === i);
}

function stamps(...candidates: readonly Candidate[]): Stated[] {
  return candidates.filter(isStated).flatMap(([key, value]): Stated[] => {
    const stamp = readStamp(value);
    return stamp === null ? [] : [[key, stamp]];
  });
}

function isStated(candidate: Candidate): candidate is Stated {
  return candidate[1] !== undefined;
}

/** The publication as microdata mark it. */
function markedDate(page: HtmlPage): string | undefined {
  const element = page.querySelector("[itemprop=datePublished]");
  return element ? clean(element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent) : undefined;
}

/** The `time` beside the headline; elsewhere it dates comments and other pages, unless the page has only one. */
function timeOfArticle(page: HtmlPage): string | undefined {
  const times = [...page.querySelectorAll("time[datetime]")];
  const own = times.find((time) => holdersOf(time).some((holder) => holder.localName === "article" && holder.querySelector("h1") !== null));
  return clean((own ?? (times.length === 1 ? times[0] : undefined))?.getAttribute("datetime")) || undefined;
}

function holdersOf(element: HtmlElement): HtmlElement[] {
  const holders: HtmlElement[] = [];
  for (let node = element.parentNode; node !== null && isElement(node); node = node.parentNode) holders.push(node);
  return holders;
}

/** One name is enough: a known one, or the first. */
function siteLine(...named: readonly Candidate[]): string[] {
  const stated = named.filter(isStated);
  const best = stated.find(([, name]) => findOutlet(name) !== null) ?? stated[0];
  return best ? [toLine(best)] : [];
}

/** «عنوان - خبرگزاری فارس | …»: the part of the window's title that names an outlet and can mean nothing else. */
function siteInTitle(title: string | null | undefined): string | undefined {
  const parts = clean(title).split(/\s+[-–—|»:]+\s+/);
  return parts.length < 2 ? undefined : parts.find((part) => findOutlet(part) !== null && (part.includes(" ") || !isCommonWord(foldText(part))));
}

/** The page's address: its own word for it, or that of the browser which saved it. */
function addressLine(page: HtmlPage, ogUrl: string | undefined): string[] {
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
  const address = [ogUrl, clean(canonical), savedFrom(page)].find((each) => each !== undefined && /^https?:\/\//i.test(each));
  return address === undefined ? [] : [`url: ${address}`];
}

/** Browsers write it into a comment: `saved from url=(0042)https://…`. */
function savedFrom(page: HtmlPage): string | undefined {
  const comments = [...page.body.childNodes].filter((node) => node.nodeType === 8);
  return comments.map((comment) => /saved from url=\(\d+\)(\S+)/.exec(comment.textContent ?? "")?.[1]).find((address) => address !== undefined);
}

function toLine([key, value]: Stated): string {
  return `${key}: ${value}`;
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return values.map(clean).filter((value) => value !== "");
}

function clean(value: string | null | undefined): string {
  return (value ?? "").replace(/\s+/g, " ").trim();
}
