import { isGivenName } from "../authority/given-names.ts";
import type { MentionMark } from "../document/document.ts";
import type { Reading } from "../text/reading.ts";
import { readWords } from "../text/words.ts";
import { spansTouching } from "../text/spans-within.ts";
import { isOnlyName } from "./person-signs.ts";
import { joinHalves } from "./whole-words.ts";

/**
 * Where a block calls people whom the file lacks by the last part of their names alone: «لیندکویست», on a page
 * that names «هرالد لیندکویست». A surname that two of them bear, or that is an everyday word or a given name,
 * means nobody. `taken` are the names found already, in the order of the text.
 */
export function findSurnames(block: Reading, people: readonly MentionMark[], taken: readonly { readonly from: number; readonly to: number }[]): MentionMark[] {
  if (people.length === 0) return [];
  const bearers = bearersOf(people);
  const words = joinHalves(block.words);
  return words.flatMap(({ key, from, to, gap }, i) => {
    const bearer = bearers.get(key);
    if (!bearer || spansTouching(taken, { from, to }).length > 0) return [];
    const isOthers = gap !== "break" && isGivenName(words[i - 1]?.key ?? "");
    return isOthers ? [] : [{ ...bearer, from, to, basis: "short-form" as const }];
  });
}

function bearersOf(people: readonly MentionMark[]): ReadonlyMap<string, MentionMark | null> {
  const bearers = new Map<string, MentionMark | null>();
  for (const person of people) {
    const surname = joinHalves(readWords(person.name)).at(-1)?.key ?? "";
    if (!isOnlyName(surname) || isGivenName(surname)) continue;
    const other = bearers.get(surname);
    bearers.set(surname, other !== undefined && other?.actor !== person.actor ? null : person);
  }
  return bearers;
}
