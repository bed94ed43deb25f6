import type { BlockReason } from "../document/document.ts";
import { neededPieces } from "../text/needed-pieces.ts";
import { overFolded } from "../text/over-folded.ts";
import { buildPieceFinder, findPieces, firstOwner, type PieceFinder } from "../text/piece-finder.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { SECTION } from "./section-names.ts";

/** How much of a line a habit must fill. */
type Extent = "whole" | "start" | "end";

interface Habit {
  readonly extent: Extent;
  /** Letters and digits alone, folded: «ارسالنظر». A regular expression over the squeezed line. */
  readonly pattern: string;
  readonly reason: BlockReason;
  /** Whether the article is over where such a line stands below it. */
  readonly ends: boolean;
  readonly why: string;
}

const ITEM = "(?:خبر|مطلب|گزارش|نوشته|صفحه|مقاله|یادداشت|متن)";
const ITEMS = "(?:مطالب|مطلب|اخبار|خبر(?:ها)?|نوشته(?:ها)?|پست(?:ها)?|گزارش(?:ها)?|عنوان(?:ها)?|عناوین|مقالات|موضوعات|تیتر(?:ها)?|ویدیو(?:ها)?|رویداد(?:ها)?)ی?";
const OPINIONS = "(?:نظر|دیدگاه|کامنت)(?:ات|ها)?ی?";
/** «زمان مطالعه: ۱ دقیقه»: how a squeezed line begins that says how long reading an item takes. */
export const READING_TIME = "(?:(?:زمان|مدت)(?:تقریبی)?(?:مطالعه|خواندن)|خواندندر[0-9]{1,2}دقیقه)";
const READERS = "(?:شما|کاربران|بینندگان|مخاطبان|خوانندگان|خود|دیگران)";
const NETWORK = "(?:فیسبوک|توی?یتر|تلگرام|واتس?اپ|گوگلپلاس|گوگلپلس|تردز|بلوسکای|ایکس|اینستاگرام|لینکدین|پینترست|ایتا|سروش|بله|روبیکا|گپ|ویراستی|کلوب|یوتیوب|اپارات|ایمیل|پستالکترونیک(?:ی)?|facebook|twitter|telegram|whatsapp|instagram|linkedin|youtube|email|rss)";

/**
 * What Persian news sites print around an article. Habits of newsrooms and of their content systems,
 * never of one outlet. Patterns are over squeezed text, so that spacing and half-spaces do not matter.
 */
const HABITS: readonly Habit[] = [
  // Comment forms.
  row("whole", `(?:ارسال|ثبت|درج|افزودن|نوشتن|مشاهده|فرم)?(?:یک)?${OPINIONS}(?:جدید|تازه|ارسالی|خصوصی)?${READERS}*(?:خودرابنویسید|رابنویسید|بنویسید|(?:درباره|درمورد|برای|پیرامون)این${ITEM}|[0-9]{1,4}(?:نظر|دیدگاه|مورد|کامنت)?|(?:دراینباره|دراینمورد|درباره(?:این)?${ITEM})?چیست)?`, "form", true, "head of a comment form"),
  row("whole", "(?:[0-9]{1,7}|بدون)(?:نظر|دیدگاه|کامنت|نفر|بازدید|پسند|لایک|رای|views?|comments?)", "form", false, "count of comments, of readers, of those who like it"),
  row("whole", `(?:دیدگاه(?:ها)?|نظر(?:ات)?)(?:تان|خود)?رابنویسید(?:لغوپاسخ)?|پاسخ(?:یبگذارید|دهید)(?:لغوپاسخ)?|لغوپاسخ|پاسخ|leaveareply|cancelreply`, "form", true, "head of a comment form"),
  row("start", "شمادرحالپاسخبه|اولین(?:نفری|کسی)باشید|برایارسالنظر|برایثبت(?:نظر|دیدگاه)|وارد(?:سایت)?شویدتا|جهتارسالنظر|ذخیرهنام|برای(?:شرکتدر|پیوستنبه)(?:بحث|گفتگو|گفتوگو|نظرسنجی)(?:لطفا)?(?:وارد|عضو|ثبتنام).{0,24}(?:شوید|کنید)$", "form", true, "invitations of a comment form"),
  row("start", "(?:نشانی)?ایمیل(?:ادرس)?(?:خود|شما|تان)(?:را)?(?:وارد|بنویسید|نشر|منتشر)|نشانیایمیلشمامنتشر|ایمیلشمامنتشرنخواهد|بخشهایموردنیازعلامتگذاری", "form", true, "comment form of WordPress"),
  row("whole", `(?:نام|نامشما|نامکامل|نامونامخانوادگی|نامخانوادگی|نامکاربری|عنوان|ایمیل|ایمیلشما|رایانامه|پستالکترونیک(?:ی)?(?:شما)?|(?:ادرس|نشانی)(?:پستالکترونیک|ایمیل|وبسایت)(?:ی)?(?:شما)?|وبسایت|سایت|وبگاه|تلفن(?:همراه)?|موبایل|شهر|متن(?:${OPINIONS}|پیام)(?:شما)?|پیام(?:شما)?|نظرشما|انصراف|ارسال|تایید|ثبت)(?:اختیاری|الزامی|ضروری|اجباری)?`, "form", false, "labels of a comment form"),
  row("whole", `(?:نظرات|دیدگاهها|دیدگاههای|کامنتها|کامنتهای|پیامها|پیامهای(?:ی)?(?:که)?).{0,120}(?:منتشر|تایید|پذیرفته|درج|نمایشداده)(?:نمی|می|ن?خواهد|ن?خواهند).{0,12}`, "form", true, "rules of a comment form: what it prints and what it does not"),
  row("start", `لطفا.{0,60}(?:نظر|دیدگاه|حروفلاتین|حروففارسی|فارسی(?:بنویسید|تایپ)|فینگ[ی]?لیش)`, "form", true, "rules of a comment form"),
  row("start", `درزمینهانتشارنظرات|(?:بهمنظور|برایرعایت|قوانینارسال|شرایطانتشار).{0,30}(?:نظر|دیدگاه)|نظر(?:ات)?حاوی|پیامهاییکه|.{0,40}درقبال(?:نظرات|دیدگاه)`, "form", true, "rules of a comment form"),
  row("whole", "(?:انتشاریافته|درانتظاربررسی|غیرقابلانتشار|منتشرشده|تعداد(?:نظرات|دیدگاهها|کاراکتر.{0,20}))[0-9]+.{0,40}", "form", true, "counts of comments by their state"),
  row("whole", "captcha|recaptcha|کپچا|(?:لطفا)?کدامنیتی(?:جدید|را(?:وارد|تایپ)(?:کنید|نمایید))?|کدامنیتی[0-9]+|(?:تصویر|عبارت|سوال|جواب|پاسخ)امنیتی|کدتصویر|(?:عدد|عبارت|کد|حروف|متن)(?:مقابل|تصویر|داخلتصویر|بالا)را(?:وارد|تایپ)(?:کنید|نمایید)|منرباتنیستم", "form", true, "captcha"),
  row("whole", "(?:به)?(?:نظر)?شما(?:دراینباره|دراینمورد)?چه(?:فکرمی|میگویید|میاندیشید|نظریدارید|نظردارید)(?:کنید)?(?:دراینباره|دراینمورد)?", "form", true, "a question to readers, above their words"),
  row("whole", "(?:درپاسخبه)?(?:نمایش|مخفی|پنهان)(?:کردن)?(?:کامنت|نظر|دیدگاه|پاسخ)(?:ها|ات)?(?:(?:و)?(?:نمایش|مخفی|پنهان)(?:کردن)?(?:کامنت|نظر|دیدگاه|پاسخ)(?:ها|ات)?)?", "form", true, "what opens and shuts the comments"),
  row("whole", `.{2,40}در(?:(?:و)?(?:انتخاب|گزینش|ویرایش|تلخیص|اصلاح|حذف|انتشار|نشر|درج|رد|تایید)){1,4}${OPINIONS}(?:${READERS}|ارسالی)?(?:ازاد|مجاز|مختار)است`, "form", true, "«X در انتخاب و ویرایش نظرات آزاد است»: a newsroom's rule for comments"),
  row("start", "سلبمسیولیت", "imprint", true, "what a site answers for and what not"),
  row("whole", "(?:لطفا)?.{2,30}را(?:به)?(?:عنوان)?صفحه(?:ی)?(?:خانگی|خانه|اصلی|نخست|شروع|اغازین|اول)(?:ی)?(?:مرورگر)?(?:خود|تان|خودتان)?(?:خود)?(?:کنید|قراردهید|سازید|نمایید)", "related", true, "«X را صفحه خانگی خود کنید»: a site offers itself"),
  row("whole", "نظرسنجی|مشاهدهنتایج|نتایجنظرسنجی|نتایج(?:رای)?|رایگیری|ارسالرای", "form", true, "poll"),
  row("whole", `(?:ن?پسندیدم|موافق(?:م|ان)?|مخالف(?:م|ان)?|(?:میانگین)?امتیاز(?:ات|ها|های)?${READERS}?|ارزیابی|میانگین|رای(?:ها)?)[0-9]+.{0,12}|امتیازدهی|ایا(?:این(?:خبر|مطلب)را)?می?پسندید(?:بلهخیر)?|ایااین(?:خبر|مطلب)(?:مفید|برایتانمفید).{0,20}|(?:امتیاز(?:شما)?)?بهاین(?:خبر|مطلب)(?:امتیاز.{0,20})?|0`, "form", false, "marks given by readers"),

  row("whole", `(?:این)?${ITEM}(?:برایم|برایمن|برایشما)(?:مفید|سودمند)(?:است|بود|نبود)|[0-9]{1,6}نفراین(?:پست|${ITEM})راپسندیدهاند`, "form", true, "what readers think of an item, by a press of a button"),
  row("whole", "بحث(?:وگفتگو|وگفتوگو|وتبادلنظر)?|accesstothecomments|commentsclosed|closebutton|(?:به)?ماایمیل(?:بفرستید|بزنید)|برایماایمیل(?:بفرستید|بزنید)", "form", false, "doors to the comments and to the newsroom's mailbox"),

  // Sharing, printing, copying.
  row("whole", `(?:این)?${ITEM}?(?:را)?(?:با|به)?(?:دوستان(?:خود)?)?(?:به)?(?:اشتراک|هم)(?:گذاری|بگذارید|رسانی|بگذار)(?:کنید)?(?:دربارهمطلب|این${ITEM}|با?دوستان|در${NETWORK})?(?:${OPINIONS})?|اشتراکگذاری.{0,20}|اشتراک(?:در|به|روی|با)${NETWORK}|دربارهاشتراکگذاری|بازنشر|(?:این)?${ITEM}(?:را)?(?:به|با|برای)(?:دوست(?:ان)?(?:تان|خود|شما)?|دیگران)(?:ارسال(?:کنید|نمایید)|بفرستید|بفرست|درمیان(?:بگذارید|گذارید))|embed(?:share)?`, "form", false, "share button"),
  row("whole", `(?:به|برای)(?:یک)?(?:دوست|دوستان)(?:خود|تان)?(?:ارسال(?:کنید|نمایید)|ب?فرستید)|(?:ارسال|فرستادن)(?:این)?${ITEM}?(?:به|برای|با|از)(?:دوستان|دوست|دیگران|طریق)?(?:یک|دوست)?${NETWORK}?|${NETWORK}+|انتشاردر${NETWORK}|ارسالبه${NETWORK}`, "form", true, "share button"),
  row("whole", `نسخه(?:قابل|مناسب|ویژه)?(?:چاپ|pdf|متنی|موبایل|کامل)(?:ی)?|چاپ(?:این)?(?:${ITEM}|کنید)?|پرینت(?:${ITEM})?|pdf|(?:دانلود|دریافت)(?:فایل|نسخه|صفحه)(?:pdf|صوتی|.{0,12})|(?:فایل|نسخه)(?:صوتی|تصویری|ویدیویی|پیدیاف|pdf)(?:این)?(?:${ITEM})?(?:دانلود|دریافت|پخش)?|ذخیره(?:${ITEM})?|افزودنبه(?:علاقهمندی).{0,4}|کپی(?:لینک|شد|متن)?|لینککوتاه(?:${ITEM})?|لینک(?:ثابت|${ITEM})?|نشانیکوتاه|کوتاهشد|بستن(?:پنجره|صفحه)?`, "form", false, "print, copy and close buttons"),
  row("whole", `(?:دریافت|کپی|نمایش|ایجاد|نسخه)?(?:لینک|پیوند|نشانی|ادرس)(?:کوتاه|ثابت|مستقیم|دایمی|یکتا)(?:این)?(?:${ITEM})?|(?:نسخه)?کپیشده(?:ی)?(?:لینک|پیوند)|(?:لینک|پیوند|متن)کپیشد|کپی(?:پیست)?کردن(?:لینک|پیوند).{0,50}|copypastethe.{0,40}|(?:کد|لینک|پیوند|نشانی|ادرس|متن)(?:کوتاه)?(?:این)?(?:${ITEM})?(?:را)?(?:کپی|کاپی)(?:کنید|نمایید|کردن)?|کاپی(?:لینک|شد)?|copy(?:link|to(?:the)?clipboard)?(?:copied)?|copied|linkcopied`, "form", false, "the short address, for copying"),
  row("whole", `(?:این${ITEM}را)?(?:همخوان|همرسان|همرسانی|شریک|به?اشتراک)(?:کنید|سازید|ساختن|گذاری|گذاشتن)(?:با.{0,10}|در${NETWORK})?|(?:این${ITEM}را)?(?:پرینت|چاپ|ذخیره|ایمیل|دانلود|توییت|فوروارد)(?:این${ITEM}را)?(?:کنید|نمایید|کردن)|بهاشتراکبگذارید.{0,12}|${NETWORK}(?:ta|da|te|de|on|to)?payla[sş]|share(?:on|via|to)?(?:this)?${NETWORK}?`, "form", false, "share and print buttons of sites abroad"),
  row("whole", `(?:گزارش|اعلام|ارسال)(?:خطا|ایراد|اشتباه|تخلف|غلط)(?:در${ITEM})?|(?:اندازه|تغییر)(?:متن|فونت|قلم|نوشته).{0,6}|(?:xs|sm|md|lg|xl|s|m|l){3,6}|سایزمتن|a{2,4}|ا{2,4}|بزرگنمایی|پخش(?:صوت|فایلصوتی)|شنیدن${ITEM}|این${ITEM}رابشنوید|بازدیداز(?:صفحه|سایت).{0,12}|بازگشت(?:به)?(?:بالا|(?:صفحه|گروه|سرویس|فهرست).{0,24})?|بالا|بالایصفحه|برو(?:به)?بالا`, "form", false, "buttons of an article"),
  row("start", `(?:لینک|نشانی|ادرس)(?:کوتاه|ثابت)?${ITEM}?https?|(?:لینک|نشانی|ادرس)(?:کوتاه|ثابت)?${ITEM}?www|ادرساینترنتی${ITEM}`, "form", true, "the page's own address, for copying"),
  row("whole", "(?:صفحه|نسخه)(?:بدونعکس|بدونتصویر|کمحجم|سبک)|(?:عکس|تصویر)(?:ها)?ی?(?:مرتبط|بیشتر)", "form", false, "the page without its pictures, more of them"),
  row("start", "(?:og)?urlhttps?", "form", false, "the page's own address, as it states it for machines"),
  row("start", "کدqr", "form", false, "QR code"),
  row("end", "باکدqr", "form", false, "QR code"),
  row("whole", `(?:تعداد)?(?:بازدید(?:کننده)?|کلیک|مشاهده|نمایش|دفعات(?:مشاهده|بازدید)|خوانده(?:شده|شدن)|views?|hits?)(?:ها|این${ITEM}|${ITEM})?[0-9]+(?:بار|مرتبه|نفر)?|[0-9]+بار(?:خوانده|دیده)شد.{0,4}`, "form", false, "how often the page was seen"),
  row("whole", "خبرخوان(?:من)?|تنظیمات|خروج|پروفایل(?:من)?|(?:حساب|پنل)کاربری(?:من)?", "form", false, "the reader's own menu"),
  row("whole", "nomediasourcecurrentlyavailable|embedshare|the(?:code|url)hasbeencopiedtoyourclipboard", "form", false, "the empty frame of a player, and its buttons"),
  row("whole", "(?:[0-9]{1,2}|یک|چند)(?:دقیقه|ساعت|روز|هفته|ماه)(?:پیش|قبل)", "form", false, "how long ago the item came, counted from the hour in which it was saved"),
  row("whole", "(?:برای)?.{0,40}(?:جاوااسکریپت|javascript|فلشپلیر|flashplayer)(?:مرورگر)?(?:خود|شما)?(?:را)?(?:باید)?(?:فعال|نصب|روشن|خاموش|غیرفعال)(?:است|باشد|شود|کنید|نمایید)?", "form", false, "what the browser lacks"),
  row("whole", `${READING_TIME}.{0,12}|[0-9]{1,2}دقیقه(?:مطالعه|خواندن)?|مدتزمان.{0,16}`, "form", false, "how long reading takes"),

  // Lists of other pages, tags, menus.
  row("start", "برچس[بپ](?:ها|های)|تگها|کلید?واژهها|کلیدواژه|کلمات?کلیدی|واژه(?:ها)?ی?(?:کاربردی|کلیدی)|هشتگها", "related", true, "list of tags"),
  row("whole", "برچس[بپ]|تگ|tags?|هشتگ", "related", true, "list of tags"),
  row("whole", `(?:سایر|دیگر)?${ITEMS}(?:های)?(?:مرتبط|مشابه|پیشنهادی?|برگزیده|داغ|بیشتر|مهم|روز|ویژه|جدید|تازه|برتر|پر(?:بازدید|بیننده|بحث)|اخیر|دیگر|خواندنی|تصادفی|سایت|صفحه(?:نخست|اول)?|این(?:صفحه|بخش|گروه|سرویس|ستون|شماره)|(?:همین|این)(?:ساعت|لحظه))+(?:(?<=مرتبط|مشابه)با.{0,30}|(?<=بیشتر)(?:در|درباره)(?:این|همین)(?:باره|زمینه|رابطه|موضوع|خبر)|(?:از)?(?:سراسر|دیگر|سطح)وب)?[0-9]{0,3}|(?:شاید|ممکناست)(?:از)?(?:این(?:ها|مطالب|مطلب)?)?(?:نیز|هم|را)*(?:برای(?:شما|تان)جالب|علاقهمند|دوستداشته|بپسندید)(?:باشد|باشید)?`, "related", true, "links to related pages"),
  row("whole", `(?:دیگر|سایر|بقیه)${ITEMS}(?:این|مرتبط|بخش|صفحه|گروه|سرویس|مهم|روز|رسانهها){0,3}`, "related", true, "links to other pages"),
  row("whole", "(?:بیشتر|همچنین|حتما|ادامهرا|بازهم)(?:بخوانید|بدانید|ببینید|در(?:این|همین)(?:باره|مورد|زمینه|رابطه|خصوص|موضوع))(?:[^0-9]{0,14})?|در(?:این|همین)(?:رابطه|زمینه|باره|خصوص|موضوع)(?:بخوانید|ببینید)?|بخوانید|ببینید|مرتبطبااین.{0,8}|مرتبطها?|پیوند(?:های)?مرتبط", "related", false, "links to related pages"),
  row("start", "(?:بیشتر|همچنین)(?:بخوانید|ببینید|بدانید)", "related", false, "«بیشتر بخوانید: …» inside the article"),
  row("start", `(?:این|از)(?:مطالب|مطلب|${ITEMS})(?:را)?(?:هم|نیز)?(?:بخوانید|ببینید|ازدستندهید|راازدستندهید|راهمبخوانید)`, "related", true, "links to other pages"),
  row("whole", `پر(?:بازدید|بیننده|بحث|طرفدار|مخاطب|خواننده|مراجعه)(?:ترین)?(?:ها|های)?(?:${ITEMS}|امروز|هفته|ماه|روز|سایت|24ساعت.{0,6}){0,2}`, "related", true, "lists of other pages"),
  row("whole", `(?:اخرین|تازهترین|جدیدترین|مهمترین|داغترین|برترین|گزیده|منتخب|پیشخوان)${ITEMS}(?:[^0-9]{0,14})?|تازهها(?:ی.{0,10})?|تازهترینها|سرخط(?:خبرها|اخبار)?|تیتریک|سرتیترها`, "related", true, "lists of other pages"),
  row("whole", "(?:پیشنهاد|انتخاب)(?:سردبیر|ما|ویژه)|گزارشویژه|ویژه(?:ها|نامه)?|چندرسانهای|چهرهها|ازرسانهها|ازدیگررسانهها|وبگردی|پیشنهادات?", "related", true, "lists of other pages"),
  row("whole", "برگزیده(?:ها|ورزشی|عکس|فیلم|سیاسی|اقتصادی|اخبار)?|(?:فیلم|عکس|ویدیو|تحلیل|اخبار|گزارش|مطالب)(?:ها|های|ی)?برگزیده", "related", true, "lists of other pages"),
  row("whole", `(?:فیلم|عکس|ویدیو|${ITEMS})بیشتر|همه${ITEMS}|ارشیو(?:${ITEMS})?|ادامه(?:${ITEM})?|(?:${ITEM}|نوشته|پست)(?:قبلی?|بعدی?|پیشین)|(?:بعدی|قبلی|صفحه(?:بعدی?|قبلی?))|مشاهدههمه`, "related", true, "links onward"),
  row("end", "(?:(?:دنبال|کلیک|نصب|دانلود)(?:کنید|نمایید|بفرمایید)|بپیوندید|(?:عضو|مشترک)شوید)(?:(?:tme|[a-z]{2,12}com|[a-z]{2,12}ir)?[a-z0-9]{3,30})?(?<=^.{1,100})", "related", true, "invitations to channels and offers: an order to the reader closes no sentence of news"),
  row("end", "(?:بهما|برایما|برایمان)(?:بفرستید|ارسال(?:کنید|نمایید)|بگویید|بنویسید|مخابرهکنید)", "related", true, "calls for readers' own news"),
  row("start", `(?:این${ITEM}|از(?:این)?${ITEM})(?:را)?(?:پسندیدید|دوستداشتید|خوشتانامد)|(?:با)?کمکمالیشما|ازماحمایتکنید|حمایتمالیازما|ازروزنامهنگاریمستقلحمایت`, "related", true, "calls for the reader's money"),
  row("start", ".{0,6}تعداد(?:کل)?(?:نوشته|مطالب|اخبار|اعضا|بازدید)(?:ها)?(?:یامروز)?[0-9]+(?:تعداد|بازدید|کل)", "before-article", false, "how much the site holds, beside its clock"),
  row("start", "خبرنامه(?:ی)?دریافت|دریافتخبرنامه|درخبرنامهثبتنام", "related", false, "the newsletter inside a text"),
  row("start", "کلیککنید|اینجاکلیک|برای(?:مشاهده|دیدن|خرید|دریافت|عضویت).{0,40}کلیک|(?:شمامیتوانید)?(?:اپلیکیشن|اپ|نرمافزار|برنامه).{2,40}(?:بهدستاورید|بدستاورید|دریافتکنید|نصبکنید|دانلودکنید)|باخبرنامه(?:ی)?ما|عضویتدر(?:کانال|خبرنامه|تلگرام)|کانال(?:تلگرام|رسمی).{0,30}$|خرید(?:اینترنتی|بلیط|بلیت|انلاین)", "related", true, "offers"),
  row("whole", "تبلیغات?(?:متنی|بنری)?|اگهی(?:ها|رپورتاژ)?|رپورتاژ(?:اگهی)?|advertisements?|ads?|sponsored(?:content)?|محتوایتبلیغاتی", "related", false, "advertisement label"),
  row("whole", "sourcelink|readmore|share|print|tweet|follow(?:us)?|subscribe|join", "related", true, "buttons of foreign content systems"),
  row("end", "مشاهده(?:متن)?(?:کامل)?(?:خبر|مطلب)?در(?:سایت)?(?:مرجع|منبع)(?:اصلی)?|(?:خواندن|مطالعه|مشاهده)(?:متن|ادامه|مشروح)?(?:کامل)?(?:خبر|مطلب)?بهمرجع(?:خبر|مطلب)?(?:بروید|مراجعهکنید)", "related", false, "aggregators link to the page they copied"),
  row("whole", `(?:مشاهده|خواندن|مطالعه|دیدن)(?:متن|ادامه|مشروح)(?:کامل)?(?:این)?${ITEM}?`, "related", false, "the door to the rest of an item"),
  row("whole", "ادامه(?:این)?(?:خبر|مطلب|متن|مقاله)(?:را)?در(?!صفحه[0-9]|حال).{3,24}", "related", true, "the rest of an item stands on the page from which it is taken"),
  row("whole", "صفحه(?:اصلی|نخست|اول)|منو(?:یاصلی)?|ورود(?:عضویت|ثبتنام|کاربران|اعضا|بهسایت|بهسیستم|به.{0,10}حساب|به(?:سامانه|پرتال|پورتال|درگاه).{0,16})?(?:عضویت|ثبتنام)?|(?:ثبتنام|عضویت)(?:در)?(?:خبرنامه)?|جستجو(?:یپیشرفته|در.{0,10})?|جستوجو|تماسباما|درباره(?:یما|ما|وبلاگ|نویسنده)|پیوندها(?:یروزانه)?|ارشیو(?:وبلاگ|ماهانه)|نقشهسایت|rss|home|menu|search|login|english|العربیه|خانه|پرتال|تابلواعلانات", "related", true, "menus"),

  row("whole", "(?:پرش|جهش|رفتن|برو)(?:به)?(?:محتوا(?:یاصلی)?|مطالباصلی|متناصلی|جستجو|جستوجو|منو|فهرست|ناوبری)(?:یاصلی)?|(?:از.{4,40}(?:عبورکنید|رد?شوید)و|ردشدناز.{4,40}و)?به(?:ادامه|خواندن)(?:مطلب|خواندن|متن)?(?:ادامه)?(?:بروید|دهید)|ردشدناز(?:بخش)?(?:مطالب|مطلب|پست|محتوا|تبلیغ|پادکست|ویدیو|فهرست|منو|خبرنامه|لینکها|[a-z]).{0,30}(?:وادامه(?:خواندن|مطلب))?|پایان(?:بخش)?(?:مطالب|پست|محتوای|پادکست|تبلیغ|فهرست|خبرنامه|یوتیوب|[a-z]).{0,30}|(?:لینک|پیوند)(?:ها)?ی?(?:قابل|قابلیت)?دسترسی|skipto(?:main)?(?:content|navigation)|accessibilitylinks|logo|لوگو|تصویر(?:اول|خبر)?|عکس(?:خبر)?|پخشزنده|خبرفوری|زنده", "form", false, "links for those who hear the page, and the picture's own label"),
  row("whole", "(?:تیتر|عناوین|عنوان|سرخط)(?:های)?(?:خبر(?:ها)?|اخبار|خبرها)(?:ی)?(?:لحظهبهلحظه|امروز|روز|ساعت)?|اخرینخبر(?:ها)?|خبر(?:ها)?یتازه|تازهخبرها", "related", true, "a ticker's head"),
  row("whole", `(?:(?:دیگر|سایر)?${ITEMS}(?:دیگر|بیشتر)?)?از(?:همین|این)(?:منبع|نویسنده|نگارنده|خبرنگار|رسانه|خبرگزاری|روزنامه|سایت|گروه|سرویس|بخش|دسته|شماره|صفحه|موضوع)`, "related", true, "«از همین منبع»: other pages of the same hand"),
  row("start", "(?:عبارات|واژگان|کلمات|اسامی|نامها|نامهای|اشخاص|مکانها|افراد|سازمانها)(?:ی)?(?:مرتبط|کلیدی)", "related", true, "«عبارات مرتبط: …»: tags by another name"),
  row("whole", "بیشتر(?:از|درباره)[^0-9]{2,16}", "related", true, "«بیشتر از جهان»: more of a section"),
  row("start", "پینوشت(?:ها)?|پانوشت(?:ها)?|زیرنویس(?:ها)?", "form", true, "notes that are kept elsewhere or stand below the text"),
  row("start", "مقاله(?:ها)?ی?(?:مرتبط|مشابه)|نوشته(?:ها)?ی?(?:مرتبط|مشابه)|منتشرشدهدر(?!.{0,24}[0-9])", "related", true, "links to the section that holds the page"),
  row("whole", "اگهی.{0,60}[0-9]{5,}|اگهی(?:مناقصه|مزایده|فروش|استخدام).{0,60}|نظرشمادرباره.{0,20}پیامک[0-9]+", "related", true, "a printed advertisement with its telephone, a call for messages"),

  // Whose site it is.
  row("start", "(?:کلیه|تمام(?:ی)?|همه)حقوق.{0,60}(?:محفوظ|متعلق)|حقوق(?:مادی|معنوی|این).{0,60}(?:محفوظ|متعلق)|حق(?:نشر|چاپ|تکثیر)(?:این|برای)?.{0,40}محفوظ|copyright|allrights|استفادهاز(?:مطالب|محتوای|اخبار).{0,60}(?:ذکر|بلامانع|مجاز|منبع)|(?:نقل|بازنشر|انتشار|کپی)(?:برداری)?(?:از)?(?:مطالب|محتوا|اخبار).{0,80}(?:بلامانع|ذکرمنبع|تاییدمحتوای|معنایتایید|مجازاست)", "imprint", true, "whose the texts are"),
  row("start", "(?:.{0,30})انتشار(?:این)?(?:مطالب|مطلب|خبر|اخبار).{0,80}(?:معنای|منزله|دلیل|نشانه)تایید|مسیولیت(?:مطالب|محتوا|نظرات|صحت).{0,60}|مطالباین(?:صفحه|بخش).{0,60}", "imprint", true, "whose the opinions are"),
  row("start", "(?:تلفن|تلفکس|فکس|نمابر|دورنگار|صندوقپستی|کدپستی|سامانهپیامک(?:ی)?|پیامک|شمارهتماس)(?:تحریریه|دفتر|تماس|تلفن)?[0-9]|(?:نشانی|ادرس)(?:دفتر|پستی|ما)?(?:تهران|.{0,24}(?:خیابان|بلوار|میدان|پلاک))|پستالکترونیک.{0,40}(?:com|ir|net|org)$|ایمیل.{0,40}(?:com|ir|net|org)$|(?:صاحبامتیاز|مدیرمسیول|مدیرعامل|سردبیر)ومدیر|صاحبامتیاز", "imprint", true, "address and telephone of the office"),
  row("start", "تماسباما.{2,80}$|(?:وبسایت|سایت|خبرگزاری).{3,50}(?:بازنشرمی|مسیولیت|مسیولمحتوا)|.{0,40}مسیول(?:محتوای|محتویات).{0,30}نیست|.{0,60}درقبالمحتوای|(?:قوانین|شرایط|مقررات)استفاده", "imprint", true, "what the site says of itself, its address"),
  row("end", "(?:برای|جهت)(?:(?:دریافت|تهیه|خرید)?(?:حق)?(?:اشتراک|ابونمان)|(?:درج|سفارش|رزرو)?(?:اگهی|تبلیغات?))(?:لطفا)?(?:باما)?تماسبگیرید|خلاصه.{0,12}خبر.{0,40}مشترک.{0,60}|اخبار.{0,60}خلاصه.{0,12}مشترک.{0,40}|^.{0,60}(?:خبر|اخبار|مطالب|گزارش).{0,60}مشترک(?:ین|ان).{0,60}خلاصه.{0,80}(?:میشود|میکند|میگیرد|میدهد|شود)|صفحه(?:ای)?(?:را)?(?:که)?.{0,30}(?:موجودنیست|وجودندارد|یافتن(?:می)?شو?د)", "imprint", true, "an agency sells its wire; a page that is missing"),
  row("whole", `(?:این)?${ITEM}(?:را)?(?:به(?:طور|صورت|شکل))?(?:خلاصه|کوتاهشده|فشرده).{0,24}(?:منتشر|نشر|ارایه|درج)(?:شده|می|گردیده)(?:است|شود|گردد|کند|دهد)?`, "imprint", true, "the wire has more of the item than the site"),
  row("start", "(?:tel|fax|phone|telephone|mobile|pobox|postalcode|zipcode|address|email)(?=[^\\p{L}]|.{0,60}[0-9]{3}|.{0,40}(?:com|ir|net|org|gov)$)", "imprint", true, "the same abroad, in Latin letters"),
  row("start", "(?:طراحیو?(?:تولید|توسعه|اجرا|پشتیبانی|پیادهسازی|سایت)|طراحیشدهتوسط|قدرتگرفتهاز|تولیدوپشتیبانی|poweredby|design(?:ed)?(?:and(?:developed|development))?by|developedby|websitedesign|سایتساز.{0,20}$)", "imprint", true, "who built the site"),

  row("start", "(?:سرخط|تیتر|عناوین)(?:خبرها|اخبار)(?=[^0-9]{15})", "related", false, "a ticker's head with its first headline: «سرخط خبرها: …»"),

  row("start", "(?:کپی/?پیست|کپی)لینک.{0,40}(?:copy|copied|clipboard)", "form", false, "the field of a film's link: «کپی/پیست لینک ویدئو: Copy to clipboardCopied»"),
  row("whole", "ادامهدارد", "end-mark", false, "agencies send a long item in parts"),
  row("whole", "(?:انتهای?|پایان|ختم)(?:پیام|خبر|گزارش|مطلب).{0,12}|ختم", "end-mark", true, "agencies close an item with it, often with the reporter's initials"),
];

/** Why a line is furniture and whether the article is over there. */
export interface FoundHabit {
  readonly reason: BlockReason;
  readonly ends: boolean;
}

/** Longer lines are paragraphs, however they begin. In squeezed letters. */
export const LONGEST_FURNITURE = 260;
/** What stands between several buttons of one line. */
const BETWEEN_BUTTONS = /[ ]{2,}|[|•·»/\t[\]-]/u;
/** So many buttons stand in one line. */
const MOST_BUTTONS = 12;

/** The habit that a folded line of at least so many words shows, alone or as several buttons side by side; `null` for any other line. */
export function furnitureHabit(folded: string, squeezed = squeezeFolded(folded), fewestWords = 0): FoundHabit | null {
  if (squeezed.length > LONGEST_FURNITURE) return null;
  return habitOf(squeezed) ?? buttonsOf(folded) ?? (fewestWords > MOST_BUTTONS ? null : buttonsInRow(folded)) ?? shapeOf(folded);
}

function habitOf(squeezed: string): FoundHabit | null {
  return firstMatch(COMPILED, squeezed);
}

/** The first row whose pattern matches. Tried are those of whose pieces the text holds one: a line holds few. */
function firstMatch({ rows, finder }: Searched, text: string): FoundHabit | null {
  const held = findPieces(finder, text);
  for (let i = firstOwner(held, 0); i >= 0 && i < rows.length; i = firstOwner(held, i + 1)) {
    const row = rows[i];
    if (row?.pattern.test(text)) return row;
  }
  return null;
}

/** «نسخه چاپی | ارسال به دوستان»: each by itself is a habit. */
function buttonsOf(folded: string): FoundHabit | null {
  if (folded.length > LONGEST_FURNITURE || !BETWEEN_BUTTONS.test(folded)) return null;
  const parts = folded.split(BETWEEN_BUTTONS).map((part) => squeezeFolded(part)).filter((part) => part !== "");
  return parts.length > MOST_BUTTONS ? null : sideBySide(parts.map(habitOf));
}

/** A word that many a button has; few other lines do. */
const OF_BUTTON = overFolded(/(?<!\p{L})(?:چاپ|چاپی|پرینت|هم[ \u200c]?رسانی|اشتراک|ارسال|فرستادن|کپی|ذخیره)(?!\p{L})/u);
/** Words of the longest button. */
const MOST_IN_BUTTON = 5;

/** «نسخه چاپی ارسال به دوستان»: the same where nothing parts them any more. Each time the longest is taken. */
function buttonsInRow(folded: string): FoundHabit | null {
  if (!OF_BUTTON.test(folded)) return null;
  const words = folded.split(" ");
  if (words.length < 2 || words.length > MOST_BUTTONS) return null;
  const habits: FoundHabit[] = [];
  for (let from = 0; from < words.length; ) {
    const [length, habit] = longestButton(words, from);
    if (habit === null) return null;
    habits.push(habit);
    from += length;
  }
  return sideBySide(habits);
}

function longestButton(words: readonly string[], from: number): [length: number, habit: FoundHabit | null] {
  for (let length = Math.min(MOST_IN_BUTTON, words.length - from); length > 0; length--) {
    const habit = habitOf(squeezeFolded(words.slice(from, from + length).join(" ")));
    if (habit?.reason === "form") return [length, habit];
  }
  return [0, null];
}

function sideBySide(habits: readonly (FoundHabit | null)[]): FoundHabit | null {
  const [first] = habits;
  if (!first || habits.length < 2 || habits.includes(null)) return null;
  return { reason: first.reason, ends: habits.some((habit) => habit?.ends) };
}

/** «صفحه اصلی > اخبار سفارت», «خانه / سیاسی»: the way to the page through its site, not a menu between bars. */
const WAY = /^(?:خانه|صفحه[ \u200c](?:اصلی|نخست)|home)[ ]?(?:[/>»›←\\]|&raquo;)[ ]?[^/>»›←\\]{2,40}(?:[ ]?(?:[/>»›←\\]|&raquo;)[ ]?[^/>»›←\\]{2,60}){0,3}$/u;

/** Whether a folded line leads from the site's home to the page: what stands below it is the item's own. */
export function isWayToPage(folded: string): boolean {
  return folded.length <= LONGEST_FURNITURE && WAY.test(folded);
}

interface Shape {
  /** Over the folded line. */
  readonly pattern: RegExp;
  readonly reason: BlockReason;
  readonly ends: boolean;
  readonly why: string;
}

/** A name and how long ago its item came: «X - ۳ ساعت پیش»; other entries may follow. Over a folded line. */
export const COPIED_AGO = "(?<name>[\\p{L}\\p{N} \\u200c]{3,40}?)[ ]?[-–—|•·>›»/][ ]?(?:[0-9]{1,2}|یک|چند)[ ](?:دقیقه|ساعت|روز|هفته|ماه)[ ](?:پیش|قبل)(?:[ ]?[|•·-].{0,60})?$";
/** An entry of a menu. */
const ENTRY = "[\\p{L}\\u200c]{2,14}(?:[ ][\\p{L}\\u200c]{1,14}){0,2}";
/** Lines told by their marks, not by their words. */
const SHAPES: readonly Shape[] = [
  { pattern: /^.{3,160}(?:©|(?:عکس|تصویر)(?:[ ]?:|[ ]از))[ ]?(?:\p{L}{2,12}[ ]){0,2}(?:afp|reuters|ap|epa|getty(?: images)?|shutterstock|wikimedia(?: commons)?)(?:[ ]?[/|-][ ]?[a-z .'’-]{2,40})?$/u, reason: "form", ends: false, why: "«… © AFP», «… عکس از آرشیو AFP»: what a picture shows, and whose it is" },
  { pattern: /^(?:©|[(]c[)] ?[0-9]{4})/u, reason: "imprint", ends: true, why: "«© 2022 X»: whose the texts are" },
  { pattern: overFolded(/^(?:حق (?:نشر|چاپ|تکثیر)|[\p{L}\p{N} \u200c]{2,40})[ ]?©(?:[ ]?[0-9]{4}|[ ][\p{L} \u200c]{2,40})[.]?$/u), reason: "imprint", ends: true, why: "«X © 2023», «حق نشر © X»: the same" },
  { pattern: overFolded(/^(?:روزنامه|خبرگزاری|پایگاه خبری|سایت|هفته[ \u200c]?نامه|ماهنامه|مجله|نشریه|موسسه|دفتر|تحریریه)[ ][\p{L}\p{N} \u200c«»]{2,40}[ ]?[-–—|:،][ ]?(?:تلفن|تلفکس|نمابر|فکس|دورنگار|صندوق پستی|کد پستی|نشانی|ادرس|پیامک|صاحب امتیاز|مدیر[ \u200c]?مسیول|سردبیر)/u), reason: "imprint", ends: true, why: "«روزنامه X - تلفن: …», «روزنامه X | صاحب امتیاز: …»: whose paper it is, and where" },
  { pattern: overFolded(/^[\p{L}\p{N}\u200c ]{2,25}[ ]?[|/>»›][ ]?(?:خانه|صفحه[ \u200c](?:اصلی|نخست|اول))(?:[ ]?[|/>»›].{1,100})?$/u), reason: "before-article", ends: false, why: "«X | صفحه نخست | سیاست»: the way to the page, its site first" },
  { pattern: overFolded(/^\p{L}[ ]?\p{L}[ ]?\/[ ]?\p{L}(?:[ ]?\p{L})?$/u), reason: "end-mark", ends: true, why: "the same with a space between two initials: «م ح/ ر س»" },
  { pattern: overFolded(/^[\p{L}]{1,2}(?:[.]|[ ]?[/][ ]?)[\p{L}]{1,2}(?:(?:[.]|[ ]?[/][ ]?)[\p{L}]{1,2}){0,3}[.]?$/u), reason: "end-mark", ends: true, why: "initials of reporter and editor: «م.ص», «ک.ر/ب.ب»" },
  { pattern: overFolded(/^(?:صفحه[ \u200c](?:اصلی|نخست)|خانه)(?:(?:[ ]{0,4}[|•·][ ]{0,4}|[ ]{2,})[\p{L} \u200c]{2,20}){2,14}$/u), reason: "before-article", ends: false, why: "a menu in one line: «صفحه نخست  سیاست  اقتصاد»" },
  { pattern: overFolded(new RegExp(`^${ENTRY}(?:[ ]?[|][ ]?${ENTRY}){2,}$`, "u")), reason: "before-article", ends: false, why: "«اعلانات | کاریابی | داوطلبی‌ها»: a menu without its first page" },
  { pattern: overFolded(new RegExp(`^${ENTRY}(?:[ ]{2,4}${ENTRY}){4,}$`, "u")), reason: "before-article", ends: false, why: "«استان‌ها   گیلان   رشت   عکس   پیوندها»: a menu whose entries stand apart" },
  { pattern: overFolded(new RegExp(`^(?:خبرگزاری|باشگاه|روزنامه|پایگاه خبری|سایت)[ ](?:[\\p{L}\u200c]{2,14}[ ]){1,3}?(?:${SECTION}(?:[ ،,•·/-]+|$)){2,}$`, "u")), reason: "before-article", ends: false, why: "«خبرگزاری X سیاسی سیاست خارجی»: an aggregator's source and the sections of the item there" },
  { pattern: overFolded(/^(?:فرهنگ و هنر|علم و (?:تکنولوژی|فناوری|دانش)|زندگی و سرگرمی|راهنمای بازار|صفحات داخلی)$/u), reason: "before-article", ends: false, why: "sections that are called by several words: no headline is" },
  { pattern: overFolded(new RegExp(`^(?:${SECTION}(?:[ ،,•·/-]+|$)){4,}$`, "u")), reason: "before-article", ends: false, why: "«سیاست جهان اقتصاد ورزش»: nothing but sections" },
  { pattern: overFolded(new RegExp(`^(?=(?:.*[,،][ ]?)?(?:سیاس\\p{L}{1,2}(?: خارجی| داخلی)?|جهان|بین[ \\u200c]?الملل|اقتصادی?|فرهنگی?|اجتماعی|منطقه|دیپلماسی)[ ]?(?:[,،]|$))\\p{L}{2,14}(?:[ \\u200c]\\p{L}{2,14})?(?:[ ]?[,،][ ]?\\p{L}{2,14}(?:[ \\u200c]\\p{L}{2,14})?){1,6}$`, "u")), reason: "before-article", ends: false, why: "«سیاسی, جهان, ترکیه»: the sections that hold the page" },
  { pattern: overFolded(/^(?:(?:english|türkçe|turkce|العربیه|عربی|فارسی|پارسی|دری|پشتو|پښتو|اردو|کوردی|کردی|kurdî|azərbaycan(?:ca)?|русский|français|deutsch|español|中文|italiano|o[‘'ʻ]?zbekcha|тоҷикӣ|кыргызча|қазақша|türkmençe|հայերեն|ქართული|עברית|日本語|português|bosanski|shqip|(?:en|fa|ar|ru|tr)(?=[ |,،•/-]|$))(?:[ |,،•/-]+|$|(?<=\p{L}{4}))){2,}$/u), reason: "before-article", ends: false, why: "«TÜRKÇE ENGLISH العربية فارسی», «ТоҷикӣРусскийEnglish»: the site's other languages" },
  { pattern: /^(?:【[0-9]{1,2}】[ ]?){2,20}$/u, reason: "related", ends: true, why: "«【1】【2】【3】»: the pages of its pictures" },
  { pattern: /^[a-z0-9._-]{2,30}@(?:[a-z0-9-]{1,40}[.]){1,3}[a-z]{2,6}$/u, reason: "imprint", ends: true, why: "a mailbox alone" },
  { pattern: overFolded(new RegExp(`^${COPIED_AGO}`, "u")), reason: "form", ends: false, why: "«X - ۳ ساعت پیش», «X | ۱۹ روز پیش | مشاهده متن کامل»: an aggregator names whom it copies, and since when" },
  { pattern: overFolded(/^(?:نوشته|ارسال|منتشر|درج) شده (?:توسط|در)[ ][^|]{2,40}[|].{0,60}(?:لینک ثابت|نظر|نظرات|دیدگاه)$/u), reason: "form", ends: true, why: "«نوشته شده توسط X | لینک ثابت | ۳ نظر»: the foot of a blog's entry" },
  { pattern: /^بازگشت به (?:بخش|صفحه|گروه)[ ]?:[ ]?.{2,24}$/u, reason: "form", ends: false, why: "«بازگشت به بخش: اروپا»: the way up to the section" },
  { pattern: /^حق (?:نشر|چاپ) (?:عکس|تصویر|ویدیو|فیلم)[ ].{2,40}$/u, reason: "form", ends: false, why: "«حق نشر عکس Getty Images»: whose the picture is" },
  { pattern: /^(?:منبع|عکس|صاحب|حق)[ ](?:تصویر|عکس|ویدیو|فیلم)(?:[ ]?[،,:]|[ ]از)[ ]?.{2,40}$/u, reason: "form", ends: false, why: "«منبع تصویر، Getty Images»: the same" },
  { pattern: /^(?:توضیح|شرح|زیرنویس)[ ](?:تصویر|عکس|ویدیو|فیلم)[ ]?[،,:][ ]?.{0,200}$/u, reason: "form", ends: false, why: "«توضیح تصویر، …»: what the picture shows" },
  { pattern: /^(?:getty images|epa(?:-efe)?|shutterstock|alamy|social media|(?:ap|afp|reuters|epa|getty images)[ ]?[/|-][ ]?[a-z .'’-]{2,40})$/u, reason: "form", ends: false, why: "«AFP/JOHN SMITH»: the same in Latin letters" },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/u, reason: "form", ends: true, why: "an address alone: the page's own, for copying" },
  { pattern: overFolded(/^[^\p{L}\p{N}]*@[a-z0-9_.]{3,}$/u), reason: "related", ends: true, why: "a channel's name: «🆔 @khabar»" },
  { pattern: overFolded(/^(?:#[\p{L}\p{N}_\u200c]+[ ،,]*){1,20}$/u), reason: "related", ends: true, why: "hash tags and nothing else" },
  { pattern: overFolded(/^(?:[\p{L}. ]{0,14}\*{1,3}[ ]?[0-9]{2,}|(?!(?:[0-9]{2}[/_-]){2}[0-9]{4}$|[0-9]{4}(?:[/_-][0-9]{2}){2}$)[0-9]{2,6}(?:[*/_-]{1,3}[0-9]{2,6}){1,4}$)/u), reason: "end-mark", ends: true, why: "numbers of reporter and editor, no day: «سیام**۹۴۸۰**۱۴۲۶»" },
  { pattern: /^(?=.*(?:^|[ ])0(?:[ ]|$))[0-9]{1,4}(?:[ ]{1,3}[0-9]{1,4}){1,7}$/u, reason: "form", ends: false, why: "«0 12 0 0»: how often the page was shared, network by network" },
  { pattern: /^(?:[a-z]{1,3}[0-9]{1,6}(?:,[0-9]{1,6}){0,6}[/ ]?){2,12}$/u, reason: "end-mark", ends: true, why: "numbers of reporter and section: «R1254/P1254/S6,1310/CT3»" },
  { pattern: /^\/[ ]?[0-9]{2,6}[/]?$/u, reason: "end-mark", ends: true, why: "the reporter's number behind a stroke: «/110»" },
  { pattern: /^(?!.*(?:[«.؟!]|[0-9]{4}|[0-9][/-][0-9]|:$))[^»>›|]{2,25}[ ]?(?:[»›>]|&raquo;)[ ][^»›>]{2,40}(?:[ ]?[»›>][ ].{2,120})?$/u, reason: "before-article", ends: false, why: "the way to the page through its site: «خانه » سیاست خارجی»" },
  { pattern: /^(?:خانه|صفحه[ \u200c](?:اصلی|نخست)|home)[ ]?[/|:←\\-][ ]?.{2,140}$/u, reason: "before-article", ends: false, why: "the same with strokes: «خانه / سیاسی»" },
];

/** A picture's caption or source with nothing behind the label: the line that touches it says what it is. */
const PICTURE_LABEL = /^(?:(?:توضیح|شرح|زیرنویس|منبع|صاحب)[ ](?:تصویر|عکس|ویدیو|فیلم)|image (?:caption|source|copyright))[ ]?[،,:]?$/u;

/** In code units. */
const LONGEST_PICTURE_LABEL = 20;

/** Whether a folded line is a label of a picture whose words stand on the next line. */
export function isPictureLabel(folded: string): boolean {
  return folded.length <= LONGEST_PICTURE_LABEL && PICTURE_LABEL.test(folded);
}

function shapeOf(folded: string): FoundHabit | null {
  return folded.length <= LONGEST_FURNITURE ? firstMatch(SHAPED, folded) : null;
}

/** Rows in the order in which they are tried, and what finds their pieces; a pattern of which nothing is sure is tried on every text. */
interface Searched {
  readonly rows: readonly (FoundHabit & { readonly pattern: RegExp })[];
  readonly finder: PieceFinder;
}

const COMPILED: Searched = {
  rows: HABITS.map(({ extent, pattern, reason, ends }) => ({ pattern: compile(extent, pattern), reason, ends })),
  finder: finderOf(HABITS.map(({ pattern }) => pattern)),
};
const SHAPED: Searched = { rows: SHAPES, finder: finderOf(SHAPES.map(({ pattern }) => pattern.source)) };

function finderOf(patterns: readonly string[]): PieceFinder {
  return buildPieceFinder(patterns.map((pattern) => neededPieces(pattern)[0] ?? [""]));
}

function compile(extent: Extent, pattern: string): RegExp {
  return overFolded(new RegExp(`${extent === "end" ? "" : "^"}(?:${pattern})${extent === "start" ? "" : "$"}`, "u"));
}

function row(extent: Extent, pattern: string, reason: BlockReason, ends: boolean, why: string): Habit {
  return { extent, pattern, reason, ends, why };
}
