import { CARDINAL_PATTERN, ORDINAL_PATTERN } from "../calendar/number-words.ts";
import { overFolded } from "../text/over-folded.ts";
import { patternOf, type Pattern } from "../text/pattern.ts";
import { Z } from "./event-words.ts";

/** What the words around a date tell. All patterns are over folded text; one row, one reason. */

/**
 * Not inside a word. A space may be lost between a day's two names: «امروزدوشنبه», «روزدوشنبه», «چهارشنبه‌شب». As one denial,
 * not two choices: an engine looks for the letters behind a denial first, a choice it tries at every letter.
 */
const START = "(?<![\\p{L}\\p{N}\\u200c](?<!(?<!\\p{L})(?:امروز|دیروز|فردا|روز|شب|صبح|عصر)))";
const END = "(?:(?![\\p{L}\\p{N}\\u200c])|(?=[ \\u200c]?ی[ ](?:هفته|گذشته|اینده|اتی)(?!\\p{L}))|(?=(?:(?:یک|دو|سه|چهار|پنج)[ \\u200c]?)?شنبه|جمعه|\\u200c?(?:شب|صبح|ظهر|عصر|بامداد)(?![\\p{L}\\u200c])))";

/** Words that name a day by its distance from the dateline, in days. */
const RELATIVE: readonly (readonly [pattern: string, days: number, why: string])[] = [
  ["امروز|امشب", 0, "the dateline's own day"],
  ["فردا(?:[ ]شب)?", 1, "the next day; «فردای آن روز» is another's"],
  [`(?<=(?<!\\p{L})(?:برنامه|سفر|دیدار|ملاقات|نشست|جلسه|مذاکرات|اجلاس|گفت${Z}و${Z}گو(?:ی|های)|رایزنی${Z}های|سخنرانی|مراسم|کنفرانس|همایش|رای${Z}گیری|انتخابات)[ ])فردای(?![ ](?:ان|همان)(?!\\p{L}))`, 1, "«برنامه فردای اوست»; «فردای پیروزی» is another's"],
  [`پس${Z}فردا`, 2, "in two days"],
  ["دیروز|دیشب|(?:روز|شب|شامگاه|عصر)[ ]گذشته", -1, "the day before"],
  ["پریروز|پریشب", -2, "two days before"],
];

/** Each with the days from the dateline. */
export const RELATIVE_PATTERNS: readonly { readonly pattern: Pattern; readonly days: number }[] = RELATIVE.map(([pattern, days]) => ({
  pattern: edged(pattern),
  days,
}));

/** «سه روز پیش», «۲ روز قبل»; «دو روز پیش از سفر» counts from elsewhere. */
export const DAYS_AGO = edged(`(?<count>[0-9]{1,2}|${CARDINAL_PATTERN})[ ]روز[ ](?:پیش|قبل)(?![ ](?:از(?!\\p{L})|تر))`);

/** A week or a month, told from the dateline: «هفته جاری», «ماه گذشته», «این هفته». */
export const PERIOD = edged("(?<unit>هفته|ماه)(?:[ \\u200c]?ی)?[ ](?<word>جاری|کنونی|روان|گذشته|قبل|پیش|اینده|اتی)(?![ ]میلادی)|(?:این|همین)[ ](?<this>هفته|ماه)");

/**
 * «سیزدهم ماه جاری», «۱۲ همین ماه», «سوم ماه گذشته میلادی». A number before «ماه گذشته» counts months, and an ordinal behind
 * «دور» or «نشست» counts these.
 */
export const DAY_OF_MONTH = edged(
  `(?<!(?<!\\p{L})(?:دور|دوره|نشست|اجلاس|جلسه|مرحله|هفته|نیمه|دهه|گام|بار|شماره|کنفرانس|همایش|سالگرد)[ ])(?:(?<day>${ORDINAL_PATTERN})[ ]ماه[ ](?<beside>گذشته|قبل|پیش|اینده|اتی)|(?<number>[0-9]{1,2}(?:${Z}(?:ام|م))?|${ORDINAL_PATTERN})[ ](?:ماه[ ](?:جاری|کنونی|روان)|(?:این|همین)[ ]ماه))(?:[ ](?<era>میلادی))?(?![ ]میلادی)`,
);

/** Behind a count no single day, week or month is meant: «دو روز گذشته», «چند ماه گذشته», «۴۸ ساعت و روزهای گذشته». */
export const COUNTED = overFolded(new RegExp(`(?:[0-9]|(?<!\\p{L})(?:چند|چندین|هر|همه|طول|${CARDINAL_PATTERN}))[ \\u200c]$`, "u"));

/** «دنیای امروز», «در ایران امروز», «وطن امروز», «خبرگزاری روسیه امروز»: today's as opposed to yesterday's, a newspaper, an agency. «وزیر خارجه ایران امروز …» and «سفیر X در ایران امروز …» did something today. */
export const ADJECTIVE_TODAY =
  overFolded(/(?<!\p{L})(?:دنیای|جهان|نسل|جامعه|جوامع|بشر|انسان|وطن|سیاست|واقعیت(?:[ \u200c]?های)?|شرایط|وضعیت|(?<=(?<!\p{L})(?:(?<!(?:سفیر|سرکنسول|کنسول|کاردار|نماینده|فرستاده|سفارت|دفتر|مقیم)(?:[ ][\p{L}\u200c]+){0,3}[ ])در|جامعه|نسل|شرایط|وضعیت|مسایل|نیازهای)[ ])ایران|(?<=(?<!\p{L})(?:خبری|خبرگزاری|شبکه)[ ])روسیه)[ ]$/u);

/** «رادیو فردا», «سایت فردا»: an outlet. */
export const OUTLET_TOMORROW = overFolded(/(?<!\p{L})(?:رادیو|سایت|وب[ \u200c]?سایت|پایگاه(?:[ ]خبری)?|نشریه)[ \u200c]$/u);

/** Behind these a day is a name, also of an outlet: «به نقل از ۸ دی», «میدان ۱۷ شهریور», «بیمارستان شهدای ۱۷ شهریور», «سینمای ۷ تیر», «سالن ۲۲ بهمن»; «کودتای ۲۸ مرداد». */
export const NAMED_AFTER =
  overFolded(/(?<!\p{L})(?:میدان|خیابان|پل|بزرگراه|اتوبان|بلوار|چهارراه|فلکه|کوچه|ورزشگاه|استادیوم|بیمارستان|درمانگاه|مدرسه|دبیرستان|دانشگاه|هتل|سینما|سالن|تالار|پارک|ایستگاه|مترو|محله|شهرک|روستا|مجتمع|پادگان|لشکر|تیپ|گردان|قیام|انقلاب|نهضت|جنبش|بنیاد|حزب|کودتا)ی?[ \u200c](?:(?:شهدای|شهید|بزرگ|خونین)[ ])?$|(?<!\p{L})به[ ](?:نقل[ ]از|گزارش)[ ]$/u);

/** Behind these an ordinal counts a part of the month, no day: «هفته اول تیر», «نیمه دوم آذر». */
export const PART_OF_MONTH = overFolded(/(?<!\p{L})(?:هفته|دهه|نیمه)[ ]$/u);

/** «هر دوشنبه», «نماز جمعه», «امام جمعه», «مجله آدینه»: no day of the calendar. */
export const NO_DAY_BEFORE_WEEKDAY = overFolded(/(?<!\p{L})(?:هر|نماز|امام|ائمه|امامان|خطیب|خطبه[ \u200c]?های|ستاد|مسجد|مجله|ماهنامه|هفته[ \u200c]?نامه)[ \u200c]$/u);
/** «دوشنبه بازار», «جمعه سیاه», «شنبه‌ها». */
export const NO_DAY_BEHIND_WEEKDAY = overFolded(/^[ \u200c]?(?:بازار|ها|های|سیاه|خونین)(?!\p{L})/u);
/** Behind these «دوشنبه» is the capital of Tajikistan, unless «روز» says otherwise: «سفر به دوشنبه», «اجلاس دوشنبه», «خط هوایی بجنورد و دوشنبه». */
export const CITY_BEFORE = overFolded(/(?<!\p{L})(?:به|در|از|تا|شهر|وارد|عازم|راهی|نشست|اجلاس|بیانیه|توافق|مذاکرات|پایتخت|مقصد|(?:میان|بین|هوایی|پروازهای|راه[ \u200c]?اهن)[ ][\p{L}\u200c]+[ ]و)[ \u200c]$/u);
/** What makes it so wherever it stands in the paragraph. */
export const CITY_ABOUT = /تاجیک/u;

/** What of the week a weekday is in: «شنبه گذشته», «دوشنبه هفته آینده», «پنجشنبه آتی». */
export const BEHIND_WEEKDAY = overFolded(/^(?:[ \u200c]?ی)?[ ](?:(?<week>(?:این|همین)[ ]هفته|هفته(?:[ \u200c]?ی)?[ ](?:جاری|روان|گذشته|قبل|پیش|اینده|اتی|بعد))|(?<word>گذشته|اینده|اتی))(?!\p{L})/u);

/** Which year or month a day without a year is in: «۱۲ بهمن‌ماه امسال», «۲۵ آبان ماه جاری», «۱۵ آذر ماه گذشته». */
export const BEHIND_DAY = overFolded(/^[ ](?:(?<unit>سال|ماه)[ ])?(?<word>جاری|روان|گذشته|اینده|اتی)(?!\p{L})|^[ ](?<year>امسال|پارسال)(?!\p{L})/u);

/** What may stand between the parts of one date: «امشب (دوشنبه) ۱۷ مهر», «جمعه شب ۱۲ آبان», «روز یکشنبه، ۹ آذر». */
export const BETWEEN = /^(?:\u200c?ی(?=[ ]))?[ \u200c(),،-]*(?:(?:روز|شب|صبح|ظهر|عصر|شامگاه|بامداد|مورخ|مصادف با|برابر با)[ \u200c(),،-]*)*$/u;

/** A pattern as whole words of the text, at every place. */
export function edged(words: string): Pattern {
  return patternOf(new RegExp(`${START}(?:${words})${END}`, "gu"));
}

/** A pattern as a whole word of the text, every place it stands at. */
export const WORD_EDGES = [START, END] as const;
