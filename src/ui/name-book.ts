import { formatDigits, formatShortDay } from "../calendar/format.ts";
import type { ActiveFilter } from "../corpus/filter-edit.ts";
import type { ActorEntry, Contents } from "../corpus/summary.ts";
import type { NamedOutlet } from "../document/document.ts";
import { WORDS } from "./words.ts";

/** Who the ids of a corpus are. */
export interface NameBook {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  /** In the order in which the contents name them. */
  readonly outlets: ReadonlyMap<string, NamedOutlet>;
}

/** The names of everybody and every outlet in the contents. */
export function readNames({ actors, summaries }: Contents): NameBook {
  const outlets = summaries.flatMap(({ outlet, sources }) => (outlet === null ? sources : [outlet, ...sources]));
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
  };
}

/** The actor's name; the id itself where the corpus does not know it, as a link may hold any id. */
export function actorName(book: NameBook, id: string): string {
  return book.actors.get(id)?.name ?? id;
}

/** The outlet's name, or its id where the corpus does not know it. */
export function outletName(book: NameBook, id: string): string {
  return book.outlets.get(id)?.name ?? id;
}

/** A restriction in words: «علی باقری», «بدون ایران», «از ۱ مهر ۱۴۰۲». */
export function formatActive({ kind, id }: Pick<ActiveFilter, "kind" | "id">, book: NameBook): string {
  switch (kind) {
    case "query":
      return WORDS.filters.query(formatDigits(id));
    case "actor":
      return actorName(book, id);
    case "without":
      return WORDS.filters.excludeName(actorName(book, id));
    case "outlet":
      return outletName(book, id);
    case "from":
      return WORDS.filters.from(formatShortDay(id));
    case "to":
      return WORDS.filters.to(formatShortDay(id));
  }
}
