import { formatDay, formatDigits, formatTime } from "../calendar/format.ts";
import type { Publication } from "../document/document.ts";
import type { Cited } from "./cited.ts";
import { joinKnown, nestQuotes } from "./reference-text.ts";
import { REFERENCE_WORDS } from "./reference-words.ts";
import { formatSources } from "./source-chain.ts";

/** A quote as it is passed on: its words in guillemets, behind them the reference, and its link on a line of its own. */
export function formatQuote(words: string, cited: Cited, link: string): string {
  return `${formatQuoted(words, cited)}\n${link}`;
}

/** The words in guillemets and the reference, without a link. Guillemets inside them become single ones; nothing else is touched. */
export function formatQuoted(words: string, cited: Cited): string {
  return `«${nestQuotes(words)}»\n${formatReference(cited)}`;
}

/** «اقتصادآنلاین، به نقل از فارس: «رایزنی تلفنی …»، دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹، کد ۸۰۲۹۳۲». What the page does not say is left out. */
export function formatReference({ headline, published, outlet, sources, newsCode }: Cited): string {
  const chain = formatChain({ outlet, sources });
  const title = headline === null ? "" : `«${nestQuotes(headline)}»`;
  const named = joinKnown([chain, title], ": ");
  const facts = [named, published === null ? REFERENCE_WORDS.undated : formatMoment(published), newsCode === null ? "" : REFERENCE_WORDS.code(formatDigits(newsCode))];
  return joinKnown(facts, REFERENCE_WORDS.comma);
}

/** Who published it, and from whom: «اقتصادآنلاین، به نقل از فارس»; empty where the page shows neither. */
function formatChain({ outlet, sources }: Pick<Cited, "outlet" | "sources">): string {
  const via = formatSources(sources.map(({ name }) => name));
  return joinKnown([outlet?.name ?? "", via], REFERENCE_WORDS.comma);
}

function formatMoment({ day, time }: Publication): string {
  return time === null ? formatDay(day) : REFERENCE_WORDS.moment(formatDay(day), formatTime(time));
}
