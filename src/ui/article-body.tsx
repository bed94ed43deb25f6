import type { CSSProperties, ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { formatNumber } from "../calendar/format.ts";
import { bodyBlocks, type BodyBlock } from "../corpus/body-blocks.ts";
import type { Document } from "../document/document.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { ARTICLE_GRID } from "./article-grid.ts";
import { MarginList } from "./margin-list.tsx";
import { marginNotes, type Note } from "./margin-notes.ts";
import { MarkedText } from "./marked-text.tsx";
import type { TextMark } from "./text-mark.ts";
import { WORDS } from "./words.ts";

interface ArticleBodyProps {
  readonly document: Document;
  readonly marks: readonly TextMark[];
  /** The paragraph that the address names, `p7`. */
  readonly anchor: string | null;
}

/** A block with its place in the grid: rows count from 1, and the notes reach down to the next that have some. */
interface Row {
  readonly block: BodyBlock;
  readonly number: number;
  readonly notes: readonly Note[];
  readonly notesEnd: number;
}

/** Paragraphs, crossheads and quoted posts, each with its address, and its notes level with it in the margin. */
export function ArticleBody({ document, marks, anchor }: ArticleBodyProps) {
  const rows = readRows(document);
  const draw = (row: Row) => <BodyRow key={row.block.anchor} document={document} marks={marks} row={row} isNamed={row.block.anchor === anchor} />;
  return (
    // The last row takes what notes are longer than the text; without it they would pull the paragraphs apart.
    <div className={ARTICLE_GRID} style={{ gridTemplateRows: `repeat(${rows.length}, auto) 1fr` }}>
      {groupPosts(rows).map((group) =>
        isPost(group[0]) ? (
          <blockquote key={group[0]?.number} aria-label={WORDS.document.post} className="contents">
            {group.map(draw)}
          </blockquote>
        ) : (
          group.map(draw)
        ),
      )}
    </div>
  );
}

function readRows(document: Document): Row[] {
  const blocks = bodyBlocks(document);
  const notes = blocks.map((block) => marginNotes(document, block));
  return blocks.map((block, i) => {
    const next = notes.findIndex((beside, at) => at > i && beside.length > 0);
    return { block, number: i + 1, notes: notes[i] ?? [], notesEnd: (next === -1 ? blocks.length + 1 : next) + 1 };
  });
}

function isPost(row: Row | undefined): boolean {
  return row?.block.reason === "quoted-post";
}

/** Rows of one quoted post together, all others by themselves. */
function groupPosts(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group !== undefined && isPost(group[0]) && isPost(row)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

interface BodyRowProps {
  readonly document: Document;
  readonly marks: readonly TextMark[];
  readonly row: Row;
  readonly isNamed: boolean;
}

function BodyRow({ document, marks, row, isNamed }: BodyRowProps) {
  const text = <MarkedText source={document.source} span={shownText(document.source, row.block)} marks={marks} />;
  return (
    <>
      <BodyText row={row} isNamed={isNamed}>
        {text}
        <NumberLink row={row} isNamed={isNamed} />
      </BodyText>
      {row.notes.length > 0 && (
        <div className="mb-6 lg:col-start-2 lg:mb-0 lg:[grid-row:var(--rows)] lg:pt-2 lg:pb-4" style={{ "--rows": `${row.number} / ${row.notesEnd}` } as CSSProperties}>
          <MarginList notes={row.notes} published={document.published?.value.day ?? null} />
        </div>
      )}
    </>
  );
}

function BodyText({ row, isNamed, children }: { readonly row: Row; readonly isNamed: boolean; readonly children: ReactNode }) {
  const place = {
    id: row.block.anchor,
    tabIndex: -1,
    style: { "--row": row.number } as CSSProperties,
    className: `${BLOCK} ${classOf(row)} ${isNamed ? NAMED : ""}`,
  };
  return row.block.kind === "crosshead" ? <h2 {...place}>{children}</h2> : <p {...place}>{children}</p>;
}

/** The paragraph that the address names has a rule of vermilion between its number and its text. */
const NAMED = "before:absolute before:inset-y-1 before:-start-2.5 before:w-0.5 before:bg-shangarf";
const BLOCK = "relative scroll-mt-24 outline-none lg:col-start-1 lg:[grid-row:var(--row)]";

function classOf({ block, notes }: Row): string {
  if (block.kind === "crosshead") return "mt-4 mb-3 text-reading font-bold";
  const gap = notes.length > 0 ? "mb-2 lg:mb-6" : "mb-6";
  return block.reason === "quoted-post" ? `${POST} text-reading ${gap}` : `text-reading ${gap}`;
}

/** The rule beside a post runs on over the space to its next paragraph. */
const POST = "ps-4 md:ps-5 after:absolute after:top-1 after:-bottom-7 after:start-0 after:w-0.5 after:bg-rule last:after:bottom-1";

/** The number of a block is the link to it. It stands behind the text, so that copying leaves nothing before the first word. */
function NumberLink({ row: { block, number }, isNamed }: { readonly row: Row; readonly isNamed: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <Link
      to={{ pathname, search, hash: block.anchor }}
      aria-label={WORDS.document.paragraph(number)}
      className={`absolute -start-8 top-0 grid min-h-9 w-8 place-items-center text-note font-normal select-none hover:text-lapis md:-start-12 md:w-10 ${isNamed ? "text-shangarf" : "text-faint"}`}
    >
      {formatNumber(number)}
    </Link>
  );
}

/** The letters of a block that are shown: without the mark that makes a line a crosshead, and without the line's end. */
function shownText(source: string, block: BodyBlock): Span {
  const { from, to } = trimSpan(source, block);
  const mark = block.kind === "crosshead" ? (/^[*•#▪■◆\s]+/u.exec(sliceSpan(source, { from, to }))?.[0].length ?? 0) : 0;
  return { from: from + mark < to ? from + mark : from, to };
}
