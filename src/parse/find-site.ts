import { outletOfHost, printsPersian } from "../authority/outlet-names.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { squeeze } from "../text/squeeze.ts";
import { SOURCE_LABEL, sameTitle } from "./find-article.ts";
import type { Line } from "./read-lines.ts";
import { findKnownOutlet, isSureName, readInstitution, readNewOutlet, type OutletMatch } from "./read-outlet.ts";
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
    if (standsAlone(source, headline, line, lines) || isName(trimmed(line.content, name))) return headline.to;
  }
  return null;
}

/** Whether a short line only names an outlet, perhaps with its section: «خبرگزاری فارس», «العالم - ایران», «منبع: X». */
export function isSourceLine(line: Line): boolean {
  if (line.words > MAX_SOURCE_LINE || /[.؟!،؛]$/u.test(line.folded)) return false;
  if (SOURCE_LABEL.test(line.folded) || SIGNED_FROM.test(line.folded)) return true;
  const match = findKnownOutlet(line.content, 2);
  if (!match) return false;
  const rest = line.folded.slice(letterAt(line.content, match.to));
  return BEHIND_SOURCE.test(rest);
}

/** What may stand behind the outlet's name on such a line: its address, its section. */
const BEHIND_SOURCE = overFolded(/^[»"')\]]{0,3}(?:[ ]{0,4}[(][a-z0-9. ]{3,30}[)])?(?:[ ]{0,4}[-–—|/][\p{L}\u200c ]{0,60})?[ ]{0,4}:?$/u);

/** «خبرگزاری X / کابل»: an agency signs its item with its name and the place. */
const SIGNED_FROM = overFolded(/^خبرگزاری(?:[ \u200c]\p{L}{2,20}){1,3}[ ]?[/–-][ ]?\p{L}{2,20}$/u);

/** The outlets that credit lines, a headline's tail, a byline and the page's own furniture name. */
export function findSiteCredits(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const body = blocks.find((block) => block.kind === "paragraph")?.from ?? page.to;
  return blocks.flatMap((block, i) => {
    if (block.kind === "credit") return creditBlock(page, block, body);
    if (block.kind === "metadata") return factsOf(page, block);
    if (block.kind !== "furniture") return [];
    const next = blocks.slice(i + 1, i + 3).find(({ kind }) => kind !== "blank");
    return [...pageAddress(page.source, block), ...copiedFrom(page, block), ...masthead(page, block), ...institution(page, block, next), ...imprint(page, block), ...invitation(page, block)];
  });
}

function own({ from, to, outlet }: OutletMatch): CreditMark {
  return { from, to, value: outlet, role: "self" };
}

function ownOf(match: OutletMatch | null | undefined): CreditMark[] {
  return match ? [own(match)] : [];
}

function trimmed(page: Reading, span: Span): Reading {
  return narrow(page, trimSpan(page.source, span));
}

/** Words for a kind of outlet, in front of its name. */
const KIND = overFolded(/^[^\p{L}]*(?:روزنامه|هفته[ \u200c]?نامه|خبرگزاری|پایگاه|سایت|نشریه)[ ]/u);
/** Who wrote or sent the item, where it may be the newsroom itself. */
const BYLINE = overFolded(/^[^\p{L}]*(?:(?:نوشته|ارسال|منتشر|تهیه|تنظیم) شده توسط|نویسنده|نگارنده|نگارش(?: از)?|به قلم|توسط|ناشر|رسانه|گزارشگر)[ ]*:?[ ]*/u);

/** «روزنامه X - شماره ۴۵۶۷ - …»: the line names the paper; «نویسنده: X»: the newsroom signs for its reporter. */
function factsOf(page: Reading, block: Block): CreditMark[] {
  const line = trimmed(page, block);
  if (KIND.test(line.text)) return ownOf(findKnownOutlet(line, 1));
  const label = BYLINE.exec(line.text)?.[0].length;
  if (label === undefined) return [];
  const name = narrow(line, spanOfLetters(line, label, line.text.length));
  const match = findKnownOutlet(name, 1);
  return match && match.to === name.words.at(-1)?.to && printsPersian(match.outlet.id) ? [own(match)] : [];
}

/** What may stand behind the site's name in its masthead: its address, its slogan. */
const BEHIND_NAME = /^[»"')\]]{0,3}(?:[ ]{0,4}[(][a-z0-9. -]{3,30}[)])?(?:[ ]{1,4}[-–—|:][ ].{0,80})?[ ]{0,4}$/u;
/** Sites call their sections and sisters by their own name: «X دو», «X پلاس». */
const SISTER = /^[ \u200c](?:دو|2|پلاس|plus|تی[ \u200c]?وی|tv|مدیا|کلیپ|گراف|شو)$/u;

/** The site's name alone above the article: the page's first line, or a name that no menu has. */
function masthead(page: Reading, block: Block): CreditMark[] {
  if (block.reason !== "before-article") return [];
  const line = trimmed(page, block);
  const match = findKnownOutlet(line, 1);
  if (!match || !printsPersian(match.outlet.id)) return [];
  const behind = line.text.slice(letterAt(line, match.to));
  const isAlone = behind === "" && line.words.length <= MAX_SOURCE_LINE;
  if (isFirstLine(page, block)) return isAlone || BEHIND_NAME.test(behind) ? [own(match)] : [];
  return (isAlone && line.words.length > 1) || (SISTER.test(behind) && isSureName(page, match)) ? [own(match)] : [];
}

function isFirstLine(page: Reading, block: Block): boolean {
  return page.source.slice(0, block.from).trim() === "";
}

/** A verb closes a headline, never a name. */
const CLOSED_BY_VERB = overFolded(/(?:شد|کرد|داد|گفت|است|بود|رسید|یافت|گرفت|رفت|ن?می[ \u200c]?\p{L}{2,8}د|خواهد \p{L}+)$/u);

/** An institution's name as the page's first line, with the site's menu below: «اندیشکده X», «درباره ما». */
function institution(page: Reading, block: Block, next: Block | undefined): CreditMark[] {
  if (block.reason !== "before-article" || !isFirstLine(page, block) || next?.kind !== "furniture" || next.reason !== "related") return [];
  const line = trimmed(page, block);
  return CLOSED_BY_VERB.test(line.text) ? [] : ownOf(readInstitution(line));
}

/** What stands in front of the owner's name in an imprint. */
const OWNER = /(?:خبرگزاری|روزنامه|پایگاه خبری|سایت|متعلق به|برای|از آن|©|copyright)(?: ?[0-9]{4})?[ ]*/gu;
const BELONGS_TO = /متعلق به (?<name>[^.،؛]{3,70}?)(?= (?:است|می|بوده|محفوظ)|[.،؛]|$)/du;

/** «حقوق این سایت متعلق به خبرگزاری X است», «© 2022 X»: the imprint names whose site it is. */
function imprint(page: Reading, block: Block): CreditMark[] {
  if (block.reason !== "imprint") return [];
  const line = trimmed(page, block);
  for (const { 0: owner, index } of allMatches(line.text, OWNER)) {
    const match = [index, index + owner.length].map((at) => findKnownOutlet(narrow(line, spanOfLetters(line, at, line.text.length)), 2)).find((found) => found !== null);
    if (match && isSureName(page, match)) return [own(match)];
  }
  const [from, to] = BELONGS_TO.exec(line.text)?.indices?.groups?.["name"] ?? [0, 0];
  return to === 0 ? [] : ownOf(readInstitution(narrow(line, spanOfLetters(line, from, to))));
}

/** An order to the reader: «X را در تلگرام دنبال کنید». */
const INVITES = /(?:دنبال کنید|بپیوندید|عضو شوید|مشترک شوید|(?:نصب|دانلود) کنید)/u;
/** Words of the invitation in which the name stands. */
const NAME_IN_INVITATION = 8;
/** «درباره X», «تماس با X»: a menu names its site. */
const ABOUT = /^(?:درباره|تماس با|ارتباط با|تبلیغات در|اپلیکیشن|کانال(?: رسمی)?(?: تلگرام)?|ایمیل|آدرس) /u;

/** Sites call readers to their own channels, and menus tell about their own site. */
function invitation(page: Reading, block: Block): CreditMark[] {
  const line = trimmed(page, block);
  const about = ABOUT.exec(line.text)?.[0].length;
  if (about !== undefined && line.words.length <= MAX_SOURCE_LINE) {
    const name = narrow(line, spanOfLetters(line, about, line.text.length));
    const match = findKnownOutlet(name, 1);
    return match && match.to === line.words.at(-1)?.to && isSureName(page, match) && printsPersian(match.outlet.id) ? [own(match)] : [];
  }
  const match = INVITES.test(line.text) ? findKnownOutlet(line, NAME_IN_INVITATION) : null;
  return match && isSureName(page, match) ? [own(match)] : [];
}

function creditBlock(page: Reading, block: Block, body: number): CreditMark[] {
  const stated = statedSite(narrow(page, trimSpan(page.source, block)));
  const name = narrow(page, stated ?? block);
  const match = findKnownOutlet(name, 4) ?? (stated ? readNewOutlet(name) : newName(page, block));
  if (!match) return [];
  const isOwn = block.reason === "site-name" || (block.from < body && !isLabelled(page.source, block)) || SIGNED_FROM.test(trimmed(page, block).text);
  const role = isOwn ? "self" : "source";
  return [{ from: match.from, to: match.to, value: match.outlet, role }];
}

function newName(page: Reading, block: Block) {
  const text = trimSpan(page.source, block);
  const label = /^[^\p{L}]*(?:(?:منبع|مرجع)(?:[ ](?:خبر|مطلب|گزارش|اصلی))?[^\p{L}]+)?/u.exec(sliceSpan(page.source, text))?.[0].length ?? 0;
  const name = { from: text.from + label, to: text.to };
  const place = SIGNED_FROM.test(narrow(page, text).text) ? sliceSpan(page.source, name).search(/[ ]?[/–-]/u) : -1;
  const reading = narrow(page, place < 0 ? name : { from: name.from, to: name.from + place });
  return readInstitution(reading) ?? readNewOutlet(reading);
}

function isLabelled(source: string, block: Span): boolean {
  return /^\s*(?:منبع|مرجع)/u.test(sliceSpan(source, block));
}

/** An address: behind «https://» or «www.», of a mailbox, or alone in brackets. */
const ADDRESS = /(?:https?:\/\/(?:www\.)?|(?<![a-z.])www\.|[a-z0-9._-]{2,30}@|[(])(?<host>(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6})(?![a-z0-9])/i;

/** «آدرس مطلب: https://…», «info@…», «(X.ir)»: a page that prints its own address shows who it is. */
function pageAddress(source: string, block: Block): CreditMark[] {
  const text = sliceSpan(source, block);
  const match = ADDRESS.exec(text);
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

const COPIED = /مشاهده\s*(?:(?:خبر|مطلب)\s*)?در\s*(?:مرجع|منبع)/u;

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
  return findKnownOutlet(name, 1)?.to === name.to || readInstitution(name) !== null;
}
