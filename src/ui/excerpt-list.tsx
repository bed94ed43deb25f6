import type { ReactNode } from "react";
import type { Passage } from "../corpus/passages.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { MarkedText } from "./marked-text.tsx";
import { DOCUMENT_WORDS, RAW_WORDS, SEARCH_WORDS } from "./words.ts";
import { hitMarks } from "./text-mark.ts";

/** A stretch of a passage that answers the query, and the way to it. */
export interface QuotedPassage {
  readonly passage: Passage;
  /** The passage's own text; the spans are offsets into it. */
  readonly text: string;
  readonly shown: Span;
  readonly matches: readonly Span[];
  readonly address: string;
}

interface ExcerptListProps {
  readonly quoted: readonly QuotedPassage[];
  /** How many passages more answer, and the way to all. */
  readonly rest: number;
  readonly toAll: string;
}

/** Room for a text under a headline that is kept whether the text has come or not, so that nothing moves when it does. */
export function ExcerptRoom({ children }: { readonly children: ReactNode }) {
  return <div className="min-h-[4lh] text-label text-soft md:min-h-[3lh]">{children}</div>;
}

/** Lines by how many passages share the room: on a phone four in all, on a wide page three. */
const LINES: Readonly<Record<number, readonly string[]>> = {
  1: ["line-clamp-4 md:line-clamp-3"],
  2: ["line-clamp-2", "line-clamp-2 md:line-clamp-1"],
  3: ["line-clamp-2 md:line-clamp-1", "line-clamp-1", "line-clamp-1"],
};

/** The best passages of a document, at most three, each a plain link to itself (`useFollow`), and how many more there are. */
export function ExcerptList({ quoted, rest, toAll }: ExcerptListProps) {
  return (
    <ul key={quoted.length}>
      {quoted.map((each, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- of as many, a line keeps its place and changes what it says: for other words nothing moves
        <li key={i} className="flex items-baseline gap-x-3">
          <a href={each.address} className={`group min-w-0 flex-1 text-soft ${LINES[quoted.length]?.[i] ?? ""}`}>
            <span className="text-note text-lapis group-hover:underline group-hover:underline-offset-4">{nameOf(each.passage)}</span>{" "}
            {each.shown.from > 0 && "…"}
            <MarkedText source={each.text} span={each.shown} marks={hitMarks(each.matches)} />
            {goesOn(each) && "…"}
          </a>
          {rest > 0 && i === quoted.length - 1 && (
            <a href={toAll} className="shrink-0 text-note text-lapis hover:underline hover:underline-offset-4">
              {SEARCH_WORDS.morePassages(rest)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** «بند ۷», «لید» */
function nameOf({ anchor, kind }: Passage): string {
  return anchor === null ? RAW_WORDS.kinds[kind] : DOCUMENT_WORDS.paragraph(Number(anchor.slice(1)));
}

/** Whether the passage is cut inside a sentence. */
function goesOn({ text, shown }: QuotedPassage): boolean {
  return shown.to < text.length && !/[.!؟…]/.test(sliceSpan(text, shown).slice(-1));
}
