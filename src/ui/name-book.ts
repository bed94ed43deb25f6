import { formatDigits, formatShortDay } from "../calendar/format.ts";
import { isEventKind } from "../corpus/event-kinds.ts";
import type { ActiveFilter } from "../corpus/filter-edit.ts";
import type { ActorEntry, Contents, OfficeEntry } from "../corpus/summary.ts";
import type { NamedOutlet } from "../document/document.ts";
import { WORDS } from "./words.ts";

/** Who the ids of a corpus are. */
export interface NameBook {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  /** In the order in which the contents name them. */
  readonly outlets: ReadonlyMap<string, NamedOutlet>;
  readonly offices: ReadonlyMap<string, OfficeEntry>;
}

/** The names of everybody and every outlet in the contents. */
export function readNames({ actors, offices, summaries }: Contents): NameBook {
  const outlets = summaries.flatMap(({ outlet, sources }) => (outlet === null ? sources : [outlet, ...sources]));
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    offices: new Map(offices.map((office) => [office.id, office])),
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

/** What the office is called, or its id where the corpus does not know it. */
export function officeName(book: NameBook, id: string): string {
  return book.offices.get(id)?.name ?? id;
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
    case "office":
      return officeName(book, id);
    case "event":
      return WORDS.filters.event(isEventKind(id) ? WORDS.events.kinds[id] : id);
    case "event-from":
      return WORDS.filters.eventFrom(formatShortDay(id));
    case "event-to":
      return WORDS.filters.eventTo(formatShortDay(id));
    case "from":
      return WORDS.filters.from(formatShortDay(id));
    case "to":
      return WORDS.filters.to(formatShortDay(id));
  }
}
