import { canBeGivenName, isGivenName } from "../authority/given-names.ts";
import { enterQuestion } from "../text/questions.ts";
import { canBeName, isOnlyName } from "./person-signs.ts";

const LINKS = new Set(["بن", "ابن", "بنت", "ال", "ابو", "عبد", "بو"]);
const PREFIXES = new Set(["سید", "سیده", "میر"]);
const SAYYIDS = new Set(["سید", "سیده"]);
const TITLE_NAMES = new Set(["سلطان", "امیر", "ملک"]);
const SOVEREIGNS = new Set(["پاپ", "ملک", "ملکه", "شاه", "سلطان", "پرنس", "شاهزاده", "شهزاده", "ولیعهد"]);
const FAMILIES_FIRST = new Set(["کیم", "پارک", "چوی", "مون", "یون", "بان", "لی", "وانگ", "ژانگ", "لیو", "یانگ", "چن", "ژو", "وو", "نگوین", "تران", "فام", "ری", "چو", "هان", "ژائو", "هوانگ", "کانگ"]);

// What a word can be in a person's name, as questions: all of it is asked of each word of a page, half-spaces dropped.
export const CAN_BE_NAME = enterQuestion(canBeName);
/** Nothing but a name, though no given one. */
export const ONLY_NAME = enterQuestion(isOnlyName);
export const GIVEN = enterQuestion(isGiven);
/** A given name, or an everyday word that is one too. */
export const CAN_BE_GIVEN = enterQuestion(canBeGivenName);
/** Holds an Arabic name together: «بن». */
export const LINK = enterQuestion((key) => LINKS.has(key));
/** Stands before a given name and belongs to the name. */
export const PREFIX = enterQuestion((key) => PREFIXES.has(key));
/** Makes a given name of whatever follows. */
export const SAYYID = enterQuestion((key) => SAYYIDS.has(key));
/** A title that is a given name too, before an Arabic surname: «سلطان الجابر». */
export const TITLE_NAME = enterQuestion((key) => TITLE_NAMES.has(key));
/** A family's name that stands in front of a given name of two words: «کیم یو جونگ». */
export const FAMILY_FIRST = enterQuestion((key) => FAMILIES_FIRST.has(key));
/** A title that is a part of the name of him who bears no surname: «ملک سلمان», «پاپ فرانسیس». */
export const SOVEREIGN = enterQuestion((key) => SOVEREIGNS.has(key));

/** A given name, or two in one: «علی‌اصغر», with its half-space lost too. */
function isGiven(key: string): boolean {
  if (isGivenName(key)) return true;
  const first = /^(?:محمد|علی|سید|امیر|غلام|میر|شاه|عبد|حسین|احمد)/u.exec(key)?.[0];
  return first !== undefined && isGivenName(key.slice(first.length));
}
