import type { IsoDay } from "../calendar/jalali.ts";
import type { EventStatus } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, patternOf, type Pattern } from "../text/pattern.ts";
import { rowsWithin, tableOf } from "../text/pattern-table.ts";
import type { Phrase } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import { AGREED, CALLED_UNTRUE, EDGE, END, isOccasion, TALK, Z, words } from "./event-words.ts";
import { beginsWithVerdict, saidBefore, type Clause } from "./read-clauses.ts";

/** A phrase by which a clause says whether the event has happened. `unreal`: it tells of none. */
interface StatusSign {
  readonly status: EventStatus | "unreal";
  readonly kinds: readonly ToldKind[] | "any";
  readonly pattern: Pattern;
  readonly why: string;
  /** Says nothing of an event already told: «درباره این سفر نظری ندارد». */
  readonly first?: true;
  /** Counts wherever in the clause it stands, not only near the event. */
  readonly far?: true;
  /** Counts only where no day is told. */
  readonly undated?: true;
}

const ENCOUNTERS: readonly ToldKind[] = ["meeting", "talk", "call", "visit", "letter", "summit"];
const NOUN = `(?:دیدار|ملاقات|${TALK}|تماس|سفر|مذاکره|مذاکرات|رایزنی|نامه|نشست)`;

/** How a clause says whether the event has happened; the first that fits decides, else it was held. */
const STATUS_SIGNS: readonly StatusSign[] = [
  sign("denied", ENCOUNTERS, `تکذیب|^[ ]*(?:وجود[ ](?:ندارد|نداشت)|در[ ]کار[ ]نیست)|نادرست[ ](?:است|بود)|درست[ ]نیست|${CALLED_UNTRUE}|${EDGE}(?:کذب|شوخی|ساختگی|جعلی)|بی${Z}(?:اساس|پایه)|صحت[ ]ن|واقعیت[ ]ن|دروغ|ساخته[ ](?:رسانه|و[ ]پرداخته|ذهن)|چنین[ ]${NOUN}.{0,60}[ ]ن|${NOUN}.{0,90}[ ](?:وجود[ ](?:ندارد|نداشت)|در[ ]کار[ ](?:نیست|نبود))`, "«تکذیب کرد», «نادرست خواند»"),
  sign("denied", ENCOUNTERS, `^[ ]*ان[ ]را[ ]رد|${NOUN}.{0,90}[ ]رد[ ](?:کرد|کرده|شد|شده|کردند|می${Z}کند|می${Z}کنند)${END}`, "«دیدار … را رد کرد»"),
  sign("denied", ["visit"], `${EDGE}نخواه(?:د|ند)[ ](?:رفت|امد)${END}`, "«به Y نخواهد رفت»"),
  { ...sign("denied", ENCOUNTERS, `${NOUN}.{0,90}[ ](?:انجام|صورت|برگزار|برقرار)[ ]ن(?:شد|گرفت|می${Z}شو|خواهد)`, "«… انجام نشده است»"), first: true },
  { ...sign("denied", ENCOUNTERS, `${NOUN}(?:${Z}(?:ی|ای|یی))?[ ]${words(3)}(?:(?:انجام|صورت|برگزار|فرستاده|ارسال|داده|نوشته|دریافت|مبادله)[ ])?ن(?:کرد|داشت|شد|خواهد|خواهند|گرفت|می${Z}کن|می${Z}شو|فرستاد|نوشت|دارد|یست)|${EDGE}(?:هیچ${Z}گونه|هیچ|نبود|عدم|بدون|هرگونه)[ ](?:هرگونه[ ])?${NOUN}`, "«دیداری انجام نشده», «هیچ تماسی»"), first: true },
  sign("denied", ENCOUNTERS, `${NOUN}.{0,60}[ ]در[ ](?:برنامه|دستور[ ]کار)[ ](?:.{0,30}[ ])?ن(?:بود|یست|دارد|داشت|خواهد)`, "«ملاقاتی با X در برنامه نبود»"),
  { ...sign("unreal", ["visit"], `${EDGE}امادگی[ ](?:[\\p{L}\u200c]+[ ]){0,3}(?:برای|جهت)[ ](?:[\\p{L}\u200c]+[ ])?سفر`, "«آمادگی خود را برای سفر به Y اعلام کرد»: nobody goes yet"), undated: true },
  { ...sign("unreal", ["meeting", "talk", "visit"], `${EDGE}در[ ]دست[ ](?:پیگیری|بررسی|برنامه${Z}ریزی|هماهنگی|تدارک|رایزنی|اقدام)${END}`, "«ملاقات با X در دست پیگیری است»: not settled yet"), undated: true },
  sign("unreal", ENCOUNTERS, `${EDGE}به[ ](?:دلیل|علت|خاطر|سبب|واسطه)[ ](?:[\\p{L}\u200c]+[ ]){0,2}${NOUN}[ ].{0,60}(?:به[ ]تعویق|موکول|لغو[ ](?:شد|کرد))`, "«نشست به دلیل سفر X به تعویق افتاد»: something else is put off"),
  sign("postponed", "any", `به[ ]تعویق|عقب[ ](?:افتاد|انداخت)|به[ ](?:(?:زمان|وقت|روز)[ ]دیگری|(?:زمانی|وقتی|روزی)[ ]دیگر)[ ]|موکول[ ](?:شد|کرد|گردید|می)|لغو[ ](?:شد|کرد|گردید)`, "«به تعویق افتاد»"),
  sign("unreal", ["meeting", "talk", "call", "visit", "letter"], `${EDGE}(?:بر[ ]سر|درباره|در[ ]مورد|در[ ]پی|واکنش[ ]به)[ ](?:خبر|شایعه|ادعای|گزارش)[ ]|${EDGE}ادعای[ ](?:این${Z}که[ ]|(?:[\\p{L}\\u200c]+[ ])?${NOUN})|${EDGE}(?:گویا|اگر|چنانچه|شایعه|احتمال|در[ ]صورت(?:ی[ ]که)?|ای${Z}کاش|کاش|همواره|همیشه|بارها|چند(?:ین)?[ ](?:دور|بار|نوبت|مرتبه)|معمولا|هر[ ]سال|ایا)${END}|امیدوار`, "a condition, a hope, a habit, a rumour"),
  sign("unreal", ["meeting", "talk", "call", "visit"], `${EDGE}(?:ممکن[ ]است|شاید|چه${Z}بسا|امکان[ ](?:(?:برگزاری|انجام)[ ])?${NOUN})${END}|${NOUN}(?:${Z}های?)?[ ](?:احتمالی|محتمل|فرضی)${END}|احتمالی[ ]${NOUN}`, "«ممکن است سفر کند», «دیدار احتمالی X»: nobody knows yet"),
  { ...sign("unreal", ["meeting", "talk", "call", "visit"], `${EDGE}باید[ ].{0,90}(?:کن|گیر|رو|بنشین|نشین|بین|گذار|شو)(?:د|ند|یم)${END}`, "«باید با X دیدار کند»: an opinion, if it has no day"), undated: true },
  sign("denied", ENCOUNTERS, `(?:تصمیم|برنامه|قصد)${Z}(?:ای|ی)?[ ](?:.{0,30}[ ])?(?:برای|درباره|در[ ]مورد)[ ].{0,12}${NOUN}.{0,60}[ ]ن(?:دار|داشت|گرفت|شد|یست)|(?:برای|به)[ ]${NOUN}.{0,60}[ ](?:عجله|تمایل|رغبت|علاقه|شتاب|نیاز)(?:${Z}(?:ای|ی))?[ ]ن(?:دار|داشت|یست)`, "«هنوز تصمیمی درباره سفر گرفته نشده است»"),
  { ...sign("unreal", ["meeting", "talk"], `${EDGE}با[ ](?:(?:دیگر|برخی|سایر|شماری[ ]از)[ ])?(?:مقام${Z}های|مقامات|مسیولان|مسوولان)[ ].{0,60}(?:(?:دیدار|ملاقات|${TALK}|مذاکره|رایزنی)[ ](?:و[ ][\\p{L}\\u200c]+[ ])?(?:(?:خواهد|خواهند)[ ]|می${Z}|کن|داشته[ ]باش))|${EDGE}(?:برای|جهت|به[ ]منظور)[ ](?:دیدار|ملاقات|${TALK}|مذاکره|رایزنی)(?:[ ]و[ ](?:دیدار|${TALK}|مذاکره|رایزنی))?[ ]با[ ](?:(?:دیگر|برخی|سایر)[ ])?(?:مقام${Z}های|مقامات|مسیولان|مسوولان)[ ](?!.{0,40}از[ ]جمله)`, "«قرار است با مقام‌های X دیدار کند»: with whom and when, nobody says"), undated: true },
  sign("unreal", ["meeting", "talk"], `${EDGE}فرصت[ ](?:دیدار|ملاقات|${TALK})[ ]`, "«فرصت دیدار دست نداد»"),
  sign("unreal", ["meeting", "talk", "visit", "summit"], `${NOUN}.{0,60}[ ](?:دور[ ]از[ ](?:دسترس|ذهن|انتظار)|بعید|ناممکن|غیر${Z}ممکن|محال|منتفی)${END}`, "«دیدار X و Y دور از دسترس است»"),
  sign("unreal", ["talk", "session"], `${EDGE}(?:به|پای|سر)[ ]میز[ ](?:${TALK}|مذاکره|مذاکرات)[ ](?:ب(?:یاور|کش|نشان|از)|باز(?:گردان|${Z}می)|برگردان|کشاند|اورد)`, "«خواست روسیه را پای میز مذاکره بیاورد»: a demand"),
  sign("unreal", ["talk"], `${EDGE}(?:محور(?:${Z}های)?|جریان|روند|جزییات|محتوای|نتیجه|نتایج|روایت)[ ](?:این[ ])?(?:${TALK}|مذاکر|رایزنی)(?:.{0,90}[ ])?(?:خواند|دانست|نامید|(?:تشریح|شرح|توضیح)[ ](?:کرد|داد))`, "«محور مذاکرات را … خواند», «جریان گفت‌وگوها را شرح داد»: what is spoken of"),
  { ...sign("unreal", ["talk", "meeting"], `(?<!${EDGE}(?:قرار|مقرر|بنا)[ ].{0,90})(?:انجام|صورت)[ ](?:گیرد|شود|پذیرد)${END}`, "«گفت‌وگوهایی که با میانجی‌گری X انجام گیرد»: as somebody would have them, if they have no day"), undated: true },
  sign("unreal", ["talk"], `${EDGE}از[ ]${TALK}.{0,60}[ ]می${Z}گذرد|${EDGE}به[ ](?:میز[ ])?(?:${TALK}|مذاکره|مذاکرات)[ ](?:.{0,30}[ ])?(?:(?:باز|بر)(?:گرد|${Z}می${Z}گرد|گشت)|روی[ ]اور)`, "«راه صلح از گفت‌وگوی X و Y می‌گذرد», «به میز مذاکره برگردد»: policy"),
  { ...sign("unreal", ["summit", "meeting"], `${EDGE}تا[ ](?:.{2,20}[ ])ادامه[ ](?:دارد|خواهد)`, "«نشست شورای حکام تا جمعه ادامه دارد»: when it began, this does not say"), undated: true },
  { ...sign("unreal", ["summit", "meeting"], `${EDGE}(?:ایا|احتمال[ ](?:دعوت|حضور|شرکت|برگزاری))[ ].{0,60}(?:نشست|اجلاس|کنفرانس|همایش)`, "«درباره احتمال دعوت به نشست ژنو», «آیا نشست X رقیب Y است»"), undated: true },
  sign("unreal", ["meeting"], `${EDGE}چند(?:ین)?[ ](?:دیدار|ملاقات)[ ](?:[\\p{L}\u200c]+[ ])?(?:(?:نیز|هم)[ ])?(?:دارد|داشت|خواهد[ ]داشت)${END}`, "«چند ملاقات دوجانبه دارد»: with whom, nobody says"),
  sign("denied", ENCOUNTERS, `^[ :«]*(?:و[ ])?نه[ ](?!تنها|فقط|صرفا)(?:[\\p{L}\u200c]+[ ]){0,5}${NOUN}`, "«نه نامه‌ای آمده و نه کسی نامه‌ای نوشته است»"),
  sign("unreal", ["statement"], `${EDGE}در[ ](?:یادداشتی?|سرمقاله(?:${Z}ای)?|مقاله(?:${Z}ای)?)[ ](?!.{0,60}(?:ایکس|تویی|شبکه|صفحه|کانال|اینستاگرام|تلگرام|فیس))`, "«در یادداشتی نوشت»: what an author thinks"),
  sign("denied", ENCOUNTERS, `^[ :«]*نه[ ](?!تنها|فقط|صرفا).{1,120}[ ](?:امده|رفته|کرده|داشته|دیده|نوشته|فرستاده)(?:${Z}ا(?:ست|ند|یم|م))?[ .»]*$`, "«نه X به تهران آمده است»"),
  sign("unreal", ["statement"], `${EDGE}نه[ ](?:رد|تکذیب)[ ](?:کرد|نمود)`, "«نه تکذیب کرده و نه تأیید»"),
  { ...sign("unreal", ["call", "talk"], `${EDGE}بارها[ ].{0,240}[ ](?:گفت${Z}و?${Z}گو|صحبت|تماس|رایزنی|مذاکره)[ ](?:[\\p{L}\u200c]+[ ])?(?:کرد|داشت|گرفت)`, "«بارها با X تلفنی گفت‌وگو کرده است»: a habit, however far off the word stands"), far: true },
  sign("unreal", ["statement"], `${EDGE}(?:همواره|همیشه|بارها|پیوسته|به[ ]کرات)${END}`, "«بارها رد کرده است»: a habit"),
  sign("unreal", ["visit"], `${EDGE}(?:نخستین|اولین|اخرین|دومین|سومین)[ ](?:بار(?:ی)?[ ](?:.{1,60}[ ])?است[ ]که${END}|سفر[ ](?:رسمی[ ])?(?:یک|هر)${END})`, "«این نخستین بار در سی سال گذشته است که …», «نخستین سفر یک مقام …»: a record"),
  sign("unreal", ["summit", "session", "meeting", "talk", "visit"], `${EDGE}(?:توافق(?:${Z}های|ات)|تفاهم(?:${Z}های|ات)|مصوبات|نتیجه|نتایج|پیامد(?:${Z}های)?|خاطره|سالگرد|تغییر[ ](?:برنامه|زمان))[ ](?:(?:اخیر|پیشین|قبلی|این)[ ])?(?:${NOUN}|اجلاس|کنفرانس|همایش|جلسه)${END}`, "«توافق‌های سفر X به Y», «نتیجه اجلاس»: what came of it is spoken of"),
  sign("unreal", ["summit", "session", "meeting"], `${EDGE}(?:در[ ]استانه|دعوت[ ](?:از[ ].{2,40}[ ])?(?:به|برای))[ ](?:(?:این|ان)[ ])?(?:نشست|اجلاس|کنفرانس|همایش|جلسه)${END}(?=.{0,90}(?:${EDGE}ن(?:رسیده|شده|داشته)|انجام[ ]می|صورت[ ]می|فصلی))`, "«در آستانه نشست فصلی», «دعوتی به نشست نرسیده است»: when something else takes place, or nothing does"),
  sign("unreal", ENCOUNTERS, `(?<!${EDGE}برای[ ])اخرین[ ]بار${END}(?!.{0,60}[ ]است[ ]که${END})`, "«آخرین بار X به Y رفته بود»: a record"),
  { ...sign("unreal", ["meeting"], `(?:دیدار|ملاقات)[ ].{0,120}${EDGE}در[ ](?:برنامه[ ](?:(?:این|ان|روز[ ][\\p{L}]+)[ ])?سفر|نظر[ ]گرفته[ ]شده)`, "«دیدار با X در برنامه سفر است»: a plan, if it has no day"), undated: true },
  { ...sign("unreal", ["visit"], `${EDGE}(?:(?:پس|بعد)[ ]از[ ](?!ظهر${END})[^،]{2,30}|سپس)[ ](?:.{0,60}[ ])?(?:(?:راهی|عازم|رهسپار)[ ].{2,30}[ ](?:می${Z}شو|خواه)|به[ ].{2,30}[ ](?:می${Z}رو|خواه(?:د|ند)[ ]رفت))|${EDGE}از[ ][\\p{L}\u200c]+[ ]به[ ].{2,30}[ ](?:می${Z}رو|خواه(?:د|ند)[ ]رفت)`, "«پس از X راهی Y می‌شود»: the rest of a journey, if it has no day"), undated: true },
  { ...sign("unreal", ["visit"], `${EDGE}هی[ای]?تی[ ](?:(?:بلندپایه|تجاری|فنی|پارلمانی)[ ])?از[ ].{2,90}(?:خواه(?:د|ند)|می${Z}(?:ای|رو|رس))`, "«هیئتی از تاجران به کابل می‌آید»: nobody knows who, or when"), undated: true },
  sign("unreal", ["visit"], `${EDGE}(?:ضربه|اسیب|خسارت|لطمه|فشار|زیان|صدمه|اتهام|انتقاد|ایراد|خدشه)(?:${Z}(?:ها|های|هایی|ای|ات|ی))?[ ].{0,90}وارد[ ]`, "«ضربه سنگینی به Y وارد کرد»: nobody goes there"),
  sign("unreal", ["visit"], `${EDGE}ریاست[ ](?:[\\p{L}\u200c]+[ ]){0,4}(?:از[ ].{2,40}[ ])?به[ ].{2,30}[ ](?:می${Z})?رس`, "«ریاست آن به نیجریه می‌رسد»: the chair goes there, nobody else"),
  sign("unreal", ["meeting"], `${EDGE}(?:قرار|بنا)[ ]بود${END}.{0,60}(?:مهمان|میهمان|پذیرای|میزبان)[ ].{1,60}[ ]باش(?:د|ند)${END}`, "«قرار بود مهمان X باشد»: a journey of which there is more to tell"),
  sign("unreal", ["talk", "meeting", "call"], `${EDGE}(?:در|طی)[ ](?:تماس|دیدار|ملاقات|${TALK})${Z}های[ ](?:خود|مکرر|منظم|هفتگی|روزانه).{0,90}می${Z}(?:کن|گوی|پرداز|شو)`, "«در تماس‌های خود رایزنی می‌کنند»: a habit"),
  sign("unreal", ["visit"], `${EDGE}(?:اجازه|امکان|حق|مجوز|ممنوعیت|منع|شرایط|هزینه|محدودیت)[ ](?:های[ ])?سفر|${EDGE}سفر[ ].{0,60}[ ](?:را[ ]|برای[ ].{2,30}[ ])?(?:ممنوع|ازاد|محدود)[ ](?:کرد|شد|است|اعلام)`, "«اجازه سفر به Y را نمی‌دهد»"),
  sign("unreal", ENCOUNTERS, `(?:روشن|معلوم|مشخص)[ ]نیست[ ](?:که|ایا)${END}`, "«هنوز روشن نیست که به Y برود یا …»"),
  sign("denied", ENCOUNTERS, `${EDGE}قرار[ ](?:نیست|نبود)${END}`, "«قرار نیست نامه‌ای نوشته شود»"),
  sign("unreal", ENCOUNTERS, `(?:تایید|تصدیق)[ ]ن(?:کرد|شد|می${Z})`, "«سفر … را تأیید نکرد»"),
  sign("unreal", ["talk"], `${EDGE}(?:خواستار|خواهان|دعوت[ ]به|امادگی[ ](?:\\p{L}+[ ])?(?:برای|جهت)|حمایت[ ]از|لزوم|ضرورت|اهمیت|طرفدار|از${Z}سرگیری)[ ](?:[\\p{L}\\u200c]+[ ]){0,3}(?:${TALK}|مذاکر|رایزنی)`, "«خواستار گفت‌وگو شد»: a demand"),
  { ...sign("unreal", ["call", "meeting", "talk"], `${EDGE}(?:تماس|دیدار|ملاقات|رایزنی|${TALK})${Z}های[ ](?:[\\p{L}\\u200c]+[ ])?(?:متعدد|مکرر|مداوم|مستمر|پیاپی|گسترده|فشرده)${END}`, "«تماس‌های متعدد X با Y»: when, nobody says"), undated: true },
  sign("unreal", ["visit"], `${EDGE}زمان(?:${Z}ی)?[ ].{0,30}سفر.{0,60}[ ](?:اعلام|تعیین|مشخص)[ ]ن`, "«هنوز زمان جدیدی برای سفر X اعلام نشده است»"),
  sign("unreal", ["talk"], `${EDGE}در[ ]گفت${Z}و?${Z}گویی[ ](?:ضمن|در[ ]|به[ ]|اظهار|گفت|اعلام|تاکید|افزود|عنوان|تصریح)`, "«در گفت‌وگویی ضمن … اظهار کرد»: an interview"),
  { ...sign("unreal", ["call"], `${EDGE}تماس${Z}(?:ها|هایی|های)[ ](?:[\\p{L}\\u200c]+[ ])?(?:میان|بین)[ ](?!.{0,90}تلفن)`, "«تماس‌هایی میان تهران و ابوظبی برقرار شده»: contacts, not calls"), undated: true },
  { ...sign("unreal", ["talk"], `${EDGE}(?:تصمیم|قصد|عزم)(?:${Z}ش)?[ ](?:(?:خود|خویش|او|وی)[ ])?(?:برای|جهت|به)[ ](?:${TALK}|مذاکر|رایزنی)`, "«از تصمیم خود برای گفت‌وگو با X خبر داد»: a wish, if it has no day"), undated: true },
  sign("unreal", ["talk"], `${EDGE}به[ ](?:[^،,]{1,60}[ ])?(?:${TALK}|مذاکره|مذاکرات)[ ](?:دعوت|فرا${Z}(?:می${Z})?خوان|تشویق|ترغیب)`, "«دو کشور را به آغاز فوری گفت‌وگو دعوت کرد»: a demand"),
  sign("unreal", ["meeting", "talk"], `${EDGE}(?:برای|جهت|نسبت[ ]به)[ ](?:[^،,]{0,60}[ ])?(?:دیدار|ملاقات|${TALK}|مذاکر\\p{L}+|رایزنی)[ \u200c][^،,]{0,60}(?:اعلام|ابراز)[ ](?:امادگی|تمایل|علاقه)`, "«برای دور تازه مذاکرات اعلام آمادگی کرد»: they are yet to be agreed on"),
  sign("unreal", ENCOUNTERS, `${EDGE}از[ ].{0,10}${NOUN}.{0,90}[ ](?:خودداری|امتناع|پرهیز|اجتناب|سر[ ]باز|طفره|صرف${Z}نظر|انصراف|منصرف)|${NOUN}.{0,60}${EDGE}نپذیرفت`, "«از دیدار با X خودداری کرد»: there was none"),
  sign("announced", ["visit"], `به[ ]تعویق[ ]افتاده[ ]بود[ ]?،.{0,60}(?:اغاز|انجام|برگزار)[ ]می${Z}`, "«سفر X که به تعویق افتاده بود، از دوشنبه آغاز می‌شود»"),
  sign("proposed", ["summit", "session", "meeting", "visit", "talk", "call"], `پیشنهاد(?!${Z}(?:ی|ها|های|هایی)${END})(?=[ ].{0,40}?${EDGE}(?:برگزاری|برپایی|تشکیل|${NOUN}|(?:کرد|داد|شد)(?:ه|ند)?|نمود|می${Z}(?:کن|ده|شو)\\p{L}*)${END}|[^\\p{L}]*$)|(?:خواستار|خواهان)[ ].{0,40}(?:برگزاری|دیدار|ملاقات|تشکیل)|ایده[ ]برگزاری|درخواست[ ](?:برگزاری|دیدار|ملاقات|نشست)|ابراز[ ]تمایل|امادگی.{0,40}میزبانی`, "«پیشنهاد کرد», «پیشنهاد دیدار»; «تا جزئیات پیشنهاد X روشن شود» says nothing of the visit"),
  sign("proposed", ["summit", "visit"], `دعوت[ ](?:کرد|نمود|به[ ]عمل)`, "«به تهران دعوت کرد»"),
  sign("proposed", ["meeting", "talk"], `به[ ](?:دیدار|ملاقات|${TALK}|مذاکره)[ ].{0,40}دعوت[ ](?:کرد|نمود|به[ ]عمل)`, "«به گفت‌وگو دعوت کرد»"),
  sign("unreal", ["summit"], `${EDGE}(?:درباره|پیرامون|در[ ](?:مورد|باره|خصوص))[ ](?:(?:این|ان)[ ])?(?:نشست|اجلاس|کنفرانس|همایش)(?:${Z}ی)?[ ](?!.{0,60}(?:برگزار|برپا))`, "«با X درباره اجلاس ژنو سخن گفت»: a matter of their talks"),
  sign("announced", ["summit"], `${EDGE}(?:قرار|مقرر|بنا)[ ](?:است|شد)${END}`, "«قرار است نشست … برگزار شود»"),
  sign("announced", ["summit"], `(?:شرکت|سخنرانی)[ ]می${Z}کن|برپا[ ]می${Z}شو|برای[ ](?:شرکت|اشتراک|حضور)[ ]در[ ].{1,90}[ ]می${Z}(?:رو|ای)(?:د|ند)`, "«در نشست … شرکت می‌کند»"),
  sign("proposed", ["summit"], `(?:درباره|برای|خصوص|پیگیری|لزوم|ضرورت)[ ]برگزاری|(?:برگزار|دایر)[ ](?:شود|کنیم)|تشکیل[ ]شود`, "«درباره برگزاری نشست»"),
  sign("announced", "any", `${EDGE}(?:خواهد|خواهند|خواهم|خواهیم)${END}|${EDGE}قرار[ ](?:است|بود|شد|دارد[ ](?:که|تا|با|به|در))|بنا[ ](?:است|بود|شد)|در[ ](?:دستور[ ]کار|برنامه)${END}|برنامه${Z}ریزی(?![ ](?:قبلی|پیشین))|برای[ ].{2,30}[ ](?:تعیین|پیش${Z}بینی|تدارک|هماهنگ|در[ ]نظر[ ]گرفته)[ ](?:دیده[ ])?شد`, "«خواهد کرد», «قرار است»"),
  { ...sign("announced", ["summit", "session", "meeting", "visit", "talk"], `(?:برگزار|برپا|تشکیل|انجام)[ ](?:خواهد|خواهند)[ ](?:شد|گرفت|کرد)[ .]*$`, "«نشست بعدی X، Y و Z … برگزار خواهد شد»: the verb at the end, however far it stands"), far: true },
  sign("announced", ["session"], `گرد[ ]هم[ ]می${Z}ای`, "«سران X گرد هم می‌آیند»"),
  sign("announced", ["summit", "meeting", "visit", "talk"], `(?:برگزار|برپا|دایر|انجام|گشایش|اغاز)[ ]می${Z}(?:شو|یاب|گرد)|گرفته[ ]می${Z}شود|می${Z}شوند${END}|(?:بررسی|مرور|مطرح)[ ]می${Z}کن(?:د|ند)|(?:دیدار|ملاقات)[ ]دارد|${TALK}[ ](?:می${Z}|ب)نشین|(?:دیدار|ملاقات|${TALK}|رایزنی|مذاکره|سفر)[ ](?:.{0,20}[ ])?می${Z}کن|${EDGE}از${Z}فردا|${EDGE}فردا${END}|ببینند|می${Z}بینند|گرد[ ]هم[ ]می${Z}ای|(?<!(?:دو|سه|چهار|پنج|ده|چند)[ ](?:هفته|ماه|سال|دهه)[ ])(?<!(?:درباره|مورد|خصوص|پیرامون|زمینه|به)[ ])${EDGE}(?:اتی|اینده|قریب${Z}الوقوع|پیش${Z}رو)(?:${Z}ا?ش)?${END}`, "«برگزار می‌شود»; «همکاری‌های دو سال آینده» are a matter of the talks"),
  sign("announced", ["meeting", "talk"], `(?<!${EDGE}(?:میزبان|پذیرای)[ ].{1,60})${EDGE}(?:برای|جهت|به[ ]منظور)[ ](?:انجام[ ])?(?:دیدار|ملاقات|${TALK}|رایزنی|مذاکره)|${EDGE}تا[ ].{0,80}(?:(?:دیدار|ملاقات|${TALK}|رایزنی|مذاکره|صحبت)[ ]کن|بنشین|(?:حرف|گپ|چانه)[ ]بزن)`, "«برای دیدار با …» one goes there"),
  sign("announced", ["meeting"], `(?:دیدار|ملاقات)(?:${Z}های?|${Z}هایی)?[ ](?:[\\p{L}\u200c]+[ ])?(?:جداگانه|دو${Z}جانبه)?[ ]?(?:نیز[ ]|هم[ ])?دارد${END}`, "«دیدارهای دوجانبه دارد»"),
  sign("announced", ["meeting"], `${EDGE}(?:نزد|به[ ](?:حضور|دیدار|دیدن))[ ].{1,60}[ ](?:می${Z}|ب)(?:رو|رس)(?:د|ند)${END}`, "«نزد X می‌رود»"),
  sign("announced", ["meeting", "talk", "visit", "call"], `(?:دیدار|ملاقات|${TALK}|رایزنی|مذاکره|سفر|تماس|صحبت)[ ](?:و[ ][\\p{L}\\u200c]+[ ])?(?:کن(?:د|ند|م|یم)|بگیر(?:د|ند)|داشته[ ]باش(?:د|ند))${END}`, "«… و با Y دیدار کند»: wished or planned, whatever the clause before says"),
  sign("announced", ["visit"], `${EDGE}زمان[ ](?:[\\p{L}\\u200c]+[ ])?سفر|نامعلوم|سفر[ ]می${Z}کن|${EDGE}می${Z}رو(?:د|ند|م|یم)${END}|${EDGE}برو(?:د|ند|م|یم)${END}|${EDGE}بیای|${EDGE}می${Z}ای(?:د|ند)|(?:راهی|عازم|وارد|رهسپار)[ ].{0,40}[ ]می${Z}شو|اعلام[ ]امادگی|در[ ]انتظار|در[ ]نظر[ ]دار|قصد[ ]دار|برنامه[ ]سفر|هنوز[ ]روشن[ ]نیست|موافقت|در[ ]استانه`, "«در نظر دارد برود»"),
];

const TABLE = tableOf(STATUS_SIGNS);

/** How far around its phrase a clause says whether the event was held, in code units. */
const WINDOW = 90;

/** «…؛ خبری که وزارت خارجه تکذیب کرد»: says of what was just told that it is not so. */
const TAKEN_BACK = patternOf(/^[ ]*(?:خبری|ادعایی|موضوعی|گزارشی|شایعه[ \u200c]?ای)(?![\p{L}])|(?<!\p{L})(?:این|ان)[ ](?:خبر|ادعا|گزارش|موضوع|شایعه|سخن|گفته|مطلب)(?:[ \u200c]?ها)?(?!\p{L})|(?<!\p{L})(?:هرگونه|چنین)[ ](?:دیدار|ملاقات|تماس|سفر|نامه)(?:[ \u200c]?(?:ی|ای))?[ ]را[ ]|(?<!\p{L})چنین[ ](?:دیدار|ملاقات|تماس|سفر|نامه|نشست)[ \u200c]?(?:ی|ای)[ ](?=(?:.{0,60}[ ])?(?:ن(?:شد|بود|گرفت|یست|دارد|داشت)|ساختگی|دروغ|کذب|شایعه|جعلی|بی[ \u200c]?(?:اساس|پایه)|صحت[ ]ن))|^[ ]*(?:[\p{L}\u200c]+[ ]){0,4}ان[ ]را[ ](?:رد|تکذیب|نادرست|بی[ \u200c]?(?:اساس|پایه)|ساختگی|دروغ)|^[ ]*(?:وجود[ ]ندارد|وجود[ ]نداشت|صحت[ ]ندارد|بی[ \u200c]?اساس[ ]است|در[ ]کار[ ]نیست|درست[ ]نیست)/u);

/** «X که قرار بود امروز بیاید، فعلاً نمی‌آید». */
const NOT_AFTER_ALL = patternOf(/^[ ]*(?:(?:فعلا|دیگر|هنوز|هرگز)[ ])?(?:نمی[ \u200c]?(?:ای|رو)(?:د|ند)|ن(?:یامد|رفت)(?:ند|ه)?)(?![\p{L}\u200c])/u);

/** Whether a clause denies what the clauses before it told. */
export function isTakenBack(clause: Clause): boolean {
  if (clause.link === "and" && matches(NOT_AFTER_ALL, clause)) return true;
  return (matches(TAKEN_BACK, clause) || beginsWithVerdict(clause.text)) && STATUS_SIGNS.some(({ status, pattern }) => status === "denied" && matches(pattern, clause));
}

/** Whether a clause that begins with it puts off what the clauses before it told: «…، به هفته آینده موکول شد». */
export function isPutOff(clause: Clause): boolean {
  return clause.link === "and" && matches(PUT_OFF, clause);
}

const PUT_OFF = patternOf(/^[ ]*(?:به[ ](?:تعویق|زمانی?|وقتی?|روزی?|هفته|ماه|اینده|[\p{L}\u200c]+شنبه|جمعه)[ ](?:[\p{L}\u200c]+[ ])?(?:افتاد|موکول)|لغو[ ]شد|عقب[ ]افتاد)/u);

/** «اگر شرایط فراهم شود، X با Y دیدار خواهد کرد»: the condition stands in the clause before. */
const CONDITION = overFolded(/(?:^|[ «،:])(?:اگر|چنانچه|در[ ]صورتی[ ]که)[ ][^.؛]*$/u);

/** In code units: no condition is longer. */
const CONDITION_REACH = 600;

/** Whether the clause before says on what condition this one would come true. */
export function isConditional(clause: Clause): boolean {
  return clause.link === "and" && CONDITION.test(saidBefore(clause, CONDITION_REACH));
}

/** What the end of a clause says of what stands at its beginning. */
const FAR: readonly StatusSign["status"][] = ["denied", "postponed"];
/** What it does not say of an event that is only where it was said: «در دیدار با X این ادعا را رد کرد», «در سفر به Y پیشنهاد تازه‌ای داد». */
const OF_WORDS: readonly StatusSign["status"][] = [...FAR, "proposed"];

/** «در تماس با X قرار شد به Y برود»: that of what is agreed is yet to come, not the call. */
const IS_AGREED = overFolded(new RegExp(AGREED, "u"));

/** What is told, and where and when. */
interface Told {
  readonly kind: ToldKind;
  readonly phrase: Phrase;
  readonly again: boolean;
  readonly day: IsoDay | null;
}

/** Whether an event was held, by the words of the clause around its phrase; where they do not say, by its day. */
export function readStatus(clause: Clause, { kind, phrase, again, day }: Told, published: IsoDay | null): EventStatus | "unreal" {
  const { text } = clause;
  const near = text.slice(Math.max(0, phrase.at - WINDOW), phrase.end + WINDOW);
  const isWhere = isOccasion(text, phrase);
  for (const { status, kinds, pattern, first, far, undated } of rowsWithin(TABLE, clause)) {
    if ((first && again) || (undated && day !== null) || (kinds !== "any" && !kinds.includes(kind))) continue;
    if (isWhere && (OF_WORDS.includes(status) || (status === "announced" && IS_AGREED.test(text.slice(phrase.end))))) continue;
    if (pattern.regex.test(far === true || FAR.includes(status) ? text : near)) return status;
  }
  return day !== null && published !== null && day > published ? "announced" : "held";
}

function sign(status: StatusSign["status"], kinds: StatusSign["kinds"], pattern: string, why: string): StatusSign {
  return { status, kinds, pattern: patternOf(new RegExp(pattern, "u")), why };
}
