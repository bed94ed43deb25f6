import { allMatches } from "./all-matches.ts";
import { isOfWord, letterKind } from "./letter-kind.ts";
import type { Span } from "./span.ts";

/**
 * Where a sentence may end: its marks with the quotes and brackets that close behind them, and a line's end.
 * A mark inside a number («۳.۵»), a web address or an abbreviation of single letters («ه.ش») ends nothing.
 */
const ENDING = /[.!?؟…]+[»›"”’)\]]*|\n/gu;

/** The sentences of a text in order, without the white space around them. */
export function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const match of allMatches(text, ENDING)) {
    const to = match.index + match[0].length;
    if (!endsSentence(text, match.index, to)) continue;
    push(sentences, text, from, to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

/** The sentence that holds a span; all of them together, with what stands between, where the span crosses an end. */
export function sentenceAround(text: string, span: Span): Span {
  const held = readSentences(text).filter((sentence) => sentence.from < span.to && span.from < sentence.to);
  return { from: Math.min(span.from, held[0]?.from ?? span.from), to: Math.max(span.to, held.at(-1)?.to ?? span.to) };
}

function endsSentence(text: string, from: number, to: number): boolean {
  if (text.charAt(from) === "\n" || to === text.length) return true;
  const before = wordBefore(text, from);
  if (PIOUS.test(before) && /^(?:\.{2,}|…)/u.test(text.slice(from, to))) return false;
  if (text.charAt(from) === "." && /^\p{L}\p{M}*$/u.test(before)) return false;
  // Newsrooms lose the space behind a full stop («کرده بود.آخرین»): between two Persian words it still ends.
  return /^\s/u.test(text.slice(to)) || (/\p{Script=Arabic}{2}$/u.test(before) && /^[\p{Script=Arabic}«]{3}/u.test(text.slice(to, to + 3)));
}

/** Names of God are left unwritten by pious hands: «نصرا...», «آیت‌ا…». */
const PIOUS = /^(?:نصر|عبد|حزب|روح|[اآ]یت|سیف|نعمت|رحمت|فضل|ذبیح|حجت|ثار|بیت|ید|حبیب|عین|فتح|خیر|لطف|اسد|ولی|عزت|حشمت|قدرت|شکر|کرم|امان|انصار|صفی|هدایت|عطا)?ا$/u;

/** How many code units of the word before a mark are looked at. */
const NEAR = 20;

function wordBefore(text: string, to: number): string {
  let from = to;
  while (from > Math.max(0, to - NEAR) && isOfWord(letterKind(text, from - 1))) from--;
  return text.slice(from, to);
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  if (start < end) sentences.push({ from: start, to: end });
}
