import { isOneWord } from "../orthography/is-one-word.ts";
import { closeUp, dropUnseen, HALF_SPACE, isEdge, isParted } from "../orthography/letters.ts";
import type { Lexicon } from "../orthography/lexicon.ts";
import { readWord } from "../orthography/read-word.ts";
import { compareText } from "../text/compare-text.ts";
import { gather } from "../text/gather.ts";
import type { FormCounts } from "./count-forms.ts";

/** So often a word must be met to have a row for its own sake; and a part of compounds. */
const FEWEST_WORDS = 20;
const FEWEST_PARTS = 3;
/** So often a choice between two words and one must be met to be told from chance; how a word is spelled, seldom a choice, is believed at once. */
const FEWEST_CHOICES = 2;
/** A new row changes how other words are read: so often the choices are looked through again. */
const MOST_ROUNDS = 3;

type Rows = Map<string, number>;
type BuildLexicon = (usage: FormCounts) => Lexicon;

/**
 * The counts that a lexicon needs: those of common words and parts, and of every choice that it would make otherwise than
 * the sentences do. In the order of their code units.
 * @param build the lexicon with these counts, everything else as it is
 */
export function chooseUsage(counts: FormCounts, build: BuildLexicon): FormCounts {
  const rows: Rows = new Map([...counts].filter(([form, times]) => times >= fewest(form)));
  const spellings = groupByLetters(counts);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = rows.size;
    addSpellings(rows, spellings, counts, build(rows));
    addPairs(rows, counts, build(rows));
    if (rows.size === before) break;
  }
  return new Map([...rows].sort(([a], [b]) => compareText(a, b)));
}

function fewest(form: string): number {
  if (isEdge(form)) return FEWEST_PARTS;
  return isParted(form) || form.includes(" ") ? Infinity : FEWEST_WORDS;
}

/** The spellings of the same letters without a space, the commonest first. */
function groupByLetters(counts: FormCounts): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const form of counts.keys()) {
    if (!isEdge(form) && !form.includes(" ")) gather(groups, closeUp(form), form);
  }
  const times = (form: string) => counts.get(form) ?? 0;
  return Array.from(groups.values(), (forms) => forms.toSorted((a, b) => times(b) - times(a)));
}

/** Of letters that the lexicon reads otherwise than most sentences, all spellings. */
function addSpellings(rows: Rows, spellings: ReturnType<typeof groupByLetters>, counts: FormCounts, lexicon: Lexicon): void {
  for (const forms of spellings) {
    const [commonest = ""] = forms;
    const read = readWord(lexicon, closeUp(commonest)).form;
    if (dropUnseen(read) !== dropUnseen(commonest)) for (const form of forms) addRow(rows, form, counts);
  }
}

/** Of pairs that the lexicon takes together or apart otherwise than most sentences, both ways, and closed up. */
function addPairs(rows: Rows, counts: FormCounts, lexicon: Lexicon): void {
  for (const form of counts.keys()) {
    const [left, right] = readPair(form);
    if (left === "" || right === "") continue;
    const together = counts.get(left + HALF_SPACE + right) ?? 0;
    const apart = counts.get(`${left} ${right}`) ?? 0;
    if (together + apart < FEWEST_CHOICES || isOneWord(lexicon, left, right) === together > apart) continue;
    for (const way of [left + HALF_SPACE + right, `${left} ${right}`, left + right]) addRow(rows, way, counts);
  }
}

/** The two words of «پیش بینی», or of «پیش‌بینی»; verbs behind their sign are no pairs. */
function readPair(form: string): readonly [left: string, right: string] {
  const [left = "", right = "", ...more] = form.split(/[ \u200c]/);
  return more.length > 0 || (isParted(form) && /^ن?می$/.test(left)) ? ["", ""] : [left, right];
}

function addRow(rows: Rows, form: string, counts: FormCounts): void {
  const times = counts.get(form) ?? 0;
  if (times > 0) rows.set(form, times);
}
