/** What references say in Persian, in all styles; the interface's own words stand in `ui/words.ts`, which this room may not import. */
export const REFERENCE_WORDS = {
  and: " و ",
  comma: "، ",
  semicolon: "؛ ",
  undated: "بدون تاریخ",
  /** In شیوه‌نامهٔ ایران, in place of the year. */
  noYear: "بی‌تا",
  untitled: "بدون عنوان",
  quoting: (sources: string) => `به نقل از ${sources}`,
  moment: (day: string, time: string) => `${day}، ساعت ${time}`,
  code: (code: string) => `کد ${code}`,
  newsCode: (code: string) => `کد خبر ${code}`,
  accessed: (day: string) => `دسترسی در ${day}`,
};
