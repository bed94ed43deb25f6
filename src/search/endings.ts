import { ENDINGS, ENDINGS_AFTER_HEH, ENDINGS_AFTER_PLURAL, GENITIVE_AFTER_VOWEL } from "./affixes.ts";
import { isFullWord } from "./join.ts";

/** Shorter words with an ending are too often other words: «تن» and «تنها», «بس» and «بستر». */
const SHORTEST = 3;

/** The endings that a joined word may carry and still be found by the folded word `letters`. */
export function endingsOf(letters: string): readonly string[] {
  if (letters.length < SHORTEST || !isFullWord(letters)) return [];
  if (letters.endsWith("ها")) return ENDINGS_AFTER_PLURAL;
  if (letters.endsWith("ه")) return [...ENDINGS, ...ENDINGS_AFTER_HEH];
  return isInVowel(letters) ? [...ENDINGS, GENITIVE_AFTER_VOWEL] : ENDINGS;
}

/** «علو» with a yeh is «علوی», another word: after waw one letter more is asked. */
function isInVowel(letters: string): boolean {
  return letters.endsWith("ا") || (letters.endsWith("و") && letters.length > SHORTEST);
}
