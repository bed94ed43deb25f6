import { firstAtLeast } from "./first-index.ts";
import { fold } from "./fold.ts";
import type { Span } from "./span.ts";
import type { OwnerMask } from "./piece-finder.ts";
import { answersOf } from "./questions.ts";
import { readTraces, tracesWithin, type Traces } from "./traces.ts";
import { readWords, wordsOf, type Word } from "./words.ts";

/**
 * A text that is folded and cut into words once, for all who look into it; or a stretch of one. All
 * places are offsets into `source`, the whole text, so that nobody has to shift a span. What few ask for
 * is made when it is first asked for.
 */
export class Reading implements Span {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** The folded letters of the stretch. */
  readonly text: string;
  /** The folded letters' places in `source`, those of the whole text; the stretch's begin at `start`. */
  readonly offsets: Int32Array;
  readonly start: number;
  private readonly whole: Whole;
  private ownWords: readonly Word[] | null = null;
  private ownAnswers: readonly number[] | null = null;
  private ownTraces: Readonly<OwnerMask> | null = null;

  constructor(whole: Whole, { from, to }: Span, first: number, end: number) {
    this.source = whole.source;
    this.from = from;
    this.to = to;
    this.text = first === 0 && end === whole.text.length ? whole.text : whole.text.slice(first, end);
    this.offsets = whole.offsets;
    this.start = first;
    this.whole = whole;
  }

  get words(): readonly Word[] {
    return (this.ownWords ??= wordsWithin(this.whole, this));
  }

  /** For each of the words the questions to which the answer is yes (`questions.ts`). */
  get answers(): readonly number[] {
    return (this.ownAnswers ??= this.words.map(answersOfWord));
  }

  /** Which patterns may match in the text, by their numbers. */
  get traces(): Readonly<OwnerMask> {
    return (this.ownTraces ??= tracesWithin((this.whole.traces ??= readTraces(this.whole.text)), this.start, this.start + this.text.length));
  }

  /** The stretch under a span that lies inside this one. */
  narrowed(span: Span): Reading {
    return new Reading(this.whole, span, this.start + letterAt(this, span.from), this.start + letterAt(this, span.to));
  }
}

/** What all stretches of a text share. */
interface Whole {
  readonly source: string;
  readonly text: string;
  readonly offsets: Int32Array;
  words: readonly Word[] | null;
  /** Where the words begin: numbers side by side are halved faster than objects. */
  wordStarts: Int32Array | null;
  traces: Traces | null;
}

/** Reads a text. The cost is paid here: to narrow a reading is nearly free. */
export function readText(source: string): Reading {
  const { text, offsets } = fold(source);
  return new Reading({ source, text, offsets, words: null, wordStarts: null, traces: null }, { from: 0, to: source.length }, 0, text.length);
}

/**
 * The stretch under a span that lies inside the reading: the same as if its text had been read alone.
 * No end of the span may stand inside a surrogate pair.
 */
export function narrow(reading: Reading, span: Span): Reading {
  return reading.narrowed(span);
}

/** Where a letter of `text` stands in the source; behind the last letter, where the reading ends. */
export function placeOf({ text, offsets, start, to }: Reading, index: number): number {
  return index < text.length ? (offsets[start + index] ?? to) : to;
}

/** The span in the source of the letters from `first` up to `end`, which does not belong to it. */
export function spanOfLetters(reading: Reading, first: number, end: number): Span {
  return { from: placeOf(reading, first), to: placeOf(reading, end) };
}

/** The first letter of `text` that stands at a place of the source or behind it. */
export function letterAt({ text, offsets, start, from, to }: Reading, place: number): number {
  if (place <= from) return 0;
  if (place >= to) return text.length;
  // Where the fold left the letters before it as they were, it is as far from the beginning as in the source.
  const guess = start + place - from;
  if (guess < start + text.length && offsets[guess] === place && (offsets[guess - 1] ?? place) < place) return guess - start;
  return firstAtLeast(offsets, place, start, start + text.length) - start;
}

function wordsWithin(whole: Whole, { from, to }: Span): readonly Word[] {
  const words = (whole.words ??= wordsOf(whole.source, whole));
  if (from === 0 && to === whole.source.length) return words;
  const starts = (whole.wordStarts ??= startsOf(words));
  const first = firstAtLeast(starts, from);
  const inside = words.slice(first, firstAtLeast(starts, to, first));
  // A word that an end of the span cuts is another word: then the stretch is read anew.
  if (reaches(words[first - 1], from) || reaches(inside.at(-1), to)) return readWordsAt(whole.source, { from, to });
  if (inside[0] && inside[0].gap !== "break") inside[0] = { key: inside[0].key, from: inside[0].from, to: inside[0].to, gap: "break" };
  return inside;
}

/** In a loop: `Int32Array.from` asks an iterator for each word, which costs more than all halving. */
function startsOf(words: readonly Word[]): Int32Array {
  const starts = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) starts[i] = words[i]?.from ?? 0;
  return starts;
}

function answersOfWord({ key }: Word): number {
  return answersOf(key);
}

function reaches(word: Word | undefined, beyond: number): boolean {
  return word !== undefined && word.to > beyond;
}

function readWordsAt(source: string, { from, to }: Span): Word[] {
  return readWords(source.slice(from, to)).map((word) => ({ key: word.key, from: from + word.from, to: from + word.to, gap: word.gap }));
}
