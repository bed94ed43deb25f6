/** A place between two words of a run: after so many letters, and whether a space or a half-space stands there. */
export interface Seam {
  readonly at: number;
  readonly gap: "half-space" | "space";
}

/** A term of the index: letters, and where they are cut into words. A word has no seams. */
export interface Key {
  readonly letters: string;
  readonly seams: readonly Seam[];
}

/** Behind the letters of a run. Below every letter and digit: runs stand right behind the word of the same letters. */
export const RUN = "+";

/** From here on, a unit of a run's key is a seam: twice its place, and one more for a space. Private use in Unicode, so no letter. */
const SEAMS_FROM = 0xe000;

/** A run or word as it stands in the dictionary. */
export function writeKey({ letters, seams }: Key): string {
  if (seams.length === 0) return letters;
  return letters + RUN + seams.map(({ at, gap }) => String.fromCharCode(SEAMS_FROM + at * 2 + (gap === "space" ? 1 : 0))).join("");
}

const NO_SEAMS: Key["seams"] = [];

/** Where the letters of a term end. */
export function endOfLetters(key: string): number {
  const end = key.indexOf(RUN);
  return end < 0 ? key.length : end;
}

/** What `writeKey` wrote. */
export function readKey(key: string): Key {
  const end = endOfLetters(key);
  if (end === key.length) return { letters: key, seams: NO_SEAMS };
  const seams: Seam[] = [];
  for (let at = end + RUN.length; at < key.length; at++) {
    const unit = key.charCodeAt(at) - SEAMS_FROM;
    seams.push({ at: unit >> 1, gap: unit & 1 ? "space" : "half-space" });
  }
  return { letters: key.slice(0, end), seams };
}
