import { formatNumber } from "../calendar/format.ts";

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
    theme: "رنگ صفحه",
    themes: { system: "سامانه", light: "روشن", dark: "تیره" },
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
  document: {},
  raw: {},
  actor: {},
  reasons: {},
  problems: {},
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
