import { findOutlet, printsPersian } from "../authority/outlet-names.ts";
import { findNames } from "../authority/find-names.ts";
import { WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { gatherFrom } from "../text/gather.ts";
import { isLetters } from "../text/letter-kind.ts";
import { overFolded } from "../text/over-folded.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { squeeze } from "../text/squeeze.ts";
import { BYLINE } from "./byline.ts";
import { SOURCE_LABEL, sameTitle } from "./find-article.ts";
import { COPIED_AGO, furnitureHabit } from "./furniture-habits.ts";
import { namesIssue } from "./page-facts.ts";
import type { Line } from "./read-lines.ts";
import { readAgencyDay, readBareDateline } from "./read-agency-day.ts";
import { byShortName, findKnownOutlet, isOffice, isPartOfName, isSiteShaped, isSureName, readInstitution, readNewOutlet, type OutletMatch } from "./read-outlet.ts";
import { readSourceLine } from "./source-line.ts";
import { statedSite } from "./read-stated.ts";
import { SECTION } from "./section-names.ts";
import { findSiteSigns, isOfficeMasthead, isSiteLine, own, ownOf, trimmed } from "./site-signs.ts";

/** What sites put between a headline and their own name. Tried once for a run of spaces, however long. */
const SEPARATOR = /(?:(?<![ \u00a0\u200c])[ \u00a0\u200c]+)?(?:[-–—|»›]|::)[ \u00a0\u200c]*/g;
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
  const seams = allMatches(text, SEPARATOR).slice(-MOST_TAILS).map(({ 0: { length }, index }) => ({ from: line.content.from + index, to: line.content.from + index + length }));
  const cut = seams.find(({ from, to }, i) => {
    const name = { from: to, to: seams[i + 1]?.from ?? line.content.to };
    return standsAlone(source, { from: line.content.from, to: from }, line, lines) || isName(trimmed(line.content, name)) || (i === seams.length - 1 && isSaidElsewhere(narrow(line.content, name), from - line.content.from, line, lines));
  });
  return cut?.from ?? null;
}

/** Letters of the headline in front of a name that no list holds, and words and letters of the name. */
const SHORTEST_HEADLINE = 15;
const MOST_IN_TAIL = 4;
const SHORTEST_TAIL = 6;
/** Words of a line that says the site's name once more: «X | سیاست», «درباره X», «© 2023 X». */
const MOST_AROUND_NAME = 8;

/** Lines at the page's head and at its foot in which a site names itself. */
const EDGE = 40;
/** How a report of the site's own begins, squeezed. */
const OWN_REPORT = /^بهگزارش(?:خبرنگار|سرویس|گروه)?(?:سیاسی|سیاستخارجی|بینالملل|دیپلماسی)?$/u;

/** Whether what stands behind a headline is a name that no list holds: formed like a site's, or said again by a line at the page's head or foot or by its own report. */
function isSaidElsewhere(name: Reading, before: number, line: Line, lines: readonly Line[]): boolean {
  if (before < SHORTEST_HEADLINE || name.words.length < 2 || name.words.length > MOST_IN_TAIL || findNames(name).length > 0) return false;
  const tail = squeeze(sliceSpan(name.source, name));
  if (tail.length < SHORTEST_TAIL) return false;
  return isSiteShaped(name) || [...lines.slice(0, EDGE), ...lines.slice(-EDGE)].some((other) => other !== line && other.letters >= tail.length && says(other, tail));
}

function says({ squeezed, words }: Line, tail: string): boolean {
  if (squeezed.startsWith(tail)) return true;
  const at = squeezed.indexOf(tail);
  return at > 0 && (words <= MOST_AROUND_NAME ? at + tail.length === squeezed.length : OWN_REPORT.test(squeezed.slice(0, at)));
}

/** A name in front of a headline, as window titles have it: «X | …», «خبرگزاری X - …». */
const FRONT = /^(?<name>[^|:»›–—-]{2,40}?)[ \u00a0\u200c]*(?:(?<sure>[|»›]|::)|[-–—])[ \u00a0\u200c]+/u;
/** Words of the headline behind it. */
const MIN_BEHIND_FRONT = 4;

/** Where the headline begins behind the site's name; `null` where no name is in front of it. An agency in front of a dash may be whom the page copies. */
export function headlineFrom(line: Line): number | null {
  const front = FRONT.exec(sliceSpan(line.content.source, line.content));
  if (!front) return null;
  const { name = "", sure } = front.groups ?? {};
  const reading = narrow(line.content, { from: line.content.from, to: line.content.from + name.length });
  const match = findKnownOutlet(reading, 1);
  if (!match || match.to !== reading.to || !printsPersian(match.outlet.id) || line.words - reading.words.length < MIN_BEHIND_FRONT) return null;
  return sure !== undefined || (!match.agency && isSureName(reading, match)) || KIND.test(reading.text) ? line.content.from + front[0].length : null;
}

/** Whether a short line only names an outlet, perhaps with its section: «خبرگزاری فارس», «العالم - ایران», «منبع: X». */
export function isSourceLine(line: Line): boolean {
  if (isFirstOfEntries(line.folded) || isOfficeMasthead(line)) return true;
  if (line.words > MAX_SOURCE_LINE || /[.؟!،؛]$/u.test(line.folded) || isSiteLine(line) || OF_PICTURE.test(line.folded)) return false;
  if (SOURCE_LABEL.test(line.folded) || SIGNED_FROM.test(line.folded)) return true;
  const sections = (SECTIONS.exec(line.folded) ?? SECTION_FIRST.exec(line.folded))?.[0].length ?? 0;
  const match = sections === 0 ? findKnownOutlet(line.content, 2) : findKnownOutlet(narrow(line.content, spanOfLetters(line.content, sections, line.folded.length)), 1);
  if (!match) return false;
  const rest = line.folded.slice(letterAt(line.content, match.to));
  if (sections > 0 && !rest.endsWith(":") && !isSureName(line.content, match)) return false;
  return BEHIND_SOURCE.test(rest) || (WITH_PLACE.test(rest) && isSureName(line.content, match));
}

/** «منبع: X | ۲ ساعت پیش | ۴۵ بازدید»: the line's other entries are counts and buttons. */
function isFirstOfEntries(folded: string): boolean {
  if (!SOURCE_LABEL.test(folded)) return false;
  const [name = "", ...others] = folded.split(" | ");
  return others.length > 0 && name.split(" ").length <= MAX_SOURCE_LINE && others.every((other) => furnitureHabit(other) !== null);
}

/** «سیاست > دیپلماسی - X:»: the way through the paper stands before its name. */
const SECTIONS = overFolded(/^(?:[\p{L} \u200c]{2,20}[ ]?[>›»][ ]?){1,3}[\p{L} \u200c]{2,20}[ ]?[-–—][ ]?(?=\p{L}[^-–—]*:$)/u);

/** «سیاست خارجی - X:», «سرویس سیاسی X»: the section or the desk stands before the name. */
const SECTION_FIRST = overFolded(new RegExp(`^(?:(?:گروه|سرویس|بخش|حوزه)[ ]${SECTION}[ ]{0,2}[-–—|/>›»،:]?|${SECTION}[ ]?[-–—|/>›»])[ ]{0,2}(?=\\p{L})`, "u"));

/** «عکس: X»: whose the picture is. */
const OF_PICTURE = overFolded(/^[^\p{L}]*(?:عکس|عکاس|تصویر|تصاویر|فیلم|ویدیو|کاریکاتور|طرح|اینفوگرافی|گرافیک|photo|video|image)(?:ها)?(?: از)?[ ]?[:/|-]/u);

/** What may stand behind the outlet's name on such a line: its address, its section. */
const BEHIND_SOURCE = overFolded(/^[»"')\]]{0,3}(?:[ ]{0,4}(?:[(][\p{L}0-9. ]{3,30}[)]|«[^»]{2,20}»))?(?:[ ]{0,4}(?:[-–—|/]|(?:گروه|سرویس)(?=[ ]))[\p{L}\u200c ]{0,60})?[ ]{0,4}:?$/u);

/** «X، کابل»: the newsroom and where it wrote. */
const WITH_PLACE = overFolded(/^[»"]?[ ]?،[ ]?\p{L}{2,15}(?:[ ]\p{L}{2,15})?$/u);

/** «خبرگزاری X / کابل»: an agency signs its item with its name and the place. */
const SIGNED_FROM = overFolded(/^خبرگزاری(?:[ \u200c]\p{L}{2,20}){1,3}[ ]?[/–-][ ]?\p{L}{2,20}$/u);

/** The outlets that credit lines, a headline's tail, a byline and the page's own furniture name. */
export function findSiteCredits(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const first = bodyOf(blocks);
  const body = blocks[first]?.from ?? page.to;
  const other = blocks.findIndex(({ kind }) => kind !== "furniture" && kind !== "blank");
  const menuEnd = other < 0 ? blocks.length : other;
  const clockEnd = blocks.findIndex(({ kind, reason }) => kind !== "blank" && reason !== "masthead-date");
  return gatherFrom(blocks, (block, i): readonly CreditMark[] => {
    if (block.kind === "credit") return SOURCE_LABEL.test(trimmed(page, block).text) ? readSourceLine(trimmed(page, block)) : creditBlock(page, block, body);
    if (block.kind === "metadata") return factsOf(page, block);
    if (block.kind !== "furniture") return [];
    const next = blocks.slice(i + 1, i + 3).find(({ kind }) => kind !== "blank");
    if (i < first) {
      const copied = copiedAgo(page, block);
      if (copied.length > 0) return copied;
      const signed = signedAbove(page, block, { before: blocks.slice(Math.max(0, i - 2), i).findLast(({ kind }) => kind !== "blank"), next });
      if (signed.length > 0) return signed;
    }
    return [...copiedFrom(page, block), ...findSiteSigns(page, block, { next, isBelowMenu: i < menuEnd, isBelowClock: i === clockEnd })];
  });
}

/** Words for a kind of outlet, in front of its name. */
const KIND = overFolded(/^[^\p{L}]*(?:روزنامه|هفته[ \u200c]?نامه|خبرگزاری|پایگاه|سایت|نشریه)[ ]/u);

/** What ends the name of who wrote: the line's end, its next entry («نگارش از X • تاریخ انتشار …»), or whose wire was used («نگارش از X با Y»). */
const CLOSES_NAME = /^[^\p{L}\p{N}]*$|^[ ]*(?:[•·|]|[-–—][ ]|با[ ])/u;

/** «سرویس جهان X»: the desk with its newsroom. */
const DESK = overFolded(/^(?:سرویس|گروه|تحریریه|دبیر سرویس)[ ](?:\p{L}+[ \u200c]){1,2}?(?=\p{L})/u);

/** A day, or its weekday, behind the newsroom's name. */
const BEFORE_DATE = overFolded(new RegExp(`^[ ]*[-–—|•·،]?[ ]*(?:${WEEKDAY_PATTERN}|[0-9]{1,4})(?!\\p{L})`, "u"));

/** What a line of facts begins with that is none of an agency's. */
const LABELLED = overFolded(/^[^\p{L}\p{N}]*(?:تاریخ|زمان|ساعت|کد|شناسه|شماره|انتشار|منتشر|بازدید|تعداد|به[ \u200c]?روز|date)/u);
/** Words of the shortest dateline, numbers aside: place, agency, month. */
const SHORTEST_DATELINE = 3;

/** Whether a line can name a place and an agency beside its day: most that give a day need not be read for them. */
function mayBeDateline({ text, words }: Reading): boolean {
  return !LABELLED.test(text) && words.filter(({ key }) => isLetters(key)).length >= SHORTEST_DATELINE;
}

/** «روزنامه X - شماره ۴۵۶۷ - …»: the issue's line names the paper, «X - ۱۴ آذر ۱۴۰۱»: so does the date's, and an agency's dateline; «نویسنده: X»: the newsroom signs for its reporter. */
function factsOf(page: Reading, block: Block): CreditMark[] {
  const line = trimmed(page, block);
  const mayBe = mayBeDateline(line);
  const paper = paperOfIssue(line) ?? (mayBe ? readBareDateline(line) : null);
  if (paper) return [own(paper)];
  if (KIND.test(line.text)) return ownOf(findKnownOutlet(line, 1) ?? readInstitution(narrow(line, spanOfLetters(line, 0, firstEntry(line)))));
  const first = findKnownOutlet(line, 1);
  if (first && BEFORE_DATE.test(line.text.slice(letterAt(line, first.to))) && isSureName(page, first) && printsPersian(first.outlet.id)) return [own(first)];
  const dateline = mayBe ? readAgencyDay(line)?.dateline : undefined;
  if (dateline?.hasPlace) return [own(dateline.outlet)];
  const last = nameBehindDate(line);
  if (last && printsPersian(last.outlet.id)) return [own(last)];
  const alone = besideDate(page, line);
  if (alone) return [own(alone)];
  const label = (BYLINE.exec(line.text) ?? DESK.exec(line.text))?.[0].length;
  if (label === undefined) return [];
  const name = narrow(line, spanOfLetters(line, label, line.text.length));
  const match = findKnownOutlet(name, 1);
  const behind = match ? name.text.slice(letterAt(name, match.to)) : "";
  return match && CLOSES_NAME.test(behind) && printsPersian(match.outlet.id) ? [own(match), ...wireBehind(name, name.text.length - behind.length)] : [];
}

/** «X - شماره ۲۰۲۴۵ - پنجشنبه ۲۶ مرداد»: the paper whose name is the first entry of its issue's line, be it a word of the language. */
function paperOfIssue(line: Reading): OutletMatch | null {
  const name = namesIssue(line.text) ? narrow(line, spanOfLetters(line, 0, firstEntry(line))) : null;
  const outlet = name && name.words.length <= MOST_IN_PAPER ? findOutlet(`روزنامه ${name.text.trim()}`) : null;
  const [first, last] = [name?.words[0], name?.words.at(-1)];
  return outlet && first && last && printsPersian(outlet.id) ? { from: first.from, to: last.to, outlet: { id: outlet.id, name: outlet.name }, agency: outlet.agency, newsroom: false } : null;
}

/** Words of a paper's name. */
const MOST_IN_PAPER = 4;

/** «2019-01-14 19:22:40 CRI», «… ساعت ۱۰:۳۰ | خبرگزاری X»: the last entry of a date line, with a word for a newsroom or in Latin letters. */
const LAST_ENTRY = overFolded(/[0-9][ ]*(?:[-–—|•·،][ ]*(?=(?:خبرگزاری|روزنامه|پایگاه|سایت|شبکه|رادیو|تلویزیون)[ ]|[a-z])|(?=[a-z]))(?<name>[\p{L}][\p{L}. \u200c]{1,30})$/du);

function nameBehindDate(line: Reading): OutletMatch | null {
  const [from, to] = LAST_ENTRY.exec(line.text)?.indices?.groups?.["name"] ?? [0, 0];
  const match = to === 0 ? null : findKnownOutlet(narrow(line, spanOfLetters(line, from, to)), 1);
  return match && letterAt(line, match.to) === to ? match : null;
}

/** «March 14, 2022 - X», «date 2025-08-20 X», «2025-08-20 X: فلانی»: nothing but a newsroom behind the day, and what begins its text. */
const BEHIND_DATE = overFolded(/[0-9][ ]*[-–—|•·،]?[ ]*(?<name>[\p{L}][\p{L}\p{N}. \u200c]{2,30}?)(?:[ ]?:[ ][\p{L}\u200c ]{2,30})?$/du);

function besideDate(page: Reading, line: Reading): OutletMatch | null {
  const [from, to] = BEHIND_DATE.exec(line.text)?.indices?.groups?.["name"] ?? [0, 0];
  const match = to === 0 ? null : findKnownOutlet(narrow(line, spanOfLetters(line, from, to)), 1);
  return match && letterAt(line, match.from) === from && letterAt(line, match.to) === to && isSureName(page, match) && printsPersian(match.outlet.id) ? match : null;
}

/** A line of nothing but a newsroom's name, perhaps with its city, that stands right above the article or below its day: «X», «X، کابل». */
function signedAbove(page: Reading, block: Block, { before, next }: { readonly before: Block | undefined; readonly next: Block | undefined }): CreditMark[] {
  if (before?.reason !== "publication-date" && next?.kind !== "paragraph" && next?.kind !== "lead" && next?.kind !== "headline") return [];
  const line = trimmed(page, block);
  const match = findKnownOutlet(line, 1);
  if (!match || match.from !== line.from || BREAKING.test(line.text) || !isSureName(page, match) || !printsPersian(match.outlet.id)) return [];
  const behind = line.text.slice(letterAt(line, match.to));
  return behind === "" || WITH_PLACE.test(behind) ? [own(match)] : [];
}

/** A label of items, though a newsroom bears it too. */
const BREAKING = overFolded(/^(?:خبر|اخبار)[ ](?:فوری|جدید|تازه)$/u);

/** Where the first entry of a line of facts ends: «روزنامه X - سال نهم - …». */
function firstEntry({ text }: Reading): number {
  const end = text.search(/[ ]?[-–—|،]/u);
  return end < 0 ? text.length : end;
}

/** «نگارش از X با Y»: the wire that the newsroom used. */
function wireBehind(name: Reading, from: number): CreditMark[] {
  const front = /^[ ]با[ ]/u.exec(name.text.slice(from))?.[0].length;
  const wire = front === undefined ? null : findKnownOutlet(narrow(name, spanOfLetters(name, from + front, name.text.length)), 1);
  return wire ? [{ from: wire.from, to: wire.to, value: wire.outlet, role: "source" }] : [];
}

function creditBlock(page: Reading, block: Block, body: number): CreditMark[] {
  const stated = statedSite(narrow(page, trimSpan(page.source, block)));
  const name = narrow(page, stated ?? block);
  const found = findKnownOutlet(name, 4);
  const known = found && block.reason === "site-name" && isPartOfName(name, found) ? null : found;
  const match = known ? byShortName(name, known) : (stated ? readNewOutlet(name) : newName(page, block));
  if (!match) return [];
  const isOwn = block.reason === "site-name" || (block.from < body && !isLabelled(page.source, block)) || SIGNED_FROM.test(trimmed(page, block).text);
  const role = isOwn ? "self" : "source";
  return [{ from: match.from, to: match.to, value: match.outlet, role }];
}

function newName(page: Reading, block: Block) {
  const text = trimSpan(page.source, block);
  const front = /^[^\p{L}]*/u.exec(sliceSpan(page.source, text))?.[0].length ?? 0;
  const name = { from: text.from + front, to: text.to };
  const hasPlace = SIGNED_FROM.test(narrow(page, text).text) || isOffice(narrow(page, name));
  const place = hasPlace ? sliceSpan(page.source, name).search(/[ ]?[/–-]/u) : -1;
  const reading = narrow(page, place < 0 ? name : { from: name.from, to: name.from + place });
  return readInstitution(reading) ?? readNewOutlet(reading);
}

function isLabelled(source: string, block: Span): boolean {
  return /^\s*(?:منبع|مرجع)/u.test(sliceSpan(source, block));
}

/** Whether the page says that it copies another: «X مشاهده در مرجع», or above its text «X - ۳ ساعت پیش». */
export function isCopy(page: Reading, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === "furniture" && COPIED.test(sliceSpan(page.source, block))) || blocks.slice(0, bodyOf(blocks)).some((block) => copiedAgo(page, block).length > 0);
}

function bodyOf(blocks: readonly Block[]): number {
  const body = blocks.findIndex(({ kind }) => kind === "paragraph");
  return body < 0 ? blocks.length : body;
}

const AGO = overFolded(new RegExp(`^${COPIED_AGO}`, "du"));

/** «X - ۳ ساعت پیش» above the text: whom an aggregator copies. Below it other pages are listed so. */
function copiedAgo(page: Reading, block: Block): CreditMark[] {
  if (block.kind !== "furniture") return [];
  const line = trimmed(page, block);
  const [from, to] = AGO.exec(line.text)?.indices?.groups?.["name"] ?? [0, 0];
  if (to === 0) return [];
  const name = narrow(line, spanOfLetters(line, from, to));
  const match = findKnownOutlet(name, 1) ?? (isSiteShaped(name) ? readNewOutlet(name) : null);
  return match ? [{ from: match.from, to: match.to, value: match.outlet, role: "source" }] : [];
}

const COPIED = /مشاهده\s*(?:(?:متن|کامل|خبر|مطلب)\s*){0,3}در\s*(?:سایت\s*)?(?:مرجع|منبع)/u;

/** «X مشاهده در مرجع»: an aggregator names the page it copied. */
function copiedFrom(page: Reading, block: Block): CreditMark[] {
  if (!COPIED.test(sliceSpan(page.source, block))) return [];
  const match = findKnownOutlet(narrow(page, block), 3);
  return match ? [{ from: match.from, to: match.to, value: match.outlet, role: "source" }] : [];
}

function standsAlone(source: string, headline: Span, line: Line, lines: readonly Line[]): boolean {
  const text = squeeze(sliceSpan(source, headline));
  return lines.some((other) => other !== line && other.letters === text.length && other.squeezed === text && sameTitle(other, line));
}

function isName(name: Reading): boolean {
  return findKnownOutlet(name, 1)?.to === name.to || readInstitution(name) !== null;
}
