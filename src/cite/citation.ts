import type { IsoDay } from "../calendar/jalali.ts";
import type { Cited } from "./cited.ts";

/** A page as it is cited: what is known of it, where it was read, and when. */
export interface Citation {
  readonly cited: Cited;
  /** ASCII. */
  readonly address: string;
  readonly accessed: IsoDay;
}

/** Sentences as styles end them: a point, unless the words end with a mark of their own. */
export function endWithPoint(words: string): string {
  return /[.!?؟…]$/u.test(words) ? words : `${words}.`;
}

/** Words on one line, as references have them. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
