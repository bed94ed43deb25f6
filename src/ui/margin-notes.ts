import { formatDay, formatShortDay } from "../calendar/format.ts";
import { bodyBlocks, type BodyBlock } from "../corpus/body-blocks.ts";
import type { Witness } from "../corpus/merge-events.ts";
import type { CreditMark, DateMark, Document, EventMark, MentionMark, NamedActor, OfficeMark, OfficeReason, Problem } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { covers, overlaps, sliceSpan, trimSpan, type Span } from "../text/span.ts";

/** What the margin says beside a line of the text. */
export type Note = Remark & {
  /** Counts from 1, in the order in which the words of notes end: there stands its sign. */
  readonly number: number;
  /** The words that it speaks of, each time the paragraph says them: whole names, without white space at the ends. */
  readonly words: readonly [Span, ...Span[]];
};

/** What there is to say about the stretch of the text that a mark covers. */
type Remark =
  | { readonly kind: "day"; readonly mark: DateMark; /** The words of the text. */ readonly text: string }
  | { readonly kind: "event"; readonly mark: EventMark; readonly participants: readonly Participant[]; readonly witnesses: readonly Place[]; readonly elsewhere: readonly Witness[] }
  | { readonly kind: "office"; readonly mark: OfficeMark; readonly reason: NotedReason; /** The words of the text. */ readonly text: string }
  | { readonly kind: "person"; readonly mark: MentionMark; /** Of the offices held on the page's day. */ readonly titles: readonly string[] }
  | { readonly kind: "source"; readonly mark: CreditMark }
  | { readonly kind: "problem"; readonly mark: Problem };

/** Who took part, and whether the page names the actor itself: then a filter has something to find. */
export interface Participant extends NamedActor {
  readonly isMentioned: boolean;
}

/** A paragraph of the page, `p7`; `null` for headline, kicker and leads. */
type Place = string | null;

/** Why an office is tied to its holder or to nobody, where the text does not say it itself. */
export type NotedReason = Exclude<OfficeReason, "named-beside">;

/** What the rest of the corpus knows about a page. */
export interface Background {
  /** Titles of the offices that people held on the page's day, by their ids. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** The other documents that tell of an event of the page. */
  readonly othersTell: (event: EventMark) => readonly Witness[];
}

/**
 * The notes of a page, in the order of the words they speak of: days that the text leaves to be worked out, what
 * happened, who held an office that is named without its holder, what office somebody held who is named without it,
 * named sources, and what is odd. Offices and people are noted once a page.
 */
export function pageNotes(document: Document, background: Background): readonly Note[] {
  const remarks = findRemarks(document, background);
  const notes = [...document.leads, ...bodyBlocks(document)].flatMap((stretch) => joinRemarks(document, remarks.filter(({ mark }) => covers(stretch, mark))));
  const signs = notes.toSorted((a, b) => a.words[0].to - b.words[0].to || a.mark.from - b.mark.from);
  return notes.map((note) => ({ ...note, number: signs.indexOf(note) + 1 }));
}

/** The notes of a stretch of the page. */
export function notesBeside(notes: readonly Note[], stretch: Span): Note[] {
  return notes.filter(({ mark }) => covers(stretch, mark));
}

/** Of remarks that say the same beside one paragraph the first, with the words of all. */
function joinRemarks(document: Document, remarks: readonly Remark[]): (Remark & Pick<Note, "words">)[] {
  const keys = remarks.map(keyOf);
  return remarks.flatMap((remark, i) => {
    if (keys.indexOf(keys[i] ?? "") !== i) return [];
    const again = remarks.filter((_, j) => j > i && keys[j] === keys[i]);
    return [{ ...remark, words: [wordsOf(document, remark.mark), ...again.map(({ mark }) => wordsOf(document, mark))] as const }];
  });
}

/** A mark of a note lies around whole names: a name is one link, and no link is cut. */
function wordsOf({ source, mentions }: Document, mark: Span): Span {
  const cut = mentions.filter((mention) => overlaps(mention, mark));
  return trimSpan(source, { from: Math.min(mark.from, ...cut.map(({ from }) => from)), to: Math.max(mark.to, ...cut.map(({ to }) => to)) });
}

function findRemarks(document: Document, { titles, othersTell }: Background): Remark[] {
  const text = (mark: Span) => sliceSpan(document.source, mark);
  const body = bodyBlocks(document);
  const noted = [...document.leads, ...body];
  const offices = document.offices.filter((mark) => noted.some((span) => covers(span, mark)));
  const remarks: Remark[] = [
    ...document.dates.filter((mark) => says(mark, text(mark))).map((mark) => ({ kind: "day", mark, text: text(mark) }) as const),
    ...document.events.map((mark) => eventNote(document, body, mark, othersTell(mark))),
    ...offices.filter(firstOfItsKind).flatMap((mark) => (mark.reason === "named-beside" ? [] : [{ kind: "office", mark, reason: mark.reason, text: text(mark) } as const])),
    ...personNotes(document.mentions.filter((mark) => noted.some((span) => covers(span, mark))), offices, titles),
    ...document.credits.filter(({ role }) => role === "source").map((mark) => ({ kind: "source", mark }) as const),
    ...document.problems.map((mark) => ({ kind: "problem", mark }) as const),
  ];
  return remarks.sort((a, b) => a.mark.from - b.mark.from);
}

/** What is odd about the page as a whole; doubts about single lines are told beside those lines in the raw page. */
export function pageProblems(document: Document): readonly Problem[] {
  const noted = [...document.leads, ...bodyBlocks(document)];
  const isToldBeside = (problem: Problem) => problem.from < problem.to && noted.some((span) => covers(span, problem));
  return document.problems.filter((problem) => problem.code !== "furniture-in-doubt" && !isToldBeside(problem));
}

function eventNote({ mentions }: Document, body: readonly BodyBlock[], mark: EventMark, elsewhere: readonly Witness[]): Remark {
  const placeOf = (span: Span): Place => body.find((block) => overlaps(block, span))?.anchor ?? null;
  const own = placeOf(mark);
  return {
    kind: "event",
    mark,
    participants: mark.participants.map(({ id, name }) => ({ id, name, isMentioned: mentions.some(({ actor }) => actor === id) })),
    witnesses: [...new Set(mark.witnesses.map(placeOf))].filter((place) => place !== own),
    elsewhere,
  };
}

/** Whether no mark before it says the same office of the same holder, or leaves it open for the same reason. */
function firstOfItsKind(mark: OfficeMark, index: number, marks: readonly OfficeMark[]): boolean {
  return marks.findIndex((other) => other.office === mark.office && (other.holder?.id ?? other.reason) === (mark.holder?.id ?? mark.reason)) === index;
}

/** Of people whose office neither the text nor another note tells: the first mention of each. */
function personNotes(mentions: readonly MentionMark[], offices: readonly OfficeMark[], titles: Background["titles"]): Remark[] {
  const told = new Set(offices.map(({ holder }) => holder?.id));
  return mentions.flatMap((mark): Remark[] => {
    const held = titles.get(mark.actor);
    if (mark.kind !== "person" || held === undefined || told.has(mark.actor)) return [];
    told.add(mark.actor);
    return [{ kind: "person", mark, titles: held }];
  });
}

/** Whether the resolved day says more than the text does. */
function says({ day, lastDay }: DateMark, text: string): boolean {
  if (day === null) return false;
  return lastDay !== day || ![formatDay(day), formatShortDay(day)].map(foldText).includes(foldText(text));
}

/** What tells two remarks beside one paragraph apart. */
function keyOf(note: Remark): string {
  switch (note.kind) {
    case "day":
      return `day ${note.mark.day} ${note.mark.lastDay} ${foldText(note.text)}`;
    case "event":
      return `event ${note.mark.kind} ${note.mark.from} ${note.mark.day}`;
    case "source":
      return `source ${note.mark.value.id}`;
    case "problem":
      return `problem ${note.mark.code} ${note.mark.from}`;
    case "office":
    case "person":
      return `${note.kind} ${note.mark.from}`;
  }
}
