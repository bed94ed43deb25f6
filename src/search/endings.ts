import { compareText } from "../text/compare-text.ts";
import { ENDINGS, ENDINGS_AFTER_HEH, ENDINGS_AFTER_PLURAL, GENITIVE_AFTER_VOWEL } from "./affixes.ts";
import { isFullWord } from "./join.ts";

/** Shorter words with an ending are too often other words: «تن» and «تنها», «بس» and «بستر». */
const SHORTEST = 3;

const ascending = (endings: readonly string[]) => endings.toSorted(compareText);

const AFTER_PLURAL = ascending(ENDINGS_AFTER_PLURAL);
const AFTER_HEH = ascending([...ENDINGS, ...ENDINGS_AFTER_HEH]);
const AFTER_VOWEL = ascending([...ENDINGS, GENITIVE_AFTER_VOWEL]);
const AFTER_OTHERS = ascending(ENDINGS);

/** The endings that a joined word may carry and still be found by the folded word `letters`, in the order of `<`. */
export function endingsOf(letters: string): readonly string[] {
  if (letters.length < SHORTEST || !isFullWord(letters)) return [];
  if (letters.endsWith("ها")) return AFTER_PLURAL;
  if (letters.endsWith("ه")) return AFTER_HEH;
  return isInVowel(letters) ? AFTER_VOWEL : AFTER_OTHERS;
}

/** «علو» with a yeh is «علوی», another word: after waw one letter more is asked. */
function isInVowel(letters: string): boolean {
  return letters.endsWith("ا") || (letters.endsWith("و") && letters.length > SHORTEST);
}
