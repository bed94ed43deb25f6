import { closeUp, isParted } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";

// What the manual of the Persian Wikipedia sets apart by a half-space and the Academy's orthography does not. Texts that
// follow it are told by their habits.

/** «آن‌ها», «این‌ها», with what may follow. */
const THEY = /^(آن|این)(ها(?:یی|یش|ست)?)$/;

/** A word as the manual has it. */
export function setApartThey(letters: string): string {
  return letters.replace(THEY, "$1\u200c$2");
}

/** Whether the manual has the two words in one: «شده‌است», with any participle that the dictionary knows, and «به‌طور». */
export function isOneInManual({ entries }: Lexicon, left: string, right: string): boolean {
  if (right !== "است") return left === "به" && right === "طور";
  return left.endsWith("ه") && (entries.get(`${closeUp(left)}ام`)?.some(({ form }) => isParted(form)) ?? false);
}
