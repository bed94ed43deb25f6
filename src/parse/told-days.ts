import { CARDINAL_PATTERN, readNumberWord } from "../calendar/number-words.ts";
import { addDays, type IsoDay } from "../calendar/jalali.ts";
import type { DateMark } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import { matchesIn, type Pattern } from "../text/pattern.ts";
import type { Reading } from "../text/reading.ts";
import { foldText } from "../text/fold.ts";
import { edged } from "./date-signs.ts";
import { Z } from "./event-words.ts";

/** Days that a text tells by their distance from the day told last: «همان روز», «صبح روز بعد», «یک روز پیش از آن». */

/** Events that have a day of their own. */
const MATTERS = `حمله|حملات|عملیات|حادثه|سانحه|فاجعه|زلزله|رویداد|رخداد|اتفاق|ماجرا|واقعه|انفجار|ترور|کشتار|جنایت|درگیری|جنگ|اتش${Z}بس|دیدار|ملاقات|نشست|جلسه|اجلاس|کنفرانس|همایش|مراسم|ضیافت|سفر|ورود|توافق|امضا|بیانیه|نامه|پیام|خبر|گزارش|اعلام|انتخابات|همه${Z}پرسی|رای${Z}گیری|رای|مناظره|کودتا|تظاهرات|اعتراضات?|تجمع|قطعنامه|حکم|تصمیم|استعفا|بازداشت|اخراج|احضار|تحریم${Z}ها|رزمایش|ازمایش|پرتاب|پیروزی|شکست|سقوط|سخنرانی|سخنان|اظهارات|مصاحبه|تهدید|تماس|مکالمه|گفت${Z}و${Z}گو(?:ی|ها|های)?|مذاکره|مذاکرات`;
/** What else may follow «آن» as its noun. */
const SPANS = `مهلت|ضرب${Z}الاجل|تاریخ|زمان|موعد|روز|شب|هفته|ماه|سال|دوره|دور|مرحله|بازی|مسابقه`;
/** «یک روز پیش از آن لاوروف …», not «سه روز پس از آن حمله». */
const FROM_IT = `از[ ]ان(?![ ](?:که|${MATTERS}|${SPANS})(?!\\p{L}))`;
const COUNT = `(?:(?<count>[0-9]{1,2}|${CARDINAL_PATTERN})[ ])?`;

/** In the order in which they take their places: `sign` is the direction in which the day lies, 0 for the same one. */
const ROWS: readonly (readonly [pattern: string, sign: -1 | 0 | 1, why: string])[] = [
  ["فردای[ ](?:ان|همان)(?:[ ](?:روز|شب|دیدار|نشست))?", 1, "«فردای آن روز»"],
  [`${COUNT}(?:روز|شب)[ ](?:بعد(?:${Z}تر)?(?![ ]از(?!\\p{L}))|(?:بعد|پس)[ ]${FROM_IT})`, 1, "«روز بعد», «دو روز پس از آن»; «روز بعد از نشست» counts from elsewhere"],
  [`${COUNT}(?:روز|شب)[ ](?:(?:قبل|پیش)${Z}تر(?![ ]از(?!\\p{L}))|(?:قبل|پیش)[ ]${FROM_IT})|(?:روز|شب)[ ]قبل(?![ ]از(?!\\p{L}))`, -1, "«یک روز پیش‌تر», «شب قبل»; «دو روز قبل» counts from the dateline"],
  ["(?<!(?:سال[ ](?:گذشته|قبل|پیش)|پارسال)[ ،]{1,2}(?:در[ ])?)(?:همان|همین)[ ](?:روز|شب)(?![ ](?:در[ ]|از[ ])?سال)|(?<!(?:از|تا)[ ])ان[ ](?:روز|شب)(?![ ](?:که|سال)(?!\\p{L}))", 0, "«همان روز»; «آن روز که» is any"],
];
const PATTERNS: readonly { readonly pattern: Pattern; readonly sign: number }[] = ROWS.map(([pattern, sign]) => ({ pattern: edged(pattern), sign }));

/** A phrase that counts from the day told last, by its letters, and how many days it lies off. */
export interface ToldDay {
  readonly match: RegExpExecArray;
  readonly shift: number;
  /** «همان روز», «فردای آن روز»: points back at a day that was named, whatever was said of it. */
  readonly points: boolean;
}

/** All of them in a block. */
export function findToldDays(block: Reading): ToldDay[] {
  return PATTERNS.flatMap(({ pattern, sign }) => matchesIn(pattern, block).map((match) => ({ match, shift: sign * countOf(match.groups?.["count"]), points: POINTS.test(match[0]) })));
}

const POINTS = /^(?:(?:همان|همین|ان)|فردای)[ ]/u;

function countOf(text: string | undefined): number {
  return text === undefined ? 1 : (readNumberWord(text) ?? Number(text));
}

/** No day is counted from one further off, in code units: by then the text may speak of another. */
const REACH = 600;
/** «تا شنبه»: an end, not when something took place. */
const UP_TO = overFolded(/(?<!\p{L})تا[ \u200c](?:(?:روز|شب|صبح|ظهر|عصر)[ ])*$/u);
/** «حمله روز جمعه», «دیدار ۱۲ ژوئن»: the day of a matter; whether the next one counts from it, nobody can say. */
const OF_MATTER = overFolded(new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})(?:این|همین)[ ])(?:${MATTERS})[ ](?:(?:روز|شب|صبح|عصر)[ ])?$`, "u"));
const HEAD = 40;

/** How a clause counts from a day. */
export interface Counting extends Pick<ToldDay, "shift" | "points"> {
  /** The clause tells what is to come. */
  readonly future: boolean;
  readonly dateline: IsoDay | null;
}

/** The day so far from the one told last; `null` where the text before a place leaves open which that is. `told` are the dates before the place, in order. */
export function countFromTold({ source }: Reading, place: number, told: readonly DateMark[], { shift, points, future, dateline }: Counting): IsoDay | null {
  for (const mark of told.toReversed()) {
    if (place - mark.to > REACH || mark.day === null || mark.lastDay === null) return null;
    const head = foldText(source.slice(Math.max(0, mark.from - HEAD), mark.from));
    if ((!points && UP_TO.test(head)) || (shift === 0 && mark.day !== mark.lastDay)) continue;
    const day = addDays(shift > 0 ? mark.lastDay : mark.day, shift);
    const fits = dateline === null || (future ? day >= dateline : day <= dateline);
    if (fits) return OF_MATTER.test(head) ? null : day;
  }
  return null;
}
