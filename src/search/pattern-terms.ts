import { endingsOf } from "./endings.ts";
import { hasStem } from "./has-stem.ts";
import { BEGINNING } from "./index-format.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import type { Pattern } from "./query.ts";
import type { Key } from "./run-key.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * The terms of an index that a pattern asks for: words, and runs that are written as its cuts allow. A run whose last word is
 * not needed for the letters («کتاب‌ها» for «کتاب») is not among them, since its words are. Each is at another place of a text.
 * @param field the one field that is asked for: of the beginning of many words no field is known
 * @param whole what takes the endings, where the pattern is the last piece of it: «گو» of «گفت گوی» takes those of «گفتگو»
 */
export function termsFor(index: SearchIndex, pattern: Pattern, field: Field | null = null, whole = pattern.letters): Term[] {
  return candidates(index, pattern, field, whole).filter((term) => fits(term, pattern));
}

function candidates(index: SearchIndex, { letters, cuts, goesOn }: Pattern, field: Field | null, whole: string): readonly Term[] {
  if (goesOn === "no") return index.termsOf(letters, []);
  if (goesOn === "inflected") return index.termsOf(letters, endingsOf(whole));
  if (goesOn === "freely") return cuts.length > 0 || field !== null ? wordsFrom(index, letters) : beginning(index, letters);
  return index.termsFrom(letters, (range, at) => hasStem(range, at, letters.length, goesOn.stem));
}

/** The one term that very many words share as their beginning, or these words. */
function beginning(index: SearchIndex, letters: string): readonly Term[] {
  const shared = index.termOf(letters + BEGINNING);
  if (shared === undefined) return [];
  return shared ? [shared] : wordsFrom(index, letters);
}

function wordsFrom(index: SearchIndex, letters: string): readonly Term[] {
  return index.termsFrom(letters, ({ keys }, at) => keys[at]?.endsWith(BEGINNING) === false);
}

function fits({ seams }: Key, { letters, cuts }: Pattern): boolean {
  if (cuts.length === 0 && seams.length === 0) return true;
  if (cuts.some((cut) => !cut.allows.includes("joined") && !seams.some(({ at }) => at === cut.at))) return false;
  return seams.every(({ at, gap }) => at < letters.length && (cuts.find((cut) => cut.at === at)?.allows.includes(gap) ?? true));
}
