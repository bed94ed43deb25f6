import type { FacetCount } from "../corpus/facets.ts";
import type { Filter } from "../corpus/filter.ts";
import { isNamedBy } from "../corpus/meant-names.ts";
import type { ActorKind } from "../document/document.ts";
import type { Choice } from "./facet-group.tsx";
import { actorName, outletName, type NameBook } from "./name-book.ts";

/**
 * The actors of one kind as choices, in the order of `counts`. `sought`: only those whose name, variants or English
 * name hold these letters, however they are spaced.
 */
export function actorChoices(counts: readonly FacetCount[], kind: ActorKind, filter: Filter, book: NameBook, sought: string): Choice[] {
  const ofKind = counts.filter(({ id }) => book.actors.get(id)?.kind === kind && isNamed(book, id, sought));
  return ofKind.map(({ id, count }) => ({ id, name: actorName(book, id), count, state: stateOf(id, filter.actors, filter.without) }));
}

/** The outlets as choices, in the order of `counts`. */
export function outletChoices(counts: readonly FacetCount[], filter: Filter, book: NameBook): Choice[] {
  return counts.map(({ id, count }) => ({ id, name: outletName(book, id), count, state: stateOf(id, filter.outlets, []) }));
}

/** The present counts in the order of those of the whole corpus, so that choices keep their places while counts change. */
export function inOrderOf(order: readonly FacetCount[], counts: readonly FacetCount[]): FacetCount[] {
  const present = new Map(counts.map(({ id, count }) => [id, count]));
  const known = new Set(order.map(({ id }) => id));
  const strangers = counts.filter(({ id }) => !known.has(id));
  return [...order.map(({ id }) => ({ id, count: present.get(id) ?? 0 })), ...strangers];
}

function isNamed(book: NameBook, id: string, sought: string): boolean {
  const actor = book.actors.get(id);
  return actor !== undefined && isNamedBy(actor, sought);
}

function stateOf(id: string, chosen: readonly string[], excluded: readonly string[]): Choice["state"] {
  if (chosen.includes(id)) return "chosen";
  return excluded.includes(id) ? "excluded" : "open";
}
