import { isGivenName } from "../authority/given-names.ts";
import type { Reading } from "../text/reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { spansWithin } from "../text/spans-within.ts";
import type { Word } from "../text/words.ts";
import { canBeName, isCalling, isHonorific } from "./person-signs.ts";

/** A name that the authority file does not know, beside something that tells a person. */
export interface NewPerson extends Span {
  /** As printed, without honorifics. */
  readonly name: string;
}

/** Longest name, in words: «سعود بن محمد الساطی». */
const MAX_WORDS = 4;
/** Words that hold an Arabic name together. */
const LINKS = new Set(["بن", "ابن", "بنت", "ال", "ابو", "عبد"]);

/**
 * People of whom the authority file knows nothing: two or more words that can be a name, beginning with a
 * given name or built like an Arabic name, beside an office, a calling or an honorific. `known` are the
 * spans of names already found, in the order of the text; they are left alone.
 */
export function findNewPeople(block: Reading, known: readonly Span[]): NewPerson[] {
  const { source } = block;
  const words = joinHalves(block.words);
  const free = freeWords(words, spansWithin(known, block));
  const people: NewPerson[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = isNameStart(words, i) ? nameLength(words, free, i) : 0;
    if (length < 2 || !isBesideCalling(source, words, i, i + length - 1)) continue;
    people.push(personOf(source, words, i, length));
    i += length - 1;
  }
  return people;
}

/** Which words no known name takes; both in the order of the text. */
function freeWords(words: readonly Word[], known: readonly Span[]): boolean[] {
  let next = 0;
  return words.map((word) => {
    while ((known[next]?.to ?? Infinity) <= word.from) next++;
    const span = known[next];
    return span === undefined || !overlaps(span, word);
  });
}

/** Words with what half-spaces join to them: «علی‌اصغر» is one. */
function joinHalves(words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && word.gap === "half-space") whole[whole.length - 1] = { ...last, key: last.key + word.key, to: word.to };
    else whole.push(word);
  }
  return whole;
}

function isNameStart(words: readonly Word[], start: number): boolean {
  const key = words[start]?.key ?? "";
  return canBeName(key) && (isGiven(key) || LINKS.has(words[start + 1]?.key ?? ""));
}

/** A given name, or two in one: «علی‌اصغر», with its half-space lost too. */
function isGiven(key: string): boolean {
  if (isGivenName(key)) return true;
  return Array.from(key).some((_, i) => i >= 2 && isGivenName(key.slice(0, i)) && isGivenName(key.slice(i)));
}

/**
 * How many words from `start` on are one name; 0 for none. A given name takes one surname; behind another
 * given name («محمد علی باقری») or a link («بن», «آل») the name goes on.
 */
function nameLength(words: readonly Word[], free: readonly boolean[], start: number): number {
  let length = 0;
  for (let i = start; i < start + MAX_WORDS && isNameWord(words, free, i, start); i++) {
    length = i - start + 1;
    if (i > start && !isGiven(words[i]?.key ?? "") && !linksOn(words, i)) break;
  }
  return LINKS.has(words[start + length - 1]?.key ?? "") ? 0 : length;
}

function isNameWord(words: readonly Word[], free: readonly boolean[], at: number, start: number): boolean {
  const word = words[at];
  return word !== undefined && free[at] === true && canBeName(word.key) && (at === start || word.gap !== "break");
}

/** Whether a name cannot end here: a link stands here or next, or an Arabic «ال…» follows. */
function linksOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (LINKS.has(words[at]?.key ?? "")) return true;
  return next !== undefined && next.gap !== "break" && (LINKS.has(next.key) || /^ال\p{L}{3}/u.test(next.key));
}

/** «X، سخنگوی …», «X سفیر …», «وزیر خارجه X», «آقای X», «X» in quotes beside one of these. */
function isBesideCalling(source: string, words: readonly Word[], first: number, last: number): boolean {
  const behind = words[last + 1];
  const gapBehind = behind ? source.slice(words[last]?.to ?? 0, behind.from) : "";
  if (behind && isCalling(behind.key) && /^[ \u200c]*[»"]?[ \u200c]*[،,]?[ \u200c]*$/u.test(gapBehind)) return true;
  return isHonorific(words[first - 1]?.key ?? "") || isCallingBefore(source, words, first);
}

/** How many words an office may have before the name: «وزیر امور خارجه جمهوری عربی X». */
const OFFICE_WORDS = 6;

function isCallingBefore(source: string, words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - OFFICE_WORDS); i--) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || /[^ \u200c«"،,]/u.test(source.slice(word.to, next.from))) return false;
    if (isCalling(word.key)) return true;
    if (CLOSES_OFFICE.has(word.key)) return false;
  }
  return false;
}

/** Between an office and its holder's name these do not stand: «رئیس با محمد …» are two people. */
const CLOSES_OFFICE = new Set(["با", "به", "از", "که", "را", "تا", "گفت", "برای", "درباره"]);

function personOf(source: string, words: readonly Word[], start: number, length: number): NewPerson {
  const from = words[start]?.from ?? 0;
  const to = words[start + length - 1]?.to ?? from;
  return { from, to, name: source.slice(from, to).replace(/\s+/gu, " ") };
}
