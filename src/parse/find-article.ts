import { overFolded } from "../text/over-folded.ts";
import { gluedBody } from "./glued-headline.ts";
import { couldBeTitle, isClosed, type Sign } from "./line-signs.ts";
import { saysSame, type Line } from "./read-lines.ts";
import { beginsMenu, isOfficeMasthead } from "./site-signs.ts";
import { withoutRepeated } from "./repeated-front.ts";
import { findStatedHeadline } from "./read-stated.ts";
import { goesBack, isMedia, isOpening, isOpenLead, isPersian, isSubtitle, MIN_HEADLINE, SURE_TITLE } from "./title-signs.ts";

/** «منبع: X», «منابع خبری • X، Y», «نویسنده: X | منبع: Y» close an article. */
export const SOURCE_LABEL = overFolded(/^(?:[\p{L} ]{3,20}:[^|:]{2,30}[|•][ ]?)?(?:منبع|منابع|مرجع)(?:[ ](?:خبر|خبری|مطلب|گزارش|اصلی|دیگر|این خبر|این گزارش))?[ ]?[:•]/u);

/** Where the parts of the article stand, as indexes of lines. */
export interface Article {
  readonly headline: number | null;
  /** Where the body begins in the headline's own line; `null` where each has its own. */
  readonly gluedFrom: number | null;
  /** The last line above the article that says the headline; what stands above it is the page's. */
  readonly mainHeadline: number | null;
  readonly kicker: number | null;
  readonly leads: readonly number[];
  /** First line of the body; `lines.length` where there is none. */
  readonly bodyFrom: number;
  /** First line behind the article. */
  readonly end: number;
}

/** A summary has seldom more paragraphs than this. */
const MAX_LEADS = 3;
/** So many titles above the article are looked for once more below; no menu or ticker is as long, and a damaged page shall cost no more. */
const MOST_TITLES = 400;
/** Words that a summary above its headline has at most. */
const MOST_IN_SUMMARY = 40;
/** Words of a paragraph that cannot be a comment form's sentence. */
const LONG_PARAGRAPH = 20;
/** Words of the shortest before the mark of an item's end. */
const SHORT_PARAGRAPH = 8;

/** How a line names an outlet. */
interface Naming {
  /** «به گزارش X» and its kin, which open a body. */
  readonly isOpener: (line: Line) => boolean;
  /** A short line that only names an outlet: «دبی - X». */
  readonly isSourceLine: (line: Line) => boolean;
}

/** Finds headline, kicker, leads and the two ends of the body. */
export function findArticle(lines: readonly Line[], signs: readonly Sign[], { isOpener, isSourceLine }: Naming): Article {
  const firstSentence = findFirstSentence(lines, signs);
  const titles = indexes(lines, (i) => i < firstSentence && isTitle(lines, signs, i) && !isSourceLine(line(lines, i)));
  const end = findEnd(lines, signs, { firstSentence, opener: openerBelowLeads(lines, signs, firstSentence, isOpener) });
  const isTicker = titles.length > 0 && titles.every((i) => isListed(lines, signs, i));
  const above = isTicker && titleBelow(lines, signs, firstSentence, end, isOpener) !== null ? null : chooseHeadline(lines, signs, titles, firstSentence, end);
  const headline = above ?? titleBelow(lines, signs, firstSentence, end, isOpener);
  const gluedLine = headline ?? firstSentence;
  const glued = headline === null ? glueOf(lines, signs, firstSentence) : gluedBody(line(lines, headline));
  if (glued !== null) return { headline: gluedLine, gluedFrom: glued, kicker: null, leads: [], mainHeadline: gluedLine, bodyFrom: gluedLine, end };
  const leads = headline === null ? [] : above === null ? [firstSentence] : openLead(lines, signs, titles, headline) ?? chooseLeads(lines, signs, headline, end, isOpener);
  const mainHeadline = headline === null ? null : lastOccurrence(lines, headline, leads[0] ?? firstSentence);
  const kicker = headline === null ? null : chooseKicker(lines, signs, titles, headline);
  return { headline, gluedFrom: null, kicker, leads, mainHeadline, bodyFrom: withBrokenLine(lines, signs, { body: findBody(lines, signs, leads, headline, end), after: Math.max(leads.at(-1) ?? -1, mainHeadline ?? -1), isOpener }), end };
}

/** A headline that lost its line's end, before the first words of the body. */
function glueOf(lines: readonly Line[], signs: readonly Sign[], firstSentence: number): number | null {
  const first = lines[firstSentence];
  const sign = signs[firstSentence];
  return first && sign?.kind === "sentence" && sign.date === null ? gluedBody(first) : null;
}

/** Some pages print the summary above the headline: then a title stands below the first sentence, and the body below both. */
function titleBelow(lines: readonly Line[], signs: readonly Sign[], firstSentence: number, end: number, isOpener: (line: Line) => boolean): number | null {
  const summary = lines[firstSentence];
  const sign = signs[firstSentence];
  if (!summary || sign?.kind !== "sentence" || sign.date !== null || summary.words > MOST_IN_SUMMARY || isOpener(summary)) return null;
  const below = lines.findIndex((other, i) => i > firstSentence && other.letters > 0);
  if (below < 0 || below >= end || !isTitle(lines, signs, below) || isClosed(line(lines, below))) return null;
  const [body] = indexes(lines, (i) => i > below && i < end && signs[i]?.kind === "sentence");
  const hasFacts = signs.some((other, i) => i < firstSentence && other.kind === "metadata");
  const isDated = signs.find((other, i) => i > below && other.kind !== "blank")?.kind === "metadata";
  return body !== undefined && (hasFacts || isDated || isOpener(line(lines, body))) ? below : null;
}

/** Whether a title stands in a list that a line such as «آخرین خبرها» heads; a menu none below a blank line. */
export function isListed(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  for (let above = i - 1; above >= 0; above--) {
    const sign = signs[above];
    if (sign?.kind === "furniture") return sign.reason === "related" && (signs[above + 1]?.kind !== "blank" || !beginsMenu(lines[above]?.squeezed ?? ""));
    if (sign?.kind !== "title" && lines[above]?.letters !== 0) return false;
  }
  return false;
}

/** Whether a title stands below a list and not in it: a blank line parts it from lines that touch, or they are a menu's, whose entries are shorter. */
function isApart(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  const last = lines.findLastIndex(({ letters }, above) => above < i && letters > 0);
  if (signs[last]?.kind === "furniture") return line(lines, i).words >= SURE_TITLE && beginsMenu(lines[last]?.squeezed ?? "");
  return last < i - 1 && signs[last]?.kind === "title" && signs[last - 1] !== undefined && signs[last - 1]?.kind !== "blank";
}

/** The last line above the first sentence that says the headline: menus stand between the window's title and it. */
function lastOccurrence(lines: readonly Line[], headline: number, before: number): number {
  const said = line(lines, headline);
  return lines.findLastIndex((other, i) => i === headline || (i > headline && i < before && sameTitle(other, said)));
}

/** Whether two lines say the same, one of them perhaps with the site's name behind or before it. */
export function sameTitle(a: Line, b: Line): boolean {
  if (saysSame(a, b)) return true;
  const [short, long] = a.letters < b.letters ? [a, b] : [b, a];
  if (short.words < MIN_HEADLINE || long.letters - short.letters > 30) return false;
  return /[-–—|:]/.test(long.folded) && !isOfficeMasthead(short) && (long.squeezed.startsWith(short.squeezed) || long.squeezed.endsWith(short.squeezed));
}

function findFirstSentence(lines: readonly Line[], signs: readonly Sign[]): number {
  const marked = signs.findIndex((sign, i) => sign.kind === "sentence" && (sign.wrapped === true || !(sign.date === null && couldBeTitle(line(lines, i)))));
  if (marked >= 0) return marked;
  const long = signs.findIndex((sign) => sign.kind === "sentence");
  return long >= 0 ? long : lines.length;
}

function isTitle(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  const sign = signs[i];
  return (sign?.kind === "title" || (sign?.kind === "sentence" && !sign.wrapped)) && line(lines, i).words >= MIN_HEADLINE;
}

function chooseHeadline(lines: readonly Line[], signs: readonly Sign[], titles: readonly number[], firstSentence: number, end: number): number | null {
  // Without any sentence only the page's own metadata tell a bare headline from a menu.
  if (firstSentence === lines.length && !signs.some((sign) => sign.kind === "metadata")) return null;
  const stated = findStatedHeadline(lines);
  if (stated >= 0) return stated;
  const repeated = titles.slice(0, MOST_TITLES).find((i) => line(lines, i).words > MIN_HEADLINE && lines.some((other, j) => j > i && j < end && sameTitle(line(lines, i), other)));
  if (repeated !== undefined) return repeated;
  const own = withoutButtons(lines, signs, titles);
  const last = own.at(-1);
  const before = own.at(-2);
  if (last === undefined || before === undefined) return last ?? null;
  const opening = own.findLastIndex((i, at) => at < own.length - 1 && isOpening(line(lines, i)));
  if (opening >= 0) return own[opening + 1] ?? last;
  const first = own.at(-3);
  if (own.length === 3 && first !== undefined && goesBack(line(lines, first), line(lines, before))) return first;
  if (isListed(lines, signs, before) && (!isListed(lines, signs, last) || isApart(lines, signs, last))) return last;
  const apart = own.length === 2 && signs.slice(before, last).some((sign) => sign.kind === "metadata");
  return isOpenLead(line(lines, before), line(lines, last), apart) || (own.length === 2 && !apart && isSubtitle(line(lines, before), line(lines, last))) ? before : last;
}

/** The titles without the buttons and names of sections that stand between headline and text, apart from the headline. */
function withoutButtons(lines: readonly Line[], signs: readonly Sign[], titles: readonly number[]): readonly number[] {
  const own = titles.filter((i) => isPersian(line(lines, i)));
  let kept = own.length;
  for (; kept > 1; kept--) {
    const [before, last] = [own[kept - 2] ?? 0, own[kept - 1] ?? 0];
    const isStub = line(lines, last).words <= MIN_HEADLINE && line(lines, before).words >= SURE_TITLE;
    if (!isStub || !signs.slice(before, last).some(({ kind }) => kind === "metadata" || kind === "furniture")) break;
  }
  return own.slice(0, kept);
}

/** A summary below the headline that no full stop closes; `null` where there is none. */
function openLead(lines: readonly Line[], signs: readonly Sign[], titles: readonly number[], headline: number): number[] | null {
  const [below, ...more] = titles.filter((i) => i > headline && signs[i]?.kind === "title" && !sameTitle(line(lines, i), line(lines, headline)));
  if (below === undefined) return null;
  if (more.length > 0) return more.length === 1 && goesBack(line(lines, headline), line(lines, below)) ? [below] : null;
  const apart = signs.slice(headline, below).some(({ kind }) => kind === "metadata");
  const above = lines.slice(0, headline).findLast(({ letters }) => letters > 0);
  if (above && isOpening(above) && line(lines, below).words >= SURE_TITLE) return [below];
  return isOpenLead(line(lines, headline), line(lines, below), apart) || (!apart && isSubtitle(line(lines, headline), line(lines, below))) ? [below] : null;
}

/** The title right above one of the headlines, unless it closes a list of titles. */
function chooseKicker(lines: readonly Line[], signs: readonly Sign[], titles: readonly number[], headline: number): number | null {
  const said = line(lines, headline);
  for (const i of titles.filter((at) => at === headline || (at > headline && sameTitle(line(lines, at), said)))) {
    const opening = openingAbove(lines, signs, i);
    if (opening !== null) return opening;
    const above = titles.findLast((at) => at < i);
    if (above === undefined || !isPersian(line(lines, above)) || (isListed(lines, signs, above) && !isApart(lines, signs, above)) || sameTitle(line(lines, above), said) || isMedia(line(lines, above))) continue;
    const isNext = lines.slice(above + 1, i).every((other) => other.letters === 0);
    const listed = above > 0 && signs[above - 1]?.kind === "title" && (titles.includes(above - 1) || line(lines, above).words <= MIN_HEADLINE);
    if (isNext && !listed) return above;
  }
  return null;
}

/** What stands right above the headline and goes on in it: «ویدئوکنفرانس؛», «ظریف:», «X در دیدار Y:». */
function openingAbove(lines: readonly Line[], signs: readonly Sign[], headline: number): number | null {
  let above = headline - 1;
  while (above >= 0 && lines[above]?.letters === 0) above--;
  const opening = lines[above];
  return opening && signs[above]?.kind === "title" && opening.words <= MOST_IN_OPENING && isOpening(opening) && isPersian(opening) ? above : null;
}

/** Words of the longest. */
const MOST_IN_OPENING = 12;

function chooseLeads(
  lines: readonly Line[],
  signs: readonly Sign[],
  headline: number,
  end: number,
  isOpener: (line: Line) => boolean,
): number[] {
  const sentences = distinctSentences(lines, signs, headline, end);
  const opener = sentences.findIndex((i) => isOpener(withoutRepeated(line(lines, i), line(lines, headline))));
  if (opener === 0 && isSignedLead(lines, sentences, isOpener)) return sentences.slice(0, 1);
  if (opener >= 0) return sentences.slice(0, opener);
  return sentences.length >= 2 ? sentences.slice(0, 1) : [];
}

/** Words of a lead that an agency signs: «خبرگزاری X: …», one sentence. */
const MOST_IN_SIGNED_LEAD = 35;

/** Agencies sign the lead with their name; the body then opens anew, or goes on with more than one paragraph. */
function isSignedLead(lines: readonly Line[], sentences: readonly number[], isOpener: (line: Line) => boolean): boolean {
  const [first, second] = sentences.slice(0, 2).map((i) => line(lines, i));
  if (!first || !second || first.words > MOST_IN_SIGNED_LEAD || REPORTS.test(first.folded) || /[.؟!؛][ ]/u.test(first.folded)) return false;
  return isOpener(second) || sentences.length >= 3;
}

/** «به گزارش X» opens a body, never a lead. */
const REPORTS = overFolded(/^[\p{L} \u200c]{0,12}(?:به|طبق|بر اساس|بنا ?بر)[ \u200c]گزارش[ \u200c]/u);

/** The first sentences below the headline, each once: as many as can be leads, and one more. */
function distinctSentences(lines: readonly Line[], signs: readonly Sign[], headline: number, end: number): number[] {
  const found: number[] = [];
  const said = line(lines, headline);
  for (let i = headline + 1; i < end && found.length <= MAX_LEADS; i++) {
    const sign = signs[i];
    const here = line(lines, i);
    if (sign?.kind !== "sentence" || sign.wrapped || sameTitle(here, said) || found.some((at) => saysSame(line(lines, at), here))) continue;
    found.push(i);
  }
  return found;
}

function findBody(
  lines: readonly Line[],
  signs: readonly Sign[],
  leads: readonly number[],
  headline: number | null,
  end: number,
): number {
  for (let i = Math.max(leads.at(-1) ?? -1, headline ?? -1) + 1; i < end; i++) {
    if (signs[i]?.kind === "sentence" && !leads.some((at) => saysSame(line(lines, at), line(lines, i)))) return i;
  }
  return end;
}

/** Words from which a line that nothing closes is no heading, but broken; and of the others that broke off with it. */
const BROKEN = 13;
const BROKEN_TOO = 8;

/** Where hard breaks cut the body's first sentence, the first of the lines above it: one that is long or opens as bodies do, with those below it. */
function withBrokenLine(lines: readonly Line[], signs: readonly Sign[], { body, after, isOpener }: { readonly body: number; readonly after: number; readonly isOpener: (line: Line) => boolean }): number {
  if (body >= lines.length) return body;
  let first = body;
  for (let i = body - 1; i > after && signs[i]?.kind === "title"; i--) {
    const above = line(lines, i);
    if (isClosed(above)) break;
    if (above.words >= BROKEN || isOpener(above)) first = i;
    else if (above.words < BROKEN_TOO) break;
  }
  return first;
}

/** The long paragraph that opens the body as reports do, where no more than leads stand above it; -1 for none. Buttons may part them. */
function openerBelowLeads(lines: readonly Line[], signs: readonly Sign[], firstSentence: number, isOpener: (line: Line) => boolean): number {
  let above = 0;
  for (let i = firstSentence; i < lines.length && above <= MAX_LEADS; i++) {
    if (signs[i]?.kind !== "sentence") continue;
    if (line(lines, i).words >= LONG_PARAGRAPH && isOpener(line(lines, i))) return i;
    above++;
  }
  return -1;
}

/** The article is over at the first closing sign behind its first sentence and its body's opening, unless long paragraphs still follow. */
function findEnd(lines: readonly Line[], signs: readonly Sign[], { firstSentence, opener }: { readonly firstSentence: number; readonly opener: number }): number {
  // Behind the last but one of the long paragraphs the article does not go on.
  const goesOnTo = indexes(lines, (i) => signs[i]?.kind === "sentence" && line(lines, i).words >= LONG_PARAGRAPH).at(-2) ?? -1;
  for (let i = Math.max(firstSentence, goesOnTo - 1, opener) + 1; i < lines.length; i++) {
    const sign = signs[i];
    if ((sign?.kind === "furniture" && sign.ends && !isInvitationInside(lines, signs, i)) || SOURCE_LABEL.test(line(lines, i).folded)) return i;
  }
  return lines.length;
}

/** «در تلگرام دنبال کنید» between two paragraphs: the invitation to a channel stands inside the text, and a long closed paragraph goes on below it, or one that the mark of an item's end closes. */
function isInvitationInside(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  if (ADVERT.test(line(lines, i).squeezed)) return isBetweenSentences(lines, signs, i);
  if (!INVITES.test(line(lines, i).squeezed)) return false;
  const below = signs.findIndex(({ kind }, at) => at > i && kind !== "blank");
  const after = signs.find(({ kind }, at) => at > below && kind !== "blank");
  return isParagraph(lines, signs, below, after?.kind === "furniture" && after.reason === "end-mark" ? SHORT_PARAGRAPH : LONG_PARAGRAPH);
}

function isParagraph(lines: readonly Line[], signs: readonly Sign[], at: number, words: number): boolean {
  const here = lines[at];
  return here !== undefined && signs[at]?.kind === "sentence" && isClosed(here) && here.words >= words;
}

/** The label of an advert or the page's short address inside the text: closed sentences go on below it, two at least. */
function isBetweenSentences(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  let found = 0;
  for (let at = i + 1; at < Math.min(lines.length, i + REACH) && found < 2; at++) {
    const here = line(lines, at);
    if (here.letters === 0 || ADVERT.test(here.squeezed)) continue;
    if (!isParagraph(lines, signs, at, SHORT_PARAGRAPH)) return false;
    found++;
  }
  return found === 2;
}

/** Lines in which those stand. */
const REACH = 12;
const ADVERT = /^(?:تبلیغات|تبلیغ|اگهی|advertisement|https?[a-z0-9]+)$/u;
const INVITES = /(?:دنبالکنید|بپیوندید|عضوشوید|مشترکشوید)$/u;

function indexes(lines: readonly Line[], keep: (i: number) => boolean): number[] {
  const kept: number[] = [];
  for (let i = 0; i < lines.length; i++) if (keep(i)) kept.push(i);
  return kept;
}

function line(lines: readonly Line[], i: number): Line {
  const found = lines[i];
  if (!found) throw new RangeError(`Expected a line below ${lines.length}, not ${i}`);
  return found;
}
