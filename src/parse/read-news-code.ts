import { overFolded } from "../text/over-folded.ts";
import { matchIn, patternOf } from "../text/pattern.ts";
import { spanOfLetters, type Reading } from "../text/reading.ts";
import type { Proved } from "../text/span.ts";

const OF_ITEM = "خبر|مطلب|نوشته|صفحه|مقاله|گزارش|محتوا|یادداشت|سند|پست|بازیابی|رهگیری";
/** «شماره: 13930818000671» is a code by its length; an issue's number is shorter. */
const CODE_LABEL = `خبر[ ]شماره|(?:کد|شناسه|شماره|ایدی)[ \\u200c]*(?:${OF_ITEM})|(?<![\\p{L}])(?:کد|شناسه)(?=[ \\u200c]*:?[ \\u200c]*(?:[0-9]|$))|(?<![\\p{L}])شماره(?=[ ]?:[ ]?[0-9]{7})|(?:news|post|article)[ -]?(?:id|code)|^id(?=[ ]?:)`;
/** A news code with its label. */
export const NEWS_CODE = patternOf(new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODE_LABEL})[ \\u200c]*[:-]?[ \\u200c]*(?<code>[0-9]{4,16}(?:-[0-9]{4,7}(?![0-9/.-]))?)(?![0-9])`, "u"));
const BARE_LABEL = overFolded(new RegExp(`^(?:${CODE_LABEL})[ \\u200c]*:?$`, "u"));

/** Without so many digits in a row a line names no code. */
const MAY_NAME_CODE = /[0-9]{4}/;

/** «… | 387412 | …»: a number alone between the entries of a date line. */
const BARE_ENTRY = /[|•·][ ]*(?<code>[0-9]{5,10})(?=[ ]*(?:[|•·]|$))/u;

/** Letters up to which a line with a code is no prose. */
const MOST_BESIDE_CODE = 40;

/** The news code on a line that names it, «کد خبر: ۱۲۳۴۵۶», in ASCII digits; `null` elsewhere. A line of dates may be longer. */
export function readCodeLine(line: Reading, isDateLine = false): Proved<string> | null {
  const { text } = line;
  if (!MAY_NAME_CODE.test(text)) return null;
  const match = matchIn(NEWS_CODE, line) ?? (isDateLine ? BARE_ENTRY.exec(text) : null);
  const code = match?.groups?.["code"];
  if (!match || code === undefined || (!isDateLine && text.length - match[0].length > MOST_BESIDE_CODE)) return null;
  const end = match.index + match[0].length;
  return { value: code, ...spanOfLetters(line, end - code.length, end) };
}

/** Whether the folded line is a code's label whose number stands on another line. */
export function isCodeLabel(folded: string): boolean {
  return BARE_LABEL.test(folded);
}

/** Whether the folded line is a number that can be a news code. */
export function isBareCode(folded: string): boolean {
  return /^[0-9]{5,16}$/.test(folded);
}
