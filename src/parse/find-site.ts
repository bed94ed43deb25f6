import { outletOfHost } from "../authority/outlet-names.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { letterAt, narrow, type Reading } from "../text/reading.ts";
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
  return /^[»"')\]]*(?:[ ]*[-–—|/][ ]*[\p{L}\u200c ]*)?$/u.test(rest);
}

/** The outlets that credit lines, a headline's tail and the page's own address name. */
export function findSiteCredits(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const body = blocks.find((block) => block.kind === "paragraph")?.from ?? page.to;
  return blocks.flatMap((block) => {
    if (block.kind === "credit") return creditBlock(page, block, body);
    return block.kind === "furniture" ? [...pageAddress(page.source, block), ...copiedFrom(page, block)] : [];
  });
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
  const match = /https?:\/\/(?:www\.)?(?<host>[a-z0-9.-]+)/i.exec(text);
  const host = match?.groups?.["host"];
  const outlet = host === undefined ? null : outletOfHost(host.toLowerCase());
  if (!match || !outlet) return [];
  const from = block.from + match.index;
  return [{ from, to: from + match[0].length, value: { id: outlet.id, name: outlet.name }, role: "self" }];
}

/** «X مشاهده در مرجع»: an aggregator names the page it copied. */
function copiedFrom(page: Reading, block: Block): CreditMark[] {
  if (!/مشاهده\s*در\s*مرجع/u.test(sliceSpan(page.source, block))) return [];
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
