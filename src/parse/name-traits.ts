import { canBeGivenName, isGivenName } from "../authority/given-names.ts";
import { remembered } from "../text/remembered.ts";
import { canBeName, isOnlyName } from "./person-signs.ts";

/** What a word can be in a person's name, as bits of one number: all of it is asked of each word of a page. */
export const CAN_BE_NAME = 1;
/** Nothing but a name, though no given one. */
export const ONLY_NAME = 2;
export const GIVEN = 4;
/** A given name, or an everyday word that is one too. */
export const CAN_BE_GIVEN = 8;
/** Holds an Arabic name together: «بن». */
export const LINK = 16;
/** Stands before a given name and belongs to the name. */
export const PREFIX = 32;
/** Makes a given name of whatever follows. */
export const SAYYID = 64;
/** A title that is a given name too, before an Arabic surname: «سلطان الجابر». */
export const TITLE_NAME = 128;

const LINKS = new Set(["بن", "ابن", "بنت", "ال", "ابو", "عبد", "بو"]);
const PREFIXES = new Set(["سید", "سیده", "میر"]);
const SAYYIDS = new Set(["سید", "سیده"]);
const TITLE_NAMES = new Set(["سلطان", "امیر", "ملک"]);

/** Asked of a folded word, half-spaces dropped. */
const TRAITS: readonly (readonly [trait: number, has: (key: string) => boolean])[] = [
  [CAN_BE_NAME, canBeName],
  [ONLY_NAME, isOnlyName],
  [GIVEN, isGiven],
  [CAN_BE_GIVEN, canBeGivenName],
  [LINK, (key) => LINKS.has(key)],
  [PREFIX, (key) => PREFIXES.has(key)],
  [SAYYID, (key) => SAYYIDS.has(key)],
  [TITLE_NAME, (key) => TITLE_NAMES.has(key)],
];

/** All that a word can be. */
export const nameTraits = remembered((key) => TRAITS.reduce((traits, [trait, has]) => (has(key) ? traits | trait : traits), 0));

/** A given name, or two in one: «علی‌اصغر», with its half-space lost too. */
function isGiven(key: string): boolean {
  if (isGivenName(key)) return true;
  const first = /^(?:محمد|علی|سید|امیر|غلام|میر|شاه|عبد|حسین|احمد)/u.exec(key)?.[0];
  return first !== undefined && isGivenName(key.slice(first.length));
}
