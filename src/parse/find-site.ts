import { outletOfHost, printsPersian } from "../authority/outlet-names.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { squeeze } from "../text/squeeze.ts";
import { SOURCE_LABEL, sameTitle } from "./find-article.ts";
import type { Line } from "./read-lines.ts";
import { findKnownOutlet, readNewOutlet } from "./read-outlet.ts";
import { statedSite } from "./read-stated.ts";

/** What sites put between a headline and their own name. */
const SEPARATOR = /[ \u00a0\u200c]*[-–—|][ \u00a0\u200c]*/g;
/** A title has no more parts than these behind its headline: section, site, slogan. A line of dashes has thousands. */
const MOST_TAILS = 4;
/** Words up to which a line can be nothing but an outlet's name: «خبرگزاری فارس», «العالم - ایران». */
const MAX_SOURCE_LINE = 6;

/**
 * Where the site's name begins behind a headline, with its separator: what is left over where the same
 * headline stands elsewhere without it, or an outlet that the authority file knows. `null` for none.
 */
export function siteNameFrom(line: Line, lines: readonly Line[]): number | null {
  const { source } = line.content;
  const text = sliceSpan(source, line.content);
  for (const match of allMatches(text, SEPARATOR).slice(-MOST_TAILS).reverse()) {
    const headline = { from: line.content.from, to: line.content.from + match.index };
    const name = { from: headline.to + match[0].length, to: line.content.to };
    if (standsAlone(source, headline, line, lines) || isName(narrow(line.content, name))) return headline.to;
  }
  return null;
}

/** Whether a short line only names an outlet, perhaps with its section: «خبرگزاری فارس», «العالم - ایران», «منبع: X». */
export function isSourceLine(line: Line): boolean {
  if (line.words > MAX_SOURCE_LINE || /[.؟!،؛]$/u.test(line.folded)) return false;
  if (SOURCE_LABEL.test(line.folded)) return true;
  const match = findKnownOutlet(line.content, 2);
  if (!match) return false;
  const rest = line.folded.slice(letterAt(line.content, match.to));
  return /^[»"')\]]{0,3}(?:[ ]{0,4}[(][a-z0-9. ]{3,30}[)])?(?:[ ]{0,4}[-–—|/][\p{L}\u200c ]{0,60})?[ ]{0,4}:?$/u.test(rest);
}

/** The outlets that credit lines, a headline's tail and the page's own address name. */
export function findSiteCredits(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const body = blocks.find((block) => block.kind === "paragraph")?.from ?? page.to;
  return blocks.flatMap((block) => {
    if (block.kind === "credit") return creditBlock(page, block, body);
    if (block.kind === "metadata") return issueOf(page, block);
    return block.kind === "furniture" ? [...pageAddress(page.source, block), ...copiedFrom(page, block), ...masthead(page, block), ...imprint(page, block)] : [];
  });
}

/** Words for a kind of outlet, in front of its name. */
const KIND = /^[^\p{L}]*(?:روزنامه|هفته[ \u200c]?نامه|خبرگزاری|پایگاه|سایت|نشریه)[ ]/u;

/** «روزنامه X - شماره ۴۵۶۷ - …»: the issue's line names the paper. */
function issueOf(page: Reading, block: Block): CreditMark[] {
  const line = narrow(page, block);
  const match = KIND.test(line.text) ? findKnownOutlet(line, 1) : null;
  return match ? [{ from: match.from, to: match.to, value: match.outlet, role: "self" }] : [];
}

/** The site's name alone above the article: the page's first line, or a name that no menu has. */
function masthead(page: Reading, block: Block): CreditMark[] {
  if (block.reason !== "before-article") return [];
  const line = narrow(page, trimSpan(page.source, block));
  const match = line.words.length <= MAX_SOURCE_LINE ? findKnownOutlet(line, 1) : null;
  if (!match || match.to !== line.words.at(-1)?.to || !printsPersian(match.outlet.id)) return [];
  const isFirst = page.source.slice(0, block.from).trim() === "";
  return isFirst || line.words.length > 1 ? [{ from: match.from, to: match.to, value: match.outlet, role: "self" }] : [];
}

/** «حقوق این سایت متعلق به خبرگزاری X است»: the imprint names whose site it is. */
function imprint(page: Reading, block: Block): CreditMark[] {
  if (block.reason !== "imprint") return [];
  const line = narrow(page, block);
  const kind = /(?:خبرگزاری|روزنامه|پایگاه خبری|سایت)[ ]/u.exec(line.text);
  const match = kind ? findKnownOutlet(narrow(line, spanOfLetters(line, kind.index, line.text.length)), 2) : null;
  return match && printsPersian(match.outlet.id) ? [{ from: match.from, to: match.to, value: match.outlet, role: "self" }] : [];
}

function creditBlock(page: Reading, block: Block, body: number): CreditMark[] {
  const stated = statedSite(narrow(page, trimSpan(page.source, block)));
  const name = narrow(page, stated ?? block);
  const match = findKnownOutlet(name, 4) ?? (stated ? readNewOutlet(name) : newName(page, block));
  if (!match) return [];
  const role = block.reason === "site-name" || (block.from < body && !isLabelled(page.source, block)) ? "self" : "source";
  return [{ from: match.from, to: match.to, value: match.outlet, role }];
}

function newName(page: Reading, block: Block) {
  const text = trimSpan(page.source, block);
  const label = /^[^\p{L}]*(?:(?:منبع|مرجع)[^\p{L}]+)?/u.exec(sliceSpan(page.source, text))?.[0].length ?? 0;
  return readNewOutlet(narrow(page, { from: text.from + label, to: text.to }));
}

function isLabelled(source: string, block: Span): boolean {
  return /^\s*(?:منبع|مرجع)/u.test(sliceSpan(source, block));
}

/** «آدرس مطلب: https://…»: a page that prints its own address shows who it is. */
function pageAddress(source: string, block: Block): CreditMark[] {
  const text = sliceSpan(source, block);
  const match = /(?:https?:\/\/(?:www\.)?|(?<![a-z.])www\.)(?<host>[a-z0-9.-]+)/i.exec(text);
  const host = match?.groups?.["host"];
  const outlet = host === undefined ? null : outletOfHost(host.toLowerCase());
  if (!match || !outlet) return [];
  const from = block.from + match.index;
  return [{ from, to: from + match[0].length, value: { id: outlet.id, name: outlet.name }, role: "self" }];
}

/** Whether the page says that it copies another, «X مشاهده در مرجع». */
export function isCopy(page: Reading, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === "furniture" && COPIED.test(sliceSpan(page.source, block)));
}

const COPIED = /مشاهده\s*در\s*مرجع/u;

/** «X مشاهده در مرجع»: an aggregator names the page it copied. */
function copiedFrom(page: Reading, block: Block): CreditMark[] {
  if (!COPIED.test(sliceSpan(page.source, block))) return [];
  const match = findKnownOutlet(narrow(page, block), 3);
  return match ? [{ from: match.from, to: match.to, value: match.outlet, role: "source" }] : [];
}

function standsAlone(source: string, headline: Span, line: Line, lines: readonly Line[]): boolean {
  const text = squeeze(sliceSpan(source, headline));
  return lines.some((other) => other !== line && other.squeezed === text && sameTitle(other, line));
}

function isName(name: Reading): boolean {
  const match = findKnownOutlet(name, 1);
  return match !== null && trimSpan(name.source, name).to === match.to;
}
