import type { Line } from "./read-lines.ts";

/** How pages head what their readers wrote; over squeezed text: «نظرات بینندگان», «نظرها (12)», «۳ دیدگاه». */
const HEAD = /^[0-9]{0,4}(?:نظر|دیدگاه|کامنت|comment)(?:ات|ها|s)?ی?(?:شما|کاربران|بینندگان|خوانندگان|مخاطبان)?[0-9]{0,4}$/u;
/** Of its longest, in squeezed letters. */
const LONGEST_HEAD = 24;

/** The first line from `end` on that heads what readers wrote: the days and clocks below it are theirs. `lines.length` where none does. */
export function findReadersPart(lines: readonly Line[], end: number): number {
  // The letters first: a line is squeezed when it is first asked, and most are longer.
  const isHead = (line: Line) => line.letters > 0 && line.letters <= LONGEST_HEAD && HEAD.test(line.squeezed);
  const at = lines.findIndex((line, i) => i >= end && isHead(line));
  return at < 0 ? lines.length : at;
}
