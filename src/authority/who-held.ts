import type { IsoDay } from "../calendar/jalali.ts";
import type { Office, OfficeRole, Person } from "./authority.ts";
import { officesHeld } from "./offices-held.ts";
import { OFFICES_KNOWN_UNTIL } from "./people.ts";

/** Whether the office was held on that day, first and last day included. Nothing is known of days after `OFFICES_KNOWN_UNTIL`. */
export function holds({ from, to }: Office, day: IsoDay): boolean {
  return from !== null && from <= day && day <= (to ?? OFFICES_KNOWN_UNTIL);
}

/**
 * Who held this office of the state or body `of` on that day, acting or not. `null` where the file
 * knows nobody, or more than one: on the day of a handover, and for offices that several hold at once.
 */
export function whoHeld(role: OfficeRole, of: string, day: IsoDay): Person | null {
  const holders = new Set(officesHeld(role, of).filter(({ office }) => holds(office, day)).map(({ person }) => person));
  const [first] = holders;
  return first && holders.size === 1 ? first : null;
}
