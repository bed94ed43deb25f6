import type { DateMark, Document, MentionMark } from "../document/document.ts";
import { covers, type Span } from "../text/span.ts";
import type { Note } from "./margin-notes.ts";

/** What is drawn over a stretch of a document's text: words of a note, a day that is known, a name to follow, what was searched for, or what a link goes to. */
export type TextMark = Span &
  (
    | { readonly kind: "noted"; /** The number of the note. */ readonly note: number }
    | { readonly kind: "day"; readonly date: DateMark }
    | { readonly kind: "name"; readonly mention: MentionMark; /** First of its actor, but for the headline. */ readonly isFirst: boolean }
    | { readonly kind: "hit"; /** Among the hits of the text, from 0. */ readonly number: number }
    | { readonly kind: "quote" }
  );

/**
 * All that is to be drawn over a document's text; what stands first goes around what follows. In a headline
 * names are not marked: one of links would be hard to read.
 */
export function textMarks({ dates, mentions, headline }: Document, hits: readonly Span[]): TextMark[] {
  return [
    ...dates.filter((date) => date.day !== null).map((date) => ({ kind: "day", from: date.from, to: date.to, date }) as const),
    ...nameMarks(mentions.filter((mention) => headline === null || !covers(headline, mention))),
    ...hitMarks(hits),
  ];
}

/** The words that notes speak of, the longest first: a sentence goes around its words. */
export function notedMarks(notes: readonly Note[]): TextMark[] {
  const marks = notes.flatMap(({ number, words }) => words.map(({ from, to }) => ({ kind: "noted", from, to, note: number }) as const));
  return marks.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Spans that answer what was asked, in the order of the text, as marks. */
export function hitMarks(spans: readonly Span[]): TextMark[] {
  return spans.map(({ from, to }, number) => ({ kind: "hit", from, to, number }) as const);
}

/** The words that a link goes to, as marks. */
export function quoteMarks(spans: readonly Span[]): TextMark[] {
  return spans.map(({ from, to }) => ({ kind: "quote", from, to }) as const);
}

function nameMarks(mentions: readonly MentionMark[]): TextMark[] {
  const seen = new Set<string>();
  return mentions.map((mention) => {
    const isFirst = !seen.has(mention.actor);
    seen.add(mention.actor);
    return { kind: "name", from: mention.from, to: mention.to, mention, isFirst } as const;
  });
}
