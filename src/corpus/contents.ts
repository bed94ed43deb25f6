import { ACTORS } from "../authority/actors.ts";
import type { Actor, Person } from "../authority/authority.ts";
import type { Document } from "../document/document.ts";
import { compareNewest } from "./publication-order.ts";
import { sortByName } from "./persian-order.ts";
import { summarise } from "./summarise.ts";
import type { ActorEntry, Contents } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

/** The table of contents of a corpus: every document, newest first, and the actors that they name, in alphabetical order. */
export function buildContents(documents: readonly Document[]): Contents {
  const named = new Set(documents.flatMap((document) => document.mentions.map((mention) => mention.actor)));
  const actors = ACTORS.filter((actor) => named.has(actor.id));
  return {
    version: CORPUS_VERSION,
    summaries: documents.map(summarise).sort(compareNewest),
    actors: sortByName(actors.map(entryOf)),
  };
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
