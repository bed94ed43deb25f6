import type { ActorKind } from "../document/document.ts";
import { foldLatin } from "../text/latin.ts";
import { squeeze } from "../text/squeeze.ts";
import { addActor, addOffice, addOutlet } from "./filter-edit.ts";
import type { Filter } from "./filter.ts";
import { outletIds } from "./facts.ts";
import type { Contents, Summary } from "./summary.ts";

/** Somebody or something that documents name and that a filter can ask for. */
export interface FilterName {
  readonly kind: ActorKind | "office" | "outlet";
  readonly id: string;
  readonly name: string;
  /** How many documents name it; at least one. */
  readonly count: number;
  /** The folded letters of its names without spaces, from the beginning of each of their words on. */
  readonly keys: readonly NameKey[];
  /** The first letters of these, each once: of thousands of names most are passed over by them. */
  readonly initials: string;
}

interface NameKey {
  readonly key: string;
  /** The name that it is from. */
  readonly of: string;
  /** Whether it begins inside that name. */
  readonly isInner: boolean;
}

/** The end of what is typed, taken as the beginning of a name, in each of its spellings; longest ends first. */
interface TypedEnd {
  /** What is typed before it. */
  readonly head: string;
  readonly beginnings: readonly string[];
}

/** A name that goes on from what is typed. */
export interface SuggestedName extends Pick<FilterName, "kind" | "id" | "name" | "count"> {
  /** Another name of it, where that one was typed. */
  readonly via: string | null;
  /** What stands before the typed end. */
  readonly head: string;
}

type Pause = () => Promise<void> | undefined;

/**
 * Every name of the contents, those in most documents first. Large contents take longer than a page may be held up.
 * @param pause called after every step; gives a promise where other work is to have its turn before the next
 */
export async function readFilterNames({ actors, offices, summaries }: Contents, pause: Pause): Promise<FilterName[]> {
  const counts = new Map<string, number>();
  const outlets = new Map<string, string>();
  await inSteps(summaries, pause, (summary) => {
    for (const key of keysNamedBy(summary)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { id, name } of [...(summary.outlet === null ? [] : [summary.outlet]), ...summary.sources]) outlets.set(id, name);
  });
  const names: FilterName[] = [];
  const add = (kind: FilterName["kind"], id: string, name: string, variants: readonly string[], english: string): void => {
    const count = counts.get(keyOf(kind, id)) ?? 0;
    if (count === 0) return;
    const keys = keysOf([name, ...variants], english);
    names.push({ kind, id, name, count, keys, initials: [...new Set(keys.map(({ key }) => key.charAt(0)))].join("") });
  };
  await inSteps(actors, pause, ({ kind, id, name, variants, english }) => add(kind, id, name, variants, english));
  await inSteps(offices, pause, ({ id, name }) => add("office", id, name, [], ""));
  await inSteps(Array.from(outlets), pause, ([id, name]) => add("outlet", id, name, [], ""));
  return names.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

async function inSteps<T>(items: readonly T[], pause: Pause, read: (item: T) => void): Promise<void> {
  for (const item of items) {
    read(item);
    await pause();
  }
}

/** The keys of the names that a document counts for, each once. */
function keysNamedBy(summary: Summary): string[] {
  return [
    ...summary.actors.map(({ id }) => id),
    ...summary.offices.map((id) => keyOf("office", id)),
    ...outletIds(summary).map((id) => keyOf("outlet", id)),
  ];
}

/** Ids are distinct among actors of all kinds, among offices and among outlets. */
function keyOf(kind: FilterName["kind"], id: string): string {
  return kind === "office" || kind === "outlet" ? `${kind} ${id}` : id;
}

/**
 * The names of which a part begins as the typed ends do: those that take most of what is typed first, then those in most
 * documents. People are called by any part of their names; what else has only a later word of its name so comes last.
 */
export function suggestNames(names: readonly FilterName[], ends: readonly TypedEnd[], filter: Filter, most: number): SuggestedName[] {
  const found = new Map<string, SuggestedName>();
  for (const { head, beginnings } of ends) {
    if (found.size >= most) break;
    // «gh» is one sound, and would begin whatever begins with G.
    const asked = [...beginnings, ...beginnings.map(foldLatin).filter((sounds) => sounds.length > 1)];
    const isOpen = ({ kind, id }: FilterName) => !found.has(keyOf(kind, id)) && !isAsked(filter, kind, id);
    for (const { name: { kind, id, name, count }, of } of meet(names, asked, isOpen, most)) {
      found.set(keyOf(kind, id), { kind, id, name, count, via: of === name ? null : of, head });
    }
  }
  return [...found.values()].slice(0, most);
}

interface Met {
  readonly name: FilterName;
  /** The first of its names that begins so. */
  readonly of: string;
}

/** The names that begin so, those last that have only a later word so: no further than so many others go, as the page stands still for it. */
function meet(names: readonly FilterName[], beginnings: readonly string[], isOpen: (name: FilterName) => boolean, most: number): readonly Met[] {
  const [first, last]: [Met[], Met[]] = [[], []];
  for (const name of names) {
    if (first.length >= most) break;
    const key = begunKey(name, beginnings);
    if (key !== undefined && isOpen(name)) (key.isInner && name.kind !== "person" ? last : first).push({ name, of: key.of });
  }
  return [...first, ...last];
}

/** In plain loops: of thousands of names each is asked. */
function begunKey({ keys, initials }: FilterName, beginnings: readonly string[]): NameKey | undefined {
  if (!beginnings.some((beginning) => initials.includes(beginning.charAt(0)))) return undefined;
  for (const key of keys) {
    for (const beginning of beginnings) if (key.key.startsWith(beginning)) return key;
  }
  return undefined;
}

/** The filter that asks for the name too. */
export function addName(filter: Filter, { kind, id }: Pick<FilterName, "kind" | "id">): Filter {
  if (kind === "office") return addOffice(filter, id);
  return kind === "outlet" ? addOutlet(filter, id) : addActor(filter, id);
}

function isAsked({ actors, offices, outlets }: Filter, kind: FilterName["kind"], id: string): boolean {
  return (kind === "office" ? offices : kind === "outlet" ? outlets : actors).includes(id);
}

/** «وزیر امور خارجه» is called «وزیر خارجه». */
const FILLER = / امور /;

/** What stands between the words of a name. */
const SEAM = /[\s\u200c-]+/;

function keysOf(names: readonly string[], english: string): NameKey[] {
  const persian = names.flatMap((of) => [...new Set([of, of.replace(FILLER, " ")])].flatMap(beginningsOf).map((begun) => ({ ...begun, of })));
  // In Latin letters it is the same name: no other is told.
  const latin = beginningsOf(english).map(({ key, isInner }) => ({ key: foldLatin(key), of: names[0] ?? english, isInner }));
  return [...persian, ...latin].filter(({ key }) => key !== "");
}

/** The article of Arabic names: «البوسعیدی» is also looked for as «بوسعیدی». */
const ARTICLE = /^ال(?=.{3})/;

function beginningsOf(name: string): Omit<NameKey, "of">[] {
  const words = name.split(SEAM);
  const begun = words.map((_, i) => ({ key: squeeze(words.slice(i).join("")), isInner: i > 0 }));
  return [...begun, ...begun.filter(({ key }) => ARTICLE.test(key)).map(({ key, isInner }) => ({ key: key.replace(ARTICLE, ""), isInner }))];
}
