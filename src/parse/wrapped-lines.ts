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

/**
 * Signs of a page whose prose was broken into lines of one width, as printed columns are: such lines are
 * prose, though no mark closes them. Lists of headlines are as wide, but no sentence ends in them.
 */
export function markWrapped(lines: readonly Line[], signs: readonly Sign[], isOpener: (line: Line) => boolean): Sign[] {
  const marked = [...signs];
  for (const group of touchingGroups(lines, signs)) {
    for (const i of wrappedPart(group, lines, isOpener)) marked[i] = { kind: "sentence", date: null, wrapped: true };
  }
  return marked;
}

/** Runs of lines of text with nothing between them. */
function touchingGroups(lines: readonly Line[], signs: readonly Sign[]): number[][] {
  const groups: number[][] = [];
  let open: number[] = [];
  for (const [i, line] of lines.entries()) {
    const sign = signs[i];
    const isText = sign?.kind === "title" || (sign?.kind === "sentence" && sign.date === null);
    if (isText && lengthOf(line) <= LONGEST) {
      if (open.length === 0) groups.push(open);
      open.push(i);
    } else {
      open = [];
    }
  }
  return groups.filter((group) => group.length > FEWEST);
}

function wrappedPart(group: readonly number[], lines: readonly Line[], isOpener: (line: Line) => boolean): readonly number[] {
  const own = group.flatMap((i) => lines[i] ?? []);
  const width = Math.max(...own.map(lengthOf));
  const isFull = (line: Line) => lengthOf(line) >= FULL * width;
  if (width < NARROWEST || own.filter((line) => isFull(line) && !isClosed(line)).length < FEWEST) return [];
  if (!own.some((line) => ENDS_INSIDE.test(line.folded)) && own.filter(isEnd).length < 2) return [];
  const opener = own.slice(0, FEWEST).findIndex(isOpener);
  const first = opener >= 0 ? opener : own.findIndex(isFull);
  return group.slice(first);
}

/** A sentence that ends inside the line: «کرد. وی», «گفت: ایران». */
const ENDS_INSIDE = overFolded(/\p{L}[.؛][ ]|(?:گفت|افزود|کرد|نوشت)[ ]?:/u);

function isEnd(line: Line): boolean {
  return /[^.][.][»"')\]]?$/u.test(line.folded);
}

function lengthOf(line: Line): number {
  return line.content.to - line.content.from;
}
