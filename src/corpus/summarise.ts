import type { Document, NamedOutlet } from "../document/document.ts";
import { covers, sliceSpan } from "../text/span.ts";
import { bodyBlocks } from "./body-blocks.ts";
import type { EventFact, Summary } from "./summary.ts";

/** The facts of one document for lists, filters and the timeline. */
export function summarise(document: Document): Summary {
  const { id, source, headline, published, outlet, newsCode } = document;
  return {
    id,
    headline: headline === null ? null : sliceSpan(source, headline).trim(),
    opening: openingOf(document),
    published: published?.value ?? null,
    outlet: outlet?.value ?? null,
    sources: sourcesOf(document),
    newsCode: newsCode?.value ?? null,
    actors: countActors(document),
    offices: [...new Set(document.offices.map(({ office }) => office))],
    events: eventsOf(document),
  };
}

function openingOf(document: Document): string | null {
  const opening = document.leads[0] ?? bodyBlocks(document).find((block) => block.kind === "paragraph");
  return opening === undefined ? null : sliceSpan(document.source, opening).trim();
}

function sourcesOf({ credits, outlet }: Document): readonly NamedOutlet[] {
  const sources = new Map<string, NamedOutlet>();
  for (const { role, value } of credits) {
    if (role === "source" && value.id !== outlet?.value.id && !sources.has(value.id)) sources.set(value.id, value);
  }
  return [...sources.values()];
}

/** Most mentions first; equal counts in the order of their first mention. */
function countActors({ mentions }: Document): Summary["actors"] {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

function eventsOf(document: Document): readonly EventFact[] {
  const body = bodyBlocks(document);
  return document.events.map(({ from, to, kind, status, day, lastDay, place, participants }) => ({
    from,
    to,
    kind,
    status,
    day,
    lastDay,
    place: place?.id ?? null,
    participants: participants.map(({ id }) => id),
    anchor: body.find((block) => covers(block, { from, to }))?.anchor ?? null,
  }));
}
