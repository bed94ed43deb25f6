import { recall } from "../text/remembered.ts";
import { NEVER_FIRST, NEVER_LAST } from "./function-words.ts";
import { spellLetters } from "./letter-names.ts";
import { closeUp, HALF_SPACE, firstPart, isParted, touchesNext } from "./letters.ts";
import { isKnown, type Lexicon, type Reading } from "./lexicon.ts";
import { findInflected, isNoun } from "./read-dictionary.ts";
import { SET_APART } from "./set-apart.ts";
import { findEnding, LONGEST_ENDING } from "./word-endings.ts";

// Weights are counts that one expects in the half million words of the usage table, where it gives none. Chosen on the
// development sentences of PerDT and Seraji, and on a fifth of the training sentences of Wikipedia that was held back.

/** A word of the dictionary; one that it parts has it closed up as well, often enough, and then that is kept. */
const ENTRY = 0.3;
const PARTED_ENTRY = 0.18;
/** «می‌گردد»: any verb is met often, in one of its forms. */
const VERB = 2;
/** Of a stem that takes a closed ending: «کتابش». */
const CLOSED_ENDING = 0.004;
/** «خانه‌ی»: how some write «خانهٔ», where the dictionary knows that the «ه» is not heard. */
const EZAFE = `${HALF_SPACE}ی`;
const EZAFE_RATE = 0.001;
/** A name of the authority file. */
const NAME = 3;
/** «فرومی‌ریزد», whose verb is known without the «فرو». */
const PREFIXED_VERB = 0.3;
/** Letters of which nothing is known, and for each letter more. */
const UNKNOWN = 0.01;
const UNKNOWN_LETTER = 0.25;
/** «ریشه‌ای» is commoner than «ریش‌های»; but where neither stem has been met, the plural is likelier. */
const UNMET_HEH = 0.4;
/** How many pairs of parts there are for one compound that is met; the least that is believed; what a part counts that has been seen in none. */
const PAIRS = 1_000_000;
const LEAST_COMPOUND = 8e-7;
const NEW_PART = 0.3;
/** Two letters are a part of compounds only where many begin or end so: «هم», «کم», «گر». */
const SHORT_PART = 10;
/** A last part with an ending of its own: «‌نگاران». */
const INFLECTED_PART = 0.3;
/** So many times in the usage table settle how a word is written. */
const SETTLED = 5;

/** A word of names of Latin letters: «پی‌دی‌اف». */
const LETTERS = 1e-4;

/** Prefixes that the Academy's orthography sets apart, and how often a noun has them. */
const PREFIXES = [["بی", 0.01], ["هم", 0.001], ["غیر", 0.001]] as const;

/** Endings and verbs, which a half-space sets apart by rule: one use of it there counts for two without. */
const BY_RULE = /^ن?می\u200c|\u200c(ها(ی.*)?|تر|ترین|ای|اند|ام|ایم)$/;
const RULE = 2;

type Offer = (form: string, weight: number) => void;

/** The likeliest way to write letters that stand without half-spaces. */
export function readWord(lexicon: Lexicon, letters: string): Reading {
  return recall(lexicon.readings, letters, () => readBySettledUse(lexicon, letters) ?? weighForms(lexicon, letters));
}

/** What the usage table says, where it says it clearly. */
function readBySettledUse(lexicon: Lexicon, letters: string): Reading | null {
  const apart = SET_APART.get(letters);
  if (apart !== undefined) return { form: apart, weight: SETTLED };
  const closed = { form: letters, weight: lexicon.usage.get(letters) ?? 0 };
  const parted = commonestParted(lexicon, letters);
  if (parted === null) return closed.weight >= SETTLED ? closed : null;
  const counts = parted.weight * (BY_RULE.test(parted.form) ? RULE : 1);
  if (parted.form.startsWith(`به${HALF_SPACE}`) && lexicon.entries.get(letters)?.some(({ form }) => form === letters)) return closed; // «بهنام»
  if (closed.weight > counts) return closed.weight >= SETTLED ? closed : null;
  return parted.weight > 1 ? parted : null;
}

function commonestParted({ parted, usage, names }: Lexicon, letters: string): Reading | null {
  let best: Reading | null = null;
  for (const form of parted.get(letters) ?? []) {
    const weight = Math.max(usage.get(form) ?? 0, names.has(form) ? NAME : 0);
    if (best === null || weight > best.weight) best = { form, weight };
  }
  return best;
}

function weighForms(lexicon: Lexicon, letters: string): Reading {
  let best: Reading = { form: letters, weight: UNKNOWN * UNKNOWN_LETTER ** letters.length };
  const offer: Offer = (form, weight) => {
    if (weight > best.weight) best = { form, weight };
  };
  offerUsed(lexicon, letters, offer);
  offerEntries(lexicon, letters, offer);
  const isPlain = offerClosedEndings(lexicon, letters, offer);
  offerEndings(lexicon, letters, offer);
  offerPrefixedVerb(lexicon, letters, offer);
  if (isPlain) return best; // a word as it stands: no compound is looked for in it
  offerPrefixes(lexicon, letters, offer);
  offerCompounds(lexicon, letters, offer);
  return best;
}

function offerUsed(lexicon: Lexicon, letters: string, offer: Offer): void {
  const parted = commonestParted(lexicon, letters);
  offer(letters, lexicon.usage.get(letters) ?? 0);
  if (parted !== null) offer(parted.form, parted.weight);
}

function offerEntries({ entries }: Lexicon, letters: string, offer: Offer): void {
  for (const { form } of entries.get(letters) ?? []) {
    if (/^ن?می\u200c/.test(form)) offer(form, VERB);
    else offer(form, isParted(form) ? PARTED_ENTRY : ENTRY);
  }
}

/** «کتابش», «مهمان‌پرستی». Gives whether the letters are a word as they stand, with or without such an ending. */
function offerClosedEndings(lexicon: Lexicon, letters: string, offer: Offer): boolean {
  let isPlain = lexicon.entries.has(letters) || (lexicon.usage.get(letters) ?? 0) > 1;
  for (const { form, stem, ending } of findInflected(lexicon, letters)) {
    if (ending === EZAFE) offer(form, Math.max(ENTRY, lexicon.usage.get(stem.form) ?? 0) * EZAFE_RATE);
    if (isParted(ending) || mustBeParted(stem.form, ending) || isClosedPlural(lexicon, stem.form)) continue;
    const weight = Math.max(ENTRY, lexicon.usage.get(stem.form) ?? 0) * CLOSED_ENDING;
    offer(form, isParted(stem.form) ? (weight * PARTED_ENTRY) / ENTRY : weight);
    isPlain = true;
  }
  if (isCliticWord(lexicon, letters)) {
    offer(letters, CLOSED_ENDING);
    isPlain = true;
  }
  return isPlain;
}

/** «اینجاست», «دیدمش», «یکدیگرند», «برنخواهند»: what the dictionary lists under no word. */
function isCliticWord(lexicon: Lexicon, letters: string): boolean {
  if (/[اوی]ست$/.test(letters) && isKnown(lexicon, letters.slice(0, -2)) && !isParted(readWord(lexicon, letters.slice(0, -2)).form)) return true;
  const [, stem = ""] = /^(?!می)(.{2,}?[^ه])(?:ش|ت|م|ند|شان|مان|تان)$/.exec(letters) ?? [];
  const [, verb = ""] = /^(?:بر|در|باز|فرا|فرو|وا)(.{2,}[دمی])$/.exec(letters) ?? [];
  return isKnown(lexicon, stem) || isKnown(lexicon, verb);
}

/** The dictionary has some plurals as words, «صهیونیستها»; what stands behind them belongs to «صهیونیست‌ها». */
function isClosedPlural(lexicon: Lexicon, stem: string): boolean {
  return stem.endsWith("ها") && isParted(readWord(lexicon, stem).form);
}

/** The dictionary also knows «کتابها»; we part what touches. */
function mustBeParted(stem: string, ending: string): boolean {
  return findEnding(stem, ending) !== undefined && touchesNext(stem.at(-1) ?? "");
}

function offerEndings(lexicon: Lexicon, letters: string, offer: Offer): void {
  for (let at = Math.max(2, letters.length - LONGEST_ENDING); at < letters.length; at++) {
    const reading = readEnding(lexicon, letters.slice(0, at), letters.slice(at));
    if (reading !== null) offer(reading.form, reading.weight);
  }
}

/** A stem with an ending that it may take; both without half-spaces. */
export function readEnding(lexicon: Lexicon, stem: string, letters: string): Reading | null {
  const ending = findEnding(stem, letters);
  if (ending === undefined) return null;
  const { form, weight } = readWord(lexicon, stem);
  const isUnmet = letters === "ای" && weight < 1;
  return { form: form + HALF_SPACE + letters, weight: weight * ending.rate * (isUnmet ? UNMET_HEH : 1) };
}

/** «فرومی‌چکید», «بازنمی‌شناسد». */
function offerPrefixedVerb({ entries }: Lexicon, letters: string, offer: Offer): void {
  const [, prefix = "", sign = "", verb = ""] = /^(بر|در|باز|فرو|فرا|وا|ور)(ن?می)(.{2,})$/.exec(letters) ?? [];
  const isVerb = entries.get(`می${verb}`)?.some(({ form }) => form === `می${HALF_SPACE}${verb}`) ?? false;
  if (prefix !== "" && isVerb) offer(`${prefix}${sign}${HALF_SPACE}${verb}`, PREFIXED_VERB);
}

function offerPrefixes(lexicon: Lexicon, letters: string, offer: Offer): void {
  for (const [prefix, rate] of PREFIXES) {
    if (!letters.startsWith(prefix) || letters.length < prefix.length + 3) continue;
    const { form, weight } = readWord(lexicon, letters.slice(prefix.length));
    if (isNoun(lexicon, firstPart(form))) offer(prefix + HALF_SPACE + form, weight * rate);
  }
}

/** Compounds of two parts that are both known: «موافقت‌نامه»; and names with a father's, «سعیدبن‌عاص». */
function offerCompounds(lexicon: Lexicon, letters: string, offer: Offer): void {
  for (let at = 2; at < letters.length - 1; at++) {
    const first = letters.slice(0, at);
    const last = letters.slice(at);
    const weight = weighCompound(lexicon, first, last);
    if (weight >= LEAST_COMPOUND) offer(first + HALF_SPACE + last, weight);
  }
  const spelled = spellLetters(letters);
  if (spelled !== null) offer(spelled, LETTERS);
  const [, son = "", father = ""] = /^(.{2,})بن(.{2,})$/.exec(letters) ?? [];
  if (isKnown(lexicon, son) && isKnown(lexicon, father)) offer([son, "بن", father].join(HALF_SPACE), LEAST_COMPOUND);
}

function weighCompound(lexicon: Lexicon, first: string, last: string): number {
  const begun = lexicon.begins.get(first) ?? 0;
  const ended = countEnded(lexicon, last);
  if (isArabicPair(lexicon, first, last)) return LEAST_COMPOUND;
  if (isArticle(first) || NEVER_FIRST.has(first) || NEVER_LAST.has(last) || begun + ended === 0) return 0;
  if (isTooShort(first, begun) || isTooShort(last, ended)) return 0;
  if (!isKnown(lexicon, first) || (ended === 0 && !isNoun(lexicon, last))) return 0;
  return ((begun + NEW_PART) * (ended + NEW_PART)) / PAIRS;
}

/** «ملک‌الشعرا», «بیت‌الاحزان»: two words that an Arabic article holds together; not «شمال» and what follows it. */
function isArabicPair(lexicon: Lexicon, first: string, last: string): boolean {
  if (first.length < 3 || last.length < 5 || !last.startsWith("ال")) return false;
  return isKnown(lexicon, first) && !isKnown(lexicon, `${first}ال`) && isWord(lexicon, last.slice(2));
}

/** «ال», «الم»: what is left of an Arabic word is no word. */
function isArticle(first: string): boolean {
  return first.length < 5 && first.startsWith("ال");
}

function isWord(lexicon: Lexicon, letters: string): boolean {
  return isKnown(lexicon, letters) || findInflected(lexicon, letters).some(({ form }) => !isParted(form));
}

function isTooShort(part: string, compounds: number): boolean {
  return part.length === 2 && compounds < SHORT_PART;
}

function countEnded(lexicon: Lexicon, letters: string): number {
  const whole = lexicon.ends.get(letters);
  if (whole !== undefined) return whole;
  const inflected = findInflected(lexicon, letters).filter(({ form, stem }) => !isParted(form) && stem.form.length > 2);
  return Math.max(0, ...inflected.map(({ stem }) => (lexicon.ends.get(closeUp(stem.form)) ?? 0) * INFLECTED_PART));
}
