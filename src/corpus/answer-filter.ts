import { countFacets, type Facets } from "./facets.ts";
import type { Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { withDates } from "./filter-edit.ts";
import { passesAll, testsOf, type Hits } from "./passes.ts";
import { selectDocuments } from "./select.ts";

/** All that a view shows of what a filter asks for. Plain data. */
export interface FilterAnswer {
  /** The numbers of the documents, in the order that the filter asks for. */
  readonly documents: Uint32Array;
  readonly facets: Facets;
  /** How many of them were published on each of the days of the facts, whatever range of days is asked for. */
  readonly histogram: Uint32Array;
}

/** Answers a filter: the one way, for the page and for the worker. */
export function answerFilter(facts: Facts, filter: Filter, hits: Hits): FilterAnswer {
  return { documents: selectDocuments(facts, filter, hits), facets: countFacets(facts, filter, hits), histogram: countPublished(facts, filter, hits) };
}

function countPublished(facts: Facts, filter: Filter, hits: Hits): Uint32Array {
  const tests = testsOf(facts, withDates(filter, null, null));
  const counts = new Uint32Array(facts.days.length);
  const documents = hits?.length ?? facts.documents;
  for (let at = 0; at < documents; at++) {
    const document = hits === null ? at : (hits[at] ?? 0);
    const day = facts.published[document] ?? -1;
    if (day >= 0 && passesAll(tests, document)) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
