import type { Organization } from "./authority.ts";
import { STATES } from "./states.ts";

/** A body as its table gives it: id, name, English name (under which the row can be checked), and what else it is called. */
type OrganizationRow = readonly [id: string, name: string, english: string, ...variants: string[]];

const OWNERS = STATES.flatMap(({ id, name, variants }) => [name, ...variants].map((owner) => [` ${owner}`, id] as const));

/** The bodies of a table. Whose organ one is, tells the state with whose name one of its own ends: «بانک ملی ایران». */
export function organizationsOf(rows: readonly OrganizationRow[]): Omit<Organization, "kind">[] {
  return rows.map(([id, name, english, ...variants]) => {
    const owner = ownerOf([name, ...variants]);
    return { id, name, english, variants, ...(owner === undefined ? {} : { of: owner }) };
  });
}

/** «هیئت سازمان ملل در لیبی» is where it works, and nobody's organ there. */
function ownerOf(names: readonly string[]): string | undefined {
  return OWNERS.find(([owner]) => names.some((name) => name.endsWith(owner) && !name.endsWith(` در${owner}`)))?.[1];
}
