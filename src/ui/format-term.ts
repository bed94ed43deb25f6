import type { Term } from "../authority/holds-on.ts";
import { formatShortDay } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { WORDS } from "./words.ts";

/** «از ۳ شهریور ۱۴۰۰ تا ۳۰ اردیبهشت ۱۴۰۳»; of an office without a known end it says as much as was checked, «از … دست‌کم تا …». */
export function formatTerm({ from, to }: Term, officesKnownUntil: IsoDay): string {
  const start = from === null ? WORDS.actor.unknownStart : WORDS.actor.from(formatShortDay(from));
  if (to !== null) return `${start} ${WORDS.actor.to(formatShortDay(to))}`;
  return from !== null && from > officesKnownUntil ? start : `${start} ${WORDS.actor.atLeastTo(formatShortDay(officesKnownUntil))}`;
}
