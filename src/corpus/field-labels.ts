/** What a reader may ask for in the search box besides words. */
export type QueryField = "from" | "to" | "actor" | "outlet";

/** What stands before a colon to ask for it; folded. Whole words: «از:» is a label, «ساز:» is none. */
export const FIELD_LABELS: readonly (readonly [field: QueryField, label: string, reason: string])[] = [
  ["from", "از", "as the fields of the date filter are called"],
  ["from", "از تاریخ", "in full"],
  ["from", "from", "Latin"],
  ["from", "since", "of search engines"],
  ["from", "after", "of search engines"],
  ["to", "تا", "as the fields of the date filter are called"],
  ["to", "تا تاریخ", "in full"],
  ["to", "to", "Latin"],
  ["to", "until", "of search engines"],
  ["to", "before", "of search engines"],
  ["actor", "کس", "whoever it is: a person, a state, a body"],
  ["actor", "شخص", "a person"],
  ["actor", "نام", "the heading of the names"],
  ["actor", "who", "the address of the names"],
  ["actor", "actor", "the key in the address"],
  ["outlet", "منبع", "who is quoted"],
  ["outlet", "رسانه", "the heading of the filter"],
  ["outlet", "source", "Latin"],
  ["outlet", "outlet", "the key in the address"],
];

/** What a page may put before an outlet's name, and a reader too; folded. */
export const OUTLET_HEADS: readonly (readonly [head: string, example: string])[] = [
  ["خبرگزاری", "خبرگزاری ایسنا"],
  ["روزنامه", "روزنامه کیهان"],
  ["شبکه", "شبکه العالم"],
  ["سایت", "سایت تابناک"],
  ["پایگاه خبری", "پایگاه خبری مشرق"],
];
