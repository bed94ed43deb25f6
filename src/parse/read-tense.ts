import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";
import { Z } from "./event-words.ts";

/** What a verb says of when its clause happens. `wish` is a subjunctive: the verb or word before it decides. */
type Tense = "future" | "past" | "planned" | "wish" | "present" | "judging";

/** Verbs of news by tense, over folded text; of several that fit at one place the first counts. */
const VERBS: readonly (readonly [tense: Tense, pattern: string, why: string])[] = [
  ["future", `ن?خواه(?:د|ند|م|یم)(?:[ ][\\p{L}\\u200c]+)?`, "«خواهد رفت»"],
  ["future", `(?:موکول|محول)[ ](?:شد|گردید|کرد)(?:ند|ه)?`, "«به سه‌شنبه موکول شد»: put off to what is to come"],
  ["future", `(?:برنامه${Z}ریزی|پیش${Z}بینی|زمان${Z}بندی)[ ]شده(?:[ ]است|${Z}اند|(?=[ ]*$))`, "«سه‌شنبه پیش‌بینی شده است»"],
  ["future", `باید`, "«سه‌شنبه باید به وین برود»"],
  ["planned", `(?:قرار|بنا|مقرر)[ ]بود|(?:می${Z}|ن)?توانست(?:ند)?|(?:موفق|موجب|باعث|سبب)[ ]شد(?:ند)?|می${Z}خواست(?:ند)?`, "«قرار بود برود», «توانست برود»: what was wished lies behind"],
  ["future", `(?:قرار|مقرر|بنا)[ ]?است|بناست|(?:قصد|در[ ]نظر|بنا|تصمیم)[ ]دار(?:د|ند)|ن?می${Z}(?:خواهد|خواهند)|در[ ]پیش[ ](?:است|دارد|دارند)`, "«قرار است برود»"],
  ["future", `(?:میزبان|میهمان|مهمان|پذیرای|عازم|راهی)(?=[ ][^.؛!؟?\\n]{2,160}(?<!(?:بود|شد|کرد|داد|گفت|رفت|رسید|گرفت|یافت|داشت|پذیرفت)ه)[ ]است$)`, "«سه‌شنبه میزبان همتای خود است»: what is arranged"],
  ["judging", `(?:نشان|فراموش|محکوم|گرامی|تحسین|به[ ]شمار|به[ ]نظر|به[ ]سر|ارزیابی|توصیف|تلقی|محسوب|قلمداد|حکایت|معرفی|گفته)[ ]ن?می${Z}[\\p{L}]+`, "«نشان می‌دهد»: speaks of what has been as of what will be"],
  ["present", `ن?می${Z}(?:شو|کن|رو|ای|یای|گیر|ده|یاب|گرد|پرداز|رس|رسان|نشین|پذیر|بین|پیوند|انجام|گذار|ایست|اغاز|فرست|زن|اور|بر|ساز|گشای|افت|انداز|سپار|گزین|شتاب|شنو|مان)(?:د|ند|م|یم)`, "«به مسکو می‌رود»: news tells what is to come in the present tense too"],
  ["past", `(?:نمی${Z}|می${Z}|ن|فرا|باز|بر|در)?(?:شد|کرد|نمود|گردید|بود|داد|گفت|نوشت|افزود|رفت|امد|داشت|رسید|گرفت|یافت|پرداخت|پذیرفت|فرستاد|پیوست|انجامید|دانست|خواند|زد|ماند)(?:ند|م|یم)?(?!${Z}و${Z}گو)|(?:دید|نشست|گذاشت|بازگشت|برگشت|خواست|اورد|برد|سپرد|نهاد|کشید|افتاد|ساخت|شنید|چید|گشود|کوشید|شتافت|خورد|راند|گزید|رساند|ستود|شمرد|گذراند|نشاند|کشاند|سنجید|پیمود)(?:ند|یم)|(?:بازگشت|برگشت|خواست|دید|نشست|گذاشت|اورد|برد|سپرد|نهاد|کشید|افتاد|ساخت|شنید|گشود|کوشید|شتافت|خورد|راند|رساند|ستود|شمرد|گذراند|نشاند|کشاند|سنجید|پیمود)(?=[ ]?(?:[،,]|و[ ]|$))`, "«رفت»; «بازگشت» and «دید» are nouns elsewhere than at the end"],
  ["past", `(?:ن|فرا|باز|بر|در)?(?:شده|کرده|نموده|بوده|داده|گفته|نوشته|رفته|امده|داشته|رسیده|گرفته|یافته|پرداخته|نشسته|پذیرفته|فرستاده|گشته|اورده|برده|خوانده|گذاشته|سپرده|افتاده|کشیده|ساخته|دیده|گزیده)(?:${Z}(?:اند|ام|ایم)|[ ](?:است|بود(?:ند)?|اند|باشد)|(?=[ ]?(?:[،,]|و[ ]|$)))`, "«رفته است», «رفته و …»"],
  ["wish", `(?:ن|ب)?(?:شو|کن|یاب|گیر|ده|پرداز|رس|رسان|نشین|پذیر)(?:د|ند)|[بن](?:رو|یای|بین|فرست|سپار|اور|شنو)(?:د|ند)|گرد(?:د|ند)|داشته[ ]باش(?:د|ند)`, "«به مسکو برود»"],
];
const VERB = overFolded(new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERBS.map(([, pattern]) => `(${pattern})`).join("|")})(?![\\p{L}\\p{N}])`, "gu"));

/** Adjectives of what is to come; a verb behind the date outweighs them. */
const TO_COME = overFolded(/(?<!\p{L})(?:اینده|اتی|پیش رو|در پیش)(?!\p{L})/u);
/** A clause inside another, whose verb stands before the verb of the date: «سه‌شنبه در نشستی که … برگزار می‌شود، شرکت کرد». */
const INSIDE = overFolded(/(?<=\p{L}[»")،]*[ ،]{1,2})که[ ]|(?<!\p{L})(?:این|ان)[ \u200c]?که[ ]/u);
/** «سه‌شنبه شب که …»: the clause is the date's own. */
const OF_DATE = /^[ ،]*(?:(?:شب|صبح|ظهر|عصر|شامگاه|بامداد)[ ])?که[ ]/u;
/** What ends a sentence, or brings somebody's own words; «۱۰:۳۰» does neither. */
const ENDS = /[.؛!؟?\n]|:(?![0-9])/u;
const LAST_END = /^[^]*(?:[.؛!؟?\n]|:(?![0-9]))/u;

/**
 * Whether a date stands in a clause about what is to come; `before` and `behind` are the folded text on both sides
 * of it. A Persian clause ends in its verb, so the first verb behind the date decides, past a clause inside it.
 */
export function isToCome(before: string, behind: string): boolean {
  if (REPORTED.test(before)) return false;
  const tail = behind.slice(0, ENDS.exec(behind)?.index ?? behind.length);
  const tense = tenseBehind(tail);
  if (tense === "past") return isSettledFor(before, tail);
  if (tense !== null && tense !== "wish") return tense === "future" || tense === "present";
  const head = before.replace(LAST_END, "");
  const last = tenseOf(allMatches(head, VERB).at(-1));
  if (tense === "wish") return last !== "planned" || PUT_OFF.test(tail);
  return last === "future" || (last !== "past" && last !== "planned" && (last === "present" || TO_COME.test(head + tail)));
}

/** «به گزارش روز سه‌شنبه X، قرار است …»: the report is there. */
const REPORTED = overFolded(new RegExp(`(?<!\\p{L})به[ ](?:گزارش|نوشته|گفته)[ ](?:روز[ ])?$`, "u"));

/** «قرار بود دهم خرداد برگزار شود، به تعویق افتاد»: news of it comes before the day. */
const PUT_OFF = overFolded(/(?<!\p{L})(?:به[ ](?:تعویق|(?:زمان|وقت)[ ][^.؛]{2,20})[ ](?:افتاد|موکول)|عقب[ ]افتاد|موکول[ ]شد)/u);

/** What may stand between a preposition and the date to which it belongs. */
const OF_DAY = "(?:(?:روز|شب|صبح|ظهر|عصر|بعد[ ]?از[ ]?ظهر|شامگاه|بامداد|تاریخ)[ ])*$";
/** Prepositions by which a verb of the past settles what is to come, and what the verb then says; `null` where any will do. */
const SETTLED: readonly (readonly [before: RegExp, behind: RegExp | null, why: string])[] = [
  [overFolded(new RegExp(`(?<!\\p{L})(?:برای|جهت)[ ]${OF_DAY}`, "u")), null, "«برای پنجشنبه تعیین شده است»: settled for that day, not on it"],
  [overFolded(new RegExp(`(?<!\\p{L})به[ ]${OF_DAY}`, "u")), overFolded(/(?<!\p{L})(?:موکول|محول|واگذار|منتقل|افتاد|انداخت|تغییر|کشید)/u), "«به دوشنبه افتاد»"],
  [overFolded(new RegExp(`(?<!\\p{L})(?:نشست|اجلاس|جلسه|دیدار|دور)[ ][^.؛!؟?\\n]{0,40}در[ ]${OF_DAY}`, "u")), overFolded(/^[ ](?:موکول|محول|واگذار|سپرد)/u), "«به اجلاس سران در ۲۲ اوت سپرده است»"],
  [overFolded(new RegExp(`(?<!\\p{L})تا[ ]${OF_DAY}`, "u")), overFolded(/(?<!\p{L})(?:تعلیق|تعطیل|تمدید|مهلت|فرصت|متوقف|مسدود|بسته|ممنوع|ضرب[ \u200c]?الاجل)(?!\p{L})/u), "«تا شنبه به حال تعلیق درآورد»"],
];
/** «برای سه‌شنبه برنامه‌ریزی شده بود»: whether the day has come meanwhile, this leaves open. */
const HAD_BEEN = overFolded(/ه[ ]بود(?:ند)?(?!\p{L})/u);

function isSettledFor(before: string, tail: string): boolean {
  return !HAD_BEEN.test(tail) && SETTLED.some(([preposition, verb]) => preposition.test(before) && (verb === null || verb.test(tail)));
}

function tenseBehind(tail: string): Tense | null {
  VERB.lastIndex = 0;
  const first = VERB.exec(tail);
  if (!first) return null;
  const between = tail.slice(0, first.index);
  const isInside = INSIDE.test(between) && !OF_DATE.test(between);
  const tense = tenseOf((isInside ? VERB.exec(tail) : null) ?? first);
  return tense === "wish" && ASKED.test(between) ? "past" : tense;
}

/** «سه‌شنبه از دولت خواست جلو این کار را بگیرد»: what is wished hangs on what was asked for. */
const ASKED = overFolded(/(?<!\p{L})از[ ].*[ ]خواست(?:ند|ه)?(?![\p{L}\u200c])/u);

/** By the row whose group has matched. */
function tenseOf(verb: RegExpExecArray | undefined): Tense | null {
  const row = verb ? verb.findIndex((group, i) => i > 0 && group !== undefined) - 1 : -1;
  return VERBS[row]?.[0] ?? null;
}
