import type { BlockKind, BlockReason } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import type { Span } from "../text/span.ts";
import { isListed, SOURCE_LABEL, sameTitle, type Article } from "./find-article.ts";
import { isClosed, type Sign } from "./line-signs.ts";
import { saysSame, type Line } from "./read-lines.ts";
import { canPublish, type DateLine } from "./read-date-line.ts";
import { isCodeLabel } from "./read-news-code.ts";
import { statedSite } from "./read-stated.ts";
import { behindRepeatedHeadline } from "./repeated-front.ts";
import { isMedia } from "./title-signs.ts";

/** What a stretch of a line is. A line has one label, or two where a stamp or a site's name shares it. */
export interface Label extends Span {
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  /** The next line goes on with the same paragraph. */
  readonly goesOn?: true;
  /** The habit is likely, not sure: a careful reader should look. */
  readonly doubtful?: true;
}

/** All that labelling needs to know of the page. */
export interface Page {
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly article: Article;
  /** The line whose date is the publication's; `null` where the page gives none. */
  readonly dateLine: number | null;
  /** The first line of what readers wrote. */
  readonly readers: number;
  /** Lines that hold nothing but the news code. */
  readonly codeLines: ReadonlySet<number>;
  /** Whether a short line only names an outlet. */
  readonly isSourceLine: (line: Line) => boolean;
  /** Whether a line names by a formula whom the article uses: «با استفاده از گزارش X». */
  readonly namesSource: (line: Line) => boolean;
  /** Whether a line only leads through the site whose name it says. */
  readonly isSiteLine: (line: Line) => boolean;
  /** Where a headline begins behind the site's name; `null` where it has its line to itself. */
  readonly headlineFrom: (line: Line) => number | null;
  /** Where the site's name begins behind a headline; `null` where there is none. */
  readonly siteNameFrom: (line: Line) => number | null;
}

/** The page, and what holds for all of its lines. */
interface Surveyed extends Page {
  /** The page sets its paragraphs apart by blank lines: then lines that touch are one paragraph. */
  readonly spaced: boolean;
  /** The last line of prose in the article; -1 where there is none. */
  readonly lastSentence: number;
  /** The first line behind it that is metadata, and the first that is longer than a stub or closed: every line behind them would else be asked for all between. */
  readonly metadataBehind: number;
  readonly textBehind: number;
}

/** Words up to which a line beside the article is a button, an advert or a cut-off stub. */
const STUB = 3;
/** Words of an advert or of another page's title below a text that is closed, at most. */
const MOST_IN_ADVERT = 9;
/** Words up to which a marked line is a crosshead. */
const MAX_CROSSHEAD = 14;
/** Words from which a line without its end is no heading, but broken. */
const BROKEN = 13;
/** Words from which a line is a paragraph by itself. */
const WHOLE_PARAGRAPH = 18;

/** Labels every line by its sign and its place. Labels tile the lines. */
export function labelLines(page: Page): Label[] {
  const lastSentence = page.signs.findLastIndex((sign, i) => i < page.article.end && sign.kind === "sentence");
  const surveyed = { ...page, spaced: separatesByBlanks(page), lastSentence, metadataBehind: firstBehind(page, lastSentence, (i) => page.signs[i]?.kind === "metadata"), textBehind: firstBehind(page, lastSentence, (i) => isTextBehind(page, lastSentence, i)) };
  const labels: Label[] = [];
  for (const [i, line] of page.lines.entries()) {
    const sign = page.signs[i];
    if (!sign || sign.kind === "blank") labels.push(label(line, "blank", "empty"));
    else labels.push(...withoutHeadline(surveyed, line, i, labelLine(surveyed, line, i, sign)));
  }
  return labels;
}

function labelLine(page: Surveyed, line: Line, i: number, sign: Exclude<Sign, { kind: "blank" }>): Label[] {
  if (sign.kind === "furniture") return [label(line, "furniture", furnitureReason(page, i, sign.reason))];
  if (page.codeLines.has(i)) return [label(line, "metadata", "news-code")];
  if (sign.kind === "metadata") return [labelMetadata(page, line, i, sign)];
  if (i === page.article.headline && page.article.gluedFrom !== null) return labelGlued(line, page.article.gluedFrom);
  if (isHeadline(page, line, i)) return labelHeadline(page, line, i);
  if (isRepeatOf(page, line, i, page.article.kicker)) return [label(line, "kicker", i === page.article.kicker ? "above-headline" : "repeated")];
  const lead = page.article.leads.find((at) => isSame(page, at, line));
  if (lead !== undefined && i < page.article.end) return [label(line, "lead", leadReason(page, i, lead))];
  if (page.isSiteLine(line)) return [label(line, "furniture", i < page.article.bodyFrom ? "before-article" : "after-article")];
  if (i < page.article.end && page.isSourceLine(line) && !isMasthead(page, line, i) && !isOverImprint(page, line, i)) return [label(line, "credit", "source-line")];
  if (i >= page.article.end) return [labelBehind(page, line)];
  if (i < (page.article.mainHeadline ?? page.article.bodyFrom)) return [label(line, "furniture", "before-article")];
  return sign.kind === "sentence" ? labelSentence(page, line, i, sign) : [labelTitle(page, line, i)];
}

/** Parts the headline from the text before which it stands once more without a break. */
function withoutHeadline({ lines, article }: Page, line: Line, i: number, labels: Label[]): Label[] {
  const headline = article.headline === null || article.headline === i ? undefined : lines[article.headline];
  const [first, ...more] = labels;
  if (!headline || !first || (first.kind !== "lead" && first.kind !== "paragraph")) return labels;
  const cut = behindRepeatedHeadline(line, headline);
  return cut === null ? labels : [label({ from: first.from, to: cut }, "headline", "repeated"), { ...first, from: cut }, ...more];
}

/** An outlet's name above the headline, or on the first line where there is none, is the site's masthead or its menu; a label makes it a credit. */
function isMasthead({ lines, article }: Page, line: Line, i: number): boolean {
  const isFirst = lines.findIndex(({ letters }) => letters > 0) === i;
  return i < (article.mainHeadline ?? (isFirst ? article.bodyFrom : 0)) && !SOURCE_LABEL.test(line.folded) && !WITH_DESK.test(line.folded);
}

/** «X ـ گروه سیاسی»: a desk signs its own item. */
const WITH_DESK = overFolded(/^[^-–—|/:،]{2,30}?[ ]?(?:[-–—|/:،]|[ ])[ ]?(?:گروه|سرویس)[ ]\p{L}+(?:[ ]\p{L}+)?$/u);

/** A bare name right above the rights reserved for it is the imprint's first line. */
function isOverImprint({ signs }: Page, line: Line, i: number): boolean {
  const next = signs[i + 1];
  return next?.kind === "furniture" && next.reason === "imprint" && !SOURCE_LABEL.test(line.folded);
}

function isHeadline(page: Page, line: Line, i: number): boolean {
  const headline = page.article.headline === null ? undefined : page.lines[page.article.headline];
  return headline !== undefined && (i === page.article.headline || sameTitle(line, headline)) && i < page.article.end;
}

function labelHeadline(page: Page, line: Line, i: number): Label[] {
  const reason = i === page.article.headline ? "first-line" : "repeated";
  const start = page.headlineFrom(line);
  const front = start === null ? [] : [label({ from: line.from, to: start }, "credit", "site-name")];
  const cut = page.siteNameFrom(line);
  const from = start ?? line.from;
  if (cut === null || cut <= from) return [...front, label({ from, to: line.to }, "headline", reason)];
  return [...front, label({ from, to: cut }, "headline", reason), label({ from: cut, to: line.to }, "credit", "site-name")];
}

function leadReason({ article }: Page, i: number, lead: number): BlockReason {
  if (i !== lead) return "repeated";
  return i < (article.headline ?? 0) ? "before-headline" : "below-headline";
}

function labelGlued(line: Line, cut: number): Label[] {
  return [label({ from: line.from, to: cut }, "headline", "first-line"), label({ from: cut, to: line.to }, "paragraph", "body")];
}

function isRepeatOf(page: Page, line: Line, i: number, at: number | null): boolean {
  return at !== null && (i === at || isSame(page, at, line)) && i < page.article.end;
}

function isSame({ lines }: Page, at: number, line: Line): boolean {
  const other = lines[at];
  return other !== undefined && saysSame(other, line);
}

function labelMetadata(page: Surveyed, line: Line, i: number, sign: Extract<Sign, { kind: "metadata" }>): Label {
  if (statedSite(line.content)) return label(line, "credit", "site-name");
  if (i > page.readers && i !== page.dateLine && !isBesideDate(page, i) && !sign.code) return label(line, "furniture", "form");
  if (!sign.date) return labelFacts(page, line, i, sign);
  if (sign.code) return label(line, "metadata", "news-code");
  // A labelled day that could date the page and does not is the masthead's.
  const isLabelled = sign.date.label === "published" && (page.dateLine !== null || sign.date.day === null);
  const isPublication = i === page.dateLine || (sign.date.label === "updated" && isInRunOfDate(page, i)) || isLabelled || (i < page.article.end && repeatsPublication(page, sign.date, i));
  return isPublication ? label(line, "metadata", "publication-date") : label(line, "furniture", "masthead-date");
}

/** «آخرین به‌روزرسانی: …»: whether nothing but metadata stands between a line and the one that dates the page. */
function isInRunOfDate({ signs, dateLine }: Page, i: number): boolean {
  if (dateLine === null) return false;
  return signs.slice(Math.min(i, dateLine), Math.max(i, dateLine)).every(({ kind }) => kind === "metadata");
}

/** Whether a stamp gives the day of the publication once more; above the headline a bare day may be the masthead's. */
function repeatsPublication({ dateLine, signs, article }: Page, stamp: DateLine, i: number): boolean {
  const published = dateLine === null ? undefined : signs[dateLine];
  if (published?.kind !== "metadata" && published?.kind !== "sentence") return false;
  return published.date?.day === stamp.day && canPublish(stamp) && (stamp.time !== null || i > (article.mainHeadline ?? i));
}

/** A label without a day: the code's, the clock's, or another fact of the page. Behind the article it is furniture. */
function labelFacts(page: Surveyed, line: Line, i: number, sign: Extract<Sign, { kind: "metadata" }>): Label {
  if (sign.code || isCodeLabel(line.folded)) return label(line, "metadata", "news-code");
  if ((sign.isDateLabel || sign.clock) && isBesideDate(page, i)) return label(line, "metadata", "publication-date");
  if (i > page.lastSentence) return label(line, "furniture", "after-article");
  if (sign.clock) return label(line, "furniture", "masthead-date");
  return label(line, "metadata", "page-facts");
}

/** A clock or a label belongs to the publication's day where the two touch. */
function isBesideDate(page: Page, i: number): boolean {
  return page.dateLine !== null && Math.abs(page.dateLine - i) === 1;
}

/** The stamp that dates the page is metadata, the rest of its line is text; a day that opens any other sentence is a part of it. */
function labelSentence(page: Surveyed, line: Line, i: number, sign: Extract<Sign, { kind: "sentence" }>): Label[] {
  const cut = i === page.dateLine ? (sign.date?.proseFrom ?? null) : null;
  if (cut === null || cut <= line.content.from) return [breaksOff(page, i) || (sign.wrapped && !isClosed(line)) ? { ...label(line, "paragraph", "body"), goesOn: true } : label(line, "paragraph", "body")];
  return [label({ from: line.from, to: cut }, "metadata", "publication-date"), label({ from: cut, to: line.to }, "paragraph", "body")];
}

/** A line without a full stop inside the article: a heading, a piece of a broken paragraph, or an advert. */
function labelTitle(page: Surveyed, line: Line, i: number): Label {
  const before = i < page.article.bodyFrom;
  const hasTextBehind = i < page.lastSentence;
  if ((hasHeadingMark(line) || FIRST_PART.test(line.squeezed)) && hasTextBehind) return label(line, "crosshead", "heading-mark");
  if (before && line.words <= STUB) return { ...label(line, "furniture", "related"), doubtful: true };
  if (isMedia(line)) return label(line, "furniture", "related");
  if (isListed(page.lines, page.signs, i)) return hasTextBehind ? { ...label(line, "furniture", "related"), doubtful: true } : label(line, "furniture", "related");
  if (isStubBehind(page, i) && (line.words <= STUB || !page.namesSource(line))) return label(line, "furniture", "stray");
  if (!hasTextBehind && page.metadataBehind < i) return label(line, "furniture", "after-article");
  if (breaksOff(page, i)) return { ...label(line, "paragraph", "body"), goesOn: true };
  if (breaksOff(page, i - 1)) return label(line, "paragraph", "body");
  if (hasTextBehind) {
    return before ? { ...label(line, "paragraph", "body"), doubtful: true } : label(line, "crosshead", "heading-mark");
  }
  return { ...label(line, "paragraph", "body"), doubtful: true };
}

/** Whether no text longer than a stub stands behind the last sentence, or than an advert or the title of another page behind one that a mark closes. */
function isStubBehind({ lines, lastSentence, textBehind }: Surveyed, i: number): boolean {
  const last = lines[lastSentence];
  return i > lastSentence && (last === undefined || isClosed(last)) && i < textBehind;
}

function isTextBehind({ lines, signs }: Page, lastSentence: number, i: number): boolean {
  const line = lines[i];
  return line !== undefined && signs[i]?.kind === "title" && (line.words > (lastSentence < 0 ? STUB : MOST_IN_ADVERT) || isClosed(line));
}

/** The first line behind another of which something is true; `lines.length` where there is none. */
function firstBehind({ lines }: Page, line: number, is: (i: number) => boolean): number {
  let at = line + 1;
  while (at < lines.length && !is(at)) at++;
  return at;
}

/**
 * Whether a hard line break cut the paragraph here: nothing closes the line, and the one that touches it
 * is too short for a paragraph of its own. (Below a crosshead a whole paragraph begins.)
 */
function breaksOff(page: Surveyed, i: number): boolean {
  const [line, next] = [page.lines[i], page.lines[i + 1]];
  if (!line || !next || isClosed(line) || !isText(page, i) || !isText(page, i + 1)) return false;
  // No heading opens a body.
  if (i === page.article.bodyFrom && page.signs[i]?.kind === "title") return true;
  return page.spaced ? next.words < WHOLE_PARAGRAPH : line.words >= BROKEN && isEnd(next);
}

/** A line that ends a paragraph which the line above it left open. */
function isEnd(line: Line): boolean {
  return line.words < WHOLE_PARAGRAPH && /[^.][.][»"')\]]?$/u.test(line.folded);
}

function labelBehind(page: Page, line: Line): Label {
  if (SOURCE_LABEL.test(line.folded)) return label(line, "credit", "source-line");
  return label(line, "furniture", "after-article");
}

function furnitureReason(page: Page, i: number, reason: BlockReason): BlockReason {
  if (reason === "before-article" && i > page.article.bodyFrom) return "after-article";
  return reason === "stray" && i < page.article.bodyFrom ? "before-article" : reason;
}

function isText(page: Page, i: number): boolean {
  const kind = page.signs[i]?.kind;
  return i < page.article.end && i >= page.article.bodyFrom && (kind === "sentence" || kind === "title");
}

function separatesByBlanks({ lines, signs, article }: Page): boolean {
  let [sentences, touching] = [0, 0];
  for (let i = article.bodyFrom; i < Math.min(article.end, lines.length); i++) {
    if (signs[i]?.kind !== "sentence") continue;
    sentences++;
    if (signs[i + 1]?.kind === "sentence") touching++;
  }
  return sentences > 1 && touching * 3 < sentences;
}

function label(span: Span, kind: BlockKind, reason: BlockReason): Label {
  return { from: span.from, to: span.to, kind, reason };
}

/** How studies head their first part. */
const FIRST_PART = /^(?:مقدمه|درامد|پیشگفتار|چکیده|خلاصه|طرحمسئله|طرحمسیله|اشاره)$/u;

/** Whether a line is marked as a heading: «* همدردی …». */
function hasHeadingMark(line: Line): boolean {
  return /^[*•■▪#+][ ]?[\p{L}«]/u.test(line.folded) && line.words <= MAX_CROSSHEAD;
}
