import { isGivenName } from "../authority/given-names.ts";
import type { MentionMark } from "../document/document.ts";
import { readText } from "../text/reading.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { isTouched } from "../text/spans-within.ts";
import type { Word } from "../text/words.ts";
import { isOnlyName } from "./person-signs.ts";
import { readWholeWords, type WholeWords } from "./whole-words.ts";

/**
 * Where blocks call people whom the file lacks by the last part of their names alone: «لیندکویست», on a page
 * that names «هرالد لیندکویست». A surname that two of them bear, or that is an everyday word or a given name,
 * means nobody. `taken` are the names found already, in the order of the text.
 */
export function findSurnames(blocks: readonly WholeWords[], people: readonly MentionMark[], taken: readonly Span[]): MentionMark[] {
  const bearers = bearersOf(people);
  return bearers.size === 0 ? [] : blocks.flatMap(({ words }) => surnamesIn(words, bearers, taken));
}

/** Where blocks name in full those whom the page shows to be people at another place: «دیدار با یحیی جامه», then «یحیی جامه را». */
export function findNamesAgain(blocks: readonly WholeWords[], people: readonly MentionMark[], taken: readonly Span[]): MentionMark[] {
  const names = new Map(people.map((person) => [keysOf(person.name).join(" "), person]));
  const lengths = new Map<string, number>();
  for (const name of names.keys()) {
    const keys = name.split(" ");
    lengths.set(keys[0] ?? "", Math.max(lengths.get(keys[0] ?? "") ?? 0, keys.length));
  }
  return names.size === 0 ? [] : blocks.flatMap(({ words }) => namesAgainIn(words, names, lengths, taken));
}

/** `lengths` are those of the longest name that begins with a word. */
function namesAgainIn(words: readonly Word[], names: ReadonlyMap<string, MentionMark>, lengths: ReadonlyMap<string, number>, taken: readonly Span[]): MentionMark[] {
  const found: MentionMark[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = lengths.get(words[i]?.key ?? "") ?? 0; length > 1; length--) {
      const run = words.slice(i, i + length);
      const person = run.every(({ gap }, at) => at === 0 || gap !== "break") ? names.get(run.map(({ key }) => key).join(" ")) : undefined;
      const span = { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 };
      if (person === undefined || isTouched(taken, span)) continue;
      found.push({ ...person, ...span });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** The words of a name; the same people are named on many pages. */
const keysOf = remembered((name: string): readonly string[] => readWholeWords(readText(name)).words.map(({ key }) => key));

function surnamesIn(words: readonly Word[], bearers: ReadonlyMap<string, MentionMark | null>, taken: readonly Span[]): MentionMark[] {
  const found: MentionMark[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const bearer = word && bearers.get(word.key);
    if (!bearer || isTouched(taken, word)) continue;
    const isOthers = word.gap !== "break" && isGivenName(words[i - 1]?.key ?? "");
    if (!isOthers) found.push({ ...bearer, from: word.from, to: word.to, basis: "short-form" });
  }
  return found;
}

function bearersOf(people: readonly MentionMark[]): ReadonlyMap<string, MentionMark | null> {
  const bearers = new Map<string, MentionMark | null>();
  for (const person of people) {
    const surname = keysOf(person.name).at(-1) ?? "";
    if (!isOnlyName(surname) || isGivenName(surname)) continue;
    const other = bearers.get(surname);
    bearers.set(surname, other !== undefined && other?.actor !== person.actor ? null : person);
  }
  return bearers;
}
