import type { Term } from "../authority/holds-on.ts";
import { formatShortDay } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { ACTOR_WORDS } from "./words.ts";

/** «از ۳ شهریور ۱۴۰۰ تا ۳۰ اردیبهشت ۱۴۰۳»; of an office without a known end it says as much as was checked, «از … دست‌کم تا …». */
export function formatTerm({ from, to }: Term, officesKnownUntil: IsoDay): string {
  const start = from === null ? ACTOR_WORDS.unknownStart : ACTOR_WORDS.from(formatShortDay(from));
  if (to !== null) return `${start} ${ACTOR_WORDS.to(formatShortDay(to))}`;
  return from !== null && from > officesKnownUntil ? start : `${start} ${ACTOR_WORDS.atLeastTo(formatShortDay(officesKnownUntil))}`;
}
