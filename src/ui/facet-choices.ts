import type { FacetCount } from "../corpus/facets.ts";
import type { Filter } from "../corpus/filter.ts";
import { namedBy } from "../corpus/meant-names.ts";
import type { ActorKind, EventKind } from "../document/document.ts";
import { squeeze } from "../text/squeeze.ts";
import type { Choice } from "./facet-group.tsx";
import { actorName, officeName, outletName, type NameBook } from "./name-book.ts";
import { WORDS } from "./words.ts";

/**
 * The actors as choices by kind, in the order of `counts`. `sought`: only those whose name, variants or English name hold
 * these letters, however they are spaced. Thousands are gone through once: every press asks for them anew.
 */
export function actorChoices(counts: readonly FacetCount[], filter: Pick<Filter, "actors" | "without">, book: NameBook, sought: string): Readonly<Record<ActorKind, readonly Choice[]>> {
  const choices: Record<ActorKind, Choice[]> = { person: [], state: [], organization: [], place: [] };
  const isSought = sought === "" ? () => true : namedBy(sought);
  for (const { id, count } of counts) {
    const actor = book.actors.get(id);
    if (actor === undefined || !isSought(actor)) continue;
    choices[actor.kind].push({ id, name: actor.name, count, state: stateOf(id, filter.actors, filter.without) });
  }
  return choices;
}

/** The outlets as choices, in the order of `counts`. */
export function outletChoices(counts: readonly FacetCount[], filter: Pick<Filter, "outlets">, book: NameBook): Choice[] {
  return counts.map(({ id, count }) => ({ id, name: outletName(book, id), count, state: stateOf(id, filter.outlets, []) }));
}

/**
 * The offices as choices, in the order of `counts`, each with those who held it on the days of the documents.
 * `sought`: only those whose name, or the name of a holder, holds these letters.
 */
export function officeChoices(counts: readonly FacetCount[], filter: Pick<Filter, "offices">, book: NameBook, sought: string): Choice[] {
  const choices = counts.map(({ id, count }) => {
    const holders = (book.offices.get(id)?.holders ?? []).map((holder) => actorName(book, holder));
    return { id, name: officeName(book, id), hint: holders.join(WORDS.app.comma), count, state: stateOf(id, filter.offices, []) };
  });
  return sought === "" ? choices : choices.filter(({ name, hint }) => squeeze(`${name} ${hint}`).includes(squeeze(sought)));
}

/** The kinds of events as choices, in the order of `counts`. */
export function eventChoices(counts: readonly FacetCount<EventKind>[], filter: Pick<Filter, "events">): Choice<EventKind>[] {
  return counts.map(({ id, count }) => ({ id, name: WORDS.events.kinds[id], count, state: stateOf(id, filter.events, []) }));
}

function stateOf(id: string, chosen: readonly string[], excluded: readonly string[]): Choice["state"] {
  if (chosen.includes(id)) return "chosen";
  return excluded.includes(id) ? "excluded" : "open";
}
