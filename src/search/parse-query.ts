import { readWords } from "../text/words.ts";
import { splitExclusions } from "./exclusions.ts";
import { LINK, mayJoin } from "./join.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "./light-words.ts";
import type { Clause, Link, Pattern, Query } from "./query.ts";
import { relatedPatterns } from "./related.ts";
import { appendAt, readUnits, spellingsOf, type Spelling, type Unit } from "./units.ts";

/** A stretch of a query: between quotation marks, or outside of them. */
interface Stretch {
  readonly text: string;
  readonly quoted: boolean;
}

const QUOTED = /«([^«»]*)»|"([^"]*)"|“([^“”]*)”/g;

/**
 * What a reader typed, as a query. Words must all be found, a phrase in «», "" or “” as it stands, and nothing that a
 * hyphen right before it excludes; whatever makes no sense is taken as words. `asYouType`: the last word may still go on. Never throws.
 */
export function parseQuery(text: string, asYouType = false): Query {
  const { wanted, unwanted } = splitExclusions(text);
  return { clauses: withSomeNeeded(readClauses(wanted, asYouType)), without: unwanted.flatMap((excluded) => readClauses(excluded, false)) };
}

function readClauses(text: string, asYouType: boolean): Clause[] {
  const clauses = readStretches(text).flatMap(({ text: stretch, quoted }, index, all) =>
    quoted ? phraseClauses(stretch) : wordClauses(stretch, asYouType && index === all.length - 1),
  );
  return distinct(clauses);
}

function readStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    stretches.push({ text: text.slice(end, match.index), quoted: false });
    stretches.push({ text: match[1] ?? match[2] ?? match[3] ?? "", quoted: true });
    end = match.index + match[0].length;
  }
  return [...stretches, { text: text.slice(end), quoted: false }];
}

/** The same clause twice would count twice in the ranking. */
function distinct(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}

/** Of question words alone, all are asked for. */
function withSomeNeeded(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.some((clause) => clause.needed) ? clauses : clauses.map((clause) => ({ ...clause, needed: true }));
}

/** At most so many spellings of a phrase: each of its words may have two. */
const MOST_SPELLINGS = 16;

function phraseClauses(text: string): Clause[] {
  const units = readUnits(readWords(text));
  if (units.length === 0) return [];
  return [{ patterns: phraseSpellings(units).map((spelling) => ({ ...spelling, goesOn: "no" as const })), related: [], weight: 1, needed: true }];
}

function phraseSpellings(units: readonly Unit[]): readonly Spelling[] {
  return units.slice(1).reduce<readonly Spelling[]>((wholes, unit, index) => {
    const links = linksBetween(units[index], unit);
    return wholes.flatMap((whole) => spellingsOf(unit).map((next) => appendAt(whole, next, links))).slice(0, MOST_SPELLINGS);
  }, units[0] ? spellingsOf(units[0]) : []);
}

function linksBetween(before: Unit | undefined, after: Unit): readonly Link[] {
  if (after.gap === "break") return ["half-space", "space", "break"];
  return before && mayAdjoin(before, after) ? ["joined", "half-space", "space"] : ["half-space", "space"];
}

function mayAdjoin(before: Unit, after: Unit): boolean {
  return after.gap === "space" && mayJoin(before.pieces.at(-1) ?? "", after.pieces[0] ?? "");
}

function wordClauses(text: string, asYouType: boolean): Clause[] {
  const units = readUnits(readWords(text));
  const isOpenEnded = (index: number) => asYouType && index === units.length - 1 && units[index]?.to === text.length;
  const goesOn = (index: number) => (isOpenEnded(index) ? "freely" : "inflected");
  return units.map((unit, index) => {
    const patterns = runsAround(units, index).flatMap(([from, to]) => runPatterns(units.slice(from, to), goesOn(to - 1)));
    const weight = weightOf(unit);
    const related = weight < 1 || isOpenEnded(index) ? [] : spellingsOf(unit).flatMap(relatedPatterns);
    return { patterns, related, weight, needed: !isQuestion(unit) };
  });
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
      if (isRun(units.slice(from, from + length), length)) runs.push([from, from + length]);
    }
  }
  return runs;
}

function isRun(units: readonly Unit[], length: number): boolean {
  const [first, last] = [units[0]?.pieces[0], units.at(-1)?.pieces.at(-1)];
  if (units.length < length || first === LINK || last === LINK) return false;
  return units.slice(1).every((unit, index) => mayAdjoin(units[index] ?? unit, unit));
}

/** One unit in every spelling; several only joined, since apart each is found for itself. */
function runPatterns(units: readonly Unit[], goesOn: Pattern["goesOn"]): Pattern[] {
  const [only] = units;
  const spellings = only && units.length === 1 ? spellingsOf(only) : [joinUnits(units)];
  return spellings.map((spelling) => ({ ...spelling, goesOn }));
}

function joinUnits(units: readonly Unit[]): Spelling {
  // «کسب‌وکار» is half-spaced at one seam and joined at the other, so neither of its ends is found apart.
  const links: readonly Link[] = units.some((unit) => unit.pieces[0] === LINK) ? ["joined", "half-space"] : ["joined"];
  return units.map((unit) => spellingsOf(unit)[0]).reduce((whole, next) => appendAt(whole, next, links));
}
