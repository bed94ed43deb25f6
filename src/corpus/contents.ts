import { findActor } from "../authority/actors.ts";
import type { Actor, Person } from "../authority/authority.ts";
import type { Document, MentionMark } from "../document/document.ts";
import { compareNewest } from "./publication-order.ts";
import { sortByName } from "./persian-order.ts";
import { summarise } from "./summarise.ts";
import type { ActorEntry, Contents } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

/** The table of contents of a corpus: every document, newest first, and the actors that they name, in alphabetical order. */
export function buildContents(documents: readonly Document[]): Contents {
  const named = new Map(documents.flatMap((document) => document.mentions.map((mention) => [mention.actor, mention] as const)));
  const actors = [...named.values()].map((mention) => {
    const actor = findActor(mention.actor);
    return actor ? entryOf(actor) : newEntry(mention);
  });
  return {
    version: CORPUS_VERSION,
    summaries: documents.map(summarise).sort(compareNewest),
    actors: sortByName(actors),
  };
}

/** Somebody of whom the authority file knows nothing: the page's own words are all there is. */
function newEntry({ actor, kind, name }: MentionMark): ActorEntry {
  return { id: actor, kind, name, english: "", variants: [], offices: [] };
}

function entryOf(actor: Actor): ActorEntry {
  const { id, kind, name, english, variants } = actor;
  return { id, kind, name, english, variants, offices: actor.kind === "person" ? officesOf(actor) : [] };
}

function officesOf({ offices }: Person): ActorEntry["offices"] {
  const held = offices.map(({ title, from, to, source }) => ({ title, from, to, source }));
  return held.sort((a, b) => compareStart(a.from, b.from));
}

/** Earliest first; a beginning that is not known comes before all that are. */
function compareStart(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "", "en");
}
