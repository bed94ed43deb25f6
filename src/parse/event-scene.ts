import type { OfficeRole, Person } from "../authority/authority.ts";
import { officeId } from "../authority/office-name.ts";
import { OFFICES_KNOWN_UNTIL } from "../authority/people.ts";
import { whoHeld } from "../authority/who-held.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { matchIn, patternOf, type Pattern } from "../text/pattern.ts";
import { spanOfLetters } from "../text/reading.ts";
import { overlaps } from "../text/span.ts";
import { firstFrom, spansTouching, spansWithin } from "../text/spans-within.ts";
import { stateOf, type ArticleFacts } from "./article-facts.ts";
import { END, Z, wholeWords } from "./event-words.ts";
import type { MentionMark } from "../document/document.ts";
import type { Cast, League, Scene } from "./event-cast.ts";
import { findParties, type Party } from "./find-parties.ts";
import { withTitleHomes } from "./title-homes.ts";
import { findTitled } from "./titled-parties.ts";
import type { Participant } from "./merge-tellings.ts";
import type { Clause } from "./read-clauses.ts";
import { readRoles, type ActorCast, type PartyCast } from "./read-roles.ts";

/** Sets the scene of an article. */
export function readScene(facts: ArticleFacts): Scene {
  const { parties: named, holders } = findParties(facts);
  const titled = findTitled(facts.source, facts.blocks, named);
  const all = titled.length === 0 ? named : [...named, ...titled].sort((a, b) => a.from - b.from);
  const parties = withTitleHomes(facts.source, facts.mentions, all);
  const besides = facts.mentions.filter((mark) => mark.kind !== "person" && !spansTouching(parties, mark).some((party) => overlaps(party, mark)));
  const actors = besides.filter((mark, i) => !isOfPlace(besides[i - 1], mark));
  return { facts, parties, holders, actors, leagues: findLeagues(facts.source, actors) };
}

/** «در آلماتی قزاقستان»: the state says where the city lies. */
function isOfPlace(place: MentionMark | undefined, { actor, from }: MentionMark): boolean {
  return place?.kind === "place" && from === place.to + 1 && stateOf(place.actor) === actor;
}

/** Between the states of a list. */
const LISTED = /^[ \u200c]*(?:،|و|،[ ]?و)[ \u200c]*$/u;

function findLeagues(source: string, actors: readonly MentionMark[]): League[] {
  const leagues: League[] = [];
  for (const { kind, actor, from, to } of actors) {
    const last = leagues.at(-1);
    if (kind !== "state") continue;
    if (last && from - last.to <= 4 && LISTED.test(source.slice(last.to, from))) leagues[leagues.length - 1] = { from: last.from, to, states: [...last.states, actor] };
    else leagues.push({ from, to, states: [actor] });
  }
  return leagues.filter(({ states }) => states.length > 1);
}

/** The last states named together before a clause, where they are so many. */
export function leagueBefore({ leagues }: Scene, clause: Clause, size: number): Participant[] {
  const league = leagues[firstFrom(leagues, clause.from) - 1];
  return league?.states.length === size ? league.states.map((id) => ({ id, home: id })) : [];
}

/** The people of a clause with their parts; among them «همتای خود», whose name stands earlier. */
export function peopleIn({ parties }: Scene, clause: Clause): PartyCast[] {
  const named = spansWithin(parties, clause);
  const counterpart = findCounterpart(parties, clause, named);
  return readRoles(clause, counterpart ? [...named, counterpart].sort((a, b) => a.from - b.from) : named);
}

/** The states, organizations and places of a clause with their parts. */
export function actorsIn({ actors }: Scene, clause: Clause): ActorCast[] {
  return readRoles(clause, spansWithin(actors, clause));
}

/** Offices in the plural, before their states: «وزیران خارجه ایران و عمان». */
const PLURAL_OFFICES: readonly (readonly [pattern: Pattern, role: OfficeRole])[] = [
  [wholeWords("(?:وزرای|وزیران)[ ](?:امور[ ]?)?خارجه"), "foreign-minister"],
  [wholeWords("(?:روسای|رییسان|رییس[ \\u200c]?های)[ \\u200c]?جمهور(?:ی)?"), "president"],
  [wholeWords("نخست[ \\u200c]?وزیران"), "prime-minister"],
];
/** «معاونان وزیران خارجه ایران و ژاپن»: nobody knows who these are. */
const OTHERS_OF = endingOf(/(?<!\p{L})(?:معاونان|معاونین|دستیاران|مشاوران|سخنگویان|فرستادگان|نمایندگان)[ ](?:[\p{L}\u200c]+[ ])?/u);
const ENVOYS = wholeWords("(?:سفیران|سفرای)(?:[ ](?:جدید|تازه|کنونی))?(?:[ ]کشورهای)?");
/** How far behind an office in the plural its first state stands, and how far apart its states. */
const LIST_GAP = 16;
/** «همتایش», «همتای خود» without a name or state. */
const NAMED_BESIDE = 3;
const COUNTERPART = patternOf(new RegExp(`هم${Z}تا(?:ی${Z}(?:خود|خویش|وی|او)|یش|یم|یمان)(?:ان)?${END}`, "u"));

/** The counterpart of whom the page spoke last, where a clause names none beside the word. */
function findCounterpart(parties: readonly Party[], clause: Clause, named: readonly Party[]): Party | null {
  const match = matchIn(COUNTERPART, clause);
  if (!match) return null;
  const span = spanOfLetters(clause, match.index, match.index + match[0].length);
  if (named.some(({ from, to }) => from <= span.to + NAMED_BESIDE && span.from <= to + NAMED_BESIDE)) return null;
  for (let i = firstFrom(parties, clause.from) - 1; i >= 0; i--) {
    const party = parties[i];
    if (party?.isCounterpart) return { ...party, ...span };
  }
  return null;
}

/** Those whom a clause means by an office in the plural; none of «X، Y و Z، وزیران خارجه …», who are named. */
export function pluralOffices(scene: Scene, { clause, people, actors }: Cast): Participant[] {
  const holders = PLURAL_OFFICES.flatMap(([pattern, role]) => {
    const match = matchIn(pattern, clause);
    const isApposed = match !== null && people.some(({ end, joined }) => joined && /^[»" ]*[،,][ ]$/u.test(clause.text.slice(end, match.index)));
    const states = match && !isApposed ? listBehind(actors, match.index + match[0].length) : [];
    const isOthers = match !== null && endsIn(clause.text, OTHERS_OF, match.index);
    return states.map(({ who }) => (isOthers ? forState(who.actor) : holderOf(scene, role, who.actor)));
  });
  return [...holders, ...envoysOf(clause, actors)];
}

/** «سفیران جدید کشورهای عراق و بنین»: of several states, of whom nobody knows the names. */
function envoysOf(clause: Clause, actors: readonly ActorCast[]): Participant[] {
  const match = matchIn(ENVOYS, clause);
  const states = match ? listBehind(actors, match.index + match[0].length) : [];
  return states.length > 1 ? states.map(({ who }) => forState(who.actor)) : [];
}

function forState(id: string): Participant {
  return { id, home: id };
}

function listBehind(actors: readonly ActorCast[], from: number): ActorCast[] {
  const list: ActorCast[] = [];
  for (const actor of actors) {
    const end = list.at(-1)?.end ?? from;
    if (actor.who.kind === "state" && actor.at >= end && actor.at - end <= LIST_GAP && (list.length === 0 || actor.joined)) list.push(actor);
  }
  return list;
}

/** Who held an office: by the page's own words, else on the day of the page; the state itself where nobody knows. */
function holderOf({ facts: { published }, parties, holders }: Scene, role: OfficeRole, state: string): Participant {
  const person = published === null ? null : (whoHeld(role, state, published) ?? lastHolder(parties, role, state, published));
  return { id: holders.get(officeId(role, state, null)) ?? person?.id ?? state, home: state };
}

/** On days of which the file does not know yet, its last holder if the page names him. */
function lastHolder(parties: readonly Party[], role: OfficeRole, state: string, day: IsoDay): Person | null {
  const last = day > OFFICES_KNOWN_UNTIL ? whoHeld(role, state, OFFICES_KNOWN_UNTIL) : null;
  return last !== null && parties.some(({ id }) => id === last.id) ? last : null;
}
