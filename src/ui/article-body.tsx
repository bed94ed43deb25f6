import type { CSSProperties, ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { formatNumber } from "../calendar/format.ts";
import { bodyBlocks, type BodyBlock } from "../corpus/body-blocks.ts";
import type { Document } from "../document/document.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { ARTICLE_GRID } from "./article-grid.ts";
import { MarginGroup } from "./margin-group.tsx";
import { MarginList } from "./margin-list.tsx";
import { notesBeside, type Note } from "./margin-notes.ts";
import { noteSigns } from "./note-sign.tsx";
import { QuotableText } from "./quotable-text.tsx";
import type { TextMark } from "./text-mark.ts";
import { useSettled } from "./use-settled.ts";
import { DOCUMENT_WORDS } from "./words.ts";

interface ArticleBodyProps {
  readonly document: Document;
  readonly marks: readonly TextMark[];
  /** All notes of the page. */
  readonly notes: readonly Note[];
  /** The paragraph that the address names, `p7`. */
  readonly anchor: string | null;
}

/** A block with its number, which is its row in the grid, and its notes. */
interface Row {
  readonly block: BodyBlock;
  readonly number: number;
  readonly notes: readonly Note[];
}

/** Paragraphs, crossheads and quoted posts, each with its address, and its notes level with their words in the margin. */
export function ArticleBody({ document, marks, notes, anchor }: ArticleBodyProps) {
  const rows = readRows(document, notes);
  const body = useSettled<HTMLDivElement>();
  const draw = (row: Row) => <BodyRow key={row.block.anchor} document={document} marks={marks} row={row} isNamed={row.block.anchor === anchor} />;
  return (
    <div ref={body} className={ARTICLE_GRID}>
      {groupPosts(rows).map((group) =>
        isPost(group[0]) ? (
          <blockquote key={group[0]?.number} aria-label={DOCUMENT_WORDS.post} className="contents">
            {group.map(draw)}
          </blockquote>
        ) : (
          group.map(draw)
        ),
      )}
    </div>
  );
}

function readRows(document: Document, all: readonly Note[]): Row[] {
  return bodyBlocks(document).map((block, i) => ({ block, number: i + 1, notes: notesBeside(all, block) }));
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
  const day = document.published?.value.day ?? null;
  const text = <QuotableText source={document.source} span={shownText(document.source, row.block)} marks={marks} signs={noteSigns(row.notes, day)} />;
  return (
    <>
      <BodyText row={row} isNamed={isNamed}>
        {text}
        <NumberLink row={row} isNamed={isNamed} />
      </BodyText>
      {row.notes.length > 0 && (
        <MarginGroup className="hidden lg:col-start-2 lg:block print:hidden lg:[grid-row:var(--row)]" style={{ "--row": row.number } as CSSProperties}>
          <MarginList notes={row.notes} published={day} />
        </MarginGroup>
      )}
    </>
  );
}

function BodyText({ row, isNamed, children }: { readonly row: Row; readonly isNamed: boolean; readonly children: ReactNode }) {
  const place = {
    id: row.block.anchor,
    "data-block": true,
    tabIndex: -1,
    style: { "--row": row.number } as CSSProperties,
    className: `${BLOCK} ${classOf(row)} ${isNamed ? NAMED : ""}`,
  };
  return row.block.kind === "crosshead" ? <h2 {...place}>{children}</h2> : <p {...place}>{children}</p>;
}

/** The paragraph that the address names has a rule of vermilion between its number and its text. */
const NAMED = "before:absolute before:inset-y-1 before:-start-2.5 before:w-0.5 before:bg-shangarf";
/** A note that opens in the text floats below its line: it ends with its block. */
const BLOCK = "article-block relative flow-root scroll-mt-24 outline-none lg:col-start-1 lg:[grid-row:var(--row)]";

function classOf({ block }: Row): string {
  if (block.kind === "crosshead") return "mt-4 mb-3 break-after-avoid article-text font-bold";
  return block.reason === "quoted-post" ? `${POST} mb-6 article-text` : "mb-6 article-text";
}

/** The rule beside a post runs on over the space to its next paragraph. */
const POST = "ps-4 md:ps-5 after:absolute after:top-1 after:-bottom-7 after:start-0 after:w-0.5 after:bg-rule last:after:bottom-1";

/** The number of a block is the link to it. It stands behind the text, so that copying leaves nothing before the first word. */
function NumberLink({ row: { block, number }, isNamed }: { readonly row: Row; readonly isNamed: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <Link
      to={{ pathname, search, hash: block.anchor }}
      aria-label={DOCUMENT_WORDS.linkToParagraph(number)}
      className={`absolute -start-8 top-0 grid min-h-9 w-8 pointer-coarse:min-h-11 place-items-center font-sans text-note font-normal select-none hover:text-lapis md:-start-12 md:w-10 ${isNamed ? "text-shangarf" : "text-faint"}`}
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
