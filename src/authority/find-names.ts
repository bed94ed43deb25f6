import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { ACTORS } from "./actors.ts";
import { isOrganOf, type Actor, type Person, type State } from "./authority.ts";
import { DECOYS, MADDA_NAMES } from "./decoys.ts";
import { isGivenName, isSurnameTail } from "./given-names.ts";
import { withoutGodsName } from "./gods-name.ts";
import { buildTrie, enterTrie, joinName, matchAt } from "./name-trie.ts";
import { outletPhrases } from "./outlet-names.ts";

/** A name or demonym that stands for one actor. Spans are offsets into the source of what was read. */
export interface PlainMatch extends Span {
  readonly basis: "name" | "demonym";
  /** Id of the actor. */
  readonly actor: string;
  readonly kind: Actor["kind"];
}

/** Somebody whom a short form may mean. */
export interface Candidate {
  readonly actor: string;
  readonly kind: Actor["kind"];
  readonly alone: boolean;
  /** The form is an everyday word too: it counts only where the page names the person in full. */
  readonly word: boolean;
}

/** A surname: one of these, or nobody of the file. `resolveShortForm` settles it. */
export interface ShortFormMatch extends Span {
  readonly basis: "short-form";
  readonly candidates: readonly Candidate[];
}

/** A name that is found, settled or not. */
export type NameMatch = PlainMatch | ShortFormMatch;

/** What a phrase of the trie stands for. */
type Meaning =
  | { readonly sort: "name" | "everyday-name" | "demonym" | "titled-demonym"; readonly actor: Actor }
  | { readonly sort: "short-form"; readonly candidates: readonly Candidate[] }
  | { readonly sort: "decoy" };

/**
 * The actors that one block names, in order, not overlapping; of several names that start at
 * one word the longest. Names are compared by folded letters without spaces and half-spaces, start and
 * end at word boundaries, and never cross punctuation or a line's end. Names of outlets name no actor.
 */
export function findNames({ source, words, answers }: Reading): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let i = 0; i < words.length; ) {
    const found = ((answers[i] ?? 0) & BEGINS_NAME) === 0 ? null : matchAt(TRIE, words, i);
    const last = i + (found?.words ?? 1) - 1;
    const meant = found !== null && isMeant(found.value, words, i, last) && isSpelled(source, words[i]);
    if (meant) addMatches(matches, found.value, words, i, last);
    // A name that is refused gives its later words a chance.
    i = meant || (found?.value.sort === "decoy" && !isOutrun(words, i, last)) ? last + 1 : i + 1;
  }
  return matches;
}

/** «سرپرست وزارت خارجه طالبان»: all ministries of a movement that rules a state have such heads, and are named with them. */
function isOutrun(words: readonly Word[], first: number, last: number): boolean {
  const inner = last > first ? matchAt(TRIE, words, first + 1) : null;
  const owner = inner?.value.sort === "name" ? ownerWithin(inner.value.actor, words, first + 1, first + inner.words) : null;
  return owner?.meaning.sort === "name" && owner.meaning.actor.kind === "organization" && owner.first > last;
}

/** An organ that is named with its owner gives two names, side by side. */
function addMatches(matches: NameMatch[], meaning: Meaning, words: readonly Word[], first: number, last: number): void {
  const owner = meaning.sort === "name" ? ownerWithin(meaning.actor, words, first, last) : null;
  const whole = toMatch(meaning, words, first, owner ? owner.first - 1 : last);
  const rest = owner ? toMatch(owner.meaning, words, owner.first, last) : null;
  if (whole) matches.push(whole);
  if (rest) matches.push(rest);
}

/** Where the owner's name begins at the end of an organ's. */
function ownerWithin(actor: Actor, words: readonly Word[], first: number, last: number): { first: number; meaning: Meaning } | null {
  if (actor.kind !== "organization" || actor.of === undefined) return null;
  for (let i = first + 1; i <= last; i++) {
    const found = matchAt(TRIE, words, i);
    if (found?.value.sort !== "name" || !isOrganOf(actor, found.value.actor)) continue;
    if (i + found.words - 1 === last) return { first: i, meaning: found.value };
  }
  return null;
}

/** Whether a name whose madda matters has it. */
function isSpelled(source: string, word: Word | undefined): boolean {
  return word === undefined || !MADDA_NAMES.has(word.key) || /^(?:آ|ا\u0653)/u.test(source.slice(word.from, word.to));
}

function toMatch(meaning: Meaning, words: readonly Word[], first: number, last: number): NameMatch | null {
  const from = words[first]?.from;
  const to = words[last]?.to;
  if (from === undefined || to === undefined || meaning.sort === "decoy") return null;
  if (meaning.sort === "short-form") return { from, to, basis: "short-form", candidates: meaning.candidates };
  const { id: actor, kind } = meaning.actor;
  return { from, to, basis: meaning.sort === "name" || meaning.sort === "everyday-name" ? "name" : "demonym", actor, kind };
}

function isMeant(meaning: Meaning, words: readonly Word[], first: number, last: number): boolean {
  const before = neighbour(words, first, -1);
  switch (meaning.sort) {
    case "decoy":
      return false;
    case "titled-demonym":
      return before !== null && (OFFICIALS.has(before) || isListedDemonym(words, first));
    case "everyday-name":
      return before !== null && (meaning.actor.kind === "state" ? STATE_WAYS : WAYS).has(before) && words[last + 1]?.gap !== "half-space";
    // «قاسم کویتی‌پور», «حمید سوری»: many a surname is a demonym.
    case "demonym":
    case "short-form":
      return (before === null || !isGivenName(before)) && !isBehindSayyid(words, first) && !goesOn(words, last);
    case "name":
      return meaning.actor.kind === "person" ? !isFirstHalf(before) && !goesOn(words, last) : before !== "می";
  }
}

/** «همتایان روس و ترک خود»: behind another state's demonym that an official stands before. */
function isListedDemonym(words: readonly Word[], first: number): boolean {
  if (neighbour(words, first, -1) !== "و" || neighbour(words, first - 1, -1) === null) return false;
  const other = matchAt(TRIE, words, first - 2);
  const official = neighbour(words, first - 2, -1);
  return official !== null && OFFICIALS.has(official) && other?.words === 1 && (other.value.sort === "demonym" || other.value.sort === "titled-demonym");
}

/** «سید ظفر هاشمی»: whatever stands behind «سید» is a given name, and the surname is its bearer's. */
function isBehindSayyid(words: readonly Word[], first: number): boolean {
  return neighbour(words, first, -1) !== null && neighbour(words, first - 1, -1) === "سید";
}

/** Whether the next word goes on the surname. */
function goesOn(words: readonly Word[], last: number): boolean {
  const next = neighbour(words, last + 1, 0);
  return next !== null && isSurnameTail(next);
}

/** The first half of a double given name: «محمد علی باقری» is not علی باقری. */
function isFirstHalf(key: string | null): boolean {
  return key === "محمد" || key === "سیدمحمد" || key === "علی" || key === "غلام";
}

/** The key of the word at `index + step`, where nothing breaks it off from the word after or before; else `null`. */
function neighbour(words: readonly Word[], index: number, step: -1 | 0): string | null {
  const behind = words[index];
  return behind && behind.gap !== "break" ? (words[index + step]?.key ?? null) : null;
}

/** Words for officials, behind which a titled demonym is one: «همتای چینی», «مقامات ترک». */
const OFFICIALS = new Set(
  ["همتای", "همتایان", "مقام", "مقامات", "مقام‌های", "دیپلمات", "دیپلمات‌های", "مسئولان", "مسئول", "وزیر", "وزیران", "وزرای", "سفیر", "هیئت", "هیأت", "طرف", "طرف‌های", "رئیس‌جمهور", "نخست‌وزیر", "رهبر", "رهبران", "شرکت‌های"].map(joinName),
);

/** Words that lead to the name of a place: «به کابل», «وارد کابل», «در کابل». */
const WAYS = new Set(["به", "در", "از", "تا", "وارد", "راهی", "عازم", "رهسپار", "روانه", "مقصد", "سوی", "مقیم", "شهر", "پایتخت", "ورود", "سفر", "ترک"].map(joinName));

/** Words that lead to the name of a state: «وزیر امور خارجه مالی», «وارد مالی». */
const STATE_WAYS = new Set(["خارجه", "جمهور", "انتقالی", "جمهوری", "رئیس‌جمهور", "رئیس‌جمهوری", "سفیر", "سفارت", "پارلمان", "دولت", "پایتخت", "به", "در", "وارد", "راهی", "عازم", "رهسپار", "روانه", "مقصد"].map(joinName));

/** What may stand behind a demonym as part of its word. */
const DEMONYM_TAILS = ["", "‌ها", "‌های", "‌هایی"];

const TRIE = buildTrie<Meaning>(phrases());
const BEGINS_NAME = enterTrie(TRIE);

function* phrases(): Generator<[string, Meaning]> {
  for (const { phrase } of DECOYS) yield [phrase, { sort: "decoy" }];
  yield* shortFormPhrases();
  for (const actor of ACTORS) yield* namePhrases(actor);
  for (const phrase of outletPhrases()) yield [phrase, { sort: "decoy" }];
}

function* namePhrases(actor: Actor): Generator<[string, Meaning]> {
  const everyday = actor.kind === "place" ? (actor.everyday ?? []) : [];
  for (const name of [actor.name, ...actor.variants]) {
    yield [name, { sort: everyday.includes(name) ? "everyday-name" : "name", actor }];
    if (everyday.includes(name)) continue;
    for (const short of withoutGodsName(name)) yield [short, { sort: "name", actor }];
    // Ezafe, written or left over from a lost half-space: «آمریکای», «ترکیهی».
    if (actor.kind !== "person" && /[اوه]$/u.test(name)) yield [`${name}ی`, { sort: "name", actor }];
    // «اتحادیه‌ی اروپا», «وزارت خارجه‌ی طالبان».
    if (actor.kind === "organization" && /ه /u.test(name)) yield [name.replaceAll("ه ", "ه‌ی "), { sort: "name", actor }];
    // «نخستین رئیس‌جمهور آمریکاست»: the copula clings to a vowel.
    if (actor.kind === "state" && /[او]$/u.test(name)) yield [`${name}ست`, { sort: "name", actor }];
  }
  if (actor.kind !== "state") return;
  for (const name of actor.everyday ?? []) yield [name, { sort: "everyday-name", actor }];
  yield* demonymPhrases(actor);
}

function* demonymPhrases(actor: State): Generator<[string, Meaning]> {
  // «ازبیکستانی»: a spelling of the name gives one of its people, too.
  const spelled = actor.variants.flatMap((name) => (name.endsWith("ستان") ? [`${name}ی`] : []));
  for (const demonym of [...actor.demonyms, ...spelled]) {
    for (const form of declineDemonym(demonym)) yield [form, { sort: "demonym", actor }];
  }
  for (const demonym of actor.titledDemonyms ?? []) yield [demonym, { sort: "titled-demonym", actor }];
}

function declineDemonym(demonym: string): string[] {
  const forms = DEMONYM_TAILS.map((tail) => demonym + tail);
  return demonym.endsWith("ی") ? [...forms, `${demonym}ان`] : forms;
}

/** Short forms with all who bear them; a place or state of the same name («کامرون») is one of them. */
function* shortFormPhrases(): Generator<[string, Meaning]> {
  const bearers = new Map<string, { form: string; candidates: Candidate[] }>();
  for (const person of ACTORS) {
    if (person.kind === "person") addForms(bearers, person);
  }
  for (const actor of ACTORS) {
    const same = actor.kind === "person" ? undefined : bearers.get(joinName(actor.name));
    same?.candidates.push({ actor: actor.id, kind: actor.kind, alone: false, word: false });
  }
  for (const { form, candidates } of bearers.values()) yield [form, { sort: "short-form", candidates }];
}

function addForms(bearers: Map<string, { form: string; candidates: Candidate[] }>, person: Person): void {
  const forms = person.shortForms.flatMap((short) => [short, ...withoutGodsName(short.form).map((form) => ({ ...short, form }))]);
  for (const { form, alone = false, word = false } of forms) {
    const key = joinName(form);
    const entry = bearers.get(key) ?? { form, candidates: [] };
    entry.candidates.push({ actor: person.id, kind: "person", alone, word });
    bearers.set(key, entry);
  }
}
