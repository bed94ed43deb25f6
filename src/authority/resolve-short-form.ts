import type { IsoDay } from "../calendar/jalali.ts";
import { findActor } from "./actors.ts";
import { isOfMission } from "./seat-words.ts";
import { holds } from "./who-held.ts";
import type { Candidate } from "./find-names.ts";

/** What a page tells about whom its surnames mean. */
export interface PageContext {
  /** Ids of the actors that the page names in full. */
  readonly fullNamesOnPage: ReadonlySet<string>;
  /** The day on which the page was published. */
  readonly day: IsoDay | null;
}

/**
 * Whom a short form means, `null` where that cannot be told. In this order: the only bearer whom the
 * page names in full, of several the only one who held an office that day; a state or place of that name; the only bearer whom the press means by it; the
 * only bearer who held an office that day.
 */
export function resolveShortForm(candidates: readonly Candidate[], { fullNamesOnPage, day }: PageContext): string | null {
  const named = candidates.filter(({ actor, kind }) => kind === "person" && fullNamesOnPage.has(actor));
  if (named.length > 0) return onlyOne(named) ?? (day === null ? null : onlyOne(named.filter(({ actor }) => isInOffice(actor, day))));
  const bearers = candidates.filter(({ word }) => !word);
  const names = bearers.filter(({ kind }) => kind !== "person");
  if (names.length > 0) return onlyOne(names);
  const alone = bearers.filter((candidate) => candidate.alone);
  if (alone.length > 0) return onlyOne(alone);
  return day === null ? null : onlyOne(bearers.filter(({ actor }) => isInOffice(actor, day)));
}

function onlyOne(candidates: readonly Candidate[]): string | null {
  const [first, second] = candidates;
  return first && !second ? first.actor : null;
}

/** Whether this is a person who held any office at home that day. */
export function isInOffice(id: string, day: IsoDay): boolean {
  const actor = findActor(id);
  return actor?.kind === "person" && actor.offices.some((office) => !isOfMission(office.role) && holds(office, day));
}
