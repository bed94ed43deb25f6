import { useState, type ReactNode } from "react";
import { formatNumber } from "../calendar/format.ts";
import type { Document } from "../document/document.ts";
import { sourceLines, type LinePiece, type SourceLine } from "../document/source-lines.ts";
import { ARTICLE_GRID } from "./article-grid.ts";
import { MarkedText } from "./marked-text.tsx";
import { DOCUMENT_WORDS, PAGE_WORDS, RAW_WORDS } from "./words.ts";
import { TEXT_LINK } from "./text-link.ts";
import type { TextMark } from "./text-mark.ts";
import { UncopiedText } from "./uncopied-text.tsx";

interface RawPageProps {
  readonly document: Document;
  /** What was searched for. */
  readonly marks: readonly TextMark[];
  /** Copies a text, and gives whether it is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The page as it was saved: every line with its label in the margin and why, and the file's own facts. Nothing is left out. */
export function RawPage({ document, marks, onCopy }: RawPageProps) {
  const lines = sourceLines(document.source, document.blocks);
  return (
    <section aria-label={DOCUMENT_WORDS.raw} className={`${ARTICLE_GRID} pb-12`}>
      <FileFacts document={document} lines={lines.length} onCopy={onCopy} />
      <Problems document={document} lines={lines} />
      <ol aria-label={RAW_WORDS.lines} className={`mt-6 border-t-2 border-ink ${BOTH_COLUMNS}`}>
        {lines.map((line) => (
          <Line key={line.number} source={document.source} line={line} marks={marks} />
        ))}
      </ol>
    </section>
  );
}

/** Text and margin of the page's own grid, for what reaches over both. */
const BOTH_COLUMNS = "lg:col-span-2 lg:grid lg:grid-cols-subgrid";

function FileFacts({ document: { file, source, sha256, problems }, lines, onCopy }: Omit<RawPageProps, "marks"> & { readonly lines: number }) {
  const bytes = new TextEncoder().encode(source).length;
  const isTaken = problems.some((problem) => problem.code === "from-html");
  return (
    <div className="lg:col-span-2">
      <p className="text-soft">{isTaken ? RAW_WORDS.introTaken : RAW_WORDS.intro}</p>
      <dl className="mt-4 grid gap-x-6 text-label md:grid-cols-[auto_1fr] md:gap-y-1">
        <Fact name={RAW_WORDS.file}>
          <bdi dir="ltr" className="break-all">
            {file}
          </bdi>
        </Fact>
        <Fact name={RAW_WORDS.size}>{RAW_WORDS.bytes(bytes, lines)}</Fact>
        <Fact name={RAW_WORDS.hash}>
          <bdi dir="ltr" className="break-all">
            {sha256}
          </bdi>{" "}
          <CopyButton text={sha256} onCopy={onCopy} />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="mb-2 md:mb-0">{children}</dd>
    </>
  );
}

function CopyButton({ text, onCopy }: { readonly text: string } & Pick<RawPageProps, "onCopy">) {
  const [outcome, setOutcome] = useState<ReactNode>(null);
  const copy = async () => setOutcome((await onCopy(text)) ? RAW_WORDS.copied : <UncopiedText text={text} />);
  return (
    <>
      <button type="button" onClick={() => void copy()} className={`ms-2 ${TEXT_LINK}`}>
        {RAW_WORDS.copy}
      </button>{" "}
      <span role="status" className="text-note text-soft">
        {outcome}
      </span>
    </>
  );
}

function Problems({ document: { problems }, lines }: { readonly document: Document; readonly lines: readonly SourceLine[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="mt-6 text-label lg:col-span-2">
      <h2 className="font-bold">{RAW_WORDS.problems}</h2>
      <ul className="mt-1 space-y-1">
        {problems.map(({ code, from, to }) => (
          <li key={`${code} ${from}`} className="border-s border-shangarf ps-3">
            <LineLink number={from < to ? lines.find((line) => from < line.to)?.number : undefined} />
            {PAGE_WORDS.problems[code]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** «سطر ۱۱: », for what is said of one line. */
function LineLink({ number }: { readonly number: number | undefined }) {
  if (number === undefined) return null;
  return (
    <>
      <a href={`#l${number}`} className={TEXT_LINK}>
        {RAW_WORDS.line(number)}
      </a>
      {": "}
    </>
  );
}

interface LineProps {
  readonly source: string;
  readonly line: SourceLine;
  readonly marks: readonly TextMark[];
}

function Line({ source, line, marks }: LineProps) {
  return (
    <li id={`l${line.number}`} className={`relative scroll-mt-8 border-b border-rule target:bg-shangarf-wash ${BOTH_COLUMNS}`}>
      <span className="absolute -start-8 top-0 grid h-full max-h-11 w-8 place-items-center text-note text-faint select-none md:-start-12 md:w-10">
        {formatNumber(line.number)}
      </span>
      {line.pieces.map((piece) => (
        <Piece key={piece.from} piece={piece} text={<MarkedText source={source} span={piece} marks={marks} />} />
      ))}
    </li>
  );
}

function Piece({ text, piece: { block } }: { readonly text: ReactNode; readonly piece: LinePiece }) {
  if (block.kind === "blank") return <BlankPiece text={text} />;
  const isOutside = block.kind === "furniture";
  return (
    <div className={`py-2 ${BOTH_COLUMNS}`}>
      <span data-source className={`block whitespace-pre-wrap ${isOutside ? "text-faint" : ""} ${block.kind === "headline" ? "font-bold" : ""}`}>
        {text}
      </span>
      <p className="text-note text-soft select-none lg:border-s lg:border-rule lg:ps-3">
        <span className={`font-semibold ${isOutside ? "" : "text-ink"}`}>{RAW_WORDS.kinds[block.kind]}</span>
        {": "}
        {PAGE_WORDS.reasons[block.reason]}
      </p>
    </div>
  );
}

function BlankPiece({ text }: { readonly text: ReactNode }) {
  return (
    <div>
      <span data-source className="block text-note whitespace-pre-wrap">
        {text}
      </span>
      <span className="sr-only">{RAW_WORDS.kinds.blank}</span>
    </div>
  );
}
