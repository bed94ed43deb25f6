import type { IsoDay } from "../calendar/jalali.ts";
import type { Office, OfficeRole, Person } from "./authority.ts";
import { holdsOn } from "./holds-on.ts";
import { officesHeld } from "./offices-held.ts";
import { OFFICES_KNOWN_UNTIL } from "./people.ts";

/** Whether the office was held on that day, first and last day included. Nothing is known of days after `OFFICES_KNOWN_UNTIL`. */
export function holds(office: Office, day: IsoDay): boolean {
  return holdsOn(office, day, OFFICES_KNOWN_UNTIL);
}

/** All who, by the file, held this office of the state or body `of` on that day, at this seat where it has one, acting or not, each once. */
export function holdersOn(role: OfficeRole, of: string, day: IsoDay, at: string | null = null): readonly Person[] {
  return [...new Set(officesHeld(role, of, at).filter(({ office }) => holds(office, day)).map(({ person }) => person))];
}

/**
 * Who held this office of the state or body `of` on that day, acting or not. `null` where the file
 * knows nobody, or more than one: on the day of a handover, and for offices that several hold at once.
 */
export function whoHeld(role: OfficeRole, of: string, day: IsoDay): Person | null {
  const [first, second] = holdersOn(role, of, day);
  return first && !second ? first : null;
}

/** Offices that are no more, or never were: nobody means them by a bare title. */
const ABOLISHED: readonly { readonly role: OfficeRole; readonly of: string; readonly since: IsoDay; readonly reason: string }[] = [
  { role: "prime-minister", of: "iran", since: "1989-08-03", reason: "the constitution as amended in 1989 knows none" },
  { role: "prime-minister", of: "turkey", since: "2018-07-09", reason: "the constitution as amended in 2017 knows none" },
  { role: "prime-minister", of: "united-states", since: "1776-07-04", reason: "never was" },
  { role: "prime-minister", of: "afghanistan", since: "2004-01-26", reason: "the constitution of 2004 knows none; the Taliban say «رئیس‌الوزرا»" },
  { role: "crown-prince", of: "iran", since: "1979-02-11", reason: "a republic" },
];

/** Whether a state had such an office on that day; without a day, whether it has one now. */
export function isOffice(role: OfficeRole, of: string, day: IsoDay | null): boolean {
  return !ABOLISHED.some((row) => row.role === role && row.of === of && row.since <= (day ?? OFFICES_KNOWN_UNTIL));
}
