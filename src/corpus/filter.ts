import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind } from "../document/document.ts";

/** In which order documents stand. */
export type Sort = "newest" | "oldest" | "relevance";

/** What a reader asked for: the whole state of the list and of the timeline, and nothing else. */
export interface Filter {
  readonly query: string;
  /** Words of the query, squeezed, that are to be taken as they are, though no text has them; sorted, each once. */
  readonly verbatim: readonly string[];
  /** Ids, sorted, each once. */
  readonly actors: readonly string[];
  /** Whether a document must name all of `actors`, or any of them. */
  readonly match: "all" | "any";
  /** Ids of actors that a document must not name; sorted, each once. */
  readonly without: readonly string[];
  /** Ids of offices, all of which a document must name; sorted, each once. Who held them does not matter. */
  readonly offices: readonly string[];
  /** Ids of outlets, of which any will do: the publisher or a named source. Sorted, each once. */
  readonly outlets: readonly string[];
  /** Kinds of events, of which a document must tell any; sorted, each once. */
  readonly events: readonly EventKind[];
  /** First and last day of an event, inclusive: one event must be of such a kind and lie in the range. */
  readonly eventFrom: IsoDay | null;
  readonly eventTo: IsoDay | null;
  /** First and last day of publication, inclusive. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** `null` is the natural order: by relevance with a query, newest first without. */
  readonly sort: Sort | null;
}
