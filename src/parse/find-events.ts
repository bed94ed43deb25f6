import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind, EventMark, EventStatus, MentionMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { covers, sliceSpan, type Span } from "../text/span.ts";
import { spansWithin } from "../text/spans-within.ts";
import { nameOf, peopleOf, type ArticleFacts } from "./article-facts.ts";
import { BESIDE_SUMMIT, FIRST_PERSON, STATUS_SIGNS, THE_PAIR, TRIGGERS } from "./event-triggers.ts";
import { findOpeningStatement } from "./opening-statement.ts";
import { mergeTellings, type Telling } from "./merge-tellings.ts";
import { readClauses, type Clause } from "./read-clauses.ts";

/**
 * What the article says happened or was to happen, each event once, under the sentence that says so
 * first. A clause tells of an event by a phrase of the press; who and when stand in the same clause, or
 * in the one that announces it («X گفت: … سفر می‌کنم»).
 */
export function findEvents(facts: ArticleFacts): EventMark[] {
  const tellings: Telling[] = [];
  for (const block of facts.blocks) {
    const inHeading = block.kind === "headline" || block.kind === "kicker";
    for (const clause of readClauses(facts.source, block)) {
      tellings.push(...readClause(facts, clause, tellings).map((telling) => ({ ...telling, inHeading, witnesses: [] })));
    }
  }
  const told = mergeTellings(tellings, (id) => nameOf(facts, id));
  return [...told, ...findOpeningStatement(facts, told)].sort((a, b) => a.from - b.from);
}

function readClause(facts: ArticleFacts, clause: Clause, before: readonly Telling[]): Omit<Telling, "inHeading" | "witnesses">[] {
  const kinds = findKinds(clause);
  if (kinds.size === 0) return [];
  const named = spansWithin(facts.mentions, clause).filter(({ kind }) => kind !== "person");
  const tellings = [...kinds].map(([kind, phrase]) => {
    const people = takePart(kind, unique([...speakers(facts, clause), ...peopleOf(facts, peopleSpan(kind, clause, phrase)), ...pairMeant(clause.text, before)]));
    const others = unique(named.filter((mention) => isPart(kind, mention, phrase)).map(({ actor }) => actor));
    const day = dayOf(facts, clause, phrase.from);
    const status = statusOf(kind, around(facts, clause, phrase), day, facts.published);
    return { ...clause.sentence, kind, status, day: status === "proposed" ? null : day, people, others };
  });
  // Somebody goes somewhere: without a goal («به آنجا برود») nobody is told of.
  return tellings.filter(({ kind, others }) => kind !== "visit" || others.length > 0);
}

/** The kinds of event that a clause tells of, each with the span of its phrase. */
function findKinds({ text, from, offsets }: Clause): Map<EventKind, Span> {
  const kinds = new Map<EventKind, Span>();
  const at = (index: number) => from + (offsets[index] ?? 0);
  for (const { kind, pattern } of TRIGGERS) {
    const match = kinds.has(kind) ? null : pattern.exec(text);
    if (match) kinds.set(kind, { from: at(match.index), to: at(match.index + match[0].length) });
  }
  // A press conference is called «نشست» too, and a meeting beside a summit has it for its place alone.
  if (kinds.has("press-conference") || (kinds.has("meeting") && BESIDE_SUMMIT.test(text))) kinds.delete("summit");
  return kinds;
}

/** How far behind its phrase the body that meets, and the goal of a visit, are named, in code units. */
const BODY_WINDOW = 70;
const GOAL_WINDOW = 25;

/** Which of the clause's other names take part: a summit's organizations, a visit's goals, whom a letter is sent to, and in the rest all but places. */
function isPart(kind: EventKind, mention: MentionMark, phrase: Span): boolean {
  const { kind: actor, from } = mention;
  if (kind === "summit") return actor === "organization" && from >= phrase.from && from < phrase.from + BODY_WINDOW;
  if (kind === "visit") return actor !== "organization" && from >= phrase.from && from < phrase.to + GOAL_WINDOW;
  if (kind === "letter") return actor !== "place" && covers(phrase, mention);
  return actor !== "place";
}

/** Who travels stands before the goal, whom he meets there behind it; who writes stands before the letter is sent. */
function peopleSpan(kind: EventKind, clause: Clause, phrase: Span): Span {
  return kind === "visit" || kind === "letter" ? { from: clause.from, to: phrase.to } : clause;
}

/** One speaks in a statement, the first named; one travels, the last named before the goal; in the rest all take part. */
function takePart(kind: EventKind, people: readonly string[]): readonly string[] {
  if (kind === "statement") return people.slice(0, 1);
  return kind === "visit" ? people.slice(-1) : people;
}

function speakers(facts: ArticleFacts, { text, announcedBy }: Clause): string[] {
  return announcedBy && FIRST_PERSON.test(text) ? peopleOf(facts, announcedBy) : [];
}

function pairMeant(text: string, before: readonly Telling[]): readonly string[] {
  return THE_PAIR.test(text) ? (before.find(({ people }) => people.length === 2)?.people ?? []) : [];
}

/** The day that the clause names nearest to the event's phrase. */
function dayOf({ dates }: ArticleFacts, clause: Clause, at: number): IsoDay | null {
  const near = spansWithin(dates, clause).filter(({ day }) => day !== null).sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  return near[0]?.day ?? null;
}

/** How far around its phrase a clause says whether the event was held, in code units. */
const STATUS_WINDOW = 90;

function around({ source }: ArticleFacts, clause: Clause, phrase: Span): string {
  const near = { from: Math.max(clause.from, phrase.from - STATUS_WINDOW), to: Math.min(clause.to, phrase.to + STATUS_WINDOW) };
  return foldText(sliceSpan(source, near)).replaceAll("\n", " ");
}

function statusOf(kind: EventKind, text: string, day: IsoDay | null, published: IsoDay | null): EventStatus {
  const sign = STATUS_SIGNS.find(({ kinds, pattern }) => (kinds === "any" || kinds.includes(kind)) && pattern.test(text));
  if (sign) return sign.status;
  return day !== null && published !== null && day > published ? "announced" : "held";
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
