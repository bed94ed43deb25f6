import { formatNumber } from "../calendar/format.ts";
import type { BlockReason, ProblemCode } from "../document/document.ts";
import type { RepairReason } from "../orthography/repair.ts";
import type { NotedReason } from "./margin-notes.ts";

/** What is told of a page: why a line is what it is, what was repaired, what is odd. Apart from the others: the first list says none of it. */
export const PAGE_WORDS = {
  offices: {
    unresolved: "نام دارندهٔ این سمت در آن روز روشن نیست.",
    reasons: {
      "held-that-day": (office: string) => `${office} در روز انتشار`,
      "held-at-home": (office: string) => `${office} در روز انتشار؛ متن از کشور نام نمی‌برد`,
      former: () => "متن از دارندهٔ پیشین آن می‌گوید.",
      "no-day": () => "صفحه تاریخ انتشار ندارد.",
      "several-holders": () => "در آن روز بیش از یک نفر آن را داشت.",
      "not-in-file": () => "فهرست نام‌ها کسی را در آن روز در این سمت نمی‌شناسد.",
    } satisfies Record<NotedReason, (office: string) => string>,
  },
  reasons: {
    "first-line": "نخستین سطری که نه شناسنامه است و نه ابزار صفحه",
    repeated: "تکرار همان متن؛ در نوشته یک بار آمده است",
    "above-headline": "سطری کوتاه بالای تیتر",
    "below-headline": "خلاصه‌ای میان تیتر و متن",
    "before-headline": "خلاصه‌ای که بالای تیتر آمده است",
    body: "متن نوشته",
    "heading-mark": "عنوانی میان بندها",
    "quoted-post": "از پیامی که نوشته آن را کامل نقل کرده است",
    "site-name": "نام خود رسانه در کنار تیتر",
    "source-line": "سطری که تنها نام یک رسانه است",
    "news-code": "شمارهٔ خبر در بایگانی رسانه",
    "publication-date": "زمان انتشار",
    "masthead-date": "تاریخ روز بازدید یا به‌روزرسانی صفحه، نه انتشار",
    "page-facts": "بخش، گروه خبری، نویسنده یا شمارهٔ روزنامه",
    "before-article": "پیش از آغاز نوشته",
    "after-article": "پس از پایان نوشته",
    "end-mark": "نشانهٔ پایان خبر",
    form: "دیدگاه، نظرسنجی یا دکمه‌های صفحه",
    related: "پیوند به صفحه‌های دیگر یا آگهی",
    imprint: "شناسنامهٔ سایت: حقوق، نشانی، تلفن",
    stray: "نشانه‌ای بازمانده از دکمه‌های صفحه",
    empty: "سطر خالی",
  } satisfies Record<BlockReason, string>,
  /** What the text in good orthography has otherwise than the saved one. */
  repairs: {
    "half-space-lost": (count: number) => `${formatNumber(count)} نیم‌فاصلهٔ ازدست‌رفته`,
    "half-space-as-space": (count: number) => `${formatNumber(count)} نیم‌فاصله به جای فاصله`,
    "arabic-yeh": (count: number) => `${formatNumber(count)} «ی» به جای «ي»`,
    "arabic-kaf": (count: number) => `${formatNumber(count)} «ک» به جای «ك»`,
    "stray-alef": (count: number) => `${formatNumber(count)} نشانهٔ «ٰ» بی‌جا`,
    "space-before-comma": (count: number) => `${formatNumber(count)} فاصله پیش از «،» یا «؛»`,
    "padded-quote": (count: number) => `${formatNumber(count)} فاصله درون «»`,
    "wide-space": (count: number) => `${formatNumber(count)} فاصلهٔ پهن`,
  } satisfies Record<RepairReason, (count: number) => string>,
  problems: {
    "no-headline": "صفحه تیتری ندارد.",
    "no-date": "تاریخ انتشار در صفحه نیامده است.",
    "no-outlet": "از متن صفحه برنمی‌آید که کدام رسانه آن را منتشر کرده است.",
    "two-dates": "صفحه دو تاریخ انتشار ناسازگار دارد.",
    "weekday-disagrees": "روز هفته با تاریخ نمی‌خواند.",
    "impossible-date": "چنین روزی در تقویم نیست.",
    "furniture-in-doubt": "برچسب این سطر از روی جای آن گذاشته شده است و شاید درست نباشد.",
    "ordinal-disagrees": "شمارش متن («سومین …») با آنچه خود صفحه می‌شمارد نمی‌خواند.",
    "old-encoding": "این صفحه با کدگذاری قدیمی ذخیره شده بود و هنگام خواندن به یونی‌کد برگردانده شد.",
    "from-html": "متن از صفحهٔ HTML برداشته شده است: نوشته و آنچه صفحه از خود می‌گوید، بی منوها و آگهی‌ها.",
    "new-person": "این نام در فهرست نام‌ها نبود و از روی سمت یا عنوان کنار آن شناخته شد.",
  } satisfies Record<ProblemCode, string>,
} as const;
