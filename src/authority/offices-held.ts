import type { Office, OfficeRole, Person } from "./authority.ts";
import { PEOPLE } from "./people.ts";

/** An office and a person who held it. */
export interface HeldOffice {
  readonly person: Person;
  readonly office: Office;
}

/** By owner, role and seat. */
const ROWS = new Map<string, Map<OfficeRole, Map<string | null, HeldOffice[]>>>();
for (const person of PEOPLE) {
  for (const office of person.offices) {
    const ofOwner = ROWS.get(office.of) ?? new Map<OfficeRole, Map<string | null, HeldOffice[]>>();
    const ofRole = ofOwner.get(office.role) ?? new Map<string | null, HeldOffice[]>();
    const rows = ofRole.get(office.at ?? null) ?? [];
    ROWS.set(office.of, ofOwner.set(office.role, ofRole.set(office.at ?? null, rows)));
    rows.push({ person, office });
  }
}

/** All who ever held an office of a state or body, at this seat where it has one, in the order of the file; pages ask for the same few again and again. */
export function officesHeld(role: OfficeRole, of: string, at: string | null = null): readonly HeldOffice[] {
  return ROWS.get(of)?.get(role)?.get(at) ?? NONE;
}

const NONE: readonly HeldOffice[] = [];
