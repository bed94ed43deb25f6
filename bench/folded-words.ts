import { readWords } from "../src/text/words.ts";

/** The words of a text by our fold: one spelling of letters, no marks, Latin digits. A half-space parts words, as a space does. */
export function foldedWords(text: string): string[] {
  return readWords(text).map(({ key }) => key);
}

/** The same as one text, for those that take no tokenizer. */
export function foldedText(text: string): string {
  return foldedWords(text).join(" ");
}
