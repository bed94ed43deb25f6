import { formatNumber } from "../calendar/format.ts";
import type { Period } from "../calendar/period.ts";
import { formatSpan } from "./words.ts";

/** The words of the views of time. They stand apart from the others: the first list says none of them. */
export const TIME_WORDS = {
  timeline: {
    heading: "گاه‌شمار",
    inList: "همین‌ها در فهرست",
    /** «از ۲۸ آبان ۱۳۹۱ تا ۱۲ خرداد ۱۴۰۳» */
    span: (first: string, last: string) => (first === last ? first : `از ${first} تا ${last}`),
    lanes: { events: "رویداد", documents: "انتشار" },
    laneNotes: { events: "آنچه روی داد", documents: "آنچه چاپ شد" },
    axis: "نوشته‌ها و رویدادها بر خط زمان، از راست به چپ؛ با کلیدهای پیکان میان آن‌ها بروید. جدول پایین همین‌ها را دارد.",
    column: "نوشته‌ها و رویدادها بر خط زمان، از بالا به پایین؛ با کلیدهای پیکان میان آن‌ها بروید. جدول پایین همین‌ها را دارد.",
    /** «۱۰ سال و ۱۰ ماه»: the two largest units that are not nought. */
    period: ({ years, months, days }: Period) => {
      const parts = [`${formatNumber(years)} سال`, `${formatNumber(months)} ماه`, `${formatNumber(days)} روز`];
      const filled = parts.filter((_, i) => [years, months, days][i] !== 0);
      return filled.slice(0, 2).join(" و ");
    },
    silence: "بدون نوشته و رویداد",
    strip: "بازهٔ انتشار در همهٔ زمان",
    brush: {
      hint: "همهٔ زمان. برای دیدن بخشی از آن، روی نوار بکشید.",
      /** «از ۱ مهر ۱۴۰۲ تا ۳۰ آبان ۱۴۰۲، ۲ نوشته» */
      range: (first: string, last: string, count: number) => `${first === last ? first : `از ${first} تا ${last}`}، ${count === 0 ? "بدون نوشته" : `${formatNumber(count)} نوشته`}`,
      clear: "همهٔ زمان",
      ends: { from: "آغاز بازه", to: "پایان بازه" },
    },
    zoom: {
      label: "دوری و نزدیکی",
      in: "نزدیک‌تر",
      out: "دورتر",
      levels: { year: "سال‌ها", month: "ماه‌ها", day: "روزها" },
    },
    toTable: "رفتن به جدول",
    legend: "معنای نشانه‌ها",
    notHeld: "انجام‌نشده: در پیش، پیشنهاد، به تعویق افتاده یا تکذیب‌شده",
    signStep: (count: number) => `هر نشانه: ${formatNumber(count)}`,
    /** «۵ گفت‌وگوی تلفنی», «۲ سفر انجام‌نشده» */
    kindCount: (count: number, kind: string, held: boolean) => `${formatNumber(count)} ${kind}${held ? "" : " انجام‌نشده"}`,
    undated: (count: number) => `${formatNumber(count)} نوشته تاریخ ندارد و تنها در جدول آمده است.`,
    table: "همین‌ها در جدول",
    caption: "آنچه چاپ شد: نوشته‌ها به ترتیب زمان، از قدیمی‌ترین",
    eventCaption: "آنچه روی داد: رویدادها به ترتیب زمان، از قدیمی‌ترین",
    eventDay: "روز رویداد",
    event: "رویداد",
    participants: "چه کسانی",
    witnesses: "کجا آمده است",
    /** «۵ نوشته، ۱۴ رویداد» */
    eventCount: (count: number) => `${formatNumber(count)} رویداد`,
    undatedEvents: (count: number) => `${formatNumber(count)} رویداد روز معلومی ندارد:`,
    moreEvents: (count: number) => `${formatNumber(count)} رویداد دیگر`,
    earlierDays: (count: number) => `${formatNumber(count)} روز پیش از این`,
    moreDays: (count: number) => `${formatNumber(count)} روز دیگر`,
    /** In how many pages an event is told, where it is more than one. */
    told: (count: number) => `در ${formatNumber(count)} نوشته`,
    day: "روز انتشار",
    document: "نوشته",
    outlet: "رسانه",
    actors: "نام‌ها",
    more: (count: number) => `${formatNumber(count)} نوشتهٔ دیگر`,
  },
  ledger: {
    heading: "دفتر تماس‌ها",
    home: "دفترِ",
    /** An option of the choice whose ledger it is: «ایران (۱۲ تماس)». */
    homeOption: (name: string, count: number) => `${name} (${formatNumber(count)} تماس)`,
    intro: (name: string) => `گفت‌وگوهای تلفنی، سفرها و دیدارهای ${name} با دیگران، به ماه. هر عدد شمار رویدادهایی است که با آن باز می‌شود.`,
    severalStates: "رویدادی که چند کشور در آن بوده‌اند در سطر هر یک آمده است و در «جمع» یک بار.",
    table: "تماس‌ها: کشورها در سطر، ماه‌ها در ستون",
    state: "کشور",
    others: "سازمان‌ها و طرف‌های نامعلوم",
    undated: "روز نامعلوم",
    total: "جمع",
    /** «شش ماه بدون تماس» */
    gap: (months: number) => `${formatSpan(months)} بدون تماس`,
    openYear: (year: number) => `ماه‌های سال ${formatNumber(year)}`,
    /** «عمان، مهر ۱۴۰۲» */
    cell: (state: string, time: string) => `${state}، ${time}`,
    count: (count: number) => `${formatNumber(count)} تماس`,
    close: "بستن",
    emptyCell: "در این خانه تماسی نیست.",
    none: "در این نوشته‌ها تماسی نیست",
    noneHint: "هیچ نوشته‌ای از این میان از گفت‌وگوی تلفنی، سفر یا دیداری خبر نمی‌دهد که کشور آن روشن باشد.",
    unknownHome: "این کشور در این نوشته‌ها تماسی ندارد",
    unknownHomeHint: "دفتر کشور دیگری را باز کنید، یا فیلترها را بردارید.",
    toHome: (name: string) => `دفتر ${name}`,
  },
} as const;
