import { HALF_SPACE } from "./letters.ts";

/** The names of Latin letters, in which abbreviations are written: «پی‌دی‌اف», «بی‌بی‌سی». Longer ones first, since some begin others. */
const NAME = "(?:دبلیو|ایکس|کیو|آی|ای|بی|سی|دی|اف|جی|اچ|کی|ال|ام|ان|او|پی|آر|اس|تی|یو|وی)";
const ONE = new RegExp(`^${NAME}$`);
const EACH = new RegExp(NAME, "g");
const THREE_CLOSED_UP = new RegExp(`^${NAME}{3,}$`);
const TWO_PARTED = new RegExp(`^(?:${NAME}${HALF_SPACE})+${NAME}$`);
/** Those that are no words besides. */
const NO_WORD = /^(آی|اف|جی|اچ|ال|اس|تی|یو|پی)$/;

/** Three names and more that stand closed up, with their half-spaces: «پیدیاف» is «پی‌دی‌اف»; `null` where it is something else. */
export function spellLetters(letters: string): string | null {
  return THREE_CLOSED_UP.test(letters) ? letters.replace(EACH, `$&${HALF_SPACE}`).slice(0, -1) : null;
}

/** «بی‌بی» «سی», «آی» «تی»: a short name behind others, or behind one that is no word of its own. */
export function spellsOn(left: string, right: string): boolean {
  return right.length < 3 && ONE.test(right) && (TWO_PARTED.test(left) || (NO_WORD.test(left) && NO_WORD.test(right)));
}
