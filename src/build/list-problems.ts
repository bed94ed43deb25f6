import type { Document, Problem } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { compareText } from "../text/compare-text.ts";

/** Lines of problems that a build prints; more would bury what else it says. */
const MOST_LINES = 200;

interface Placed extends Pick<Problem, "code" | "message"> {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The problems of some documents, `seeds/x.txt:12:1 no-date text` each, in the order of path, line and column. Lines
 * and columns count from 1, columns in UTF-16 code units, as editors do; both in the decoded text, and for a web page
 * in the text that was taken out of it.
 * @param paths where each document was read, by its id
 */
export function listProblems(documents: readonly Document[], paths: ReadonlyMap<string, string>): string[] {
  const placed = documents.flatMap((document) => placeProblems(document, paths.get(document.id) ?? document.file));
  return placed.sort(compare).map(({ path, line, column, code, message }) => `${path}:${line}:${column} ${code} ${message}`);
}

/** As many of the lines as a build prints; the last says how many were left out. */
export function limitProblems(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more <= 0 ? lines : [...lines.slice(0, MOST_LINES), `and ${more} more problems: npm run -s corpus -- --problems FOLDER... prints all`];
}

function placeProblems({ source, problems }: Document, path: string): Placed[] {
  const starts = problems.length === 0 ? [] : [0, ...allMatches(source, /\r\n?|\n/g).map((end) => end.index + end[0].length)];
  return problems.map(({ from, code, message }) => {
    const line = starts.findLastIndex((start) => start <= from);
    return { path, line: line + 1, column: from - (starts[line] ?? 0) + 1, code, message };
  });
}

function compare(a: Placed, b: Placed): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || compareText(a.message, b.message);
}
