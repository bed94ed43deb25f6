import { ORDINAL_PATTERN } from "../calendar/number-words.ts";
import { overFolded } from "../text/over-folded.ts";
import { SECTION } from "./section-names.ts";

/** A label of the page's own facts, and how pages write it. */
interface FactLabel {
  /** A regular expression over the folded text in front of the colon. */
  readonly label: string;
  /** Words up to which what stands behind the colon is a name or a number. */
  readonly most: number;
  readonly why: string;
}

/**
 * What newsrooms label beside date and code: the desk, the reporter, the number of the issue. A label of
 * this list, a colon and a short value make a line of facts, never a headline.
 */
const LABELS: readonly FactLabel[] = [
  row("(?:کد[ \\u200c]?)?(?:سرویس|گروه|حوزه)(?:[ ](?:خبر|خبری|مطلب))?", 6, "the desk: «سرویس: سیاست خارجی»"),
  row("دسته[ \\u200c]?(?:بندی|ها)?|بخش|موضوع(?:ات)?|رده|زیر[ \\u200c]?گروه|طبقه[ \\u200c]?بندی", 6, "the section"),
  row("(?:کد[ \\u200c]?)?(?:خبر[ \\u200c]?نگار|نویسنده|دبیر|گزارشگر|عکاس|مترجم|تنظیم[ \\u200c]?کننده|ویراستار)(?:ان)?", 8, "who wrote it, by name and office or by number"),
  row("مولف|نگارنده|به قلم|نگارش|تنظیم|تهیه و تنظیم|نوشته|توسط|(?:ارسال|نوشته|منتشر|درج|ثبت|متن|گزارش|تهیه)(?:[ \\u200c]?شده)? توسط|فرستنده|کاربر|author|(?:written|posted|published) by|reporter|editor", 5, "who wrote or sent it"),
  row("گفت[ \\u200c]?و?[ \\u200c]?گو|مصاحبه|ترجمه|گزارش و عکس|گفت[ \\u200c]?و?[ \\u200c]?گو از", 3, "who led the talk or translated it"),
  row("شماره(?:[ ](?:روزنامه|نشریه|چاپ|مجله|انتشار|پیاپی))?|سال|صفحه|ضمیمه|نوبت", 3, "the printed issue: its number is no code"),
  row("(?:تا?ر?ی?خ|زمان|روز|ساعت)(?:[ ](?:انتشار|خبر|درج|ثبت|چاپ|مخابره|ارسال|نشر))?", 0, "a label whose value stands on the next line"),
  row("منطقه|زبان|نوع خبر|نوع مطلب|اهمیت خبر|قالب|رسانه", 4, "how the archive files it"),
];

const COLON = "[ \\u200c]*[:：][ \\u200c]*";
const VALUE = "[^\\s.:؟!]+(?:[.:][^\\s.:؟!]*)*";
const FACTS = overFolded(
  new RegExp(
    `^[•*-]?[ ]*(?:${LABELS.map(({ label, most }) => `(?:${label})${COLON}${most === 0 ? "" : `(?:${VALUE}(?:[ ]+${VALUE}){0,${most - 1}})?`}`).join("|")})[ ]*$`,
    "u",
  ),
);
/** «سرویس جهان مشرق», «گروه سیاسی»: the desk without a colon; «نگارش از X»: who wrote it. */
const DESK = overFolded(/^(?:(?:سرویس|گروه)(?:[ \u200c]\p{L}+){1,3}[ ]?[-–—]?|(?:نگارش از|به قلم|by|(?:ارسال|نوشته|منتشر|نشر|تهیه|ترجمه)[ \u200c]?شده توسط)(?:[ ]{1,3}[\p{L}\p{N}\u200c.]+){1,6})$/u);
/** Which of a printed paper's numbers is told. */
const OF_PAPER = "(?:روزنامه|نشریه|چاپ|مجله|پیاپی|مسلسل|انتشار|هفته[ \\u200c]?نامه)";
const VOLUME = "(?:سال|دوره)[ ](?:\\p{L}[\\p{L} \\u200c]{1,23}|[0-9]{1,3})";
const NUMBER = "(?:[0-9]{2,6}|(?:\\p{L}{2,8}[ ]){0,4}هزار(?: و \\p{L}{2,8}){0,3})";
/** «شماره: ۲۰۰۲۰ - صفحه ۲», «شماره روزنامه: ۴۵۶۹», «روزنامه X - سال نهم - شماره ۱۷۴۳»: the number and page of a printed issue. */
const ISSUE = overFolded(new RegExp(`^(?:(?:روزنامه|هفته[ \\u200c]?نامه|ماهنامه|نشریه)[ ][\\p{L}\\p{N} \\u200c]{2,25}?[ ]?[-–—|،][ ]?)?(?:${VOLUME}[^\\p{L}\\p{N}]{1,3})?(?:نسخه )?شماره(?:[ ]${OF_PAPER})?[ ]?:?[ ]?${NUMBER}(?:[ ]?[-–|،][ ]?(?:صفحه|ص)[ ]?:?[ ]?[0-9]{1,3})?[ ]?[-–—|،]?$`, "u"));
const TENS = "چهل|پنجاه|شصت|هفتاد|هشتاد|نود";
/** «سال بیستم», «سال هفتاد و پنجم»: the volume of a printed paper. */
const YEAR_OF_PAPER = overFolded(new RegExp(`^(?:سال|دوره)[ ](?:(?:(?:سی|${TENS})[ \\u200c]?و[ \\u200c]?)?(?:${ORDINAL_PATTERN})|(?:${TENS})م|[0-9]{1,3})[ ]?[-–—|،]?$`, "u"));
/** «صفحه ۲», «صفحه ۲ - سیاست»: the page of a printed issue. */
const PRINTED_PAGE = overFolded(new RegExp(`^صفحه[ ]?:?[ ]?[0-9]{1,3}(?:[ ]?[-–—|،(][ ]?(?:${SECTION}|اول|اخر)[)]?)?$`, "u"));
/** «خارجی.سیاسی.سودان.»: the desks to which an agency's wire sends an item. */
const WIRE_DESKS = overFolded(new RegExp(`^(?:${SECTION}|داخلی|خارجی)(?:[ ]?[.][ ]?\\p{L}{2,20}(?:[ ]\\p{L}{2,20}){0,2}){1,6}[ ]?[.]?$`, "u"));
/** Longer lines are none. In code units. */
const MAX_FACTS = 80;

/** Whether a folded line gives one of the page's own facts: its desk, its writer, the number of the issue. */
export function isFactsLine(folded: string): boolean {
  return folded.length <= MAX_FACTS && (FACTS.test(folded) || DESK.test(folded) || ISSUE.test(folded) || YEAR_OF_PAPER.test(folded) || PRINTED_PAGE.test(folded) || WIRE_DESKS.test(folded));
}

/** Whether a folded line is nothing but the label of the publication's day, or the number of the issue or its page: the day on the line that touches it is the publication's. */
export function isDateLabel(folded: string): boolean {
  return DATE_LABEL.test(folded) || isIssueLine(folded) || YEAR_OF_PAPER.test(folded) || PRINTED_PAGE.test(folded);
}

/** Whether a folded line is the number of a printed issue: it says whose page this is, and credits nobody. */
export function isIssueLine(folded: string): boolean {
  return ISSUE.test(folded);
}

/** Whether a folded text gives the number of a printed issue; longer numbers are codes. */
export function namesIssue(folded: string): boolean {
  return ISSUE_NUMBER.test(folded);
}

const ISSUE_NUMBER = overFolded(new RegExp(`(?<!\\p{L})شماره(?:[ ]${OF_PAPER})?[ ]?:?[ ]?[0-9]{2,6}(?![0-9])`, "u"));

const DATE_LABEL = /^(?:(?:تا?ر?ی?خ|زمان)(?:[ ](?:انتشار|خبر|درج|ثبت|چاپ|مخابره|ارسال|نشر))?)[ ]?:$/u;

function row(label: string, most: number, why: string): FactLabel {
  return { label, most, why };
}
