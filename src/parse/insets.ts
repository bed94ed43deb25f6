import type { Sign } from "./line-signs.ts";
import { indexesOf, type Line } from "./read-lines.ts";

/** How a box inside a text ends, over squeezed text: «پایان مطالب پیشنهادی»; what it is called stands behind. */
const END = "پایان";
/** Letters of the shortest and the longest such name. */
const SHORTEST = 3;
const LONGEST = 40;
/** Lines of the longest box. */
const MOST_LINES = 30;

/**
 * Signs of a page inside whose text boxes stand that say where they begin and end («رد شدن از مطالب پیشنهادی …»,
 * «مطالب پیشنهادی», «پایان مطالب پیشنهادی»): what is in them is furniture, and the article goes on below.
 */
export function markInsets(lines: readonly Line[], signs: readonly Sign[]): readonly Sign[] {
  const ends = indexesOf(lines, (line) => line.letters >= END.length && line.letters <= END.length + LONGEST && line.squeezed.startsWith(END));
  if (ends.length === 0) return signs;
  const marked = [...signs];
  for (const end of ends) {
    const begin = beginOf(lines, end);
    if (begin < 0) continue;
    for (let i = begin; i <= end; i++) if (signs[i]?.kind !== "blank") marked[i] = { kind: "furniture", reason: "related", ends: false };
  }
  return marked;
}

/** The first line of the box that ends here; -1 where none of its name begins above. */
function beginOf(lines: readonly Line[], end: number): number {
  const name = (lines[end]?.squeezed ?? "").slice(END.length);
  if (name.length < SHORTEST) return -1;
  const first = Math.max(0, end - MOST_LINES);
  const at = lines.slice(first, end).findIndex((line) => line.letters <= LONGEST + name.length && (line.squeezed === name || (PASSES.test(line.squeezed) && line.squeezed.includes(name))));
  return at < 0 ? -1 : first + at;
}

/** «رد شدن از …», «از … رد شوید»: a link past the box, for those who hear the page. */
const PASSES = /^ردشدناز|^از.{2,60}(?:ردشوید|عبورکنید)/u;
