import { endingOf, endsIn } from "../text/ending.ts";
import { patternOf, type Pattern } from "../text/pattern.ts";

/** A half-space that may be lost, typed as a space, or there. */
export const Z = "[ \\u200c]?";
/** Before and behind a whole word, in folded text. */
export const EDGE = "(?<![\\p{L}\\p{N}\\u200c])";
export const END = "(?![\\p{L}\\p{N}\\u200c])";
/** «گفت‌وگو» in all its spellings. */
export const TALK = `گفت${Z}و?${Z}گو(?!${Z}کننده)`;
/** A verdict on what is told: «ساختگی دانست», «خیال‌بافی خواند». */
export const CALLED_UNTRUE = `(?:نادرست|کذب|دروغ|ساختگی|بی${Z}(?:اساس|پایه)|(?:خیال|داستان|قصه|افسانه)${Z}(?:بافی|پردازی|سرایی)|(?:خبر|شایعه|فضا|جو)${Z}(?:سازی|پراکنی)|خلاف[ ]واقع|غیر${Z}واقعی|واهی|(?:عاری|خالی)[ ]از[ ](?:صحت|حقیقت|واقعیت)|افسانه)»?[ ](?:خواند|دانست|نامید|توصیف|اعلام)|${EDGE}درست[ ]ن(?:دانست|خواند)`;
/** No more than so many words, as few as will do. */
export const words = (most: number) => `(?:[\\p{L}\\p{N}\\u200c«»"()]+[ ،]+){0,${most}}?`;

/** Before a noun on whose occasion something is done: «در دیدار با …», «طی نامه‌ای …». */
const ON_OCCASION = endingOf(/(?<![\p{L}\u200c])(?:در|طی|ضمن|جریان)[ ](?:یک[ ]|(?:این|همین|ان)[ ])?(?:(?:\p{L}+(?:مین|ین)|اول|دوم|سوم)[ ])?/u);
const OCCASION_FIRST = /^(?:در|طی|با)[ ]/u;

/** Whether what stands at a place of a clause is the occasion on which the clause's verb is done, not what the verb is about. */
export function isOccasion(text: string, { at, end }: { readonly at: number; readonly end: number }): boolean {
  return OCCASION_FIRST.test(text.slice(at, end)) || endsIn(text, ON_OCCASION, at);
}

/** «قرار بر این شد که», «مقرر شد»: what was agreed stands behind. */
export const AGREED = `${EDGE}(?:قرار|مقرر|بنا)[ ](?:بر[ ](?:این|ان)[ ])?(?:شد|گذاشتند|گذاشته[ ]شد)${END}`;

/** A pattern over folded text, as whole words. */
export function wholeWords(words: string): Pattern {
  return patternOf(new RegExp(`${EDGE}(?:${words})${END}`, "u"));
}

/** Who prints or broadcasts, by what it is called; «رادیو فردا», «تلویزیون الجزیره». */
export const NEWSROOM = `(?:خبرنگار|خبرگزاری|اژانس[ ](?:[\\p{L}]+[ ])?(?:خبر|اطلاع)|صدا${Z}و${Z}سیما|مطبوعات|واحد[ ]مرکزی[ ]خبر|روزنامه|هفته${Z}نامه|مجله|نشریه|شبکه|تلویزیون|رادیو|رسانه|پایگاه|سایت|وب${Z}سایت|برنامه|ای[سرل]نا${END}|فارس${END}|مهر${END}|تسنیم${END}|[\\p{L}]{3,}[ ]?(?:انلاین|نیوز|پرس)${END})`;

/** Talks with a newsroom are no event of diplomacy. */
export const INTERVIEW = patternOf(new RegExp(`در[ ](?:گفت${Z}و?${Z}گو(?:ی|یی)?|مصاحبه(?:${Z}ای)?)[ ](?:\\p{L}+[ ])?با[ ](?:[«"]|${NEWSROOM})`, "u"));

/** What has the noun of an event for its matter or its price: «فیلم دیدار X و Y», «بلیت سفر به Y». */
const OF_WORK = endingOf(/(?<![\p{L}\u200c])(?<!(?<!\p{L})در[ ])(?:کتاب|رمان|فیلم|مستند|سریال|نمایش|نمایشگاه|نرخ|هزینه|قیمت|بلی[تط]|تعرفه)(?:[ ](?!(?:در|با|به|از)[ ])[\p{L}\u200c]+)?[ ]«?/u);

/** Whether what stands at a place of a text is what a work is about, or what something is paid for. */
export function isOfWork(text: string, at: number): boolean {
  return endsIn(text, OF_WORK, at);
}

/** Sports have encounters too: «دیدار پایانی جام», «تیم ملی والیبال راهی Y شد». */
export const GAMES = wholeWords(`(?:تیم|دیدار|بازی|مسابقه)(?:${Z}های)?[ ](?:ملی|فوتبال|والیبال|بسکتبال|هندبال|دوستانه|تدارکاتی|پایانی|حذفی|برگشت|نیمه${Z}نهایی)|مسابق(?:ات|ه)|فوتبال|والیبال|بسکتبال|لیگ|المپیک|سر${Z}مربی(?:ان)?|(?:فینال|جام)(?:[ ][\\p{L}\u200c]+)?|ورزشگاه|ملی${Z}پوشان|قهرمانی`);

/** «نامه X را به Y تسلیم کرد»: who wrote what somebody brings is not there. */
export const LETTER_OF = endingOf(/(?<![\p{L}\u200c])(?:نامه|پیام)(?:[ ](?:کتبی|مکتوب|شفاهی|ویژه|رسمی|خصوصی|محرمانه|تبریک|تسلیت|جدید))?[ «]/u);
