import { gather } from "../text/gather.ts";
import { closeUp, foldWord, HALF_SPACE, isEdge, isParted } from "./letters.ts";
import { readDictionary, type Dictionary } from "./read-dictionary.ts";
import { readUsage, type Usage } from "./read-usage.ts";
import { isEnding } from "./word-endings.ts";

/** A word as it is best written. */
export interface Reading {
  /** Folded, with its half-spaces. */
  readonly form: string;
  /** How often one expects to meet it so, among as many words as the usage table was counted on. */
  readonly weight: number;
}

/** All that is known of words; and what has been worked out from it, filled as words are met. */
export interface Lexicon extends Dictionary {
  readonly usage: Usage;
  /** Names that have half-spaces, word by word, folded. */
  readonly names: ReadonlySet<string>;
  /** Forms with half-spaces of usage table and names, by their letters. */
  readonly parted: ReadonlyMap<string, readonly string[]>;
  /** How many compounds a word begins, and how many it ends; 0 where it begins other forms with a half-space. */
  readonly begins: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  /** By letters without half-spaces. */
  readonly readings: Map<string, Reading>;
  /** Of all uses of a word, the share in which it ends a compound. */
  readonly endShares: Map<string, number>;
  /** By two words with a space between them. */
  readonly pairs: Map<string, boolean>;
}

/** What a lexicon is made of: the texts of the files, and names in correct orthography. */
export interface LexiconSources {
  /** Hunspell's affix file and word list, of Lilak. */
  readonly aff: string;
  readonly dic: string;
  /** `usage.tsv` of this room. */
  readonly usage: string;
  readonly names: readonly string[];
}

/** Reads the sources into one lexicon. */
export function buildLexicon(sources: LexiconSources): Lexicon {
  const dictionary = readDictionary(sources.aff, sources.dic);
  const usage = readUsage(sources.usage);
  const names = new Set(sources.names.flatMap((name) => foldWord(name).split(" ")).filter(isParted));
  const forms = [...usage.keys()].filter((form) => isParted(form) && !isEdge(form));
  return {
    ...dictionary,
    usage,
    names,
    parted: byLetters([...forms, ...names]),
    ...countCompounds(dictionary, usage, [...forms, ...names]),
    readings: new Map(),
    endShares: new Map(),
    pairs: new Map(),
  };
}

function byLetters(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const form of forms) gather(lists, closeUp(form), form);
  return lists;
}

/** The compounds of the dictionary, a word each, and those of the usage table, as often as it counts them. */
function countCompounds({ entries }: Dictionary, usage: Usage, parted: readonly string[]): Pick<Lexicon, "begins" | "ends"> {
  const begins = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const same of entries.values()) {
    for (const { form } of same) if (isParted(form)) countParts(form, begins, ends);
  }
  for (const [form, times] of usage) {
    if (form.endsWith(HALF_SPACE)) count(begins, closeUp(form), times);
    else if (form.startsWith(HALF_SPACE) && canEnd(closeUp(form))) count(ends, closeUp(form), times);
  }
  for (const form of parted) noteBeginnings(form, begins);
  return { begins, ends };
}

function countParts(form: string, begins: Map<string, number>, ends: Map<string, number>): void {
  const [first = "", last = "", ...more] = form.split(HALF_SPACE);
  if (more.length > 0 || !canEnd(last) || /ن?می$/.test(first)) {
    noteBeginnings(form, begins);
    return;
  }
  count(begins, first, 1);
  count(ends, last, 1);
}

/** What begins a form is known, though no compound is counted: «آتش» and «آتشبس» for «آتش‌بس‌شکن». */
function noteBeginnings(form: string, begins: Map<string, number>): void {
  const parts = form.split(HALF_SPACE);
  for (let length = 1; length < parts.length; length++) count(begins, parts.slice(0, length).join(""), 0);
}

/** What is no ending can end a compound; nor do the endings that are written closed up. */
function canEnd(part: string): boolean {
  return part !== "" && !isEnding(part) && !CLOSED_ENDINGS.includes(part);
}

const CLOSED_ENDINGS = ["ی", "ان", "م", "ت", "ش", "ست", "ند", "یم", "ید", "و"];

function count(counts: Map<string, number>, word: string, times: number): void {
  counts.set(word, (counts.get(word) ?? 0) + times);
}

/** Whether a word is known by itself, not only by one chance occurrence. */
export function isKnown({ entries, usage }: Lexicon, letters: string): boolean {
  return entries.has(letters) || (usage.get(letters) ?? 0) > 3;
}
