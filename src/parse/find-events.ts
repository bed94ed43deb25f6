import { findOffices, type OfficeMatch } from "../authority/find-offices.ts";
import { whoHeld } from "../authority/who-held.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { Block, DateMark, EventKind, EventMark, EventStatus, MentionMark } from "../document/document.ts";
import { covers, sliceSpan, type Span } from "../text/span.ts";
import { FIRST_PERSON, STATUS_SIGNS, THE_PAIR, TRIGGERS } from "./event-triggers.ts";
import { mergeTellings, type Telling } from "./merge-tellings.ts";
import { readClauses, type Clause } from "./read-clauses.ts";

/** The facts of an article that events are made of. */
export interface ArticleFacts {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly MentionMark[];
  readonly dates: readonly DateMark[];
  readonly published: IsoDay | null;
}

/**
 * What the article says happened or was to happen, each event once, under the sentence that says so
 * first. A clause tells of an event by a phrase of the press; who and when stand in the same clause, or
 * in the one that announces it («X گفت: … سفر می‌کنم»).
 */
export function findEvents(facts: ArticleFacts): EventMark[] {
  const tellings: Telling[] = [];
  for (const block of facts.blocks) {
    for (const clause of readClauses(facts.source, block)) tellings.push(...readClause(facts, clause, tellings));
  }
  return mergeTellings(tellings);
}

function readClause(facts: ArticleFacts, clause: Clause, before: readonly Telling[]): Telling[] {
  const kinds = findKinds(clause.text);
  if (kinds.size === 0) return [];
  const people = unique([...peopleOf(facts, clause), ...speakers(facts, clause), ...pairMeant(clause.text, before)]);
  const named = facts.mentions.filter((mention) => mention.kind !== "person" && covers(clause, mention));
  return [...kinds].map(([kind, at]) => {
    const others = unique(named.filter((mention) => isPart(kind, mention, clause.from + at)).map(({ actor }) => actor));
    const day = dayOf(facts, clause, clause.from + at);
    const status = statusOf(kind, clause.text, day, facts.published);
    return { from: clause.sentence.from, to: clause.sentence.to, kind, status, day: status === "proposed" ? null : day, people, others };
  });
}

/** The kinds of event that a clause tells of, with the place of the phrase. A press conference is called «نشست» too. */
function findKinds(text: string): Map<EventKind, number> {
  const kinds = new Map<EventKind, number>();
  for (const { kind, pattern } of TRIGGERS) {
    const match = kinds.has(kind) ? null : pattern.exec(text);
    if (match && !(kind === "summit" && kinds.has("press-conference"))) kinds.set(kind, match.index);
  }
  return kinds;
}

/** How far behind its phrase a summit's or visit's own names stand, in code units. */
const NAME_WINDOW = 70;

/** Which of the clause's other names take part: a summit's organizations, a visit's goals, and in the rest all. */
function isPart(kind: EventKind, { kind: actor, from }: MentionMark, at: number): boolean {
  if (kind === "summit") return actor === "organization" && from >= at && from < at + NAME_WINDOW;
  if (kind === "visit") return actor !== "organization" && from >= at && from < at + NAME_WINDOW;
  return actor !== "place";
}

function peopleOf(facts: ArticleFacts, span: Span): string[] {
  const named = facts.mentions.filter((mention) => mention.kind === "person" && covers(span, mention)).map(({ actor }) => actor);
  return [...named, ...holders(facts, span)];
}

function speakers(facts: ArticleFacts, { text, announcedBy }: Clause): string[] {
  return announcedBy && FIRST_PERSON.test(text) ? peopleOf(facts, announcedBy) : [];
}

/** Who held the offices that a clause names, on the day of the page. A bare office is Iran's, whose press this is. */
function holders({ source, published }: ArticleFacts, span: Span): string[] {
  if (published === null) return [];
  return findOffices(sliceSpan(source, span)).flatMap((office) => (office.former ? [] : (holder(office, published)?.id ?? [])));
}

function holder({ role, of }: OfficeMatch, day: IsoDay) {
  // «همتای عمانی»: the press says it of foreign ministers
  if (role === "counterpart") return of === null ? null : whoHeld("foreign-minister", of, day);
  return whoHeld(role, of ?? "iran", day);
}

function pairMeant(text: string, before: readonly Telling[]): readonly string[] {
  return THE_PAIR.test(text) ? (before.findLast(({ people }) => people.length === 2)?.people ?? []) : [];
}

/** The day that the clause names nearest to the event's phrase. */
function dayOf({ dates }: ArticleFacts, clause: Clause, at: number): IsoDay | null {
  const near = dates.filter((date) => date.day !== null && covers(clause, date)).sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  return near[0]?.day ?? null;
}

function statusOf(kind: EventKind, text: string, day: IsoDay | null, published: IsoDay | null): EventStatus {
  const sign = STATUS_SIGNS.find(({ kinds, pattern }) => (kinds === "any" || kinds.includes(kind)) && pattern.test(text));
  if (sign) return sign.status;
  return day !== null && published !== null && day > published ? "announced" : "held";
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
