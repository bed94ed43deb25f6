import { foldLatin } from "../text/latin.ts";
import { squeeze } from "../text/squeeze.ts";
import { factsOf } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { addActor, toggleActor, toggleOutlet, withQuery } from "./filter-edit.ts";
import type { Hits } from "./passes.ts";
import { selectDocuments } from "./select.ts";
import type { ActorEntry, Contents } from "./summary.ts";

/** A name that the words of a filter may have meant, and the filter that asks for it in their place. */
export interface MeantName {
  readonly actor: ActorEntry;
  readonly filter: Filter;
  /** How many documents that leaves; never none. */
  readonly count: number;
}

/** Most names proposed: more would be a second list to search in. */
const MOST_NAMES = 5;

/** Fewer letters are in too many names. */
const FEWEST_LETTERS = 3;

/** Whether one of the actor's names, the English one too, holds the letters of the text, however they are spelled and spaced. */
export function isNamedBy(actor: ActorEntry, text: string): boolean {
  const asked = squeeze(text);
  const { names, english } = lettersOf(actor);
  return names.some((name) => name.includes(asked)) || english.includes(foldLatin(asked));
}

/** The letters of an actor's names, folded once: they are asked for with every letter that is typed. */
function lettersOf(actor: ActorEntry): { readonly names: readonly string[]; readonly english: string } {
  const { name, variants, english } = actor;
  const letters = lettersKnown.get(actor) ?? { names: [name, ...variants].map(squeeze), english: foldLatin(squeeze(english)) };
  lettersKnown.set(actor, letters);
  return letters;
}

const lettersKnown = new WeakMap<ActorEntry, ReturnType<typeof lettersOf>>();

/**
 * Names that were meant by what a filter asks for in vain: by a query that no text has, `fouad` where the texts have
 * «فؤاد», or by an id that the corpus does not know. Only those that leave documents, most first.
 */
export function findMeantNames(contents: Contents, filter: Filter, hits: Hits): readonly MeantName[] {
  const names = vainWords(contents, filter, hits).flatMap(({ text, rest, left }) =>
    contents.actors.filter((actor) => isNamedBy(actor, text)).map((actor) => propose(contents, actor, addActor(rest, actor.id), left)),
  );
  return names.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, MOST_NAMES);
}

/** The ids of a filter that the corpus does not know, as words: `fouad-hussein` is «fouad hussein». */
export function unknownWords(contents: Contents, filter: Filter): readonly string[] {
  return unknownIds(contents, filter).map(({ id }) => wordsOf(id));
}

interface VainWords {
  readonly text: string;
  /** The filter without them. */
  readonly rest: Filter;
  readonly left: Hits;
}

function vainWords(contents: Contents, filter: Filter, hits: Hits): readonly VainWords[] {
  const query = { text: filter.query, rest: withQuery(filter, ""), left: null };
  const vain = hits?.length === 0 ? [query] : [];
  const ids = unknownIds(contents, filter).map(({ id, rest }) => ({ text: wordsOf(id), rest, left: hits }));
  return [...vain, ...ids].filter(({ text }) => squeeze(text).length >= FEWEST_LETTERS);
}

function unknownIds({ actors, summaries }: Contents, filter: Filter): readonly { readonly id: string; readonly rest: Filter }[] {
  const outlets = new Set(factsOf(summaries).outlets.ids);
  const known = new Set(actors.map(({ id }) => id));
  return [
    ...filter.actors.filter((id) => !known.has(id)).map((id) => ({ id, rest: toggleActor(filter, id) })),
    ...filter.outlets.filter((id) => !outlets.has(id)).map((id) => ({ id, rest: toggleOutlet(filter, id) })),
  ];
}

function wordsOf(id: string): string {
  return id.replace(/-+/g, " ");
}

function propose({ summaries }: Contents, actor: ActorEntry, filter: Filter, hits: Hits): MeantName {
  return { actor, filter, count: selectDocuments(factsOf(summaries), filter, hits).length };
}
