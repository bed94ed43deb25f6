import { openLocalStorage, type OpenStorage } from "./preferences.ts";

/** Where the places are stored: as JSON, `[["f49cbdedce","p7"],…]`, the latest last. */
const KEY = "ruznegar.1.places";

/** How many documents are remembered; beyond that, those read longest ago are forgotten. */
const LIMIT = 200;

type Place = readonly [id: string, anchor: string];

/** The paragraph where the reading of a document stopped, `p7`; `null` where that is not known. Never throws. */
export function readPlace(id: string, open: OpenStorage = openLocalStorage): string | null {
  return readPlaces(open).find(([known]) => known === id)?.[1] ?? null;
}

/** Remembers where the reading of a document stopped; `null` forgets it. What does not fit is not remembered. Never throws. */
export function writePlace(id: string, anchor: string | null, open: OpenStorage = openLocalStorage): void {
  const others = readPlaces(open).filter(([known]) => known !== id);
  const places = anchor === null ? others : [...others, [id, anchor]].slice(-LIMIT);
  try {
    open().setItem(KEY, JSON.stringify(places));
  } catch {
    // A full or closed store: next time the reader begins at the top.
  }
}

function readPlaces(open: OpenStorage): readonly Place[] {
  try {
    const stored: unknown = JSON.parse(open().getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && /^p\d+$/.test(String(value[1]));
}
