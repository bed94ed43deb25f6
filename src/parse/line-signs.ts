import type { BlockReason } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import type { Proved } from "../text/span.ts";
import { furnitureHabit, isPictureLabel, LONGEST_FURNITURE } from "./furniture-habits.ts";
import type { Line } from "./read-lines.ts";
import { readBareDateline } from "./read-agency-day.ts";
import { isDateLabel, isFactsLine } from "./page-facts.ts";
import { readClockLine } from "./read-clock.ts";
import { readDateLine, type DateLine } from "./read-date-line.ts";
import { isCodeLabel, readCodeLine } from "./read-news-code.ts";
import { readStatedDate, statedSite } from "./read-stated.ts";

/** What a line shows by itself, before its place in the page is looked at. */
export type Sign =
  | { readonly kind: "blank" }
  | { readonly kind: "furniture"; readonly reason: BlockReason; readonly ends: boolean }
  | { readonly kind: "metadata"; readonly date: DateLine | null; readonly code: Proved<string> | null; readonly clock?: string | null; readonly isDateLabel?: boolean }
  | { readonly kind: "sentence"; readonly date: DateLine | null; readonly wrapped?: true }
  | { readonly kind: "title" };

/** Words from which a line is prose even without a full stop. */
const LONG_LINE = 18;

/** Reads the sign of each line. */
export function readSigns(lines: readonly Line[]): Sign[] {
  return withLetterhead(lines, withCaptions(lines, lines.map(readSign)));
}

/** The state's name, as releases of its offices are headed. */
const STATE = overFolded(/^(?:دولت )?(?:جمهوری اسلامی (?:ایران|افغانستان)|امارت اسلامی(?: افغانستان)?|جمهوری (?:تاجیکستان|ازبکستان|ترکیه|ترکمنستان|اذربایجان))$/u);
/** An office below it, without a verb: «ریاست عمومی دفتر …», «معاونت ارتباطات». */
const OF_STATE = overFolded(/^(?:وزارت|ریاست|معاون(?:ی)?ت|اداره|دفتر|سفارت|سرکنسولگری|قونسلگری|کنسولگری|مدیریت|امریت|مرکز|روابط عمومی|نمایندگی|استانداری|شورای|سازمان|اداره کل|ولایت|قوماندانی|دبیرخانه)(?:[ ][\p{L}\u200c]+){1,8}(?<!(?:شد|کرد|داد|گفت|است|بود|رسید|یافت|گرفت|رفت|کردند|شدند|دادند|[ \u200c]می[ \u200c]?[\p{L}]{2,8}د))$/u);

/** A release begins with its letterhead: the state, and below it office and department. None of these is a headline. */
function withLetterhead(lines: readonly Line[], signs: Sign[]): Sign[] {
  const first = lines.findIndex(({ letters }) => letters > 0);
  if (first < 0 || !STATE.test(lines[first]?.folded ?? "")) return signs;
  for (let at = first; at < lines.length; at++) {
    const { letters, folded } = lines[at] ?? { letters: 0, folded: "" };
    if (letters > 0 && at > first && !OF_STATE.test(folded)) break;
    if (signs[at]?.kind === "title") signs[at] = { kind: "furniture", reason: "before-article", ends: false };
  }
  return signs;
}

/** The line that touches a picture's bare label is the picture's too: «توضیح تصویر،», and its caption below. */
function withCaptions(lines: readonly Line[], signs: Sign[]): Sign[] {
  for (const [i, { folded }] of lines.entries()) {
    const below = signs[i + 1]?.kind;
    if (isPictureLabel(folded) && (below === "title" || below === "sentence")) signs[i + 1] = { kind: "furniture", reason: "form", ends: false };
  }
  return signs;
}

/** One for all blank lines: damaged pages have tens of thousands. */
const BLANK: Sign = { kind: "blank" };

function readSign(line: Line): Sign {
  if (line.letters === 0) return line.folded === "" ? BLANK : { kind: "furniture", reason: "stray", ends: false };
  const habit = line.letters > LONGEST_FURNITURE ? null : furnitureHabit(line.folded, line.squeezed, line.words);
  if (habit) return { kind: "furniture", reason: habit.reason, ends: habit.ends };
  const date = (isStated(line) ? readStatedDate(line.content) : null) ?? readDateLine(line.content);
  const code = readCodeLine(line.content, date !== null && date.proseFrom === null);
  if (date && date.proseFrom !== null) return { kind: "sentence", date };
  if (date || code || isCodeLabel(line.folded) || (isStated(line) && statedSite(line.content))) return { kind: "metadata", date, code };
  const clock = readClockLine(line.folded);
  if (clock !== null || isFactsLine(line.folded)) return { kind: "metadata", date, code, clock, isDateLabel: isDateLabel(line.folded) };
  if (isSentence(line)) return { kind: "sentence", date: null };
  return readBareDateline(line.content) ? { kind: "metadata", date: null, code: null } : { kind: "title" };
}

/** Whether a line may state something for machines: the keys of such lines are Latin. */
function isStated({ folded }: Line): boolean {
  const letter = folded.charAt(0);
  return letter >= "a" && letter <= "z";
}

/**
 * Headlines do not end in a full stop, sentences do. A line that ends in another mark may be either, and
 * its length decides. The closing mark of a quotation hides what stands before it.
 */
function isSentence(line: Line): boolean {
  if (line.words >= LONG_LINE) return true;
  // Lists cut their headlines off with dots.
  if (/[.]{2}$/u.test(line.folded)) return false;
  if (/[.][»"')\]]?$/u.test(line.folded)) return line.words >= 4;
  return /[!؟?:»"؛)]$/u.test(line.folded) && line.words >= 14;
}

/** Whether a line, prose by its length, could still be a long headline: nothing closes it. */
export function couldBeTitle(line: Line): boolean {
  return line.words <= 30 && !isClosed(line);
}

/** Whether a mark closes the line's sentence. */
export function isClosed(line: Line): boolean {
  return /[.!؟?:؛][»"')\]]?$/u.test(line.folded);
}
