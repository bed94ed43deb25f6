import type { Office, OfficeRole, Person } from "./authority.ts";
import { PEOPLE } from "./people.ts";

/** An office and a person who held it. */
export interface HeldOffice {
  readonly person: Person;
  readonly office: Office;
}

const ROWS = new Map<string, HeldOffice[]>();
for (const person of PEOPLE) {
  for (const office of person.offices) {
    const key = keyOf(office.role, office.of, office.at ?? null);
    ROWS.set(key, [...(ROWS.get(key) ?? []), { person, office }]);
  }
}

/** All who ever held an office of a state or body, at this seat where it has one, in the order of the file; pages ask for the same few again and again. */
export function officesHeld(role: OfficeRole, of: string, at: string | null = null): readonly HeldOffice[] {
  return ROWS.get(keyOf(role, of, at)) ?? [];
}

function keyOf(role: OfficeRole, of: string, at: string | null): string {
  return `${role} ${of} ${at}`;
}
