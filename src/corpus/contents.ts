import { findActor } from "../authority/actors.ts";
import type { Actor, Person } from "../authority/authority.ts";
import { officeId } from "../authority/office-name.ts";
import { OFFICES_KNOWN_UNTIL } from "../authority/people.ts";
import type { Document, MentionMark, NamedActor, OfficeMark } from "../document/document.ts";
import { compareText } from "../text/compare-text.ts";
import { gather } from "../text/gather.ts";
import { byFrequency } from "./by-frequency.ts";
import { compareNewest } from "./publication-order.ts";
import { sortByName } from "./persian-order.ts";
import type { ServedDocument } from "./served-document.ts";
import { showDocument } from "./show-document.ts";
import { summarise } from "./summarise.ts";
import type { ActorEntry, Contents, OfficeEntry, Summary } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

/** The table of contents of a corpus: every document, newest first, and who and which offices are in them, in alphabetical order. */
export function buildContents(documents: readonly ServedDocument[]): Contents {
  return {
    version: CORPUS_VERSION,
    summaries: documents.map(summariseShown).sort(compareNewest),
    actors: sortByName(actorsOf(documents)),
    offices: sortByName(officesNamed(documents)),
    officesKnownUntil: OFFICES_KNOWN_UNTIL,
  };
}

/** The summary of a document, with the texts that lists show in good orthography, so that no list has to repair anything. */
function summariseShown(document: ServedDocument): Summary {
  const { headline, opening } = summarise(showDocument(document).document);
  return { ...summarise(document), headline, opening };
}

function actorsOf(documents: readonly Document[]): ActorEntry[] {
  const named = new Map(documents.flatMap(({ mentions }) => mentions.map((mention) => [mention.actor, mention] as const)));
  const meant = new Set([...named.keys(), ...documents.flatMap(actorsMeant).map(({ id }) => id)]);
  return Array.from(meant).flatMap((id) => {
    const [actor, mention] = [findActor(id), named.get(id)];
    if (actor) return [entryOf(actor)];
    return mention ? [newEntry(mention)] : [];
  });
}

/** Actors that a page may tell of without naming them: holders of its offices, and those who take part in its events by an office. */
function actorsMeant({ offices, events }: Document): readonly NamedActor[] {
  const marks = [...offices.map(({ holder }) => holder), ...events.flatMap(({ place, participants }) => [place, ...participants])];
  return marks.filter((actor) => actor !== null);
}

/** The entry of an actor that the authority file lacks: the page's own words are all that is known. */
function newEntry({ actor, kind, name }: MentionMark): ActorEntry {
  return { id: actor, kind, name, english: "", variants: [], state: null, offices: [] };
}

function entryOf(actor: Actor): ActorEntry {
  const { id, kind, name, english, variants } = actor;
  return { id, kind, name, english, variants, state: stateOf(actor), offices: actor.kind === "person" ? officesOf(actor) : [] };
}

/** The state that an actor is, lies in, or is an organ of. */
function stateOf(actor: Actor | null): NamedActor | null {
  if (actor === null || actor.kind === "person") return null;
  if (actor.kind === "state") return { id: actor.id, name: actor.name };
  const of = actor.kind === "place" ? actor.state : (actor.of ?? null);
  return of === null ? null : stateOf(findActor(of));
}

function officesOf({ offices }: Person): ActorEntry["offices"] {
  const held = offices.map(({ role, of, at, title, from, to, source }) => ({ office: officeId(role, of, at ?? null), title, state: stateOf(findActor(of)), from, to, source }));
  return held.sort((a, b) => compareStart(a.from, b.from));
}

/** Earliest first; an unknown beginning comes before all known ones. */
function compareStart(a: string | null, b: string | null): number {
  return compareText(a ?? "", b ?? "");
}

function officesNamed(documents: readonly Document[]): OfficeEntry[] {
  const marks = new Map<string, OfficeMark[]>();
  for (const { offices } of documents) {
    // A page counts once for each holder, however often it names the office.
    const distinct = new Map(offices.map((mark) => [`${mark.office} ${mark.holder?.id}`, mark]));
    for (const mark of distinct.values()) gather(marks, mark.office, mark);
  }
  return Array.from(marks, ([id, of]) => ({ id, name: of[0]?.name ?? id, holders: holdersOf(of) }));
}

function holdersOf(marks: readonly OfficeMark[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { holder } of marks) {
    if (holder !== null) counts.set(holder.id, (counts.get(holder.id) ?? 0) + 1);
  }
  return byFrequency(counts);
}
