import { countFacets, type Facets } from "./facets.ts";
import type { Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { withDates } from "./filter-edit.ts";
import { eachDocument, passesAll, testsOf, type Hits } from "./passes.ts";
import { selectDocuments } from "./select.ts";

/** All that a view shows of what a filter asks for. Plain data. */
export interface FilterAnswer {
  /** The numbers of the documents, in the order that the filter asks for. */
  readonly documents: Uint32Array;
  readonly facets: Facets;
  /** How many of them were published on each of the days of the facts, whatever range of days is asked for. */
  readonly histogram: Uint32Array;
}

/** Answers a filter. The page and the worker both do it by this function, so that they cannot disagree. */
export function answerFilter(facts: Facts, filter: Filter, hits: Hits): FilterAnswer {
  return { documents: selectDocuments(facts, filter, hits), facets: countFacets(facts, filter, hits), histogram: countPublished(facts, filter, hits) };
}

function countPublished(facts: Facts, filter: Filter, hits: Hits): Uint32Array {
  const tests = testsOf(facts, withDates(filter, null, null));
  const counts = new Uint32Array(facts.days.length);
  eachDocument(facts, hits, (document) => {
    const day = facts.published[document] ?? -1;
    if (day >= 0 && passesAll(tests, document)) counts[day] = (counts[day] ?? 0) + 1;
  });
  return counts;
}
