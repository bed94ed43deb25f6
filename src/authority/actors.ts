import type { Actor } from "./authority.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";
import { STATES } from "./states.ts";

/** Every actor of the authority file, of all four kinds. */
export const ACTORS: readonly Actor[] = [...PEOPLE, ...STATES, ...ORGANIZATIONS, ...PLACES];

const byId = new Map(ACTORS.map((actor) => [actor.id, actor]));

/** The actor with this id, or `null` where the file has none. */
export function findActor(id: string): Actor | null {
  return byId.get(id) ?? null;
}
