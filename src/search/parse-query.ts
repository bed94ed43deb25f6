import { FUNCTION_WORDS, QUESTION_WORDS } from "./light-words.ts";
import type { Clause, Link, Pattern, Query } from "./query.ts";
import { readItems, type QueryItem } from "./query-items.ts";
import { relatedPatterns } from "./related.ts";
import { runPatterns } from "./run-patterns.ts";
import { appendAt, type Spelling, type Unit } from "./units.ts";

/**
 * What a reader typed, as a query. Words must all be found, a phrase in quotation marks (`QUOTES`) as it stands, either of
 * two with «یا» or OR between them, in the headline alone what stands behind «عنوان:», and nothing that a hyphen right before
 * it excludes; whatever makes no sense is taken as words. `asYouType`: the last word may still go on. Never throws.
 */
export function parseQuery(text: string, asYouType = false): Query {
  const { asked, excluded } = readItems(text);
  const clauses = clausesOf(asked, asYouType ? text.length : null);
  return { clauses: withSomeNeeded(distinct(withAlternatives(clauses, asked))), without: clausesOf(excluded, null) };
}

/** Either of two is needed where one of them is, and then the first stands for all. */
function withAlternatives(clauses: readonly Clause[], items: readonly QueryItem[]): readonly Clause[] {
  if (!items.some((item) => item.isAlternative)) return clauses;
  const groups = clauses.reduce<Clause[][]>((all, clause, at) => {
    if (items[at]?.isAlternative === true) all.at(-1)?.push(clause);
    else all.push([clause]);
    return all;
  }, []);
  return groups.flatMap((group) => {
    const needed = group.some((clause) => clause.needed);
    return group.map((clause, at) => ({ ...clause, needed, alternative: needed && at > 0 }));
  });
}

/** The same clause twice would count twice in the ranking. One of several alternatives says less than the same alone. */
function distinct(clauses: readonly Clause[]): readonly Clause[] {
  const isOneOf = (clause: Clause, at: number) => clause.alternative || clauses[at + 1]?.alternative === true;
  return clauses.filter((clause, at) => isOneOf(clause, at) || !clauses.some((before, earlier) => earlier < at && areSame(before, clause) && !isOneOf(before, earlier)));
}

/** Whether they ask for the same, wherever they stand in the query. */
function areSame(one: Clause, other: Clause): boolean {
  if (one.patterns[0]?.letters !== other.patterns[0]?.letters) return false;
  return JSON.stringify({ ...one, from: 0, to: 0 }) === JSON.stringify({ ...other, from: 0, to: 0 });
}

/** Of question words alone, all are asked for. */
function withSomeNeeded(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.some((clause) => clause.needed) ? clauses : clauses.map((clause) => ({ ...clause, needed: true }));
}

/** Where the last letter of the item's part stands. */
function endOf({ part, units }: QueryItem): number {
  return part.at + (units.at(-1)?.to ?? 0);
}

/** @param openEnd where the query may still go on */
function clausesOf(items: readonly QueryItem[], openEnd: number | null): Clause[] {
  let [part, patternsOf, isOpenEnded]: [QueryItem["part"] | null, (index: number) => Pattern[], boolean] = [null, () => [], false];
  return items.map((item) => {
    if (item.part !== part) {
      ({ part } = item);
      isOpenEnded = endOf(item) === openEnd;
      patternsOf = runPatterns(item.units, isOpenEnded);
    }
    return clauseOf(item, patternsOf, isOpenEnded);
  });
}

/** What a word counts that says little: some, since «در باره» and titles are made of such words too. */
const LIGHT = 0.2;

function clauseOf({ part, units, unit }: QueryItem, patternsOf: (index: number) => Pattern[], isOpenEnded: boolean): Clause {
  const { at, field } = part;
  if (unit === null) return { from: at, to: at + part.text.length, alternative: false, field, ...phraseOf(units) };
  const index = units.indexOf(unit);
  const isOpen = isOpenEnded && index === units.length - 1;
  const word = unit.pieces.join("");
  const isQuestion = QUESTION_WORDS.has(word);
  const weight = isQuestion || FUNCTION_WORDS.has(word) ? LIGHT : 1;
  const related = weight < 1 || isOpen ? [] : unit.spellings.flatMap(relatedPatterns);
  return { from: at + unit.from, to: at + unit.to, alternative: false, field, patterns: patternsOf(index), related, weight, needed: !isQuestion };
}

/** At most so many spellings of a phrase: each of its words may have two. */
const MOST_SPELLINGS = 16;

function phraseOf(units: readonly Unit[]): Pick<Clause, "patterns" | "related" | "weight" | "needed"> {
  return { patterns: phraseSpellings(units).map((spelling) => ({ ...spelling, goesOn: "no" as const })), related: [], weight: 1, needed: true };
}

function phraseSpellings(units: readonly Unit[]): readonly Spelling[] {
  return units.slice(1).reduce<readonly Spelling[]>((wholes, unit, index) => {
    const links = linksBetween(units[index], unit);
    return wholes.flatMap((whole) => unit.spellings.map((next) => appendAt(whole, next, links))).slice(0, MOST_SPELLINGS);
  }, units[0]?.spellings ?? []);
}

function linksBetween(before: Unit | undefined, after: Unit): readonly Link[] {
  if (after.gap === "break") return ["half-space", "space", "break"];
  return before && after.adjoins ? ["joined", "half-space", "space"] : ["half-space", "space"];
}
