import { findActor } from "./actors.ts";
import type { OfficeRole } from "./authority.ts";
import { OFFICE_TITLES } from "./office-titles.ts";
import { officesHeld } from "./offices-held.ts";
import { seatWords } from "./seat-words.ts";

/** Roles that many hold at one time, so that the title of one of them is not that of the others. */
const SHARED: readonly OfficeRole[] = ["deputy-foreign-minister", "ambassador", "charge-daffaires", "interests-section-head", "special-envoy", "other"];

/** Whether many hold such an office at once, so that a day does not tell who is meant. An envoy with a seat is the only one there. */
export function isShared(role: OfficeRole, at: string | null): boolean {
  return at === null && SHARED.includes(role);
}

/** What an office is called, «وزیر امور خارجه قطر»: as the rows of its holders say, else its role, whose it is and its seat. */
export function officeName(role: OfficeRole, of: string, at: string | null): string {
  const held = at !== null || isShared(role, at) || role === "commander" ? undefined : officesHeld(role, of).find(({ office }) => !office.acting);
  const seat = at === null ? "" : ` ${seatWords(role)} ${findActor(at)?.name ?? at}`;
  return held?.office.title ?? `${OFFICE_TITLES[role]} ${findActor(of)?.name ?? of}${seat}`;
}

/** The permanent ASCII id of an office: `foreign-minister-of-qatar`, `ambassador-of-iran-to-oman`. */
export function officeId(role: OfficeRole, of: string, at: string | null): string {
  return `${role}-of-${of}${at === null ? "" : `-to-${at}`}`;
}

/** Whose an office is, from its id: a state or body of the file; the id itself where there is none. */
export function ownerOf(office: string): string {
  for (let at = office.indexOf("-of-"); at >= 0; at = office.indexOf("-of-", at + 1)) {
    const owner = office.slice(at + "-of-".length);
    const found = [owner, owner.slice(0, Math.max(0, owner.lastIndexOf("-to-")))].find((id) => findActor(id) !== null);
    if (found !== undefined) return found;
  }
  return office;
}
