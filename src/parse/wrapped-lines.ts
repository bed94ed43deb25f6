import { overFolded } from "../text/over-folded.ts";
import { isClosed, type Sign } from "./line-signs.ts";
import type { Line } from "./read-lines.ts";

/** Longer lines are paragraphs of their own. In code units. */
const LONGEST = 140;
/** Lines of a column are at least this long, as a share of the longest, but for the last of a paragraph. */
const FULL = 0.7;
/** Shorter columns are tables and menus. */
const NARROWEST = 36;
/** So many full lines that nothing closes make a column. */
const FEWEST = 3;
/** So many breaks of which each stands where the next word would have passed the edge make columns of short paragraphs. */
const FEWEST_BREAKS = 3;
/** As many of a page's breaks, at least, must stand so. */
const MOST_BREAKS = 0.8;

type IsOpener = (line: Line) => boolean;

/**
 * Signs of a page whose prose was broken into lines of one width, as printed columns are: such lines are
 * prose, though no mark closes them. Lists of headlines are as wide, but no sentence ends in them.
 */
export function markWrapped(lines: readonly Line[], signs: readonly Sign[], isOpener: IsOpener): Sign[] {
  const marked = [...signs];
  const groups = touchingGroups(lines, signs);
  const areParagraphsBroken = breaksAtEdge(groups);
  for (const group of groups) {
    if (!isColumn(group) && !(isParagraph(group) && (areParagraphsBroken || isBrokenReport(group, isOpener)))) continue;
    for (const { i } of fromOpener(group, isOpener)) marked[i] = WRAPPED;
  }
  const cut = cutLines(lines, marked);
  for (const i of [...cut, ...openBelow(groups, Math.min(...cut))]) marked[i] = WRAPPED;
  return marked;
}

const WRAPPED: Sign = { kind: "sentence", date: null, wrapped: true };

/** Lines that a break inside a sentence parts, wherever their edge is: one that only opens a sentence or ends in a word that another must follow, and the next. */
function cutLines(lines: readonly Line[], signs: readonly Sign[]): Set<number> {
  const cut = new Set<number>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !isProse(signs[i]) || !isProse(signs[i + 1]) || isClosed(line) || !(line.words >= LONG_LINE || GOES_ON.test(line.folded))) continue;
    for (const at of [...openAbove(lines, signs, i), i, i + 1]) cut.add(at);
  }
  return cut;
}

/** The line with which a paragraph begins, right above one that is cut, where nothing closes it. */
function openAbove(lines: readonly Line[], signs: readonly Sign[], i: number): readonly number[] {
  const above = lines[i - 1];
  return above && isProse(signs[i - 1]) && !isClosed(above) && above.words >= MANY_WORDS && signs[i - 2]?.kind === "blank" ? [i - 1] : [];
}

/** On a page with a line that is surely cut, of a paragraph below it each line that nothing closes, and the next if it only goes on. */
function openBelow(groups: readonly Placed[][], from: number): number[] {
  return groups.filter((group) => (group[0]?.i ?? 0) > from && isParagraph(group)).flatMap((group) => group.slice(1).flatMap(({ i, line }, k) => (group[k] && !isClosed(group[k].line) && GOES_ON_WITH.test(line.folded) ? [i - 1, i] : [])));
}

/** «با هم گفت‌وگو کردند.»: with these a line goes on more often than a paragraph begins. */
const GOES_ON_WITH = overFolded(/^(?:و|با|که|را|از|برای|تا|هم|نیز)[ ]/u);

/** No heading is as long, in words. */
const LONG_LINE = 24;
/** No heading of so many words stands right above the text that it heads, below a blank line. */
const MANY_WORDS = 8;

/** «… کرد. بهرام», «… در بیانیه‌ای که»: the sentence goes on. */
const GOES_ON = overFolded(/\p{L}{2}[.][ ](?:[\p{L}\u200c]+[ ]){0,6}[\p{L}\u200c]+$|[ ](?:که|و|از|به|در|با|را|تا|بر|برای|این|یک)$/u);

function isProse(sign: Sign | undefined): boolean {
  return sign?.kind === "title" || (sign?.kind === "sentence" && sign.date === null);
}

/** A line and where it stands among the page's. */
interface Placed {
  readonly i: number;
  readonly line: Line;
}

/** Runs of lines of text with nothing between them. */
function touchingGroups(lines: readonly Line[], signs: readonly Sign[]): Placed[][] {
  const groups: Placed[][] = [];
  let open: Placed[] = [];
  for (const [i, line] of lines.entries()) {
    const sign = signs[i];
    if (isProse(sign) && lengthOf(line) <= LONGEST) {
      if (open.length === 0) groups.push(open);
      open.push({ i, line });
    } else {
      open = [];
    }
  }
  return groups.filter((group) => group.length > 1);
}

/**
 * Whether the page's paragraphs, however short, were broken at one edge: nearly every open line ends where the
 * first word of the next would have passed it. Headlines above summaries end anywhere.
 */
function breaksAtEdge(groups: readonly Placed[][]): boolean {
  const paragraphs = groups.filter(isParagraph);
  const edge = widthOf(paragraphs.flat());
  const breaks = paragraphs.flatMap((group) => group.slice(1).flatMap(({ line: next }, k) => {
    const line = group[k]?.line;
    return line && !isClosed(line) ? [lengthOf(line) + firstWord(next) > edge] : [];
  }));
  const atEdge = breaks.filter(Boolean).length;
  return edge >= NARROWEST && atEdge >= FEWEST_BREAKS && atEdge >= MOST_BREAKS * breaks.length;
}

function isParagraph(group: readonly Placed[]): boolean {
  const last = group.at(-1)?.line;
  return last !== undefined && isEnd(last);
}

/** Whether the first line opens as bodies do, at half of the width at least, and nothing closes it: no title does. */
function isBrokenReport(group: readonly Placed[], isOpener: IsOpener): boolean {
  const [first] = group;
  return first !== undefined && !isClosed(first.line) && 2 * lengthOf(first.line) >= widthOf(group) && isOpener(first.line);
}

/** Whether lines of one width, of which sentences end inside, stand below each other. */
function isColumn(group: readonly Placed[]): boolean {
  const own = group.map(({ line }) => line);
  const width = widthOf(group);
  if (group.length <= FEWEST || width < NARROWEST) return false;
  if (own.filter((line) => isFull(line, width) && !isClosed(line)).length < FEWEST) return false;
  return own.some((line) => ENDS_INSIDE.test(line.folded)) || own.filter(isEnd).length >= 2;
}

/** The lines of a column from the one that opens the body: what stands above it is a title. */
function fromOpener(group: readonly Placed[], isOpener: IsOpener): readonly Placed[] {
  const opener = group.slice(0, FEWEST).findIndex(({ line }) => isOpener(line));
  const width = widthOf(group);
  return group.slice(opener >= 0 ? opener : group.findIndex(({ line }) => isFull(line, width)));
}

/** A sentence that ends inside the line: «کرد. وی», «گفت: ایران». */
const ENDS_INSIDE = overFolded(/\p{L}[.؛][ ]|(?:گفت|افزود|کرد|نوشت)[ ]?:/u);

/** A full stop, perhaps with the source behind it: «…./ ایرنا». */
function isEnd(line: Line): boolean {
  return /[^.][.][»"')\]]?(?:[ ]?\/[ ]?\p{L}[\p{L} \u200c]{1,20})?$/u.test(line.folded);
}

function isFull(line: Line, width: number): boolean {
  return lengthOf(line) >= FULL * width;
}

function widthOf(group: readonly Placed[]): number {
  return group.reduce((widest, { line }) => Math.max(widest, lengthOf(line)), 0);
}

/** How long a line's first word is, with the space before it. */
function firstWord({ content }: Line): number {
  const [first] = content.words;
  return first ? first.to - content.from + 1 : 0;
}

function lengthOf(line: Line): number {
  return line.content.to - line.content.from;
}
