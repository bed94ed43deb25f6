import { fold } from "./fold.ts";
import type { Span } from "./span.ts";

/**
 * What stands between a word and the one before it. Nothing ever joins across a `break`:
 * punctuation, a line's end, or the start of the text.
 */
export type Gap = "half-space" | "space" | "break";

/** A run of letters and digits without any space, half-space or punctuation in it. */
export interface Word extends Span {
  /** The folded letters: what is compared. */
  readonly key: string;
  readonly gap: Gap;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in order; spans are offsets into `source`. */
export function readWords(source: string): Word[] {
  const { text, offsets } = fold(source);
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = words.length === 0 ? "break" : gapOf(text.slice(end, match.index));
    end = match.index + match[0].length;
    words.push({ key: match[0], from: offsetAt(offsets, match.index), to: endOf(source, offsets, end), gap });
  }
  return words;
}

function gapOf(between: string): Gap {
  if (/^\u200c+$/.test(between)) return "half-space";
  return /^[ \u200c]+$/.test(between) ? "space" : "break";
}

function offsetAt(offsets: readonly number[], index: number): number {
  const offset = offsets[index];
  if (offset === undefined) throw new RangeError(`Expected an index below ${offsets.length}, not ${index}`);
  return offset;
}

/** Where the word's last character ends, with the marks that the fold read through. */
function endOf(source: string, offsets: readonly number[], index: number): number {
  const limit = offsetAt(offsets, index);
  const last = offsetAt(offsets, index - 1);
  const width = (source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  let end = last + width;
  while (end < limit && /\p{M}|\u0640/u.test(source.charAt(end))) end++;
  return end;
}
