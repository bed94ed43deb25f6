import { formatShortDay } from "../calendar/format.ts";
import type { ActorEntry } from "../corpus/summary.ts";
import { WORDS } from "./words.ts";

/** «از ۳ شهریور ۱۴۰۰ تا ۳۰ اردیبهشت ۱۴۰۳»; an end that is not known, or not yet, is said so. */
export function formatTerm({ from, to }: Pick<ActorEntry["offices"][number], "from" | "to">): string {
  const start = from === null ? WORDS.actor.unknownStart : WORDS.actor.from(formatShortDay(from));
  return `${start}${to === null ? WORDS.app.comma + WORDS.actor.stillHeld : ` ${WORDS.actor.to(formatShortDay(to))}`}`;
}
