import { gather } from "../text/gather.ts";
import { closeUp, foldWord, isParted } from "./letters.ts";

/** A word of the dictionary in one of its spellings. */
export interface Entry {
  /** Folded, with its half-spaces. */
  readonly form: string;
  /** The kinds of ending that it takes: flags of two letters each, run together. */
  readonly flags: string;
}

/** An entry with an ending. */
export interface Inflected {
  readonly form: string;
  readonly stem: Entry;
  /** As written behind the stem, with its half-space where it has one: «‌های». */
  readonly ending: string;
}

/** A spelling dictionary with endings. */
export interface Dictionary {
  /** By their letters without half-spaces. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** By their letters without half-spaces. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
}

interface Ending {
  readonly form: string;
  /** Which entries take it. */
  readonly flag: string;
}

/** A row of the affix file: `SFX su 0 ‌تر/sdslso .` */
const ENDING_ROW = /^SFX\s+(\S\S)\s+0\s+([^\s/]+)(?:\/(\S+))?/gm;

/** Reads a Hunspell dictionary (`.aff` and `.dic`) whose flags have two letters and whose endings take nothing away. */
export function readDictionary(aff: string, dic: string): Dictionary {
  const entries = new Map<string, Entry[]>();
  for (const line of dic.split("\n").slice(1)) {
    const [word = "", flags = ""] = line.trim().split("/");
    const form = foldWord(word);
    if (form !== "") gather(entries, closeUp(form), { form, flags });
  }
  return { entries, endings: readEndings(aff) };
}

/** The endings, and those that stand behind another: «‌تر» and «ها» make «‌ترها». */
function readEndings(aff: string): ReadonlyMap<string, readonly Ending[]> {
  const rows = Array.from(aff.matchAll(ENDING_ROW), ([, flag = "", form = "", more = ""]) => ({ flag, form: foldWord(form), more }));
  const endings = new Map<string, Ending[]>();
  for (const { flag, form, more } of rows) {
    const further = rows.filter((row) => hasFlag(more, row.flag)).map((row) => form + row.form);
    for (const whole of [form, ...further]) if (whole !== "") gather(endings, closeUp(whole), { form: whole, flag });
  }
  return endings;
}

/** The readings of letters, given without half-spaces, as an entry with an ending. */
export function findInflected({ entries, endings }: Dictionary, letters: string): Inflected[] {
  const found: Inflected[] = [];
  for (let at = letters.length - 1; at > 1; at--) {
    const fitting = endings.get(letters.slice(at));
    const stems = fitting === undefined ? undefined : entries.get(letters.slice(0, at));
    for (const stem of stems ?? []) found.push(...inflect(stem, fitting ?? []));
  }
  return found;
}

function inflect(stem: Entry, endings: readonly Ending[]): Inflected[] {
  const fitting = endings.filter(({ flag }) => hasFlag(stem.flags, flag));
  return fitting.map(({ form }) => ({ form: stem.form + form, stem, ending: form }));
}

/** Whether the dictionary knows the letters, given without half-spaces, as a noun: a word with a plural. */
export function isNoun(dictionary: Dictionary, letters: string): boolean {
  const entries = dictionary.entries.get(letters);
  if (entries !== undefined) return entries.some(({ flags }) => PLURALS.some((flag) => hasFlag(flags, flag)));
  return findInflected(dictionary, letters).some(({ form, ending }) => !isParted(form) && !COPULAS.has(ending));
}

/** «اختند» would be «they are familiar»: no noun. */
const COPULAS = new Set(["یم", "ید", "ند"]);

/** The dictionary's flags for «ها» and «‌ها». */
const PLURALS = ["sd", "sg"];

function hasFlag(flags: string, flag: string): boolean {
  for (let at = 0; at < flags.length; at += 2) if (flags.startsWith(flag, at)) return true;
  return false;
}
