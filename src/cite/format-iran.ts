import { formatDigits, formatMonthName, formatNumber, formatShortDay } from "../calendar/format.ts";
import { toJalali } from "../calendar/jalali.ts";
import { endWithPoint, onOneLine, type Citation } from "./citation.ts";

/**
 * An entry of a list of sources in شیوه‌نامهٔ ایران (Iran Manual of Style, Alidousti et al., IranDoc), which gives author
 * and year. An unsigned piece stands under who published it; the year is Jalali, «بی‌تا» where there is none, and behind
 * the address stands the day on which it was read.
 */
export function formatIran({ cited, address, accessed }: Citation): string {
  const { headline, published, newsCode } = cited;
  const jalali = published === null ? null : toJalali(published.day);
  const parts = [
    publisherOf(cited),
    jalali === null ? "بی‌تا" : formatNumber(jalali.year),
    onOneLine(headline ?? "بدون عنوان"),
    jalali === null ? "" : `${formatNumber(jalali.day)} ${formatMonthName(jalali.month)}`,
    newsCode === null ? "" : `کد خبر ${formatDigits(newsCode)}`,
  ];
  const entry = parts.filter((part) => part !== "").map(endWithPoint).join(" ");
  return `${entry} ${address} (دسترسی در ${formatShortDay(accessed)}).`;
}

/** «اقتصادآنلاین به نقل از فارس»; the source alone where the page does not show who published it. */
function publisherOf({ outlet, sources }: Citation["cited"]): string {
  const chain = sources.map(({ name }) => name).join(" و ");
  if (outlet === null) return chain;
  return chain === "" ? outlet.name : `${outlet.name} به نقل از ${chain}`;
}
