import type { Span } from "../text/span.ts";
import { readWords } from "../text/words.ts";
import { readParts, type QueryPart } from "./query-parts.ts";
import { EITHER } from "./query-signs.ts";
import { readUnits, type Unit } from "./units.ts";

/** One thing that a query asks for: a word among its neighbours, or a phrase. */
export interface QueryItem extends Span {
  readonly part: QueryPart;
  /** The units of the part. */
  readonly units: readonly Unit[];
  /** The one of them that is asked for; `null` for a phrase, which is all of them. */
  readonly unit: Unit | null;
  /** Whether it will do in place of the one before it. */
  readonly isAlternative: boolean;
}

/** The things that a query asks for and those that must not be there, in order. */
export function readItems(query: string): { readonly asked: readonly QueryItem[]; readonly excluded: readonly QueryItem[] } {
  const items = readParts(query).flatMap(itemsOf);
  return { asked: readEither(query, items.filter(({ part }) => !part.isExcluded)), excluded: items.filter(({ part }) => part.isExcluded) };
}

function itemsOf(part: QueryPart): QueryItem[] {
  const units = readUnits(readWords(part.text));
  if (part.kind === "words") return units.map((unit) => ({ part, units, unit, isAlternative: false, from: firstOf(part, unit), to: part.at + unit.to }));
  return units.length === 0 ? [] : [{ part, units, unit: null, isAlternative: false, from: part.from, to: part.to }];
}

/** A word behind a sign or a label stands where that begins. */
function firstOf(part: QueryPart, unit: Unit): number {
  return part.at === part.from ? part.at + unit.from : part.from;
}

const SIGNS: ReadonlySet<string> = new Set(EITHER.map(([sign]) => sign));

/** The items without the signs between them. */
function readEither(query: string, items: readonly QueryItem[]): QueryItem[] {
  const read: QueryItem[] = [];
  let isAlternative = false;
  items.forEach((item, at) => {
    const isSign = !isAlternative && SIGNS.has(query.slice(item.from, item.to)) && areNeighbours(query, [read.at(-1), item, items[at + 1]]);
    if (!isSign) read.push(isAlternative ? { ...item, isAlternative } : item);
    isAlternative = isSign;
  });
  return read;
}

/** Whether all are there, with nothing but spaces and commas between them. */
function areNeighbours(query: string, items: readonly (QueryItem | undefined)[]): boolean {
  return items.every((item, index) => item !== undefined && (index === 0 || /^[\s،,]*$/.test(query.slice(items[index - 1]?.to ?? 0, item.from))));
}
