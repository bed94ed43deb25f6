import { holdsOn } from "../authority/holds-on.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { Contents } from "./summary.ts";

/** The titles of the offices that actors held on a day, by the actor's id; an actor who held none, as far as is known, is left out. */
export function titlesOn({ actors, officesKnownUntil }: Pick<Contents, "actors" | "officesKnownUntil">, day: IsoDay): ReadonlyMap<string, readonly string[]> {
  const held = actors.map(({ id, offices }) => {
    const current = offices.filter((term) => holdsOn(term, day, officesKnownUntil));
    return [id, [...new Set(current.map(({ title }) => title))]] as const;
  });
  return new Map(held.filter(([, titles]) => titles.length > 0));
}
