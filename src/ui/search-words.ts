import { formatNumber } from "../calendar/format.ts";

/** The words of suggestions and hits. They stand apart from the others: the first list says none of them. */
export const SEARCH_WORDS = {
  suggestions: {
    label: "پیشنهادها",
    /** What choosing one of them does. */
    names: "فیلتر با نام",
    words: "ادامهٔ واژه",
    kinds: { person: "شخص", state: "کشور", organization: "سازمان", place: "مکان", office: "سمت", outlet: "رسانه" },
    /** «محمود عباس (ابومازن)» */
    via: (name: string, other: string) => `${name} (${other})`,
    told: (names: number, words: number) =>
      [...(names > 0 ? [`${formatNumber(names)} نام`] : []), ...(words > 0 ? [`${formatNumber(words)} واژه`] : [])].join(" و "),
  },
  /** Where a document has what was searched for. */
  hits: {
    heading: "یافته‌ها در این نوشته",
    count: (count: number) => `${formatNumber(count)} مورد`,
    /** «۳ از ۱۲» */
    place: (place: number, count: number) => `${formatNumber(place)} از ${formatNumber(count)}`,
    hint: (label: string, key: string) => `${label} (کلید ${key})`,
    /** «بند ۷: ۳ مورد» */
    inBlock: (block: string, count: number) => `${block}: ${formatNumber(count)} مورد`,
  },
  /** Paragraphs with a hit that an entry of the list does not show. */
  morePassages: (count: number) => `${formatNumber(count)} بند دیگر`,
} as const;
