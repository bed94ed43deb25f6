import * as v from "valibot";
import type { Block, BlockKind, BlockReason, MentionBasis, OfficeReason, ProblemCode } from "../document/document.ts";
import { actorKind, decode, eventKind, eventStatus, isoDay, offset, oneOf, outlet, publication, span, spanObject } from "./schema-parts.ts";
import type { ServedDocument } from "./served-document.ts";

const blockKind = oneOf<BlockKind>({
  headline: true,
  kicker: true,
  lead: true,
  metadata: true,
  paragraph: true,
  crosshead: true,
  credit: true,
  furniture: true,
  blank: true,
});

const blockReason = oneOf<BlockReason>({
  "first-line": true,
  repeated: true,
  "above-headline": true,
  "below-headline": true,
  "before-headline": true,
  body: true,
  "heading-mark": true,
  "quoted-post": true,
  "site-name": true,
  "source-line": true,
  "news-code": true,
  "publication-date": true,
  "masthead-date": true,
  "page-facts": true,
  "before-article": true,
  "after-article": true,
  "end-mark": true,
  form: true,
  related: true,
  imprint: true,
  stray: true,
  empty: true,
});

const mentionBasis = oneOf<MentionBasis>({ name: true, "short-form": true, demonym: true, "new-name": true });

const officeReason = oneOf<OfficeReason>({
  "named-beside": true,
  "held-that-day": true,
  "held-at-home": true,
  former: true,
  "no-day": true,
  "several-holders": true,
  "not-in-file": true,
});

const problemCode = oneOf<ProblemCode>({
  "no-headline": true,
  "no-date": true,
  "no-outlet": true,
  "two-dates": true,
  "weekday-disagrees": true,
  "impossible-date": true,
  "furniture-in-doubt": true,
  "ordinal-disagrees": true,
  "old-encoding": true,
  "from-html": true,
  "new-person": true,
});

const mention = v.object({ ...span, actor: v.string(), name: v.string(), kind: actorKind, basis: mentionBasis });
const namedActor = v.object({ id: v.string(), name: v.string() });
const officeMark = v.object({ ...span, office: v.string(), name: v.string(), holder: v.nullable(namedActor), reason: officeReason });
const period = v.object({ first: isoDay, last: isoDay });
const dateMark = v.object({ ...span, day: v.nullable(isoDay), lastDay: v.nullable(isoDay), period: v.nullable(period) });
const event = v.object({
  ...span,
  kind: eventKind,
  status: eventStatus,
  day: v.nullable(isoDay),
  lastDay: v.nullable(isoDay),
  place: v.nullable(namedActor),
  participants: v.array(namedActor),
  witnesses: v.array(spanObject),
});

const document: v.GenericSchema<unknown, ServedDocument> = v.pipe(
  v.object({
    id: v.string(),
    file: v.string(),
    sha256: v.string(),
    source: v.string(),
    blocks: v.array(v.object({ ...span, kind: blockKind, reason: blockReason })),
    headline: v.nullable(spanObject),
    kicker: v.nullable(spanObject),
    leads: v.array(spanObject),
    newsCode: v.nullable(v.object({ ...span, value: v.string() })),
    published: v.nullable(v.object({ ...span, value: publication })),
    outlet: v.nullable(v.object({ ...span, value: outlet })),
    credits: v.array(v.object({ ...span, value: outlet, role: oneOf({ self: true, source: true }) })),
    mentions: v.array(mention),
    offices: v.array(officeMark),
    dates: v.array(dateMark),
    events: v.array(event),
    problems: v.array(v.object({ ...span, code: problemCode, message: v.string() })),
    halfSpaces: v.array(offset),
  }),
  v.check(({ source, blocks }) => tiles(source, blocks), "Expected blocks that tile the source"),
  v.check(({ source, halfSpaces }) => ascends(halfSpaces, source.length), "Expected half-spaces in the order of the source"),
);

/** One document of a corpus; throws a `CorpusError` for anything else, saying what was expected and what came. */
export function decodeDocument(value: unknown): ServedDocument {
  return decode("document", document, value);
}

/** Whether the blocks follow each other from the first to the last code unit. */
function tiles(source: string, blocks: readonly Block[]): boolean {
  const starts = [...blocks.map((block) => block.from), source.length];
  const ends = [0, ...blocks.map((block) => block.to)];
  return starts.every((start, i) => start === ends[i]);
}

/** Whether each place is behind the one before it, and none beyond the end. */
function ascends(places: readonly number[], end: number): boolean {
  return places.every((place, i) => place < (places[i + 1] ?? end));
}
