import type { Line } from "./read-lines.ts";

/** How pages head what their readers wrote; over squeezed text: «نظرات بینندگان», «نظرها (12)», «۳ دیدگاه». */
const HEAD = /^[0-9]{0,4}(?:نظر|دیدگاه|کامنت|comment)(?:ات|ها|s)?ی?(?:شما|کاربران|بینندگان|خوانندگان|مخاطبان)?[0-9]{0,4}$/u;
/** Of its longest, in squeezed letters. */
const LONGEST_HEAD = 24;

/** The first line from `end` on that heads what readers wrote: the days and clocks below it are theirs. `lines.length` where none does. */
export function findReadersPart(lines: readonly Line[], end: number): number {
  const at = lines.findIndex(({ letters, squeezed }, i) => i >= end && letters > 0 && letters <= LONGEST_HEAD && HEAD.test(squeezed));
  return at < 0 ? lines.length : at;
}
