import type { ToldKind } from "./event-predicates.ts";
import type { Participant, Telling } from "./merge-tellings.ts";

/** What two can do with one another. */
const ENCOUNTERS: readonly ToldKind[] = ["call", "meeting", "talk"];

/**
 * «X با همتایان Y و Z خود صحبت کرد»: the sum of what the page then tells of X and Y and of X and Z, one by one. Such a sum is
 * told as what it sums up.
 */
export function tellPairsApart(tellings: readonly Telling[]): Telling[] {
  const pairs = new Set<string>();
  for (const { kind, people } of tellings) if (people.length === 2 && ENCOUNTERS.includes(kind)) pairs.add(pairOf(people[0], people[1]));
  return pairs.size < 2 ? [...tellings] : tellings.flatMap((telling) => apart(telling, pairs));
}

function apart(telling: Telling, pairs: ReadonlySet<string>): Telling[] {
  const { kind, people: [one, ...others] } = telling;
  if (one === undefined || others.length < 2 || telling.again || !ENCOUNTERS.includes(kind) || !others.every((other) => pairs.has(pairOf(one, other)))) return [telling];
  return others.map((other) => ({ ...telling, people: [one, other] }));
}

/** A sum names states where the rest names who speaks for them. */
function pairOf(...people: readonly (Participant | undefined)[]): string {
  return people.map((one) => one?.home ?? one?.id ?? "").sort().join(" ");
}
