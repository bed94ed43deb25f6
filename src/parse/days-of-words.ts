import type { DateMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { spansWithin } from "../text/spans-within.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { hasDay } from "./event-when-where.ts";
import type { Event } from "./merge-tellings.ts";

/** How far from what is said its day may be told, in code units: in the next sentences. */
const BELOW = 700;
/** Between what somebody says it in and the day on which that came out, and behind the day, in code units. */
const NEAR = 60;

const WORDS = `(?:بیانیه|اطلاعیه|اعلامیه|خبرنامه|پیام|یادداشت|سخنان|سخنرانی|اظهارات|پست|تویی*ت|متن)`;
/** «در اطلاعیه سفارت که شامگاه │ دیروز │ منتشر شد». */
const SAID_IN = overFolded(new RegExp(`(?<!\\p{L})(?:در|این|طی)[ ](?:این[ ])?${WORDS}[^ ]*[ ](?:[^،.؛ ]+[ ]){0,4}?که[ ](?:[^،.؛ ]+[ ]){0,3}$|(?<!\\p{L})این[ ]${WORDS}[^ ]*[ ،](?:[^،.؛ ]+[ ]){0,2}$`, "u"));
const CAME_OUT = overFolded(new RegExp(`^[ ،)]*(?:[^.؛ ]+[ ]){0,8}?(?:منتشر|صادر|پخش|نشر|ایراد|انتشار|ارسال|نوشته)[ ](?:شد|شده|کرد|کرده|یافت|یافته|گردید)`, "u"));

/** Words of which the text tells below on which day they came out: «در بیانیه‌ای که جمعه منتشر شد، آمده است …». */
export function dayStatements({ source, dates }: Pick<ArticleFacts, "source" | "dates">, events: readonly Event[]): readonly Event[] {
  if (!events.some(isUndated)) return events;
  return events.map((event) => {
    const mark = isUndated(event) ? spansWithin(dates, { from: event.from, to: event.from + BELOW }).find((date) => hasDay(date) && isOfWords(source, date)) : undefined;
    return mark === undefined ? event : { ...event, day: mark.day, lastDay: mark.lastDay };
  });
}

function isUndated({ kind, day, period, status }: Event): boolean {
  return kind === "statement" && day === null && period === null && status === "held";
}

function isOfWords(source: string, { from, to }: DateMark): boolean {
  return SAID_IN.test(foldText(source.slice(Math.max(0, from - NEAR), from))) && CAME_OUT.test(foldText(source.slice(to, to + NEAR)));
}
