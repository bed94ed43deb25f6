import { couldBeTitle, type Sign } from "./line-signs.ts";
import type { Line } from "./read-lines.ts";
import { findStatedHeadline } from "./read-stated.ts";

/** «منبع: X» closes an article. */
export const SOURCE_LABEL = /^(?:منبع|مرجع)[ ]?:/u;

/** Where the parts of the article stand, as indexes of lines. */
export interface Article {
  readonly headline: number | null;
  readonly kicker: number | null;
  readonly leads: readonly number[];
  /** First line of the body; `lines.length` where there is none. */
  readonly bodyFrom: number;
  /** First line behind the article. */
  readonly end: number;
}

/** Shortest headline, in words: shorter lines above an article are menus and buttons. */
const MIN_HEADLINE = 3;
/** A summary has seldom more paragraphs than this. */
const MAX_LEADS = 3;
/** So many titles above the article are looked for once more below; no menu or ticker is as long, and a damaged page shall cost no more. */
const MOST_TITLES = 400;
/** Words of a paragraph that cannot be a comment form's sentence. */
const LONG_PARAGRAPH = 20;

/** Finds headline, kicker, leads and the two ends of the body. `isOpener` tells «به گزارش X» and its kin. */
export function findArticle(
  lines: readonly Line[],
  signs: readonly Sign[],
  isOpener: (line: Line) => boolean,
): Article {
  const firstSentence = findFirstSentence(lines, signs);
  const titles = indexes(lines, (i) => i < firstSentence && isTitle(lines, signs, i));
  const headline = chooseHeadline(lines, signs, titles, firstSentence);
  const kicker = headline === null ? null : chooseKicker(lines, titles, headline);
  const end = findEnd(lines, signs, headline ?? 0, firstSentence);
  const leads = headline === null ? [] : chooseLeads(lines, signs, headline, end, isOpener);
  return { headline, kicker, leads, bodyFrom: findBody(lines, signs, leads, headline, end), end };
}

/** Whether two lines say the same, one of them perhaps with the site's name behind or before it. */
export function sameTitle(a: Line, b: Line): boolean {
  if (a.squeezed === b.squeezed) return true;
  const [short, long] = a.squeezed.length < b.squeezed.length ? [a, b] : [b, a];
  if (short.words < MIN_HEADLINE || long.squeezed.length - short.squeezed.length > 30) return false;
  return /[-–—|:]/.test(long.folded) && (long.squeezed.startsWith(short.squeezed) || long.squeezed.endsWith(short.squeezed));
}

function findFirstSentence(lines: readonly Line[], signs: readonly Sign[]): number {
  const marked = signs.findIndex((sign, i) => sign.kind === "sentence" && !(sign.date === null && couldBeTitle(line(lines, i))));
  if (marked >= 0) return marked;
  const long = signs.findIndex((sign) => sign.kind === "sentence");
  return long >= 0 ? long : lines.length;
}

function isTitle(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  const kind = signs[i]?.kind;
  return (kind === "title" || kind === "sentence") && line(lines, i).words >= MIN_HEADLINE;
}

function chooseHeadline(lines: readonly Line[], signs: readonly Sign[], titles: readonly number[], firstSentence: number): number | null {
  // Without any sentence only the page's own metadata tell a bare headline from a menu.
  if (firstSentence === lines.length && !signs.some((sign) => sign.kind === "metadata")) return null;
  const stated = findStatedHeadline(lines);
  if (stated >= 0) return stated;
  const repeated = titles.slice(0, MOST_TITLES).find((i) => lines.some((other, j) => j > i && sameTitle(line(lines, i), other)));
  if (repeated !== undefined) return repeated;
  const last = titles.at(-1);
  const before = titles.at(-2);
  if (last === undefined || before === undefined) return last ?? null;
  return isOpenLead(line(lines, before), line(lines, last)) ? before : last;
}

/** A lead that lacks its full stop: much longer than the headline above it. */
function isOpenLead(headline: Line, candidate: Line): boolean {
  return candidate.words >= 15 && candidate.words > headline.words * 1.3;
}

function chooseKicker(lines: readonly Line[], titles: readonly number[], headline: number): number | null {
  const above = titles.findLast((i) => i < headline);
  if (above === undefined || sameTitle(line(lines, above), line(lines, headline))) return null;
  const between = lines.slice(above + 1, headline);
  return between.every((other) => other.squeezed === "") ? above : null;
}

function chooseLeads(
  lines: readonly Line[],
  signs: readonly Sign[],
  headline: number,
  end: number,
  isOpener: (line: Line) => boolean,
): number[] {
  const sentences = distinctSentences(lines, signs, headline, end);
  const opener = sentences.slice(0, MAX_LEADS + 1).findIndex((i) => isOpener(line(lines, i)));
  if (opener >= 0) return sentences.slice(0, opener);
  return sentences.length >= 2 ? sentences.slice(0, 1) : [];
}

function distinctSentences(lines: readonly Line[], signs: readonly Sign[], headline: number, end: number): number[] {
  const seen = new Set<string>();
  return indexes(lines, (i) => {
    if (i <= headline || i >= end || sameTitle(line(lines, i), line(lines, headline))) return false;
    const { squeezed } = line(lines, i);
    if (signs[i]?.kind !== "sentence" || seen.has(squeezed)) return false;
    seen.add(squeezed);
    return true;
  });
}

function findBody(
  lines: readonly Line[],
  signs: readonly Sign[],
  leads: readonly number[],
  headline: number | null,
  end: number,
): number {
  const leadTexts = new Set(leads.map((i) => line(lines, i).squeezed));
  const from = leads.at(-1) ?? headline ?? -1;
  const body = signs.findIndex(
    (sign, i) => i > from && i < end && sign.kind === "sentence" && !leadTexts.has(line(lines, i).squeezed),
  );
  return body >= 0 ? body : end;
}

/** The article is over at the first closing sign behind its first sentence, unless long paragraphs still follow. */
function findEnd(lines: readonly Line[], signs: readonly Sign[], headline: number, firstSentence: number): number {
  // Behind the last but one of the long paragraphs the article does not go on.
  const goesOnTo = indexes(lines, (i) => signs[i]?.kind === "sentence" && line(lines, i).words >= LONG_PARAGRAPH).at(-2) ?? -1;
  for (let i = Math.max(headline, firstSentence, goesOnTo - 1) + 1; i < lines.length; i++) {
    const sign = signs[i];
    if ((sign?.kind === "furniture" && sign.ends) || SOURCE_LABEL.test(line(lines, i).folded)) return i;
  }
  return lines.length;
}

function indexes(lines: readonly Line[], keep: (i: number) => boolean): number[] {
  return lines.flatMap((_, i) => (keep(i) ? [i] : []));
}

function line(lines: readonly Line[], i: number): Line {
  const found = lines[i];
  if (!found) throw new RangeError(`Expected a line below ${lines.length}, not ${i}`);
  return found;
}
