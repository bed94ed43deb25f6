import { recall } from "../text/remembered.ts";
import { NEVER_JOINED } from "./function-words.ts";
import { spellsOn } from "./letter-names.ts";
import { closeUp, firstPart, HALF_SPACE, isCutAt, isParted, lastPart } from "./letters.ts";
import { isKnown, type Lexicon } from "./lexicon.ts";
import { findInflected } from "./read-dictionary.ts";
import { readWord } from "./read-word.ts";
import { findEnding, isEnding } from "./word-endings.ts";

/** The words that the usage table was counted on: PerDT and Wikipedia, training sentences. */
const WORDS = 575_000;
/** What a word of the dictionary counts that the usage table leaves out, and one that nobody knows. */
const UNCOUNTED = 6;
const UNKNOWN = 0.02;
/** A compound of the dictionary; a name, which may also be two («علی», «اکبر»). */
const ENTRY = 0.5;
const NAME = 0.03;
/** From this share of all its uses on, a part is taken to be bound to what stands before it: «‌سازی»; and how many uses it takes to say so. */
const BOUND = 0.65;
const FEWEST_USES = 10;
/** A noun that begins no other compound is a little less likely to begin this one. */
const NEW_FIRST = 0.7;
const BOUND_PREFIX = 0.7;
/** «می شب»: a word so common by itself is no verb behind «می». */
const COMMON = 200;

const PREFIXES = ["بی", "غیر", "نیمه", "شبه", "پسا"];

/** Participles and infinitives of the verbs that go with any noun: «تعیین شده» is two words unless the usage table says otherwise. */
const LIGHT_VERB = /^(شد|کرد|بود)(ه|ن)$/;

const SIGN = /^(بر|در|باز|فرو|فرا|وا|ور|هم)?ن?می$/;

/** Whether the space between two words stands for a half-space. Both are folded; half-spaces of theirs are kept. */
export function isOneWord(lexicon: Lexicon, left: string, right: string): boolean {
  if (spellsOn(left, right)) return true;
  if (!canBegin(lexicon, left) && !canEnd(lexicon, right)) return false;
  return recall(lexicon.pairs, `${left} ${right}`, () => (SIGN.test(left) ? isVerb(lexicon, left, closeUp(right)) : belongTogether(lexicon, left, right)));
}

/** Cheap to ask, and seldom true of either word of a pair. */
function canBegin({ begins }: Lexicon, left: string): boolean {
  return begins.has(left) || left.endsWith("می") || PREFIXES.includes(left) || (isParted(left) && (begins.has(closeUp(left)) || begins.has(lastPart(left))));
}

function canEnd(lexicon: Lexicon, right: string): boolean {
  const first = isParted(right) ? firstPart(right) : firstPart(readWord(lexicon, right).form);
  return isEnding(right) || lexicon.endings.has(right) || shareAtEnd(lexicon, right) > BOUND || shareAtEnd(lexicon, first) > BOUND;
}

function isVerb({ entries, usage }: Lexicon, sign: string, verb: string): boolean {
  if (entries.get(sign + verb)?.some(({ form }) => isParted(form)) === true) return true;
  return verb.length > 1 && (usage.get(verb) ?? 0) < COMMON;
}

function belongTogether(lexicon: Lexicon, left: string, right: string): boolean {
  if (right === "است" || /^ن?می\u200c/.test(right)) return false; // words of their own in the Academy's orthography
  if (left === "به") return (lexicon.usage.get(left + HALF_SPACE + right) ?? 0) > weighApart(lexicon, left, right); // and so is it, but for use
  const together = Math.max(weighEnding(lexicon, left, closeUp(right)), weighCompound(lexicon, left, right));
  return together > 0 && together > weighApart(lexicon, lastPart(left), firstPart(right));
}

function weighEnding(lexicon: Lexicon, left: string, letters: string): number {
  const stem = closeUp(left);
  const ending = findEnding(stem, letters);
  return ending === undefined ? 0 : Math.max(frequency(lexicon, lastPart(left)), readWord(lexicon, stem).weight) * ending.rate;
}

/** Parts are looked at whole and by what touches the gap: «پیش» «بینی‌ها», «سی‌تی» «اسکن». */
function weighCompound(lexicon: Lexicon, left: string, right: string): number {
  const lefts = PREFIXES.includes(lastPart(left)) ? [closeUp(left)] : new Set([closeUp(left), lastPart(left)]); // no prefix ends a word
  const rights = new Set([closeUp(right), isParted(right) ? firstPart(right) : firstPart(readWord(lexicon, right).form)]);
  let weight = 0;
  for (const first of lefts) for (const last of rights) weight = Math.max(weight, weighParts(lexicon, first, last));
  return weight;
}

function weighParts(lexicon: Lexicon, first: string, last: string): number {
  if (first.length < 2 || last.length < 2) return 0;
  const form = first + HALF_SPACE + last;
  const used = lexicon.usage.get(form);
  if (used !== undefined) return used;
  if (lexicon.names.has(form)) return NAME;
  const share = boundShare(lexicon, first, last);
  return Math.max(isInDictionary(lexicon, first, last) ? ENTRY : 0, share > BOUND ? share : 0);
}

function isInDictionary(lexicon: Lexicon, first: string, last: string): boolean {
  if (LIGHT_VERB.test(last) || !(lexicon.begins.has(first) || lexicon.endings.has(last))) return false;
  const letters = first + last;
  const isCut = ({ form }: { readonly form: string }) => isCutAt(form, first.length);
  return (lexicon.entries.get(letters)?.some(isCut) ?? false) || findInflected(lexicon, letters).some(isCut);
}

/** Of all uses of the second word, or of the first where it is a prefix, the share that is bound to the other. */
function boundShare(lexicon: Lexicon, first: string, last: string): number {
  if (isEnding(first) || NEVER_JOINED.has(first) || NEVER_JOINED.has(last)) return 0;
  if (PREFIXES.includes(first)) return first === "بی" || isKnown(lexicon, last) ? BOUND_PREFIX : 0;
  if (!isKnown(lexicon, first)) return 0;
  return shareAtEnd(lexicon, last) * ((lexicon.begins.get(first) ?? 0) > 0 ? 1 : NEW_FIRST);
}

function shareAtEnd(lexicon: Lexicon, word: string): number {
  return recall(lexicon.endShares, word, () => {
    const words = [word, ...stemsOf(lexicon, word)];
    const bound = Math.max(...words.map((one) => lexicon.ends.get(one) ?? 0));
    const free = words.reduce((sum, one) => sum + frequency(lexicon, one), 1);
    return bound < FEWEST_USES ? 0 : bound / (bound + free);
  });
}

/** Of a noun: «گذاری», «گذاران». */
function stemsOf(lexicon: Lexicon, letters: string): string[] {
  const endings = lexicon.entries.has(letters) ? /^ی$/ : /^(ی|ان|انی)$/; // «آبادان» is no plural of «آباد»
  return findInflected(lexicon, letters).flatMap(({ stem, ending }) => (endings.test(ending) ? [stem.form] : []));
}

/** As the usage table counts them with a space between, or as chance would bring them together. */
function weighApart(lexicon: Lexicon, left: string, right: string): number {
  return lexicon.usage.get(`${left} ${right}`) ?? (frequency(lexicon, left) * frequency(lexicon, right)) / WORDS;
}

function frequency({ usage, entries }: Lexicon, word: string): number {
  return usage.get(word) ?? (entries.has(word) ? UNCOUNTED : UNKNOWN);
}
