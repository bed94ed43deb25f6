import { isSurnameTail } from "../authority/given-names.ts";
import { overlaps, type Span } from "../text/span.ts";
import { spansTouching, spansWithin } from "../text/spans-within.ts";
import type { Word } from "../text/words.ts";
import { isHonored, isMet, isReceived, opensMeeting } from "./met-people.ts";
import { CAN_BE_GIVEN, CAN_BE_NAME, FAMILY_FIRST, GIVEN, LINK, ONLY_NAME, PREFIX, SAYYID, SOVEREIGN, TITLE_NAME } from "./name-traits.ts";
import { is, isQuoted, wordBefore, wordBehind, type Walk } from "./name-walk.ts";
import { isBeforeSurname, isCalling, isClergy, isCompany, isDeed, isHonorific, isNamesake, isVoice } from "./person-signs.ts";
import type { WholeWords } from "./whole-words.ts";

/** A name that the authority file does not know, where the text tells that it is a person's. */
export interface NewPerson extends Span {
  /** As printed, without honorifics. */
  readonly name: string;
}

/** Longest name, in words: «سعود بن محمد الساطی». */
const MAX_WORDS = 5;

/**
 * People of whom the authority file knows nothing. A name that begins with a given name, or is built like an
 * Arabic one, stands for a person beside an office, a calling, an honorific, a verb of saying or another
 * person; a name of words that mean nothing else only beside an office or between people. `known` are the
 * spans of all names already found, `people` those of people, both in the order of the text.
 */
export function findNewPeople({ block, words, answers: traits }: WholeWords, known: readonly Span[], people: readonly Span[]): NewPerson[] {
  const walk = { source: block.source, words, traits, free: freeWords(words, spansWithin(known, block)), people };
  const found: NewPerson[] = [];
  for (let i = 0; i < words.length; i++) {
    if (((traits[i] ?? 0) & BEGINS_PERSON) === 0) continue;
    const length = personAt(walk, i, found.at(-1));
    if (length === 0) continue;
    found.push(personOf(walk, i, length));
    i += length - 1;
  }
  return found;
}

/** Nobody's name begins with another word. */
const BEGINS_PERSON = CAN_BE_NAME | PREFIX | TITLE_NAME | SOVEREIGN;

/** Which words no known name takes; both in the order of the text. */
function freeWords(words: readonly Word[], known: readonly Span[]): boolean[] {
  const free: boolean[] = [];
  let next = 0;
  for (const word of words) {
    while ((known[next]?.to ?? Infinity) <= word.from) next++;
    const span = known[next];
    free.push(span === undefined || !overlaps(span, word));
  }
  return free;
}

/** How many words from `start` on are a person's name; 0 for none. */
function personAt(walk: Walk, start: number, last: Span | undefined): number {
  if (walk.free[start] !== true) return 0;
  if (isTitleName(walk, start) || isSovereign(walk, start)) return 2;
  if (!is(walk, start, CAN_BE_NAME | PREFIX)) return 0;
  if (opensMeeting(walk, start, start + 1) && is(walk, start + 1, CAN_BE_NAME) && walk.free[start + 1] === true) return 2;
  const named = namedLength(walk, start);
  if (named >= 2) return isPerson(walk, start, named, last) ? named : 0;
  const bare = bareLength(walk, start);
  const introduced = introducedLength(walk, start);
  if (introduced > 0) return introduced;
  if (bare >= 2) return isHonored(walk, start) || isMet(walk, start, start + bare - 1) || isBareBesideOffice(walk, start, start + bare - 1) || isAmongPeople(walk, start, start + bare - 1, last) ? bare : 0;
  return (bare === 1 || (is(walk, start, GIVEN) && !is(walk, start + 1, ONLY_NAME | GIVEN))) && isSurname(walk, start) ? 1 : 0;
}

/** «سلطان الجابر», beside a comma or a verb: not «سلطان الازهر» in any list. */
function isTitleName(walk: Walk, start: number): boolean {
  const { words, free } = walk;
  const [first, next] = [words[start], words[start + 1]];
  if (!is(walk, start, TITLE_NAME) || !first || !next || next.gap !== "space" || free[start + 1] !== true) return false;
  return /^ال\p{L}{4}/u.test(next.key) && is(walk, start + 1, ONLY_NAME) && (first.gap === "break" || isDeed(wordBehind(words, start + 1)));
}

/** «پاپ فرانسیس»: a title and a given name that no surname follows. */
function isSovereign(walk: Walk, start: number): boolean {
  const { words } = walk;
  const next = words[start + 1];
  if (!is(walk, start, SOVEREIGN) || next?.gap !== "space" || walk.free[start + 1] !== true || !is(walk, start + 1, GIVEN)) return false;
  return !isNamesake(wordBefore(words, start)) && (words[start + 2]?.gap === "break" || !is(walk, start + 2, CAN_BE_NAME | LINK) || isDeed(wordBehind(words, start + 1)));
}

/**
 * How many words from `start` on are a name with which a clause introduces whoever it tells of, before the office: «فهمی فاضل
 * سخنگوی دولت مالزی گفت …», «در مسکو، ضمیر کابلوف، نماینده ویژه روسیه»; 0 for none. Without a comma the first of its words can only
 * be a name, since «نشست خبری سخنگوی …» begins with what is his. Behind one the first may be a given name that is a
 * word too, the last the tail of a surname, or, set off by it alone, a surname that is no word.
 */
function introducedLength(walk: Walk, start: number): number {
  const { source, words } = walk;
  if (words[start]?.gap !== "break") return receivedLength(walk, start);
  for (let length = 2; length <= MAX_INTRODUCED && isNameWord(walk, start + length - 1, start); length++) {
    const last = start + length - 1;
    if (!isCallingBehind(walk, last)) continue;
    const between = source.slice(words[last]?.to ?? 0, words[last + 1]?.from);
    const isApart = /[،,]/u.test(between) && (is(walk, start, CAN_BE_GIVEN) || isSurnameTail(words[last]?.key ?? ""));
    const isSetOff = /^[ \u200c]*،[ \u200c]*$/u.test(between) && isSurnameLike(walk, last);
    return is(walk, start, ONLY_NAME) || isApart || isSetOff ? length : 0;
  }
  return 0;
}

/**
 * The same of a name whose bearer somebody meets or receives: «با اودونگو جی ابوبکر وزیر خارجه اوگاندا», «پذیرای یاور عباس سرکنسول …».
 * Its first word is none that one says every day, and its last stands in names alone: «با حمایت کامل رئیس» tells of none.
 */
function receivedLength(walk: Walk, start: number): number {
  if (!isReceived(wordBefore(walk.words, start)) || !is(walk, start, ONLY_NAME | CAN_BE_GIVEN)) return 0;
  for (let length = 2; length <= MAX_INTRODUCED && isNameWord(walk, start + length - 1, start); length++) {
    const last = start + length - 1;
    if (!isCallingBehind(walk, last)) continue;
    return is(walk, last, GIVEN) || isSurnameLike(walk, last) ? length : 0;
  }
  return 0;
}

/** Longest name that its place alone tells, in words. */
const MAX_INTRODUCED = 3;

/** Of some length, and no plural whose half-space was lost. */
function isSurnameLike(walk: Walk, at: number): boolean {
  const key = walk.words[at]?.key ?? "";
  return key.length > 3 && is(walk, at, ONLY_NAME) && !/(?:ها|های|هایی|گان)$/u.test(key);
}

/**
 * How many words from `start` on are one name that begins with a given name or is held together by «بن»; 0
 * for none. A given name takes one surname; behind another given name («محمد علی باقری») or a link («بن»,
 * «آل») the name goes on.
 */
function namedLength(walk: Walk, start: number): number {
  const next = walk.words[start + 1];
  if (!next || next.gap === "break" || !beginsName(walk, start)) return 0;
  let length = 0;
  for (let i = start; i < start + MAX_WORDS && isNameWord(walk, i, start); i++) {
    length = i - start + 1;
    if (i > start && !is(walk, i, GIVEN) && !linksOn(walk, i) && !isGivenHere(walk, i, start) && !isHalfGiven(walk, i, start)) break;
  }
  if (is(walk, start + length - 1, LINK)) return 0;
  return goesOnToOffice(walk, start + length, start) ? length + 1 : length;
}

/** «توماس بونی یایی رئیس‌جمهور …», «حسین نقوی حسینی گفت»: one more word that can only be a name, where the office or the verb follows at once. */
function goesOnToOffice(walk: Walk, at: number, start: number): boolean {
  if (at <= start + 1 || !isNameWord(walk, at, start)) return false;
  // «حافظ ضیا احمد، معاون …»: a given name that a comma and the office set off.
  if (is(walk, at, GIVEN)) return isCallingBehind(walk, at) && walk.words[at + 1]?.gap === "break";
  if (!isCallingBehind(walk, at)) return is(walk, at, ONLY_NAME) && (isVoice(wordBehind(walk.words, at)) || isQuoted(walk, start, at));
  // «محمد سرور دانش، معاون …»: a comma sets off even an everyday word.
  return is(walk, at, ONLY_NAME) || walk.words[at + 1]?.gap === "break";
}

/** Whether a word and the next show that they are a name. */
function beginsName(walk: Walk, start: number): boolean {
  const next = start + 1;
  if (is(walk, start, GIVEN) || is(walk, next, LINK)) return true;
  if (is(walk, start, CAN_BE_GIVEN) && is(walk, next, ONLY_NAME | GIVEN)) return true;
  if (isFamilyFirst(walk, start)) return true;
  return (is(walk, start, PREFIX) && is(walk, next, GIVEN)) || (is(walk, start, SAYYID) && isGivenHere(walk, next, start));
}

/** Whether a word that need not be a given name is one here: «ژان پیر لوکنت», «سید ظفر هاشمی». */
function isGivenHere(walk: Walk, at: number, start: number): boolean {
  if (!is(walk, at + 1, ONLY_NAME) || walk.words[at + 1]?.gap === "break") return false;
  return is(walk, at, CAN_BE_GIVEN) || (at === start + 1 && is(walk, start, SAYYID));
}

/** «کیم یو جونگ»: the given name of two words behind a family's. */
function isHalfGiven(walk: Walk, at: number, start: number): boolean {
  return at === start + 1 && is(walk, start, FAMILY_FIRST) && (is(walk, at + 1, ONLY_NAME) || isFamilyFirst(walk, start)) && walk.words[at + 1]?.gap === "space";
}

/** «خانم پارک گیون هه», ««لی ژان شو»»: a family's name and two words more, behind an honorific or filling quotes. */
function isFamilyFirst(walk: Walk, start: number): boolean {
  if (!is(walk, start, FAMILY_FIRST) || ![start + 1, start + 2].every((at) => is(walk, at, CAN_BE_NAME) && walk.words[at]?.gap === "space")) return false;
  const isOpen = isHonored(walk, start) || walk.words[start]?.gap === "break";
  return (isOpen && is(walk, start + 1, ONLY_NAME) && is(walk, start + 2, ONLY_NAME | GIVEN)) || (isHonored(walk, start) && is(walk, start + 1, ONLY_NAME)) || isQuoted(walk, start, start + 2);
}

function isNameWord(walk: Walk, at: number, start: number): boolean {
  return walk.free[at] === true && is(walk, at, CAN_BE_NAME | PREFIX) && (at === start || walk.words[at]?.gap !== "break");
}

/** Whether a name cannot end here: a link stands here or next, an Arabic «ال…» follows, or what goes on a surname. */
function linksOn(walk: Walk, at: number): boolean {
  const next = walk.words[at + 1];
  if (is(walk, at, LINK)) return true;
  return next !== undefined && next.gap !== "break" && (is(walk, at + 1, LINK) || /^ال\p{L}{3}/u.test(next.key) || isSurnameTail(next.key));
}

/** How many words from `start` on mean nothing but a name, in a run that begins here. */
function bareLength(walk: Walk, start: number): number {
  const { words } = walk;
  // A given name inside begins the name: «میزبانی عبدالمهدی …».
  if (!isBare(walk, start) || is(walk, start + 1, GIVEN) || (words[start]?.gap !== "break" && isBare(walk, start - 1))) return 0;
  let length = 1;
  while (isBare(walk, start + length) && words[start + length]?.gap !== "break") length++;
  return length < MAX_WORDS - 1 ? length : 0;
}

function isBare(walk: Walk, at: number): boolean {
  return walk.free[at] === true && is(walk, at, ONLY_NAME);
}

/** Whether the text tells that a name with a given name in it is a person's. */
function isPerson(walk: Walk, first: number, end: number, last: Span | undefined): boolean {
  const { words } = walk;
  const final = first + end - 1;
  const before = wordBefore(words, first);
  if (isNamesake(before)) return false;
  if (isFamilyFirst(walk, first)) return true;
  const isNamed = is(walk, first, GIVEN | PREFIX);
  if (isHonorific(before) || (isNamed && is(walk, final, ONLY_NAME)) || isBesideOffice(walk, first, final)) return true;
  if (!isNamed) return isHeard(walk, first, final);
  const [given, surname] = [words[first]?.key ?? "", words[final]?.key ?? ""];
  if (isAmongPeople(walk, first, final, last) || isDeed(wordBehind(words, final))) return true;
  return isCompany(before) ? is(walk, final, GIVEN) || given.length >= DOUBLE_NAME : isDouble(given) && surname.endsWith("ی");
}

/** «محمدیونس», «عبدالستار»: two names in one, no everyday word; what stands behind it is a surname. */
function isDouble(given: string): boolean {
  return given.length >= DOUBLE_NAME && /^(?:محمد|علی|امیر|غلام|عبدال)|(?:الله|الدین)$/u.test(given);
}

/** «گفت باب منندز»: a voice beside a given name that is an everyday word, before what can only be a surname. */
function isHeard(walk: Walk, first: number, final: number): boolean {
  const { words } = walk;
  const surname = words[final]?.key ?? "";
  return final === first + 1 && surname.length > 3 && is(walk, final, ONLY_NAME) && (isVoice(wordBefore(words, first)) || isVoice(wordBehind(words, final)));
}

/** A given name of so many letters is two in one, and no everyday word: «محمدجواد». */
const DOUBLE_NAME = 6;

/** «X، سخنگوی …», «X سفیر …», «وزیر خارجه X», «X» in quotes beside one of these. */
function isBesideOffice(walk: Walk, first: number, last: number): boolean {
  return isCallingBehind(walk, last) || isCallingBefore(walk.source, walk.words, first);
}

function isCallingBehind({ source, words }: Walk, last: number): boolean {
  const next = words[last + 1];
  if (!next || !isCalling(next.key)) return false;
  return /^[ \u200c]*[»"]?[ \u200c]*[،,(ـ–-]?[ \u200c]*$/u.test(source.slice(words[last]?.to ?? 0, next.from));
}

/** For a name without a given name an office before it counts only where a known name ends it: «سفیر نروژ X», not «رئیس X». */
function isBareBesideOffice(walk: Walk, first: number, last: number): boolean {
  return isCallingBehind(walk, last) || (walk.free[first - 1] === false && isCallingBefore(walk.source, walk.words, first));
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
const CLOSES_OFFICE = new Set(["با", "به", "از", "که", "را", "تا", "گفت", "برای", "درباره", "است", "بود", "شد", "کرد", "و", "در"]);

/** Code units between two names of a list: «X، Y و Z». */
const LIST_GAP = 5;

/** Whether a person stands beside it in a list, joined by «و» or «،». */
function isAmongPeople({ source, words, people }: Walk, first: number, last: number, found: Span | undefined): boolean {
  const [from, to] = [words[first]?.from ?? 0, words[last]?.to ?? 0];
  const left = [...spansTouching(people, { from: Math.max(0, from - LIST_GAP), to: from }), ...(found ? [found] : [])];
  const right = spansTouching(people, { from: to, to: to + LIST_GAP });
  return left.some((span) => isListed(source, span.to, from)) || right.some((span) => isListed(source, to, span.from));
}

function isListed(source: string, from: number, to: number): boolean {
  return from < to && to - from <= LIST_GAP && /^[ \u200c»]*(?:[،,]|و )[ \u200c«]*$/u.test(source.slice(from, to));
}

/** «آقای اردوغان», «آیت ا... سیستانی»: a surname alone, behind a title that is not a part of other names too; «مولوی عبدالکبیر»: a cleric of Kabul has a double name alone. */
function isSurname(walk: Walk, at: number): boolean {
  const { words } = walk;
  const key = words[at]?.key ?? "";
  const [before, first] = [words[at - 1]?.key ?? "", words[at - 2]?.key];
  if (is(walk, at, GIVEN)) return isClergy(before) && isDouble(key) && words[at]?.gap !== "break";
  if (key.length <= 2) return false;
  return words[at]?.gap === "break" ? before === "ا" && first === "ایت" : isBeforeSurname(before);
}

function personOf({ source, words }: Walk, start: number, length: number): NewPerson {
  const from = words[start]?.from ?? 0;
  const to = words[start + length - 1]?.to ?? from;
  return { from, to, name: source.slice(from, to).replace(/\s+/gu, " ") };
}
