import type { IsoDay } from "../calendar/jalali.ts";
import type { Cited } from "./cited.ts";

/** A page as it is cited: what is known of it, where it was read, and when. */
export interface Citation {
  readonly cited: Cited;
  /** ASCII. */
  readonly address: string;
  readonly accessed: IsoDay;
}

/** Sentences as styles end them: a point, unless the words end with a mark of their own, or quote one. */
export function endWithPoint(words: string): string {
  return /[.!?؟…]»?$/u.test(words) ? words : `${words}.`;
}

/** Words on one line, as references have them. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** Words as they stand in guillemets: those that they bring become single ones, as the orthography has it. */
export function nestQuotes(words: string): string {
  return words.replaceAll("«", "‹").replaceAll("»", "›");
}
