import { formatDigits, formatShortDay } from "../calendar/format.ts";
import type { Citation } from "./citation.ts";
import { joinKnown, onOneLine } from "./reference-text.ts";
import { REFERENCE_WORDS } from "./reference-words.ts";
import { formatSources } from "./source-chain.ts";

/** What the files for reference managers say of a page, the same in all of them. */
export interface ReferenceFacts {
  /** ASCII: a letter first, as BibTeX asks. */
  readonly key: string;
  readonly title: string;
  /** Who published it; empty where that is not known. */
  readonly outlet: string;
  /** The agencies that it names as its source, who stand for its author. */
  readonly sources: readonly string[];
  /** `[2023, 10, 9]`; `null` for an undated page. */
  readonly issued: readonly [number, number, number] | null;
  readonly accessed: readonly [number, number, number];
  readonly address: string;
  /** What has no field of its own: the Jalali day, the news code and the chain of sources. */
  readonly note: string;
}

/** Gathers them from a citation. */
export function referenceFacts({ cited: { id, headline, published, outlet, sources, newsCode }, address, accessed }: Citation): ReferenceFacts {
  const names = sources.map(({ name }) => onOneLine(name)).filter((name) => name !== "");
  const notes = [
    published === null ? "" : formatShortDay(published.day),
    newsCode === null ? "" : REFERENCE_WORDS.newsCode(formatDigits(newsCode)),
    formatSources(names),
  ];
  return {
    key: `page-${id}`,
    title: onOneLine(headline ?? ""),
    outlet: onOneLine(outlet?.name ?? ""),
    sources: names,
    issued: published === null ? null : datePartsOf(published.day),
    accessed: datePartsOf(accessed),
    address,
    note: onOneLine(joinKnown(notes, REFERENCE_WORDS.semicolon)),
  };
}

function datePartsOf(day: string): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}
