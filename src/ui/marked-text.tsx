import { Fragment, use, type ReactNode } from "react";
import { Link } from "react-router";
import { addActor } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { DateMark } from "../document/document.ts";
import { cutSegments, type Segment } from "../text/cut-segments.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { CurrentHit } from "./current-hit.ts";
import { formatDays } from "./format-days.ts";
import type { TextMark } from "./text-mark.ts";

interface MarkedTextProps {
  readonly source: string;
  readonly span: Span;
  /** Of two over the same letters, the earlier goes around the later. */
  readonly marks: readonly TextMark[];
  /** The signs of notes, by the end of the words that they stand behind. */
  readonly signs?: Signs;
}

/** What stands behind the letter before an offset. */
export type Signs = ReadonlyMap<number, ReactNode>;

const NO_SIGNS: Signs = new Map();

/** A stretch of the source with its marks, letter by letter: nothing is added to what a reader copies. */
export function MarkedText({ source, span, marks, signs = NO_SIGNS }: MarkedTextProps) {
  return drawSegments({ source, signs }, cutSegments(span, marks), 0);
}

interface Written {
  readonly source: string;
  readonly signs: Signs;
}

/** Runs of segments under one mark become one element, and inside it the same for the marks below. */
function drawSegments(written: Written, segments: readonly Segment<TextMark>[], depth: number): ReactNode {
  return runsOf(segments, depth).map((run, order) => (
    // oxlint-disable-next-line react/no-array-index-key -- in the other text of an article the same elements stand at other letters: known by their order, they are not made anew
    <Fragment key={order}>{drawRun(written, run, depth)}</Fragment>
  ));
}

function drawRun(written: Written, run: readonly Segment<TextMark>[], depth: number): ReactNode {
  const mark = run[0]?.marks[depth];
  // A sign belongs to the words of its note. It is a button, and none may stand in a link.
  if (mark?.kind === "noted" || mark?.kind === "quote") return <Marked mark={mark}>{drawSegments(written, run, depth + 1)}</Marked>;
  const text = mark === undefined ? run.map((segment) => sliceSpan(written.source, segment)).join("") : drawSegments({ ...written, signs: NO_SIGNS }, run, depth + 1);
  return (
    <>
      {mark === undefined ? text : <Marked mark={mark}>{text}</Marked>}
      {written.signs.get(run.at(-1)?.to ?? -1)}
    </>
  );
}

function runsOf(segments: readonly Segment<TextMark>[], depth: number): Segment<TextMark>[][] {
  const runs: Segment<TextMark>[][] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.marks[depth] === segment.marks[depth]) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

function Marked({ mark, children }: { readonly mark: TextMark; readonly children: ReactNode }) {
  switch (mark.kind) {
    case "noted":
      return (
        <span data-words data-notes={mark.note} className={NOTED}>
          {children}
        </span>
      );
    case "day":
      return <Day date={mark.date}>{children}</Day>;
    case "name":
      return (
        <Link to={`/${writeFilter(addActor(EMPTY_FILTER, mark.mention.actor))}`} title={mark.mention.name} className={mark.isFirst ? FIRST_NAME : NAME}>
          {children}
        </Link>
      );
    case "hit":
      return <Hit number={mark.number}>{children}</Hit>;
    case "quote":
      return (
        <mark data-quote className={QUOTE}>
          {children}
        </mark>
      );
  }
}

/** Words whose note is pointed at. */
const NOTED = "data-tied:bg-lapis-wash data-tied:underline data-tied:decoration-ink data-tied:decoration-2 data-tied:underline-offset-8";
/** Words that a link goes to keep their ink: they lie on vermilion, thinned. */
const QUOTE = "scroll-mt-24 bg-shangarf-wash [font-weight:inherit] text-inherit";
const NAME = "underline decoration-lapis/40 decoration-1 underline-offset-8 hover:text-lapis hover:decoration-lapis";
/** A page names some places in every sentence: only the first of each is written in the colour of links. */
const FIRST_NAME = `${NAME} text-lapis`;

/** A hit may be drawn in several pieces, where a name begins inside it: all have its number. */
function Hit({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  const isCurrent = use(CurrentHit) === number;
  return (
    <mark data-hit={number} aria-current={isCurrent ? "location" : undefined}>
      {children}
    </mark>
  );
}

function Day({ date, children }: { readonly date: DateMark; readonly children: ReactNode }) {
  return (
    <time
      dateTime={date.day ?? undefined}
      title={formatDays(date)}
      className="text-shangarf underline decoration-shangarf/60 decoration-dotted decoration-1 underline-offset-8"
    >
      {children}
    </time>
  );
}
