import type { EventKind, EventStatus } from "../document/document.ts";

/** A phrase by which a clause tells of an event. Patterns are over folded text. */
export interface Trigger {
  readonly kind: EventKind;
  readonly pattern: RegExp;
  readonly why: string;
}

/** A phrase by which a clause says whether the event has happened. */
export interface StatusSign {
  readonly status: EventStatus;
  readonly kinds: readonly EventKind[] | "any";
  readonly pattern: RegExp;
  readonly why: string;
}

/** A half-space that may be lost, typed as a space, or there. */
const Z = "[ \\u200c]?";
const TALK = `گفت${Z}و?${Z}گو`;
const EDGE = "(?<![\\p{L}\\u200c])";
const END = "(?![\\p{L}])";
const DONE = `(?:کرد|کردند|کرده|داشت|داشتند|داشته|انجام|صورت|برگزار|می${Z}کند|می${Z}کنند|می${Z}شود|خواهد|خواهند|خواهم)`;
const WORDS = (most: number) => `(?:[\\p{L}\\u200c«»]+[ ،]+){0,${most}}?`;

/** How the press tells of events: the surest phrase of a kind first. A clause gives one event of each kind. */
export const TRIGGERS: readonly Trigger[] = [
  row("call", `(?:${TALK}|تماس|رایزنی|مکالمه|مذاکره)(?:${Z}ها)?(?:${Z}ی|ی)?[ ]تلفنی`, "«گفت‌وگوی تلفنی»"),
  row("call", `${EDGE}تلفنی[ ].{0,90}(?:${TALK}|صحبت|رایزنی|تماس|مذاکره|سخن)`, "«تلفنی با … گفت‌وگو کرد»"),
  row("call", `${EDGE}تماس${Z}(?:هایی|های|ی)?[ ](?:را[ ])?با[ ].{0,80}(?:شروع|برقرار|گرفت)`, "«تماس‌هایی را با … شروع کردیم»"),
  row("press-conference", `(?:نشست|کنفرانس)[ ](?:خبری|مطبوعاتی)|نشست[ ]هفتگی[ ](?:خود[ ])?با[ ](?:خبرنگاران|اصحاب[ ]رسانه)`, "«نشست خبری»"),
  row("meeting", `${EDGE}(?:دیدار|ملاقات)[ ](?:و[ ]${TALK}[ ])?${DONE}${END}`, "«دیدار کرد»"),
  row("meeting", `${EDGE}(?:دیدار|ملاقات)(?:ی)?[ ](?:[\\p{L}\\u200c]+[ ]){0,2}?(?:خود[ ])?با${END}`, "«در دیدار با …»"),
  row("meeting", `${EDGE}(?:دیدار|ملاقات)[ ]${WORDS(5)}و[ ]`, "«دیدار X و Y»"),
  row("meeting", `یکدیگر[ ]را[ ](?:دیدند|ملاقات)|رو${Z}در${Z}رو[ ]می${Z}شوند|پذیرای[ ].{1,60}[ ](?:در[ ].{1,20}[ ])?(?:است|بود)${END}|ناهار[ ]کاری|${EDGE}را[ ].{0,20}دیده[ ]است`, "«یکدیگر را دیدند»"),
  row("visit", `${EDGE}به[ ]${WORDS(8)}سفر(?:ی)?[ ]`, "«به … سفر کرد»"),
  row("visit", `${EDGE}سفر(?:ی|ش)?[ ]${WORDS(6)}به[ ]`, "«سفر X به Y»"),
  row("visit", `${EDGE}(?:وارد|راهی|عازم)[ ](?!مرحله)[\\p{L}\\u200c ]{2,30}[ ](?:شد|شدند|می${Z}شود|خواهد)${END}`, "«راهی … شد»"),
  row("visit", `${EDGE}به[ ][\\p{L}\\u200c]{3,}[ ](?:رسید|رفت|رفته|می${Z}رود|برود|امد|امده)${END}|بدو[ ]ورود[ ]به[ ]`, "«به … رفت»"),
  row("summit", `${EDGE}(?:نشست|اجلاس|کنفرانس)[ ]${WORDS(2)}(?:اضطراری|فوق${Z}العاده|سران|وزیران|وزرای|شورای|سازمان|کمیته|بین${Z}المللی|ملی|گفت${Z}و?${Z}گو)|${EDGE}اجلاس[ ](?!تهران)[\\p{L}«]`, "«نشست اضطراری …»"),
  row("letter", `${EDGE}نامه(?:${Z}ها)?(?:${Z}ای|${Z}ی|یی)?[ ].{0,200}?(?:ارسال|فرستاد|نوشت|نگاشت)`, "«نامه‌ای به … فرستاد»"),
  row("statement", `${EDGE}(?:بیانیه|اطلاعیه)(?:${Z}ای)?[ ].{0,60}?(?:اعلام|گفت|تاکید|منتشر|صادر|نوشت|افزود)`, "«در بیانیه‌ای اعلام کرد»"),
  row("statement", `^(?:[\\p{L}\\u200c]+[ ،]+){0,2}?وزارت${Z}(?:امور${Z})?خارجه[ ].{0,120}(?:رد|تکذیب|محکوم)[ ](?:کرد|کرده)${END}`, "«وزارت خارجه … را رد کرد»"),
  row("statement", `(?:پیام|توییت|پست|فیلم)ی[ ].{0,90}منتشر[ ]کرد|(?:شبکه[ ]اجتماعی|توییتر|${EDGE}ایکس|اینستاگرام).{0,60}نوشت`, "«در شبکه اجتماعی … نوشت»"),
];

/** How a clause says whether the event has happened; the first that fits decides, else it was held. */
export const STATUS_SIGNS: readonly StatusSign[] = [
  sign("denied", "any", `تکذیب`, "«تکذیب کرد»"),
  sign("denied", ["meeting", "letter", "call", "visit"], `را[ ]رد[ ](?:کرد|کرده)`, "«دیدار … را رد کرد»"),
  sign("postponed", "any", `به[ ]تعویق|لغو[ ](?:شد|کرد)`, "«به تعویق افتاد»"),
  sign("proposed", ["summit", "meeting", "visit"], `پیشنهاد|خواستار[ ].{0,40}برگزاری|ایده[ ]برگزاری`, "«پیشنهاد کرد»"),
  sign("proposed", ["summit"], `(?:درباره|برای|خصوص|پیگیری)[ ]برگزاری|برگزار[ ](?:شود|کنیم)`, "«درباره برگزاری نشست»"),
  sign("announced", "any", `${EDGE}(?:خواهد|خواهند|خواهم|خواهیم)${END}|قرار[ ]است`, "«خواهد کرد»"),
  sign("announced", ["summit", "meeting", "visit"], `برگزار[ ]می${Z}شود|برپا[ ]می${Z}شود|گرفته[ ]می${Z}شود|رو${Z}در${Z}رو[ ]می${Z}شوند|ازفردا|فردا`, "«برگزار می‌شود»"),
  sign("announced", ["visit"], `سفر[ ]می${Z}کن(?:م|د|ند|یم)|می${Z}رود|برود|اعلام[ ]امادگی|در[ ]انتظار|در[ ]نظر[ ]دار|برنامه[ ]سفر|هنوز[ ]روشن[ ]نیست|موافقت`, "«در نظر دارد برود»"),
];

/** A verb of the one who speaks: what he tells, he does himself. */
export const FIRST_PERSON = new RegExp(`(?:کرد|داشت|داشته|داد|رفت|خواه|می${Z}(?:کن|رو|ده))(?:م|یم|${Z}ایم|${Z}ام)${END}`, "u");

/** «در حاشیه اجلاس»: where something else took place. */
export const BESIDE_SUMMIT = /در[ ]حاشیه[ ]/u;

/** «وزرای خارجه», «دو طرف» without their states: the pair of which the article just spoke. */
export const THE_PAIR = /(?:وزرای|وزیران)[ ](?:امور[ ])?خارجه(?![ ][\p{L}]+[ ]و[ ])|دو[ ](?:وزیر|طرف|مقام)|طرفین/u;

function row(kind: EventKind, pattern: string, why: string): Trigger {
  return { kind, pattern: new RegExp(pattern, "u"), why };
}

function sign(status: EventStatus, kinds: StatusSign["kinds"], pattern: string, why: string): StatusSign {
  return { status, kinds, pattern: new RegExp(pattern, "u"), why };
}
