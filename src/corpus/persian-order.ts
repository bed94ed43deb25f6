import { compareText } from "../text/compare-text.ts";
import { foldText } from "../text/fold.ts";

const COLLATOR = new Intl.Collator("fa");

/** Compares in Persian alphabetical order: آ before ا, پ چ ژ ک گ in their places, spellings of one word side by side. */
export function comparePersian(a: string, b: string): number {
  return COLLATOR.compare(keyOf(a), keyOf(b));
}

/** The items in Persian alphabetical order of their names; equal names by id. */
export function sortByName<T extends { readonly id: string; readonly name: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => comparePersian(a.name, b.name) || compareText(a.id, b.id));
}

/** The letter under which an index lists a name: its first, one for all its spellings; empty for a name without letters. */
export function initialOf(name: string): string {
  return /\p{L}/u.exec(keyOf(name))?.[0] ?? "";
}

/**
 * Folded, because the collator alone puts «أردن» behind «ایران», and Arabic letters behind Persian
 * ones. Only آ stays: the fold reads it as ا, but the alphabet begins with it.
 */
function keyOf(name: string): string {
  return name.normalize("NFC").replace(/[^آ]+/g, foldText);
}
