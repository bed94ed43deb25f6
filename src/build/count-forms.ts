import { foldLine, WORD } from "../orthography/fold-line.ts";
import { HALF_SPACE, isParted } from "../orthography/letters.ts";
import { isEnding } from "../orthography/word-endings.ts";

/** How often forms were met: «ریشه», «پیش‌بینی», «پیش بینی», and parts of compounds, «پیش‌» and «‌بینی». */
export type FormCounts = ReadonlyMap<string, number>;

/** Counts the forms of sentences that are set with care, a line each. Forms are folded as words are looked up. */
export function countForms(lines: Iterable<string>): FormCounts {
  const counts = new Map<string, number>();
  for (const line of lines) countLine(foldLine(line.replace(/\s+/g, " "), 0).text, counts);
  return counts;
}

function countLine(line: string, counts: Map<string, number>): void {
  let before = "";
  let end = -1;
  for (const match of line.matchAll(WORD)) {
    const word = match[0].replace(/^\u200c+|\u200c+$/g, "");
    if (word === "") continue;
    if (before !== "" && match.index === end + 1 && !isParted(before + word)) add(counts, `${before} ${word}`);
    add(counts, word);
    if (isParted(word)) countParts(word.split(HALF_SPACE), counts);
    before = word;
    end = match.index + match[0].length;
  }
}

/** A stem counts as a word, or as a compound; neighbours in a compound as what begins and ends one. */
function countParts(parts: readonly string[], counts: Map<string, number>): void {
  if (/^ن?می$/.test(parts[0] ?? "")) return;
  const stem = [...parts];
  while (stem.length > 1 && isBound(stem.at(-1) ?? "")) stem.pop();
  if (stem.length < parts.length) add(counts, stem.join(HALF_SPACE));
  for (const [i, part] of stem.entries()) {
    if (i > 0) add(counts, HALF_SPACE + part);
    if (i < stem.length - 1) add(counts, part + HALF_SPACE);
  }
}

function isBound(part: string): boolean {
  return part === "ی" || isEnding(part);
}

function add(counts: Map<string, number>, form: string): void {
  counts.set(form, (counts.get(form) ?? 0) + 1);
}
