import { foldLatin } from "../text/latin.ts";
import { squeeze } from "../text/squeeze.ts";
import { readWords } from "../text/words.ts";
import { OUTLET_HEADS } from "./field-labels.ts";
import { outletIds } from "./facts.ts";
import type { Contents } from "./summary.ts";

/** Something with names, in Persian and in Latin letters. */
interface Named {
  readonly id: string;
  readonly persian: readonly string[];
  readonly latin: readonly string[];
}

/**
 * The id of the actor who is called so: by a whole name, else by whole words of one («باقری», Lavrov); of several, whom
 * most documents name. `null` for nobody.
 */
export function findNamedActor({ actors, summaries }: Contents, text: string): string | null {
  const named = actors.map(({ id, name, variants, english }): Named => ({ id, persian: [name, ...variants], latin: [english, id] }));
  return bestNamed(named, text, (id) => summaries.filter((summary) => summary.actors.some((actor) => actor.id === id)).length);
}

/** The id of the outlet that is called so, as `findNamedActor`; «خبرگزاری» and the like before its name say nothing. */
export function findNamedOutlet({ summaries }: Contents, text: string): string | null {
  const outlets = summaries.flatMap(({ outlet, sources }) => (outlet === null ? sources : [outlet, ...sources]));
  const names = new Map<string, Set<string>>();
  for (const { id, name } of outlets) names.set(id, (names.get(id) ?? new Set()).add(name));
  const named = Array.from(names, ([id, persian]): Named => ({ id, persian: [...persian].flatMap(withoutHead), latin: [id] }));
  const [bare = text] = withoutHead(text).slice(-1);
  return bestNamed(named, bare, (id) => summaries.filter((summary) => outletIds(summary).includes(id)).length);
}

/** The name, and what is left of it without a head. */
function withoutHead(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const head = OUTLET_HEADS.map(([words]) => words.split(" ")).find((each) => each.every((word, at) => squeeze(words[at] ?? "") === squeeze(word)));
  return head && head.length < words.length ? [name, words.slice(head.length).join(" ")] : [name];
}

function bestNamed(all: readonly Named[], text: string, count: (id: string) => number): string | null {
  const asked = squeeze(text);
  if (asked === "") return null;
  const whole = all.filter(({ persian, latin }) => persian.some((name) => squeeze(name) === asked) || latin.some((name) => latinKey(name) === latinKey(asked)));
  const found = whole.length > 0 ? whole : all.filter(({ persian, latin }) => persian.some((name) => runsOf(name).has(asked)) || latin.some((name) => hasLatin(name, asked)));
  const ranked = found.map(({ id }) => ({ id, count: count(id) })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}

function latinKey(name: string): string {
  return foldLatin(squeeze(name));
}

function hasLatin(name: string, asked: string): boolean {
  return [...runsOf(name)].some((run) => foldLatin(run) === foldLatin(asked));
}

/** Every run of neighbouring words, joined: «مهمان‌پرست» is asked for joined or not. */
function runsOf(name: string): Set<string> {
  const words = readWords(name).map(({ key }) => key);
  return new Set(words.flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(""))));
}
