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

/** Tells of an actor whether one of the names, the English one too, holds the letters of the text, however they are spelled and spaced. */
export function namedBy(text: string): (actor: ActorEntry) => boolean {
  const asked = squeeze(text);
  if (PERSIAN.test(asked)) return (actor) => lettersOf(actor).some((name) => name.includes(asked));
  const latin = foldLatin(asked);
  return (actor) => lettersOf(actor).some((name) => name.includes(asked)) || englishOf(actor).includes(latin);
}

/** No English name has one. */
const PERSIAN = /\p{Script=Arabic}/u;

/** The letters of an actor's names, folded once: they are asked for with every letter that is typed. */
function lettersOf(actor: ActorEntry): readonly string[] {
  return lettersKnown.get(actor) ?? keep(lettersKnown, actor, [actor.name, ...actor.variants].map(squeeze));
}

function englishOf(actor: ActorEntry): string {
  return englishKnown.get(actor) ?? keep(englishKnown, actor, foldLatin(squeeze(actor.english)));
}

function keep<T>(known: WeakMap<ActorEntry, T>, actor: ActorEntry, letters: T): T {
  known.set(actor, letters);
  return letters;
}

const lettersKnown = new WeakMap<ActorEntry, readonly string[]>();
const englishKnown = new WeakMap<ActorEntry, string>();

/**
 * Names that were meant by what a filter asks for in vain: by a query that no text has, `fouad` where the texts have
 * «فؤاد», or by an id that the corpus does not know. Only those that leave documents, most first.
 */
export function findMeantNames(contents: Contents, filter: Filter, hits: Hits): readonly MeantName[] {
  const names = vainWords(contents, filter, hits).flatMap(({ text, rest, left }) =>
    contents.actors.filter(namedBy(text)).map((actor) => propose(contents, actor, addActor(rest, actor.id), left)),
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
