import { formatDay, formatShortDay } from "../calendar/format.ts";
import { bodyBlocks } from "../corpus/body-blocks.ts";
import type { CreditMark, DateMark, Document, EventMark, NamedActor, Problem } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { covers, sliceSpan, type Span } from "../text/span.ts";

/** What the margin says beside a paragraph. The spans of the marks tell which words it speaks of. */
export type Note =
  | { readonly kind: "day"; readonly mark: DateMark; /** The words of the text. */ readonly text: string }
  | { readonly kind: "event"; readonly mark: EventMark; readonly participants: readonly Participant[] }
  | { readonly kind: "source"; readonly mark: CreditMark }
  | { readonly kind: "problem"; readonly mark: Problem };

/** Who took part, and whether the page names the actor itself: then there is something to follow. */
export interface Participant extends NamedActor {
  readonly isMentioned: boolean;
}

/**
 * The notes of a stretch of the page, in the order of the words they speak of: days that the text leaves
 * to be worked out, what happened, named sources, and what is odd. None is told twice.
 */
export function marginNotes(document: Document, block: Span): Note[] {
  const text = (mark: Span) => sliceSpan(document.source, mark);
  const inside = <M extends Span>(marks: readonly M[]) => marks.filter((mark) => covers(block, mark));
  const notes: Note[] = [
    ...inside(document.dates).filter((mark) => says(mark, text(mark))).map((mark) => ({ kind: "day", mark, text: text(mark) }) as const),
    ...inside(document.events).map((mark) => ({ kind: "event", mark, participants: participantsOf(document, mark) }) as const),
    ...inside(document.credits).filter((mark) => mark.role === "source").map((mark) => ({ kind: "source", mark }) as const),
    ...inside(document.problems).map((mark) => ({ kind: "problem", mark }) as const),
  ];
  const keys = notes.map(keyOf);
  return notes.filter((_, i) => keys.indexOf(keys[i] ?? "") === i).sort((a, b) => a.mark.from - b.mark.from);
}

function participantsOf({ mentions }: Document, { participants }: EventMark): Participant[] {
  return participants.map(({ id, name }) => ({ id, name, isMentioned: mentions.some(({ actor }) => actor === id) }));
}

/** What is odd about the page as a whole; doubts about single lines are told beside those lines in the raw page. */
export function pageProblems(document: Document): readonly Problem[] {
  const noted = [...document.leads, ...bodyBlocks(document)];
  const isToldBeside = (problem: Problem) => problem.from < problem.to && noted.some((span) => covers(span, problem));
  return document.problems.filter((problem) => problem.code !== "furniture-in-doubt" && !isToldBeside(problem));
}

/** Whether the resolved day says more than the text does. */
function says({ day, lastDay }: DateMark, text: string): boolean {
  if (day === null) return false;
  return lastDay !== day || ![formatDay(day), formatShortDay(day)].map(foldText).includes(foldText(text));
}

function keyOf(note: Note): string {
  switch (note.kind) {
    case "day":
      return `day ${note.mark.day} ${note.mark.lastDay} ${foldText(note.text)}`;
    case "event":
      return `event ${note.mark.kind} ${note.mark.from} ${note.mark.day}`;
    case "source":
      return `source ${note.mark.value.id}`;
    case "problem":
      return `problem ${note.mark.code} ${note.mark.from}`;
  }
}
