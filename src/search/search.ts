import type { Span } from "../text/span.ts";
import { bestPartial } from "./best-partial.ts";
import type { Clause, Query } from "./query.ts";
import { rankBoth, rankTexts, type Ranking } from "./rank-texts.ts";
import { pairsOf } from "./score-pairs.ts";
import type { SearchIndex } from "./search-index.ts";
import { findingTerms, seekClause, type Sought } from "./seek-clause.ts";
import { keepTexts, textsWith } from "./weigh-texts.ts";

/** What a query finds. */
export interface Answer {
  /** Every text that has all needed clauses, or an alternative to each. */
  readonly full: Ranking;
  /** The best texts that have less, or words of the same stem: to be offered, and said so, where `full` is too little. */
  readonly partial: Ranking;
  /** Where the query asks for what no text has, not even by its stem. */
  readonly missing: readonly Span[];
}

const NOTHING: Ranking = { texts: new Uint32Array(), scores: new Float64Array() };

/** So many are surely in the right order: what a reader looks at first. */
const BEST = 10;

/**
 * The texts that have every needed clause of the query, or an alternative to it, and where these are less than `best`, the best of those that have some.
 * Nothing for an empty query. An answer for which the index missed a part is none.
 */
export function search(index: SearchIndex, query: Query, best = BEST): Answer {
  const groups = seekGroups(index, query);
  const sought = groups.flat();
  const without = query.without.map((clause, number) => seekClause(index, clause, number, findingTerms(index)));
  if (sought.length === 0 || index.isMissing()) return { full: NOTHING, partial: NOTHING, missing: [] };
  const missing = sought.filter(isNowhere).map(({ clause: { from, to } }) => ({ from, to }));
  const by = { index, sought, pairs: pairsOf(sought) };
  const found = textsWithNeeded(index, groups, without);
  if (found.length >= best) return { full: rankTexts(by, found, best), partial: NOTHING, missing };
  const close = bestPartial({ ...by, best }, [found, textsWith(index, without)]);
  const [full, partial] = rankBoth(by, [found, close], best);
  return { full, partial, missing };
}

/** What a query is ranked by, looked up: a list for each thing asked for, with the alternatives to it. */
export function seekGroups(index: SearchIndex, query: Query): Sought[][] {
  const termsOf = findingTerms(index);
  return groupsThatTell(query).map((group) => group.map(({ clause, number }) => seekClause(index, clause, number, termsOf)));
}

/** Words of grammar stand in nearly every text: they are looked up only where nothing else is asked. */
function groupsThatTell({ clauses }: Query): Numbered[][] {
  const groups: Numbered[][] = [];
  clauses.forEach((clause, number) => {
    if (clause.alternative) groups.at(-1)?.push({ clause, number });
    else groups.push([{ clause, number }]);
  });
  const heavy = groups.filter((group) => group.some(({ clause }) => clause.weight === 1));
  return heavy.length > 0 ? heavy : groups;
}

/** A clause and its number in the query. */
interface Numbered {
  readonly clause: Clause;
  readonly number: number;
}

function isNowhere({ clause, exact, related, composed }: Sought): boolean {
  return clause.needed && exact.length + related.length + composed.texts.length === 0;
}

/** The texts that have one clause of each needed group. The rarest first, so that few texts are looked up for the others. */
function textsWithNeeded(index: SearchIndex, groups: readonly (readonly Sought[])[], without: readonly Sought[]): Int32Array {
  const needed = groups.filter((group) => group.some(({ clause }) => clause.needed));
  const [rarest, ...others] = needed.toSorted((a, b) => countTexts(a) - countTexts(b));
  if (!rarest) return new Int32Array();
  const kept = others.reduce((texts, group) => keepTexts(index, texts, group, true), textsWith(index, rarest));
  return keepTexts(index, kept, without, false);
}

function countTexts(group: readonly Sought[]): number {
  return group.reduce((sum, { exact, composed }) => exact.reduce((all, { textsWith: count }) => all + count, sum + composed.texts.length), 0);
}
