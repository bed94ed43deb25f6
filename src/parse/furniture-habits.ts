import type { BlockReason } from "../document/document.ts";

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

/**
 * What Persian news sites print around an article. Habits of newsrooms and of their content systems,
 * never of one outlet. Patterns are over squeezed text, so that spacing and half-spaces do not matter.
 */
const HABITS: readonly Habit[] = [
  row("whole", "(?:ارسال|ثبت|درج)?(?:نظر|دیدگاه|کامنت)(?:ات|ها)?(?:شما|کاربران|خودرابنویسید)?", "form", true, "head of a comment form"),
  row("whole", "[0-9]*(?:نظر|دیدگاه)", "form", false, "count of comments"),
  row("whole", "دیدگاهتانرابنویسید|نظرتانرابنویسید|پاسخدهید", "form", true, "head of a comment form"),
  row("start", "شمادرحالپاسخبهنظر", "form", true, "comment form answering a comment"),
  row("start", "نشانیایمیلشمامنتشرنخواهدشد", "form", true, "comment form of WordPress"),
  row("start", "بخشهایموردنیازعلامتگذاری", "form", true, "comment form of WordPress"),
  row("whole", "captcha|کدامنیتی|تصویرامنیتی|عددمقابلراواردکنید", "form", true, "captcha"),
  row("start", "ارسالبه(?:دوستان|تلگرام|دیگران|ایمیل|واتساپ|توییتر|فیسبوک)", "form", true, "share button"),
  row("whole", "(?:به)?اشتراک(?:گذاری|بگذارید)(?:دربارهمطلب|اینمطلب|اینخبر)?|اشتراکگذاری.{0,20}", "form", false, "share button"),
  row("whole", "نسخه(?:قابل)?چاپ(?:ی)?|چاپ(?:خبر|مطلب|کنید)?|پرینت(?:خبر)?|ذخیره|ذخیرهخبر|کپیلینک|لینککوتاه|کپیشد", "form", false, "print and copy buttons"),
  row("start", "لینککوتاه|کپیلینک|آدرس(?:مطلب|خبر|کوتاه)https?|ادرس(?:مطلب|خبر|کوتاه)https?", "form", true, "the page's own address, for copying"),
  row("start", "(?:og)?urlhttps?", "form", false, "the page's own address, as it states it for machines"),
  row("start", "کدqr", "form", false, "QR code"),
  row("end", "باکدqr", "form", false, "QR code"),
  row("whole", "نظرسنجی", "form", true, "poll"),
  row("whole", "نام|ایمیل|وبسایت|متننظر|نامونامخانوادگی|انصراف|ارسال|پاسخ", "form", false, "labels of a comment form"),
  row("start", "برچسبها|تگها|کلیدواژهها|کلمات?کلیدی", "related", true, "list of tags"),
  row("whole", "برچسب|تگ", "related", true, "list of tags"),
  row("whole", "(?:مطالب|اخبار|خبرهای|خبر|نوشتههای|پستهای)(?:مرتبط|مشابه|پیشنهادی|برگزیده|داغ|بیشتر)(?:با.*)?", "related", true, "links to related pages"),
  row("whole", "(?:بیشتربخوانید|همچنینبخوانید|بیشتربدانید|درهمینرابطه|درهمینزمینه)", "related", false, "links to related pages"),
  row("start", "اینمطالبراازدستندهید", "related", true, "links to other pages"),
  row("whole", "پر(?:بازدید|بیننده|بحث|طرفدار)ترین(?:ها|خبرها|اخبار)?|آخرین(?:اخبار|خبرها|عناوین)|اخرین(?:اخبار|خبرها|عناوین)|تازهها|تازهترینخبرها", "related", true, "lists of other pages"),
  row("whole", "(?:پیشنهاد|انتخاب)سردبیر|گزارشویژه|ویژه", "related", true, "lists of other pages"),
  row("whole", "برگزیده(?:ها|ورزشی|عکس|فیلم|سیاسی|اقتصادی|اخبار)?|(?:فیلم|عکس|ویدیو|تحلیل|اخبار|گزارش|مطالب)(?:ها|های|ی)?برگزیده", "related", true, "lists of other pages"),
  row("whole", "(?:فیلم|عکس|ویدیو|خبر|اخبار)بیشتر", "related", false, "link to more of a kind"),
  row("whole", "تبلیغات?|آگهی|اگهی|advertisement", "related", false, "advertisement label"),
  row("whole", "sourcelink|readmore|share|print|tweet", "related", true, "buttons of foreign content systems"),
  row("end", "مشاهدهدرمرجع", "related", false, "aggregators link to the page they copied"),
  row("whole", "(?:انتهای|پایان)پیام.{0,12}", "end-mark", true, "agencies close an item with it, often with the reporter's initials"),
];

/** Why a line is furniture and whether the article is over there; `null` for any other line. */
export function furnitureHabit(squeezed: string): { readonly reason: BlockReason; readonly ends: boolean } | null {
  return COMPILED.find(({ pattern }) => pattern.test(squeezed)) ?? null;
}

const COMPILED = HABITS.map(({ extent, pattern, reason, ends }) => ({
  pattern: new RegExp(`${extent === "end" ? "" : "^"}(?:${pattern})${extent === "start" ? "" : "$"}`, "u"),
  reason,
  ends,
}));

function row(extent: Extent, pattern: string, reason: BlockReason, ends: boolean, why: string): Habit {
  return { extent, pattern, reason, ends, why };
}
