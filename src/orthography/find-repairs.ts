import { isOneInManual, setApartThey } from "./encyclopedic.ts";
import { cutLine, foldLine, WORD, type FoldedLine } from "./fold-line.ts";
import { halfSpaceAt } from "./half-space-at.ts";
import { isOneWord } from "./is-one-word.ts";
import { dropUnseen, firstPart, HALF_SPACE, isParted, lastPart } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { readHabits, type Habits } from "./read-habits.ts";
import { readInPlace } from "./read-in-place.ts";
import { readWord } from "./read-word.ts";
import type { Repair } from "./repair.ts";
import { isSetTogether } from "./set-together.ts";
import { isEnding } from "./word-endings.ts";

/**
 * The half-spaces that a text lost, in order: U+200C put in, or put for a space. Lines stand for themselves, but the
 * habits of the whole text tell what is damage and what is its writer's choice. Repairing a repaired text finds nothing.
 */
export function findRepairs(source: string, lexicon: Lexicon): Repair[] {
  const lines = foldLines(source);
  const habits = readHabits(source, lines.map(({ text }) => text), lexicon);
  return lines.flatMap((line) => repairLine(line, habits, lexicon)).map((at) => halfSpaceAt(source, at));
}

function foldLines(source: string): FoldedLine[] {
  let from = 0;
  return source.split("\n").map((line) => {
    const folded = foldLine(line, from);
    from += line.length + 1;
    return folded;
  });
}

/** Looks again at what it repaired, until nothing is left to do: a part that is found may show its neighbour for what it is. */
function repairLine(line: FoldedLine, habits: Habits, lexicon: Lexicon): number[] {
  const cuts = findCuts(line.text, habits, lexicon).filter((at) => line.offsets[at] !== line.offsets[at - 1]); // none inside «ﻼ»
  if (cuts.length === 0) return [];
  const found = cuts.map((at) => line.offsets[at] ?? 0);
  return [...found, ...repairLine(cutLine(line, cuts), habits, lexicon)].sort((a, b) => a - b);
}

/** Where half-spaces are missing in folded text: the letter that one belongs before, or the space that it belongs for. */
function findCuts(text: string, habits: Habits, lexicon: Lexicon): number[] {
  const cuts: number[] = [];
  let left = "";
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const form = partWord(match, habits, lexicon);
    const isNext = left !== "" && match.index === end + 1 && text[end] === " ";
    const isJoined = isNext && isOneHere(left, match, form, habits, lexicon);
    if (isJoined) cuts.push(end);
    if (form !== word) cuts.push(...newCuts(word, form).map((at) => match.index + at));
    left = isJoined ? left + HALF_SPACE + form : form;
    end = match.index + word.length;
  }
  return cuts;
}

/** Whether a word and the next one, which will have this form, are one word in this text. */
function isOneHere(left: string, { 0: word, index, input }: RegExpExecArray, form: string, habits: Habits, lexicon: Lexicon): boolean {
  if (habits.isEncyclopedic && habits.spaces && isOneInManual(lexicon, left, word)) return true;
  if (!habits.marksEzafe && isSetTogether(left, word)) return true;
  if (!isLikelyPair(left, word, habits, lexicon) || !isOneWord(lexicon, left, word)) return false;
  return SIGN.test(left) || !isVerbThere(form, input, index + word.length);
}

/** «خارج شده است»: a participle with its person or before an auxiliary is a verb, which stands off what goes with it. */
function isVerbThere(form: string, line: string, end: number): boolean {
  AUXILIARY.lastIndex = end;
  return PARTICIPLE.test(form) && (isParted(form) || AUXILIARY.test(line));
}

const PARTICIPLE = /^(?:شده|کرده|گرفته|داده|داشته|یافته|مانده|رفته|خورده|زده|آمده|بوده)(?:\u200c(?:اند|ام|ایم|اید|است))?$/;
const AUXILIARY = / (?:است|اند|بود|بودند|باشد|باشند)(?![\u0620-\u065f\u066e-\u06d3\u200c])/y;

/** Before which units of the word its form has a half-space that the word lacks. */
function newCuts(word: string, form: string): number[] {
  const cuts: number[] = [];
  let at = 0;
  for (const letter of form) {
    if (letter === word[at]) at++;
    else cuts.push(at);
  }
  return cuts;
}

/** A word with the half-spaces that can be seen; parts that it has already are looked at one by one. */
function partWord({ 0: word, index, input }: RegExpExecArray, habits: Habits, lexicon: Lexicon): string {
  if (!isParted(word)) return choose(word, readInPlace(lexicon, word, input, index + word.length), habits, lexicon);
  const parts = word.split(HALF_SPACE);
  return parts.map((part, i) => (isFinal(part, parts[i - 1]) ? part : partLetters(part, habits, lexicon))).join(HALF_SPACE);
}

/** An ending, or a verb behind its sign. */
function isFinal(part: string, before: string | undefined): boolean {
  return before !== undefined && (isEnding(part) || /^ن?می$/.test(before));
}

function partLetters(letters: string, habits: Habits, lexicon: Lexicon): string {
  return choose(letters, readWord(lexicon, letters).form, habits, lexicon);
}

/** The form, but for what the text's habits show to be its writer's choice. */
function choose(letters: string, read: string, { closes, spaces, isEncyclopedic }: Habits, lexicon: Lexicon): string {
  const form = isEncyclopedic ? setApartThey(dropUnseen(read)) : dropUnseen(read);
  return closes || SURELY_PARTED.test(form) || lexicon.names.has(form) || (spaces && isProven(lexicon, form, letters)) ? form : letters;
}

/** In a text that keeps its half-spaces, only what cannot be its writer's choice is repaired. */
const SURELY_PARTED = /^ن?می\u200c|[^اآو]ه\u200cها/; // «نامهها»; «گروهها» is a choice
const SIGN = /^(بر|در|باز|فرو)?ن?می$/;
const SURE_ENDING = /^(ها(ی.*)?|تر|ترین|ای|اند|ام|ایم|اید|اش)$/;

function isLikelyPair(left: string, right: string, { closes, spaces }: Habits, lexicon: Lexicon): boolean {
  if (spaces || SIGN.test(left) || SURE_ENDING.test(right)) return true;
  const first = lastPart(left);
  const last = firstPart(right);
  return closes && isProven(lexicon, first + HALF_SPACE + last, `${first} ${last}`);
}

/** Whether the usage table has the form with a half-space, and hardly any other. */
function isProven({ usage }: Lexicon, form: string, other: string): boolean {
  const count = isParted(form) ? (usage.get(form) ?? 0) : 0;
  return count >= FEWEST_PROOFS && count >= PROOFS_FOR_ONE * (usage.get(other) ?? 0);
}

const FEWEST_PROOFS = 3;
const PROOFS_FOR_ONE = 8;
