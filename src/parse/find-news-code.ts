import type { Proved } from "../text/span.ts";
import type { Sign } from "./line-signs.ts";
import type { Line } from "./read-lines.ts";
import { isBareCode, isCodeLabel } from "./read-news-code.ts";

/** The page's news code, and the lines that hold nothing but it. */
export interface FoundCode {
  readonly code: Proved<string> | null;
  readonly lines: ReadonlySet<number>;
}

/**
 * The code behind its label; else the number on the line below a label that stands alone; else a bare
 * number among the page's metadata, or above all that is told. Numbers anywhere else are no codes.
 */
export function findNewsCode(lines: readonly Line[], signs: readonly Sign[]): FoundCode {
  for (const sign of signs) if (sign.kind === "metadata" && sign.code) return { code: sign.code, lines: new Set() };
  const told = signs.findIndex(({ kind }) => kind === "sentence");
  const bare = lines.findIndex((line, i) => isBareCode(line.folded) && (besideMetadata(lines, signs, i) || i < told));
  const line = lines[bare]?.content;
  return line ? { code: { value: line.text, from: line.from, to: line.to }, lines: new Set([bare]) } : { code: null, lines: new Set() };
}

function besideMetadata(lines: readonly Line[], signs: readonly Sign[], i: number): boolean {
  const near = [previous(lines, i), next(lines, i)];
  return near.some((j) => signs[j]?.kind === "metadata") || isCodeLabel(lines[near[0] ?? -1]?.folded ?? "");
}

function previous(lines: readonly Line[], i: number): number {
  for (let j = i - 1; j >= 0; j--) if (lines[j]?.letters !== 0) return j;
  return -1;
}

function next(lines: readonly Line[], i: number): number {
  for (let j = i + 1; j < lines.length; j++) if (lines[j]?.letters !== 0) return j;
  return -1;
}
