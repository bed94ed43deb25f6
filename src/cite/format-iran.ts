import { formatDigits, formatMonthName, formatNumber, formatShortDay } from "../calendar/format.ts";
import { toJalali } from "../calendar/jalali.ts";
import type { Citation } from "./citation.ts";
import { endWithPoint, joinKnown, nestQuotes, onOneLine } from "./reference-text.ts";
import { REFERENCE_WORDS } from "./reference-words.ts";
import { joinNames } from "./source-chain.ts";

/**
 * An entry of a list of sources in شیوه‌نامهٔ ایران (Iran Manual of Style, Alidousti et al., IranDoc, 1st edition of 2016),
 * which follows Chicago's author and date. The agency that a paper names as its source is the author, and the paper comes
 * behind the headline (2.195); an unsigned piece stands under the paper (2.189), and under its headline where that is not
 * known. The year is Jalali, «بی‌تا» where there is none (2.144); behind the address stands the day of reading.
 */
export function formatIran({ cited, address, accessed }: Citation): string {
  const { headline, published, outlet, sources, newsCode } = cited;
  const jalali = published === null ? null : toJalali(published.day);
  const title = headline === null ? REFERENCE_WORDS.untitled : `«${endWithPoint(nestQuotes(onOneLine(headline)))}»`;
  const agencies = joinNames(sources.map(({ name }) => name));
  const author = agencies === "" ? (outlet?.name ?? "") : agencies;
  const chain = agencies === "" || outlet === null ? "" : `${outlet.name} ${REFERENCE_WORDS.quoting(agencies)}`;
  const day = jalali === null ? "" : `${formatNumber(jalali.day)} ${formatMonthName(jalali.month)}`;
  const year = jalali === null ? REFERENCE_WORDS.noYear : formatNumber(jalali.year);
  const code = newsCode === null ? "" : REFERENCE_WORDS.newsCode(formatDigits(newsCode));
  const parts = [...(author === "" ? [title, year] : [author, year, title]), joinKnown([chain, day], REFERENCE_WORDS.comma), code];
  return `${joinKnown(parts.map(endKnown), " ")} ${address} (${REFERENCE_WORDS.accessed(formatShortDay(accessed))}).`;
}

function endKnown(part: string): string {
  return part === "" ? "" : endWithPoint(part);
}
