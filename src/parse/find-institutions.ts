import type { Actor } from "../authority/authority.ts";
import { buildTrie, enterTrie, matchAt } from "../authority/name-trie.ts";
import { HOME_INSTITUTIONS, NAMED_BY_CONTEXT } from "../authority/organizations.ts";
import { allMatches } from "../text/all-matches.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { spanOfLetters, type Reading } from "../text/reading.ts";
import { keysOf } from "../text/keys-of.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";

/** An institution named by less than its full name. */
export interface InstitutionMatch extends Span {
  readonly actor: Actor["id"];
}

/** Behind the name these say that another state's is meant, or another house altogether. */
const ELSEWHERE =
  overFolded(/^[ \u200c](?:(?:این|ان)[ \u200c]کشور|متبوع|کشور|خبرگان|سنا|عوام|لردها|نمایندگان|اعیان|ملی|اعلای|موسسان|ترحیم|عزا|ختم|یادبود|داخله|کردستان|اقلیم)(?![\p{L}])/u);

const HOMES = buildTrie(HOME_INSTITUTIONS.map((row) => [row.phrase, row] as const));
const CONTEXTS = buildTrie(NAMED_BY_CONTEXT.map((row) => [row.phrase, row] as const));
const BEGINS_HOME = enterTrie(HOMES);
const BEGINS_CONTEXT = enterTrie(CONTEXTS);

/** «وزارت خارجه», «مجلس»: those of the page's own country, where the words behind do not say another's. */
export function findHomeInstitutions(block: Reading, home: "iran" | "afghanistan"): InstitutionMatch[] {
  const { words, answers, source } = block;
  const found: InstitutionMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    if (((answers[i] ?? 0) & BEGINS_HOME) === 0) continue;
    const match = matchAt(HOMES, words, i);
    const [first, last] = [words[i], words[i + (match?.words ?? 1) - 1]];
    const actor = match?.value[home];
    if (!first || !last || actor === undefined || isElsewhere(source, last.to) || isOfStaff(words, i) || isOneOfTwo(words, i)) continue;
    found.push({ actor, from: first.from, to: last.to });
  }
  return found;
}

/** «رئیس دفتر رئیس‌جمهور», «معاون ارتباطات دفتر …»: whoever serves there bears a title of his own, and does not speak for an office. */
function isOfStaff(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== "دفتر") return false;
  const [before, second] = [words[at]?.gap === "break" ? undefined : words[at - 1], words[at - 1]?.gap === "break" ? undefined : words[at - 2]];
  return before !== undefined && (STAFF.has(before.key) || STAFF.has(second?.key ?? ""));
}

/** «در دو مجلس»: that of either state; «معاون امور مجلس» is a field of work. */
function isOneOfTwo(words: readonly Word[], at: number): boolean {
  return words[at]?.gap !== "break" && (words[at - 1]?.key === "دو" || (words[at - 1]?.key === "امور" && words[at]?.key === "مجلس"));
}

const STAFF = keysOf("رئیس معاون مشاور مدیر مدیرکل مسئول سرپرست عضو کارمند");

function isElsewhere(source: string, to: number): boolean {
  return ELSEWHERE.test(foldText(source.slice(to, to + 20)).replaceAll("\n", " "));
}

/**
 * What a page calls by a general word because it has named it, or what it belongs to, elsewhere: «آژانس» where
 * it speaks of the atomic agency. `named` are the ids of the actors that the page names.
 */
export function findByContext(block: Reading, named: ReadonlySet<string>): InstitutionMatch[] {
  const { words, answers } = block;
  const found: InstitutionMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    if (((answers[i] ?? 0) & BEGINS_CONTEXT) === 0) continue;
    const match = matchAt(CONTEXTS, words, i);
    const last = i + (match?.words ?? 1) - 1;
    const [first, end, next] = [words[i], words[last], words[last + 1]];
    if (!match || !first || !end || !(match.value.where.some((id) => named.has(id)) || isToldBefore(words, i, match.value.behind))) continue;
    if (next && next.gap !== "break" && match.value.unlessBehind.includes(next.key)) continue;
    found.push({ actor: match.value.actor, from: first.from, to: end.to });
  }
  if (block.text.includes("+")) found.push(...findNegotiators(block));
  return found;
}

function isToldBefore(words: readonly Word[], at: number, behind: readonly string[] = []): boolean {
  return words[at]?.gap !== "break" && behind.includes(words[at - 1]?.key ?? "");
}

const PLUS_ONE = /(?<!\d)(?:1 ?\+ ?([45])|([45]) ?\+ ?1)(?!\d)/gu;

/** «۱+۵», which words do not hold: a plus parts them. */
function findNegotiators(block: Reading): InstitutionMatch[] {
  return allMatches(block.text, PLUS_ONE).map((match) => {
    const five = (match[1] ?? match[2]) === "5";
    return { actor: five ? "p5-plus-1" : "p4-plus-1", ...spanOfLetters(block, match.index, match.index + match[0].length) };
  });
}
