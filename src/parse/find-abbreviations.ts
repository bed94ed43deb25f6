import { ABBREVIATIONS } from "../authority/abbreviations.ts";
import { overFolded } from "../text/over-folded.ts";
import { matchesIn, patternOf } from "../text/pattern.ts";
import { spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan } from "../text/span.ts";
import type { InstitutionMatch } from "./find-institutions.ts";

const BY_LATIN = new Map(ABBREVIATIONS.map(({ latin, actor }) => [latin, actor]));
const BY_PERSIAN = new Map(ABBREVIATIONS.flatMap(({ persian, actor }) => (persian === undefined ? [] : [[persian, actor] as const])));

/** «پ.ک.ک», «پ ک ک», «پ‌ک‌ک»: a mark, a space or nothing stands between two letters. */
const PERSIAN = patternOf(overFolded(new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...BY_PERSIAN.keys()].map((letters) => [...letters].join("[. \\u200c]{0,2}")).join("|")})(?![\\p{L}\\p{N}])`, "gu")));
const LATIN = patternOf(overFolded(new RegExp(`(?<![\\p{L}\\p{N}./@-])(?:${[...BY_LATIN.keys()].map((letters) => letters.toLowerCase()).join("|")})(?![\\p{L}\\p{N}./@-])`, "gu")));

/** Bodies by their letters: «پ.ک.ک», «FATF». Latin ones count in capitals alone: «who» is a word of a quotation. */
export function findAbbreviations(block: Reading): InstitutionMatch[] {
  const found: InstitutionMatch[] = [];
  for (const { 0: text, index } of matchesIn(PERSIAN, block)) add(found, block, index, text.length, BY_PERSIAN.get(text.replace(/[. \u200c]/gu, "")));
  for (const { 0: text, index } of matchesIn(LATIN, block)) {
    const span = spanOfLetters(block, index, index + text.length);
    add(found, block, index, text.length, BY_LATIN.get(sliceSpan(block.source, span)));
  }
  return found;
}

function add(found: InstitutionMatch[], block: Reading, index: number, length: number, actor: string | undefined): void {
  if (actor !== undefined) found.push({ actor, ...spanOfLetters(block, index, index + length) });
}
