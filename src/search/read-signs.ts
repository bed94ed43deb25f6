import { readItems, type QueryItem } from "./query-items.ts";
import { readParts, type QueryPart } from "./query-parts.ts";

/** What signs of a query were read as. Plain data. */
export interface SignReading {
  /** Words as they stand, words that must not be there, either of several, or words of the headline alone. */
  readonly kind: "phrase" | "without" | "either" | "headline";
  /** What was asked so, without its signs. */
  readonly words: readonly string[];
  /** The query without this reading. */
  readonly refused: string;
}

/** How the signs of a typed query are read, in order; nothing for words alone. */
export function readSigns(query: string): SignReading[] {
  const parts = readParts(query).flatMap((part) => readingsOf(query, part).map((reading) => ({ at: part.from, reading })));
  return [...parts, ...eitherReadings(query)].sort((a, b) => a.at - b.at).map(({ reading }) => reading);
}

/** An exclusion is refused as a whole. A phrase falls into its words, and what is for the headline is looked for everywhere. */
function readingsOf(query: string, part: QueryPart): SignReading[] {
  const { kind, text, from, to, at, isExcluded, field } = part;
  const words = [text.trim()];
  const opens = kind === "phrase" ? at - 1 : at;
  if (isExcluded) return [{ kind: "without", words, refused: replace(query, from, to, "") }];
  return [
    ...(field === "headline" ? [{ kind: "headline", words, refused: replace(query, from, opens, "") } as const] : []),
    ...(kind === "phrase" ? [{ kind: "phrase", words, refused: replace(query, opens, to, text) } as const] : []),
  ];
}

/** Without the signs between them, all are asked for. */
function eitherReadings(query: string): { at: number; reading: SignReading }[] {
  const groups: QueryItem[][] = [];
  for (const item of readItems(query).asked) {
    if (item.isAlternative) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups.filter((group) => group.length > 1).map((group) => {
    const spans = group.map(({ from, to }) => query.slice(from, to));
    const [from, to] = [group[0]?.from ?? 0, group.at(-1)?.to ?? 0];
    return { at: from, reading: { kind: "either", words: group.map(({ part, unit }) => (unit === null ? part.text.trim() : part.text.slice(unit.from, unit.to))), refused: replace(query, from, to, spans.join(" ")) } };
  });
}

function replace(query: string, from: number, to: number, by: string): string {
  return `${query.slice(0, from)}${by}${query.slice(to)}`.replace(/\s+/g, " ").trim();
}
