import { formatDay, formatDigits, formatTime } from "../calendar/format.ts";
import type { Publication } from "../document/document.ts";
import { nestQuotes } from "./citation.ts";
import type { Cited } from "./cited.ts";

/**
 * A quote as it is passed on: its words in guillemets, behind them the reference, and its link on a line of its own.
 * Guillemets inside it become single ones; nothing else is touched.
 */
export function formatQuote(words: string, cited: Cited, link: string): string {
  return `«${nestQuotes(words)}»\n${formatReference(cited)}\n${link}`;
}

/** «اقتصادآنلاین، به نقل از فارس: «رایزنی تلفنی …»، دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹، کد ۸۰۲۹۳۲». What the page does not say is left out. */
export function formatReference({ headline, published, outlet, sources, newsCode }: Cited): string {
  const chain = formatChain({ outlet, sources });
  const title = headline === null ? "" : `«${nestQuotes(headline)}»`;
  const named = [chain, title].filter((part) => part !== "").join(": ");
  const facts = [named, published === null ? "بدون تاریخ" : formatMoment(published), newsCode === null ? "" : `کد ${formatDigits(newsCode)}`];
  return facts.filter((part) => part !== "").join("، ");
}

/** Who published it, and from whom: «اقتصادآنلاین، به نقل از فارس»; empty where the page shows neither. */
function formatChain({ outlet, sources }: Pick<Cited, "outlet" | "sources">): string {
  const via = sources.length === 0 ? "" : `به نقل از ${sources.map(({ name }) => name).join(" و ")}`;
  return [outlet?.name ?? "", via].filter((part) => part !== "").join("، ");
}

function formatMoment({ day, time }: Publication): string {
  return time === null ? formatDay(day) : `${formatDay(day)}، ساعت ${formatTime(time)}`;
}
