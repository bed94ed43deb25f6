import type { Citation } from "./citation.ts";
import { englishDay, englishOutlet, englishSources } from "./english-names.ts";
import { endWithPoint, joinKnown, onOneLine } from "./reference-text.ts";

/**
 * A reference in APA style (7th edition, 10.16: a page of a news website). The agency that the page names as its source is
 * the group that wrote it; of unsigned news the title moves to the author's place (9.12). No day of reading: the page
 * does not change (9.16).
 */
export function formatApa({ cited: { headline, published, outlet, sources }, address }: Citation): string {
  const author = englishSources(sources, "&");
  const title = endWithPoint(onOneLine(headline ?? "[Untitled news article]"));
  const date = `(${published === null ? "n.d." : englishDay(published.day).join(", ")}).`;
  const site = outlet === null ? "" : endWithPoint(englishOutlet(outlet));
  const parts = author === "" ? [title, date, site, address] : [endWithPoint(author), date, title, site, address];
  return joinKnown(parts, " ");
}
