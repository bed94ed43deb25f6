import { formatDigits, formatNumber } from "../calendar/format.ts";
import type { ActorKind, BlockKind, BlockReason, ProblemCode } from "../document/document.ts";

/** Every Persian word of the interface, by the part of it that speaks. Numbers come in as numbers and are written in Persian digits. */
export const WORDS = {
  app: {
    name: "روزنگار",
    /** Title of the browser's window: the page's own name first. */
    title: (page: string) => `${page} · روزنگار`,
    comma: "، ",
    and: " و ",
  },
  shell: {
    skip: "رفتن به متن اصلی",
    home: "روزنگار، صفحهٔ نخست",
    navigation: "بخش‌ها",
    list: "نوشته‌ها",
    timeline: "گاه‌شمار",
    names: "نام‌ها",
    themes: { system: "سامانه", light: "روشن", dark: "تیره" },
    themeSwitch: (now: string, next: string) => `رنگ صفحه: ${now}. کلیک برای ${next}`,
  },
  search: {
    label: "جست‌وجو در متن نوشته‌ها",
    placeholder: "جست‌وجو در متن‌ها",
    clear: "پاک کردن جست‌وجو",
  },
  list: {
    heading: "نوشته‌ها",
    count: (count: number) => `${formatNumber(count)} نوشته`,
    undated: "بی‌تاریخ",
    untitled: "بی‌عنوان",
    via: "به نقل از",
    unknownOutlet: "رسانهٔ ناشناخته",
    moreNames: (count: number) => `${formatNumber(count)} نام دیگر`,
    gap: (months: number) => `${formatSpan(months)} بی‌نوشته`,
    sort: "چینش",
    sorts: { newest: "تازه‌ترین", oldest: "کهن‌ترین", relevance: "نزدیک‌ترین" },
  },
  filters: {
    heading: "صافی‌ها",
  },
  dates: {
    heading: "تاریخ",
  },
  errors: {
    retry: "دوباره بکوش",
  },
  document: {
    reading: "در حال خواندن نوشته…",
    views: "شیوهٔ نمایش",
    article: "خواندن",
    raw: "متن خام",
    /** «دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹» */
    moment: (day: string, time: string) => `${day}، ساعت ${time}`,
    code: (code: string) => `کد ${formatDigits(code)}`,
    back: "بازگشت به فهرست",
    place: (place: number, count: number) => `نوشتهٔ ${formatNumber(place)} از ${formatNumber(count)}`,
    neighbours: "نوشته‌های پیش و پس",
    newer: "نوشتهٔ پیشین",
    older: "نوشتهٔ پسین",
    paragraph: (number: number) => `پیوند به بند ${formatNumber(number)}`,
    post: "پیام نقل‌شده",
    margin: "حاشیه",
    notes: (count: number) => `حاشیه: ${formatNumber(count)} یادداشت`,
    /** What a day in the text is, with the words of the text: «امشب ← دوشنبه ۱۷ مهر ۱۴۰۲». */
    resolved: (text: string, day: string) => `${text} ← ${day}`,
    range: (first: string, last: string) => `${first} تا ${last}`,
    sameDay: "روز انتشار",
    before: (days: number) => `${formatCount(days)} روز پیش از انتشار`,
    after: (days: number) => `${formatCount(days)} روز پس از انتشار`,
    source: "منبع",
    holder: (office: string) => `${office} در این روز`,
    unknown: {
      title: "چنین نوشته‌ای نیست",
      text: "شاید نشانی ناقص رسیده باشد، یا نوشته از مجموعه بیرون رفته باشد. آنچه می‌خواستید را در متن‌ها بجویید.",
    },
  },
  raw: {
    intro: "صفحه چنان که ذخیره شده است، سطر به سطر؛ هیچ سطری کم نشده است.",
    file: "پرونده",
    size: "اندازه",
    bytes: (bytes: number, lines: number) => `${formatNumber(bytes)} بایت، ${formatNumber(lines)} سطر`,
    hash: "چکیدهٔ SHA-256",
    copy: "رونوشت",
    copied: "رونوشت شد",
    problems: "آنچه باید دانست",
    lines: "سطرها",
    line: (number: number) => `سطر ${formatNumber(number)}`,
    kinds: {
      headline: "تیتر",
      kicker: "روتیتر",
      lead: "لید",
      metadata: "شناسنامه",
      paragraph: "بند",
      crosshead: "میان‌تیتر",
      credit: "نام منبع",
      furniture: "بیرون از نوشته",
      blank: "خالی",
    } satisfies Record<BlockKind, string>,
  },
  actor: {
    reading: "در حال خواندن…",
    kinds: { person: "شخص", state: "کشور", organization: "سازمان", place: "جا" } satisfies Record<ActorKind, string>,
    groups: { person: "کسان", state: "کشورها", organization: "سازمان‌ها", place: "جاها" } satisfies Record<ActorKind, string>,
    variants: "نام‌های دیگر",
    offices: "سمت‌ها",
    from: (day: string) => `از ${day}`,
    to: (day: string) => `تا ${day}`,
    source: "سرچشمه",
    sentences: "در نوشته‌ها",
    /** «در ۳ نوشته، ۱۲ بار» */
    count: (documents: number, mentions: number) => `در ${formatNumber(documents)} نوشته، ${formatNumber(mentions)} بار`,
    inList: "همین‌ها در فهرست",
    inTimeline: "همین‌ها در گاه‌شمار",
    more: "نوشته‌های بیشتر",
    moreSentences: (count: number) => `${formatNumber(count)} جملهٔ دیگر`,
    lostDocument: "متن این نوشته نرسید.",
    index: "نام‌ها",
    filter: "جست‌وجو در نام‌ها",
    found: (count: number) => `${formatNumber(count)} نام`,
    none: "نامی با این حروف نیست.",
    unknown: {
      title: "چنین نامی در فهرست نیست",
      text: "هیچ نوشته‌ای این نام را نبرده است، یا نشانی ناقص رسیده است. آن را در متن‌ها بجویید.",
    },
  },
  reasons: {
    "first-line": "نخستین سطری که نه شناسنامه است و نه ابزار صفحه",
    repeated: "تکرار همان متن؛ در نوشته یک بار آمده است",
    "above-headline": "سطری کوتاه بالای تیتر",
    "below-headline": "خلاصه‌ای میان تیتر و متن",
    body: "متن نوشته",
    "heading-mark": "عنوانی میان بندها",
    "quoted-post": "از پیامی که نوشته آن را کامل نقل کرده است",
    "site-name": "نام خود رسانه در کنار تیتر",
    "source-line": "سطری که تنها نام یک رسانه است",
    "news-code": "شمارهٔ خبر در بایگانی رسانه",
    "publication-date": "زمان انتشار",
    "masthead-date": "تاریخ روز بازدید یا به‌روزرسانی صفحه، نه انتشار",
    "metadata-line": "بخش، سرویس یا نشانی صفحه",
    "before-article": "پیش از آغاز نوشته",
    "after-article": "پس از پایان نوشته",
    "end-mark": "نشانهٔ پایان خبر",
    form: "دیدگاه، نظرسنجی یا دکمه‌های صفحه",
    related: "پیوند به صفحه‌های دیگر یا آگهی",
    stray: "نشانه‌ای بازمانده از دکمه‌های صفحه",
    empty: "سطر خالی",
  } satisfies Record<BlockReason, string>,
  problems: {
    "no-headline": "صفحه تیتری ندارد.",
    "no-date": "صفحه نمی‌گوید کی منتشر شده است.",
    "no-outlet": "از متن صفحه برنمی‌آید که کدام رسانه آن را منتشر کرده است.",
    "two-dates": "صفحه دو تاریخ انتشار نابرابر دارد.",
    "weekday-disagrees": "روز هفته با تاریخ نمی‌خواند.",
    "impossible-date": "چنین روزی در تقویم نیست.",
    "furniture-in-doubt": "برچسب این سطر از روی جای آن گذاشته شده است و شاید درست نباشد.",
  } satisfies Record<ProblemCode, string>,
  timeline: {},
} as const;

const SMALL = ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده"];

/** «شش ماه», «دو سال», «۱۰ سال و ۱۱ ماه»: a number of months in words. */
export function formatSpan(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 ? `${formatCount(years)} سال` : "", rest > 0 ? `${formatCount(rest)} ماه` : ""];
  return parts.filter((part) => part !== "").join(" و ");
}

/** Small numbers as words, others in digits. */
function formatCount(count: number): string {
  return SMALL[count] ?? formatNumber(count);
}
