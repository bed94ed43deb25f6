import { overFolded } from "./over-folded.ts";

/**
 * A regular expression for what stands right before a place of a folded text, of which it looks at nothing behind. It is
 * read backwards from that place: one that ends in `$` is tried at every letter from the text's beginning on.
 */
export function endingOf(regex: RegExp): RegExp {
  return overFolded(new RegExp(`(?<=${regex.source})`, "uy"));
}

/** Whether the letters before a place of the text are such an ending. */
export function endsIn(text: string, ending: RegExp, at: number): boolean {
  ending.lastIndex = at;
  return ending.test(text);
}
