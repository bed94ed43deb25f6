import { outletOfKey } from "../authority/outlet-names.ts";
import { overFolded } from "../text/over-folded.ts";
import { letterAt, placeOf } from "../text/reading.ts";
import type { Line } from "./read-lines.ts";

/** A headline has at least and at most so many words. */
const FEWEST = 4;
const MOST = 25;
/** Letters that the headline's last word keeps, and those of the shortest outlet's name. */
const SHORTEST = 2;

/** «… خبر دادبه گزارش مهر، …»: the formula that opens a body, on the heels of the headline's verb. */
const GLUED_FORMULA = overFolded(/(?<=[^\p{L}](?:\p{L}{0,12})(?:شد|داد|کرد|گفت|است|شود|کند|رفت|امد|بود|رسید|دارد|یافت|گرفت|دانست|خواند|نیست|باشد|دهد|ند|یم|ن?می\p{L}{2,12}د))(?:به گزارش|خبرگزاری) /u);

/**
 * Where the body begins in a line whose headline lost its line's end: «… ایران شودشفقنا- سرپرست …», as a
 * place in the page; `null` where nothing is glued.
 */
export function gluedBody(line: Line): number | null {
  return behindName(line) ?? behindFormula(line);
}

/** An agency's dateline whose name clings to the word before it. */
function behindName({ content }: Line): number | null {
  const { words, source } = content;
  for (let i = FEWEST - 1; i < Math.min(MOST, words.length - 1); i++) {
    const [word, next] = [words[i], words[i + 1]];
    // One space parts nearly all words, and no mark stands there.
    if (!word || !next || (next.gap !== "break" && next.from - word.to === 1) || !/^\s*[-–—:\u0640]/u.test(source.slice(word.to, next.from))) continue;
    const cut = glueIn(word.key);
    if (cut !== null) return placeOf(content, letterAt(content, word.from) + cut);
  }
  return null;
}

function glueIn(key: string): number | null {
  for (let cut = SHORTEST; cut <= key.length - SHORTEST - 1; cut++) if (outletOfKey(key.slice(cut))) return cut;
  return null;
}

function behindFormula({ content }: Line): number | null {
  const match = GLUED_FORMULA.exec(content.text.slice(0, 240));
  if (!match) return null;
  const place = placeOf(content, match.index);
  const before = content.words.filter((word) => word.from < place).length;
  return before >= FEWEST && before <= MOST ? place : null;
}
