import { useState, type ReactNode } from "react";
import { formatNumber } from "../calendar/format.ts";
import type { Document } from "../document/document.ts";
import { sourceLines, type LinePiece, type SourceLine } from "../document/source-lines.ts";
import { sliceSpan } from "../text/span.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WORDS } from "./words.ts";

/** The page as it was saved: every line with its label and why, and the file's own facts. Nothing is left out. */
export function RawPage({ document }: { readonly document: Document }) {
  const lines = sourceLines(document.source, document.blocks);
  return (
    <section aria-label={WORDS.document.raw} className="mx-auto max-w-6xl px-4 pb-12 md:px-8">
      <p className="text-soft">{WORDS.raw.intro}</p>
      <FileFacts document={document} lines={lines.length} />
      <Problems document={document} lines={lines} />
      <ol aria-label={WORDS.raw.lines} className="mt-8 border-t border-rule">
        {lines.map((line) => (
          <Line key={line.number} source={document.source} line={line} />
        ))}
      </ol>
    </section>
  );
}

function FileFacts({ document: { file, source, sha256 }, lines }: { readonly document: Document; readonly lines: number }) {
  const bytes = new TextEncoder().encode(source).length;
  return (
    <dl className="mt-6 grid gap-x-6 gap-y-1 text-label md:grid-cols-[auto_1fr]">
      <Fact name={WORDS.raw.file}>
        <bdi dir="ltr" className="break-all">{file}</bdi>
      </Fact>
      <Fact name={WORDS.raw.size}>{WORDS.raw.bytes(bytes, lines)}</Fact>
      <Fact name={WORDS.raw.hash}>
        <bdi dir="ltr" className="break-all">{sha256}</bdi> <CopyButton text={sha256} />
      </Fact>
    </dl>
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

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  // Browsers keep the clipboard from pages that came over a plain connection; the text can be selected there.
  if (!("clipboard" in navigator)) return null;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <button type="button" onClick={copy} className={`ms-2 ${TEXT_LINK}`}>
        {WORDS.raw.copy}
      </button>{" "}
      <span role="status" className="text-note text-soft">{isCopied && WORDS.raw.copied}</span>
    </>
  );
}

function Problems({ document: { problems }, lines }: { readonly document: Document; readonly lines: readonly SourceLine[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="mt-6 text-label">
      <h2 className="font-bold">{WORDS.raw.problems}</h2>
      <ul className="mt-1 space-y-1">
        {problems.map((problem) => {
          const number = lines.find((line) => line.from <= problem.from && problem.from < line.to)?.number;
          const isOfLine = problem.from < problem.to && number !== undefined;
          return (
            <li key={`${problem.code} ${problem.from}`} className="border-s-2 border-shangarf ps-3">
              {isOfLine && <a href={`#l${number}`} className={TEXT_LINK}>{WORDS.raw.line(number)}</a>}
              {isOfLine && ": "}
              {WORDS.problems[problem.code]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Line({ source, line }: { readonly source: string; readonly line: SourceLine }) {
  const isBlank = line.pieces.every(({ block }) => block.kind === "blank");
  return (
    <li id={`l${line.number}`} className="grid scroll-mt-8 grid-cols-[2rem_1fr] gap-x-3 border-b border-rule target:bg-shangarf-wash">
      <span className={`text-note text-faint tabular-nums select-none ${isBlank ? "" : "py-2"}`}>{formatNumber(line.number)}</span>
      <div className="min-w-0">
        {line.pieces.map((piece) => (
          <Piece key={piece.from} text={sliceSpan(source, piece)} piece={piece} />
        ))}
      </div>
    </li>
  );
}

function Piece({ text, piece: { block } }: { readonly text: string; readonly piece: LinePiece }) {
  if (block.kind === "blank") {
    return (
      <div>
        <span data-source className="whitespace-pre-wrap">{text}</span>
        <span className="sr-only">{WORDS.raw.kinds.blank}</span>
      </div>
    );
  }
  return (
    <div className="grid gap-x-6 py-2 md:grid-cols-[1fr_16rem]">
      <span data-source dir="rtl" className={`whitespace-pre-wrap ${block.kind === "furniture" ? "text-faint" : ""} ${block.kind === "headline" ? "font-bold" : ""}`}>
        {text}
      </span>
      <span className="text-note text-soft select-none">
        <span className={`text-label font-semibold ${block.kind === "furniture" ? "text-faint" : "text-ink"}`}>{WORDS.raw.kinds[block.kind]}</span>{" "}
        <span className="block">{WORDS.reasons[block.reason]}</span>
      </span>
    </div>
  );
}
