import type { Citation } from "./citation.ts";
import { englishDay, englishOutlet, englishSources } from "./english-names.ts";
import { endWithPoint, joinKnown, onOneLine } from "./reference-text.ts";

/**
 * A note in Chicago style (17th edition, notes and bibliography, 14.191–14.200): of unsigned news the headline first, or the
 * agency that the paper names as its source; the day on which it was read only where it has none of its own.
 */
export function formatChicagoNote(citation: Citation): string {
  const { wire, title, outlet, date } = partsOf(citation);
  const behind = [outlet, date ?? `accessed ${formatDate(citation.accessed)}`, citation.address];
  const author = wire === "" ? "" : `${wire}, `;
  const quoted = title === "" ? "" : `“${title},” `; // 14.89 (18th edition): without a headline the paper comes first
  return `${author}${quoted}${joinKnown(behind, ", ")}.`;
}

/** The entry of the bibliography: of unsigned news the paper stands in the author's place (14.199). */
export function formatChicagoEntry(citation: Citation): string {
  const { wire, title, outlet, date } = partsOf(citation);
  const day = date ?? `Accessed ${formatDate(citation.accessed)}`;
  const author = wire === "" ? outlet : wire;
  const container = wire === "" || outlet === "" ? [day] : [`${outlet}, ${day}`];
  const quoted = title === "" ? "" : `“${endWithPoint(title)}”`;
  const parts = [author === "" ? "" : endWithPoint(author), quoted, ...container.map(endWithPoint), `${citation.address}.`];
  return joinKnown(parts, " ");
}

function partsOf({ cited: { headline, published, outlet, sources } }: Citation) {
  return {
    wire: englishSources(sources, "and"),
    title: onOneLine(headline ?? ""),
    outlet: outlet === null ? "" : englishOutlet(outlet).replace(/^The /, ""), // 14.194
    date: published === null ? null : formatDate(published.day),
  };
}

/** `October 9, 2023` */
function formatDate(day: string): string {
  const [year, date] = englishDay(day);
  return `${date}, ${year}`;
}
