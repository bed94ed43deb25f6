import { WORD } from "../orthography/fold-line.ts";
import { dropUnseen, foldWord, HALF_SPACE, isCutAt, isParted } from "../orthography/letters.ts";
import { findInflected, type Dictionary } from "../orthography/read-dictionary.ts";

// What anybody would write first, to measure our rules against: the dictionary alone, without counts and habits.

/** Words written as the dictionary has them, parted where it has them so and not otherwise, alone or with an ending. */
export function partPlainly(text: string, dictionary: Dictionary): string {
  return text.replace(WORD, (word) => {
    const letters = foldWord(word);
    const form = formsOf(letters, dictionary).find(isParted);
    const isWord = dictionary.entries.get(letters)?.some((entry) => !isParted(entry.form)) ?? false;
    return form === undefined || isWord || letters !== word ? word : dropUnseen(form);
  });
}

/** Two words in one where the dictionary has them so. */
export function joinPlainly(text: string, dictionary: Dictionary): string {
  return text.replace(PAIR, (pair, first: string, last: string) => {
    const forms = formsOf(foldWord(first + last), dictionary);
    return forms.some((form) => isCutAt(form, foldWord(first).length)) ? first + HALF_SPACE + last : pair;
  });
}

const PAIR = /(?<![\u0620-\u06d3\u200c])([\u0620-\u06d3]+) ([\u0620-\u06d3]+)(?![\u0620-\u06d3\u200c])/g;

function formsOf(letters: string, dictionary: Dictionary): string[] {
  return [...(dictionary.entries.get(letters) ?? []), ...findInflected(dictionary, letters)].map(({ form }) => form);
}
