import { WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import { PLACES } from "../authority/places.ts";
import { foldText } from "../text/fold.ts";
import { patternOf, type Pattern } from "../text/pattern.ts";
import { SECTION } from "./section-names.ts";

/** Where a page says a name that can be its own. */
export type Spot =
  | "masthead" // its first line
  | "menu" // «درباره X»
  | "contact" // «تماس با X»
  | "channel" // «کانال تلگرام X»
  | "rights" // «… متعلق به X است», «© 2022 X»
  | "sign" // «© X»
  | "byline" // «نگارش از X»
  | "alone" // a line of the page's head that holds nothing else
  | "rule" // «X در ویرایش نظرات آزاد است»: what only the site itself says
  | "opening" // «X: …» in front of the text
  | "talk"; // «در گفت‌وگو با «X»»

/** A way in which pages say a name: the group `name` of a pattern over folded letters. */
export interface NameSpot {
  readonly spot: Spot;
  readonly pattern: Pattern;
  /** Whether nobody but the owner is named so. */
  readonly isSure: boolean;
}

const NAME = "[«\"]?(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N} \\u200c]{2,40}?)[»\"]?";
/** What the site is, before its name. */
const KIND = "(?:(?:وب ?)?سایت (?:خبری )?|پایگاه (?:خبری )?(?:[-–و] ?)?(?:تحلیلی )?|مجموعه |رسانه |روزنامه |خبرگزاری )?";
const NETWORK = "(?:فیس ?بوک|توی+تر|ایکس|تلگرام|اینستاگرام|یوتیوب|واتس ?اپ|ایتا|بله|سروش|روبیکا|اپارات|لینکدین|گوگل(?: پلاس| نیوز)?)";
/** «تمامی حقوق محفوظ است», beside a name with nothing but a mark between. */
const RESERVED = "(?:(?:تمامی?|کلیه|همه) ?(?:ی )?حقوق (?:مادی و معنوی )?(?:(?:این|برای این) (?:وب ?سایت|سایت|وبگاه|پایگاه|پرتال) )?محفوظ (?:است|می[ \\u200c]?باشد)|حق (?:نشر|چاپ) محفوظ (?:است|می[ \\u200c]?باشد)|all rights reserved)";

/** In lines of the page's furniture. */
export const SPOTS_OF_LINES: readonly NameSpot[] = [
  spot("menu", `^(?:درباره|ارشیو|(?:مطالب |اخبار )?بیشتر (?:از|در)) ${NAME}$`),
  spot("contact", `^(?:تماس با|ارتباط با|همکاری با|تبلیغات در) ${NAME}$`),
  spot("channel", `^(?:کانال(?: رسمی)?(?: تلگرام| ایتا| بله| سروش)?|صفحه(?: رسمی)?(?: اینستاگرام| فیس ?بوک| توییتر)|خبرنامه|اپلیکیشن) ${NAME}(?: در .{3,20})?$`),
  spot("channel", `^${NAME} (?:در|روی) ${NETWORK}[:.!]?$`),
  spot("channel", `^${NAME} را (?:در|روی|از) ${NETWORK}(?: و ${NETWORK})? (?:دنبال|ببینید|بخوانید|همراهی)`, true),
  spot("channel", `(?:^|[ ])(?:کانال|صفحه|گروه|خبرنامه)(?: رسمی)?(?: ${NETWORK})?[ ]${KIND}${NAME} (?:(?:در|روی) ${NETWORK} ?)?(?:را )?(?:بپیوندید|عضو شوید|مشترک شوید|دنبال کنید)`, true),
  spot("channel", `^${KIND}${NAME} را صفحه (?:خانگی|نخست|اصلی|اول)`, true),
  spot("rule", `^${KIND}${NAME} در (?:\\p{L}{2,8} و ){0,3}\\p{L}{2,8} (?:نظرات|دیدگاه|پیام)`, true),
  spot("rule", `(?:^|[.] )${KIND}${NAME} (?:هیچ[ \\u200c]?(?:گونه )?)?مسیولیتی (?:در قبال|در برابر|نسبت به|درباره)`, true),
  spot("rule", `^${KIND}${NAME} (?:تنها|فقط) (?:بخشی|خلاصه)`, true),
  spot("byline", `^(?:نگارش از|به قلم|(?:نوشته|ارسال|منتشر|نشر)[ \\u200c]?شده (?:توسط|در):?|منتشرکننده:?|رسانه:) ?${NAME}$`),
  spot("rights", `^${NAME} ?[|›»>] ?${SECTION}$`, true),
  spot("rights", `^(?:سرویس|گروه|بخش) ${SECTION} ?[-–|،]? ?${NAME}$`, true),
  spot("rights", `^(?:\\p{L}{3,15}|\\p{L}{2,10} \\p{L}{2,10}) ?[/،] ?(?:خبرگزاری|اژانس خبری) ${NAME}$`, true),
  spot("rights", `^(?:روزنامه |هفته[ \\u200c]?نامه )?${NAME} ?[-–|،] ?(?:(?:${WEEKDAY_PATTERN})[^|]{4,30} ?[-–|،] ?)?شماره(?: روزنامه| پیاپی)? ?:? ?[0-9]{2,6}(?![0-9])`, true),
];

/** In an imprint. */
export const SPOTS_OF_IMPRINTS: readonly NameSpot[] = [
  spot("rights", `(?:متعلق به|برای) ${KIND}${NAME} (?:است|می[ \\u200c]?باشد|محفوظ|بوده).*$`, true),
  spot("rights", `^(?:©|copyright)[ ©]*[0-9]{4}(?:[ ]?[-–][ ]?[0-9]{4})?[ ،,-]{0,3}${KIND}${NAME}(?:[ ]?[.،|–-][ ]?${RESERVED})?[.،|]?$`, true),
  spot("rights", `^(?:©|copyright)[ ©]*[0-9]{4}[ ،,-]{0,3}${KIND}${NAME}[.] \\p{L}`, true),
  spot("rights", `^[© ]*${RESERVED}[. ]{0,2}[-–—|©][ ]?${KIND}${NAME}[.]?$`, true),
  spot("rights", `^[© ]*${KIND}${NAME}[ ]?[-–—|©.][ ©]*${RESERVED}[.]?$`, true),
  spot("sign", `©[ ]?${NAME}[.،|]?$`),
];

const PLACE = PLACES.flatMap(({ name }) => (name.includes(" ") ? [] : [foldText(name)])).join("|");

/** In front of the text. */
export const SPOTS_OF_OPENINGS: readonly NameSpot[] = [
  spot("opening", `^(?:(?:سرویس|گروه|بخش)[ ]${SECTION}[ ])?${NAME}[ ]?(?:[:؛/|]|[–—-] )`),
  spot("opening", `^${NAME}، ?(?:${PLACE}):`, true),
  spot("rights", `^(?:${PLACE}) ?[-–—،/] ?${NAME} ?[-–—:؛] `, true),
  spot("opening", `^${NAME} ?[–—|؛-] (?![^–—|:-]{2,20}[–—|:-] )`, true),
  spot("rights", `(?:^|[/.،(] ?)(?:خبرگزاری|اژانس)(?: \\p{L}{2,10}){0,3} «(?<name>[\\p{L}\\p{N} \\u200c]{2,25})»(?: ?[/.:)–-]|$)`, true),
];


const TALK = "(?:(?:گفت[ \\u200c]?و?[ \\u200c]?گو(?:ی|یی)?|مصاحبه)(?: اختصاصی)?(?: با)?|خبرنگار|به)";
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\u200c]{1,15}";
const SHORT = `(?<name>${WORD}(?: ${WORD}){0,2}?)`;
/** Wherever somebody speaks to a newsroom, or it tells of its own checking. */
export const SPOTS_OF_TEXTS: readonly NameSpot[] = [
  spot("talk", `${TALK} [«"](?<name>[\\p{L}\\p{N} \\u200c]{3,40})[»"]`),
  spot("talk", `(?:گفت[ \\u200c]?و?[ \\u200c]?گو(?:ی|یی)?(?: اختصاصی)? با|(?:پرسش|سوال)(?: خبرنگار)?|(?:به|با) خبرنگار(?: اعزامی| سیاسی)?) ${SHORT}(?=[،:]| (?:درباره|گفت|می|تاکید|افزود|اظهار|توضیح|در پاسخ|پاسخ|که|از)(?!\\p{L}))`),
  spot("rule", `(?:پرسش|سوال|درخواست)(?:[ \\u200c]?ها)?ی? ${SHORT} (?:[^.؛]{2,70} )?پاسخی? (?:نداد|نگفت)`, true),
  spot("rule", `(?:^|[.؛،] )${SHORT} (?:هنوز |تاکنون |به[ \\u200c]طور مستقل )?(?:نتوانسته?|نمی[ \\u200c]?توان|قادر (?:به|نیست)|موفق (?:نشد|به))[^.؛]{0,60}(?:تایید|صحت|درستی|راستی)`, true),
];

function spot(name: Spot, pattern: string, isSure = false): NameSpot {
  return { spot: name, pattern: patternOf(new RegExp(pattern, "du")), isSure };
}
