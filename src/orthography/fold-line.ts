import { foldLetter, HALF_SPACE } from "./letters.ts";

/** A line as it is looked at, and the way back. */
export interface FoldedLine {
  readonly text: string;
  /** For each unit of `text`, where it stands in the source; one more at the end. */
  readonly offsets: readonly number[];
}

/** Folds a line for looking its words up; `from` is where it begins in the source. */
export function foldLine(line: string, from: number): FoldedLine {
  let text = "";
  const offsets: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const folded = foldUnit(line, at);
    text += folded;
    for (let i = 0; i < folded.length; i++) offsets.push(from + at);
  }
  offsets.push(from + line.length);
  return { text, offsets };
}

/** «آ» is also written as «ا» with a mark of its own, which the fold would read through. */
function foldUnit(line: string, at: number): string {
  const code = line.charCodeAt(at);
  if (code === ALEF && line.charCodeAt(at + 1) === MADDA) return "آ";
  return (FOLDED[code] ??= foldLetter(line.charAt(at)));
}

const ALEF = 0x627;
const MADDA = 0x653;

/** Filled as letters are met. */
const FOLDED: Record<number, string> = {};

/** The line with half-spaces put in at these units, or for the spaces that stand there. */
export function cutLine({ text, offsets }: FoldedLine, cuts: readonly number[]): FoldedLine {
  let cut = "";
  const moved: number[] = [];
  let from = 0;
  for (const at of cuts) {
    cut += text.slice(from, at) + HALF_SPACE;
    for (let i = from; i <= at; i++) moved.push(offsets[i] ?? 0);
    from = text[at] === " " ? at + 1 : at;
  }
  cut += text.slice(from);
  for (let i = from; i < offsets.length; i++) moved.push(offsets[i] ?? 0);
  return { text: cut, offsets: moved };
}

/** A run of letters and half-spaces in folded text. */
export const WORD = /[\u0620-\u065f\u066e-\u06d3\u200c]+/g;
