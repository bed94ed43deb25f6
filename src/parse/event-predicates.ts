import type { EventKind } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import { patternOf, type Pattern } from "../text/pattern.ts";
import { EDGE, END, TALK, Z, wholeWords, words } from "./event-words.ts";

/** What a phrase tells of; `talk` is a call or a meeting, `session` a meeting or a summit, as the rest of the page says. */
export type ToldKind = EventKind | "talk" | "session";

/** Who must be there for a phrase to tell of an event. */
export type Needs =
  | "one" // somebody
  | "two" // two who meet
  | "traveller" // somebody who goes, and a goal
  | "goer" // the same, where the verb is sure enough without a goal
  | "guest" // somebody whom a state or city receives
  | "invited" // somebody whom another asks to come, and whither
  | "lander" // the same, where the goal stands behind «در»: «در بیروت فرود آمد»
  | "speaker" // somebody who speaks
  | "sayer" // the same, where it is a statement only if the page tells of no occasion on which it was said
  | "body" // an organization, or those who come together
  | "attendants" // those who are at the summit just told: «X و Y در آن شرکت می‌کنند»
  | "convened"; // a body between states or a city whose name the noun takes: «نشست بریکس», «نشست ژنو»

/** A phrase by which a clause tells of an event. Patterns are over folded text. */
export interface Predicate {
  readonly kind: ToldKind;
  readonly needs: Needs;
  readonly pattern: Pattern;
  readonly why: string;
  /** Tells of an event only together with a day. */
  readonly dated?: true;
}

const NOUN_END = `(?:${Z}(?:ی|ای|یی|اش|ش|شان|ام|م))?${END}`;
const SEPARATE = `(?:${Z}های|های)[ ](?:جداگانه|دوجانبه|دو[ ]?جانبه)`;
const BY_PHONE = `(?:تلفنی|تلفونی|تصویری|ویدی?ویی|ویدی?و${Z}کنفرانس(?:ی)?|انلاین)`;
const DONE = `(?:کرد|نمود|داشت|انجام|صورت|برگزار|می${Z}کن|می${Z}شو|خواه)`;
const WRITES = `(?:نوشت|نوشته|منتشر|اعلام|گفت|تاکید|واکنش|خواند|نامید|محکوم|تبریک|تسلیت|افزود|خواستار|خواهان|خبر[ ]داد|دانست|هشدار|صادر|اورده)`;
/** What a body says in writing. */
const COMMUNIQUE = `(?:بیانیه|اطلاعیه|اعلامیه|ابلاغیه|خبرنامه(?=${Z}(?:ای|یی)))`;
const SENDS = `(?:ارسال|فرستاد|نوشت|نگاشت|تسلیم|تحویل|تقدیم|دریافت|پاسخ|امضا|رساند|خواستار|خواست${END}|هشدار|گلایه|اعلام|تاکید|محکوم|درخواست)`;
/** Words that make «نامه» the end of another: «تفاهم نامه» with its half-space lost. */
const NO_LETTER = `(?<!(?:توافق|تفاهم|موافقت|روز|قطع|ایین|اساس|پایان|گواهی|زندگی|هفته|ماه|فصل|دعوت|استوار|معرفی|بر|اعتبار|وصیت|شناس|لغت|فیلم|نمایش|سفر|اظهار|پرسش|بیمه|اجازه|بخش|نظام|کار|سال|ویژه)[ \\u200c]?)`;

/** Verbs of one who is visited. */
const RECEIVES = `(?:به[ ]حضور[ ])?(?:خواهد[ ]پذیرفت|(?:می${Z}|ب)?پذیر(?:فت|د))`;
const RECEIVES_AT_HOME = `به[ ]حضور[ ](?:خواهد[ ]پذیرفت|(?:می${Z}|ب)?پذیر(?:فت|د))`;
/** Verbs of one who speaks, with what he does with words. */
const SAYING = `${EDGE}(?:گفت(?!${Z}و${Z}گو)|(?<!به[ ])گفته(?:[ ](?:است|بود))?${END}|افزود|نوشت|نوشته|خواند|واکنش|خواستار|اعلام[ ]کرد|تاکید[ ]کرد|هشدار[ ]داد|استقبال[ ]کرد|محکوم[ ]کرد)`;

/** How the press tells of events. A clause gives one event of each kind, by the first row that fits. */
export const PREDICATES: readonly Predicate[] = [
  row("call", "one", `(?:${TALK}|تماس|رایزنی|مکالمه|مذاکره|صحبت|ارتباط)(?:${Z}(?:های|ها|هایی))?(?:${Z}(?:ی|یی|ای))?[ ](?:و[ ]\\p{L}+[ ])?${BY_PHONE}`, "«گفت‌وگوی تلفنی»"),
  row("call", "one", `${EDGE}(?:تلفنی|به${Z}(?:صورت|طور)[ ]${BY_PHONE})[ ].{0,90}?(?:${TALK}|صحبت|رایزنی|تماس|مذاکره|سخن|بررسی|انجام|بحث|تبادل)`, "«تلفنی با … گفت‌وگو کرد»"),
  row("call", "one", `${EDGE}تماس${Z}(?:هایی|های|ی)?[ ](?:را[ ])?با[ ].{0,80}(?:شروع|برقرار|گرفت)`, "«تماس‌هایی را با … شروع کردیم»"),
  row("call", "two", `${EDGE}تماس${NOUN_END}(?![ ](?:است|هست|بود|باش))`, "«تماس X و Y»: by telephone, as a newsroom uses it of two people"),
  row("call", "two", `${EDGE}از[ ](?:طریق|راه)[ ]${BY_PHONE}[ ].{0,90}?(?:${TALK}|صحبت|رایزنی|مذاکره)`, "«از طریق ویدئوکنفرانس با X گفت‌وگو کرد»"),
  row("call", "two", `${EDGE}(?:تلفن|زنگ)[ ](?:کرد|زد|می${Z}زن|می${Z}کن|خواهد)|(?<!(?:گو|گوی|گویی|تماس|تماسی|تماس${Z}های|رایزنی|مکالمه|صحبت|مذاکره|پیام|مصاحبه|خط|پاسخ|ارتباط|نظرسنجی)[ ])${EDGE}تلفنی[ ]`, "«به X تلفن کرد», «تلفنی به X گفت»"),
  row("call", "two", `${EDGE}تماس${Z}های?(?:${Z}یی)?[ ](?:جداگانه|پیاپی)`, "«در تماس‌های جداگانه با X و Y»"),
  row("press-conference", "one", `(?:نشست|کنفرانس)(?:${Z}ی)?[ ](?:مشترک[ ])?(?:خبری|مطبوعاتی)|نشست[ ]هفتگی[ ](?:خود[ ])?با[ ](?:خبرنگاران|اصحاب[ ]رسانه|رسانه)`, "«نشست خبری»"),
  row("meeting", "two", `${EDGE}(?:دیدار|ملاقات)(?:${NOUN_END}|${SEPARATE})|${EDGE}به[ ]دیدن[ ].{1,60}[ ](?:رفت|می${Z}رو|امد)`, "«دیدار کرد», «در دیدار با …», «دیدار X و Y»"),
  row("meeting", "one", `${EDGE}(?:دیدار|ملاقات)(?:ی)?[ ](?:${words(4)}با${END}|(?:و[ ]${TALK}[ ])?${DONE})`, "«در دیدار با …» of whom only one side is known"),
  row("meeting", "two", `${EDGE}(?:یکدیگر|همدیگر|هم)[ ](?:را[ ])?(?:دید|ببین|ملاقات|خواهند[ ]دید|می${Z}بین)|رو${Z}در${Z}رو[ ](?:می${Z}شو|شد)|رو${Z}(?:در|به)${Z}روی?[ ](?:هم|یکدیگر|همدیگر)${END}`, "«یکدیگر را دیدند»"),
  row("meeting", "two", `${EDGE}(?:میزبان|پذیرای|مهمان)[ ](?!تماس|گفت|نشست|اجلاس|(?:این|ان)[ ]).{1,90}?[ ](?:است|بود|بودند|بوده|شد|شدند|می${Z}شود|خواهد)${END}`, "«میزبان X بود»"),
  row("meeting", "two", `${RECEIVES_AT_HOME}|${EDGE}را[ ](?:.{0,20}[ ])?${RECEIVES}`, "«X را به حضور پذیرفت»"),
  row("meeting", "two", `${EDGE}استقبال[ ](?:رسمی[ ])?(?:می${Z})?(?:کرد|نمود|کن|خواهد|قرار)|مورد[ ]استقبال`, "«از X استقبال کرد»"),
  row("meeting", "two", `${EDGE}با[ ].{0,90}[ ](?:روبه${Z}رو|رو${Z}به${Z}رو)[ ]شد|${EDGE}با[ ].{0,90}[ ](?:ببیند|می${Z}بیند)${END}`, "«با X روبه‌رو شد», «با X می‌بیند» in Kabul"),
  row("meeting", "two", `(?:دریافت|تقدیم|تسلیم)[ ]استوار${Z}نامه|${EDGE}استوار${Z}نامه[ ].{0,90}(?:دریافت|تقدیم|تسلیم|تحویل)`, "an envoy presents his credentials: «استوارنامه خود را تسلیم X کرد», «هنگام دریافت استوارنامه X»"),
  row("meeting", "two", `(?:ناهار|شام|صبحانه)[ ]کاری|${EDGE}را[ ](?:در[ ].{0,20}[ ])?(?:دید|دیده[ ](?:است|بود))${END}`, "«ناهار کاری X و Y»"),
  row("meeting", "two", `${EDGE}با[ ].{1,120}[ ](?:نشست(?:${Z}ی)?[ ](?:داشت|کرد|دار|خواهد[ ]داشت)|(?:ب|می${Z})نشین(?:د|ند)${END}|خواه(?:د|ند)[ ]نشست)`, "«با X نشست داشت», «با X بنشیند»"),
  row("session", "two", `(?:پشت|دور|سر|گرد)[ ](?:یک[ ])?میز(?:[ ]مذاکره)?[ ].{0,20}نشست|گرد[ ]هم[ ](?:امد|می${Z}ای|خواهند)`, "«پشت یک میز نشستند»"),
  row("session", "body", `${EDGE}(?:وزیران|وزرای|سران|رهبران|نمایندگان|روسای)[ ].{0,90}گرد[ ]هم[ ](?:امد|می${Z}ای|خواهند)`, "«وزیران خارجه اتحادیه گرد هم می‌آیند»"),
  row("session", "two", `${EDGE}(?:نشست|جلسه)(?:${Z}ای|ی)?[ ](?:مشترک|دو${Z}جانبه|سه${Z}جانبه|چهار${Z}جانبه|پنج${Z}جانبه)(?![ ](?:خبری|سران))`, "«نشست سه‌جانبه»"),
  row("meeting", "two", `${EDGE}(?:مذاکره|مذاکرات|(?:رایزنی|${TALK})${Z}های?)[ ].{0,120}(?:برگزار|اغاز|انجام|شروع|پایان)[ ](?:شد|شده|یافت|گرفت|می${Z}شو|می${Z}یاب|خواهد)`, "«مذاکرات X و Y آغاز شد»"),
  row("meeting", "two", `${EDGE}(?:دور|دوره)(?:[ ][\\p{L}\\u200c]+)?[ ](?:از[ ])?(?:این[ ])?(?:${TALK}|مذاکر|رایزنی).{0,120}[ ](?:برگزار|اغاز|انجام|پایان|شروع|بود)`, "«آخرین دور گفت‌وگوی ایران و ۱+۵ در مسکو بود»"),
  row("visit", "traveller", `${EDGE}سفر(?!${Z}(?:های?|هایی)${END})${NOUN_END}`, "«سفر X به Y», «به Y سفر کرد»"),
  row("visit", "goer", `${EDGE}(?:سفر[ ](?:کرد|کرده|خواهد|خواهند|می${Z}کن)|(?:راهی|عازم|رهسپار|روانه)[ ]${words(4)}(?:شد|شدند|شده|می${Z}شو|خواه|است)${END})`, "«راهی … شد»"),
  row("visit", "traveller", `${EDGE}(?:وارد|راهی|عازم|رهسپار)[ ]|${EDGE}ورود(?:ش|${Z}شان)?[ ]|${EDGE}به[ ]مقصد[ ]|${EDGE}(?:رسید|رفت|رفته|رسیده|امد|امده|برگشت|بازگشت(?=[ .]*$)|می${Z}رو|برو|می${Z}ای|بیای|(?:باز|بر)${Z}می${Z}گرد|خواهد[ ](?:رفت|امد))(?:د|ند|م|یم)?${END}`, "«وارد Y شد», «به Y رفت»"),
  row("visit", "traveller", `${EDGE}(?:خود[ ]را[ ]به[ ].{1,40}[ ]رساند|(?:پا|پای|قدم|گام)[ ](?:به|در)[ ].{1,40}[ ](?:گذاشت|نهاد|گذاشته|می${Z}گذار)|پرواز[ ](?:کرد|می${Z}کن|خواهد))`, "«خود را به Y رساند», «پا به Y گذاشت»"),
  row("visit", "lander", `${EDGE}(?:فرود[ ](?:امد|می${Z}ای)|به[ ]زمین[ ](?:نشست|می${Z}نشین)|به[ ]سر[ ]می${Z}بر)|${EDGE}از[ ].{0,40}[ ](?:بازدید|دیدن)[ ](?:کرد|نمود|می${Z}کن|خواهد)`, "«هواپیمای او در بیروت به زمین نشست»"),
  row("visit", "lander", `${EDGE}می?همان[ ].{1,40}[ ](?:است|بود|بودند|بوده|خواهد|می${Z}شود)${END}`, "«X مهمان تهران بود»"),
  row("visit", "invited", `${EDGE}دعوت[ ](?:کرد|نمود|می${Z}کن|به[ ]عمل)`, "«از X برای سفر به تهران دعوت کرد»"),
  row("visit", "guest", `${EDGE}(?:میزبان|پذیرای)[ ]`, "«تهران میزبان X است»"),
  row("meeting", "body", `${EDGE}(?:نشست|جلسه|اجلاس)[ ]کمیسیون[ ](?:[\\p{L}\\u200c]+[ ])?مشترک.{0,120}[ ](?:برگزار|برپا|تشکیل|اغاز)[ ]`, "«نشست کمیسیون مشترک … برگزار شد»: the ministers who lead it meet, and no heads of state"),
  row("summit", "convened", `${EDGE}(?:نشست|اجلاس|کنفرانس|همایش)[ ](?:(?:بین${Z}المللی|منطقه${Z}ای|سالانه|وزارتی|مشورتی|امنیتی|اقتصادی|صلح|سران)[ ])*(?=[\\p{L}0-9])`, "«نشست بریکس», «نشست بین‌المللی تاشکند»"),
  row("summit", "body", `${EDGE}(?:نشست|اجلاس|اجلاسیه|کنفرانس)(?:ی)?[ ]${words(2)}(?:اضطراری|فوق${Z}العاده|سران|وزیران|وزرای|شورای|سازمان|کمیته|بین${Z}المللی|ملی|عمومی|${TALK})|${EDGE}اجلاس[ ](?!تهران)[\\p{L}«]|${EDGE}(?:نشست|همایش|کنفرانس)[ ]«`, "«نشست اضطراری …»"),
  row("summit", "body", `${EDGE}(?:جلسه|نشست)(?:${Z}ای|ی)?[ ](?:اضطراری|فوق${Z}العاده|علنی)`, "«شورای امنیت جلسه اضطراری برگزار کرد»"),
  row("summit", "attendants", `${EDGE}در[ ](?:ان[ ](?:[\\p{L}\\u200c]+[ ]){0,4}(?:شرکت|حضور|حاضر|سخن)|(?:این|همین|(?:گشایش|افتتاحیه|اختتامیه)(?:[ ]این)?)[ ](?:نشست|اجلاس|اجلاسیه|کنفرانس|همایش)${END}(?![ ](?:خبری|مطبوعاتی)))`, "«پوتین و مرکل در آن شرکت می‌کنند»"),
  row("letter", "one", `${EDGE}${NO_LETTER}نامه(?:${Z}ها(?:یی|ی)?)?(?:${Z}ای|${Z}ی|یی)?(?=[ ]).{0,200}?${SENDS}`, "«نامه‌ای به … فرستاد»"),
  row("letter", "one", `(?:در|طی|با)[ ]${NO_LETTER}نامه${Z}ای[ ]`, "«در نامه‌ای به رئیس شورا …»"),
  row("letter", "two", `${EDGE}${NO_LETTER}نامه(?:${Z}ای|${Z}ی)?[ ]|پیام(?:ی)?[ ](?:کتبی|مکتوب)`, "«نامه X به Y»"),
  row("statement", "speaker", `${EDGE}${COMMUNIQUE}(?:${Z}ای|${Z}ی|یی)?[ ].{0,80}?${WRITES}|(?:در|طی|با)[ ](?:یک[ ])?${COMMUNIQUE}(?!${Z}ها)|(?:صدور|انتشار|نشر)[ ]${COMMUNIQUE}|${COMMUNIQUE}[ ](?:مشترک|پایانی)`, "«در بیانیه‌ای اعلام کرد»"),
  row("statement", "speaker", `(?<!(?:پیوند|ارتباط|تماس)[ ])${EDGE}(?:پیام|تویی*ت|پست|فیلم|ویدی?و|یادداشت|پیغام)(?:${Z}ای|ی|یی)[ ].{0,90}${WRITES}`, "«پیامی … منتشر کرد»"),
  row("statement", "speaker", `(?:شبکه(?:${Z}های)?[ ]اجتماعی|تویی*تر|فیس${Z}بوک|${EDGE}ایکس${END}|پاسخ[ ]کتبی|اینستاگرام|تلگرام|فضای[ ]مجازی|حساب[ ]کاربری|صفحه[ ]شخصی).{0,80}${WRITES}`, "«در شبکه اجتماعی … نوشت»"),
  row("statement", "sayer", `${EDGE}(?:رد|تکذیب)[ ](?:کرد|کرده|نمود|می${Z}کند)${END}|(?:بی${Z}اساس|بی${Z}پایه|نادرست|کذب|دروغ|ساختگی)[ ](?:خواند|دانست|توصیف|اعلام)`, "«سخنگو این خبر را تکذیب کرد»: a denial is a statement of its own"),
  { ...row("statement", "sayer", SAYING, "«X روز دوشنبه گفت»: words that have a day are a statement"), dated: true },
  row("talk", "two", `${EDGE}(?:${TALK}|رایزنی|مذاکره|مذاکرات|مکالمه|صحبت|گفت${Z}و${Z}شنود)(?:${Z}(?:های|ها|هایی))?(?:${Z}(?:ی|یی))?${END}`, "«با X گفت‌وگو کرد»"),
  row("talk", "two", `${EDGE}با[ ](?!پیوند|ارتباط|زبان|لحن).{0,120}[ ](?:سخن[ ](?:گفت|می${Z}گوی)|حرف[ ](?:زد|می${Z}زن)|تبادل[ ]نظر|هم${Z}(?:کلام|سخن|صحبت)|به[ ]بحث)`, "«با X سخن گفت»"),
];

/** Before the noun of an event already told of: «این دیدار», «این سومین تماس», «در همین نشست». */
export const ALREADY_TOLD = overFolded(/(?<![\p{L}\u200c])(?:این|همین|ان)[ ](?:\p{L}+(?:مین|ین)[ ])?(?:دور[ ]از[ ])?$/u);

/** «بار دیگر», «دیدار بعدی»: an event beside those told of. */
export const ANOTHER = patternOf(new RegExp(`${EDGE}(?:بار[ ]دیگر|دوباره|مجددا?|${Z}(?:دیدار|سفر|نشست|دور)(?:ی)?[ ](?:بعدی|دیگری|اتی|اینده))${END}`, "u"));

/** «وزرای خارجه», «دو طرف» without their states: the pair of which the article just spoke. */
export const THE_PAIR = patternOf(new RegExp(`${EDGE}(?:(?<!(?:برخی|بعضی|سایر|دیگر|تعدادی)(?:[ ]از)?[ ])(?:وزرای|وزیران)[ ](?:امور[ ])?خارجه(?![ ](?:سه|کشورهای|(?:این|ان)[ ](?:گروه|اتحادیه|شورا|سازمان|کشورها)))|دو[ ](?:وزیر|طرف|مقام|کشور|دیپلمات|رهبر|رییس${Z}جمهور)|طرفین|یکدیگر|همدیگر|(?:نشست|کنفرانس)[ ](?:خبری[ ]مشترک|مشترک[ ]خبری)(?![ ]با))${END}`, "u"));
/** «سه کشور»: the three of whom it just spoke. */
export const THE_THREE = wholeWords("سه[ ](?:وزیر|طرف|کشور|رهبر|رییس[ \\u200c]?جمهور)");

/** «دو کشور», «سه طرف»: states, where no people were told of. */
export const STATES_MEANT = wholeWords("(?:دو|سه)[ ](?:کشور|طرف)");

/** A word for somebody just named. */
export const PRONOUN = wholeWords("او|وی|ایشان|نامبرده");
/** The same with what he is; behind it may stand whose he is: «این دیپلمات سوئدی», «مقام طالبان». */
export const THIS_ONE = patternOf(new RegExp(`(?:${EDGE}(?:این|ان)[ ]|^)(?:مقام|دیپلمات|وزیر|مسیول|سیاستمدار|رهبر|فرمانده|نماینده|معاون|سخنگو|فرستاده)(?:[ ](?:ارشد|بلندپایه))?${END}`, "u"));

/** A verb of the one who speaks: what he tells, he does himself. */
export const FIRST_PERSON = patternOf(new RegExp(`(?:کرد|کرده|داشت|داشته|داد|رفت|امد|رسید|خواه|می${Z}(?:کن|رو|ده|ای))(?:م|یم|${Z}ایم|${Z}ام)${END}|${EDGE}(?:سفر|دیدار|ملاقات|تماس)م${END}`, "u"));

function row(kind: ToldKind, needs: Needs, pattern: string, why: string): Predicate {
  return { kind, needs, pattern: patternOf(new RegExp(pattern, "u")), why };
}
