import { foldText } from "../text/fold.ts";

/** What stands between the parts of a word that do not touch: U+200C. */
export const HALF_SPACE = "\u200c";

/** Letters that never touch the next one, as the fold writes them. */
const STANDING_ALONE = "اآدذرزژوء";

/** Whether a letter touches the next one, so that a half-space behind it can be seen. */
export function touchesNext(letter: string): boolean {
  return letter !== "" && !STANDING_ALONE.includes(letter);
}

/** A letter as words are looked up: folded, but «آ» kept apart from «ا», since «آن» is a word and «ان» an ending. */
export function foldLetter(letter: string): string {
  return letter === "آ" ? letter : foldText(letter);
}

/** A word as it is looked up; its half-spaces are kept. */
export function foldWord(word: string): string {
  let folded = "";
  for (const letter of word) folded += foldLetter(letter);
  return folded;
}

/** The letters of a form, without its half-spaces. */
export function closeUp(form: string): string {
  return form.replaceAll(HALF_SPACE, "");
}

/** Whether a form has a half-space in it. */
export function isParted(form: string): boolean {
  return form.includes(HALF_SPACE);
}

/** Whether a form is a part of compounds, with a half-space before or behind it: «‌سازی», «پیش‌». */
export function isEdge(form: string): boolean {
  return form.startsWith(HALF_SPACE) || form.endsWith(HALF_SPACE);
}

/** A form without the half-spaces that nobody can see: «کار‌ها» looks like «کارها». */
export function dropUnseen(form: string): string {
  if (!isParted(form)) return form;
  let seen = "";
  for (const letter of form) if (letter !== HALF_SPACE || touchesNext(seen.at(-1) ?? "")) seen += letter;
  return seen;
}

/** The part of a form before its first half-space. */
export function firstPart(form: string): string {
  const at = form.indexOf(HALF_SPACE);
  return at < 0 ? form : form.slice(0, at);
}

/** The part of a form behind its last half-space. */
export function lastPart(form: string): string {
  return form.slice(form.lastIndexOf(HALF_SPACE) + 1);
}

/** Whether one of the half-spaces of a form stands behind so many letters. */
export function isCutAt(form: string, letters: number): boolean {
  let seen = 0;
  for (const letter of form) {
    if (letter === HALF_SPACE && seen === letters) return true;
    if (letter !== HALF_SPACE) seen++;
  }
  return false;
}
