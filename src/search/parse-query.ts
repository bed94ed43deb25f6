import { LINK } from "./join.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "./light-words.ts";
import type { Clause, Link, Pattern, Query } from "./query.ts";
import { readItems, type QueryItem } from "./query-items.ts";
import { relatedPatterns } from "./related.ts";
import { appendAt, type Spelling, type Unit } from "./units.ts";

/**
 * What a reader typed, as a query. Words must all be found, a phrase in quotation marks (`QUOTES`) as it stands, either of
 * two with «یا» or OR between them, in the headline alone what stands behind «عنوان:», and nothing that a hyphen right before
 * it excludes; whatever makes no sense is taken as words. `asYouType`: the last word may still go on. Never throws.
 */
export function parseQuery(text: string, asYouType = false): Query {
  const { asked, excluded } = readItems(text);
  const clauses = asked.map((item) => clauseOf(item, asYouType && endOf(item) === text.length));
  return { clauses: withSomeNeeded(distinct(withAlternatives(clauses, asked))), without: excluded.map((item) => clauseOf(item, false)) };
}

/** Either of two is needed where one of them is, and then the first stands for all. */
function withAlternatives(clauses: readonly Clause[], items: readonly QueryItem[]): Clause[] {
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
  return clauses.filter((clause, at) => isOneOf(clause, at) || !clauses.slice(0, at).some((before, earlier) => areSame(before, clause) && !isOneOf(before, earlier)));
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

/** @param isOpenEnded whether the last word of the item's part may still go on */
function clauseOf({ part, units, unit }: QueryItem, isOpenEnded: boolean): Clause {
  const what = unit === null ? phraseOf(units) : wordOf(units, units.indexOf(unit), unit, isOpenEnded);
  const [from, to] = unit === null ? [0, part.text.length] : [unit.from, unit.to];
  return { from: part.at + from, to: part.at + to, alternative: false, field: part.field, ...what };
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

function wordOf(units: readonly Unit[], index: number, unit: Unit, isOpenEnded: boolean): Pick<Clause, "patterns" | "related" | "weight" | "needed"> {
  const patterns = runsAround(units, index).flatMap(([from, to]) => runPatterns(units.slice(from, to), isOpenEnded && to === units.length ? "freely" : "inflected"));
  const weight = weightOf(unit);
  const isOpen = isOpenEnded && index === units.length - 1;
  const related = weight < 1 || isOpen ? [] : unit.spellings.flatMap(relatedPatterns);
  return { patterns, related, weight, needed: !isQuestion(unit) };
}

/** What a word counts that says little: some, since «در باره» and titles are made of such words too. */
const LIGHT = 0.2;

function weightOf({ pieces }: Pick<Unit, "pieces">): number {
  return isQuestion({ pieces }) || FUNCTION_WORDS.has(pieces.join("")) ? LIGHT : 1;
}

function isQuestion({ pieces }: Pick<Unit, "pieces">): boolean {
  return QUESTION_WORDS.has(pieces.join(""));
}

/** At most this many words of a query are tried as one joined word. */
const LONGEST_RUN = 3;

/** The runs of units, as half-open ranges, that hold the unit and may be one word: itself first. */
function runsAround(units: readonly Unit[], index: number): [from: number, to: number][] {
  const runs: [number, number][] = [[index, index + 1]];
  for (let length = 2; length <= LONGEST_RUN; length++) {
    for (let from = Math.max(0, index - length + 1); from <= index; from++) {
      if (isRun(units, from, from + length)) runs.push([from, from + length]);
    }
  }
  return runs;
}

function isRun(units: readonly Unit[], from: number, to: number): boolean {
  if (to > units.length || units[from]?.pieces[0] === LINK || units[to - 1]?.pieces.at(-1) === LINK) return false;
  for (let at = from + 1; at < to; at++) if (units[at]?.adjoins !== true) return false;
  return true;
}

/** One unit in every spelling; several only joined, since apart each is found for itself. */
function runPatterns(units: readonly Unit[], goesOn: Pattern["goesOn"]): Pattern[] {
  const [only] = units;
  const spellings = only && units.length === 1 ? only.spellings : [joinUnits(units)];
  return spellings.map((spelling) => ({ ...spelling, goesOn }));
}

function joinUnits(units: readonly Unit[]): Spelling {
  // «کسب‌وکار» is half-spaced at one seam and joined at the other, so neither of its ends is found apart.
  const links: readonly Link[] = units.some((unit) => unit.pieces[0] === LINK) ? ["joined", "half-space"] : ["joined"];
  return units.map(({ spellings: [usual] }) => usual).reduce((whole, next) => appendAt(whole, next, links));
}
