import * as v from "valibot";
import type {
  ActorKind,
  Block,
  BlockKind,
  BlockReason,
  EventStatus,
  MentionBasis,
  OfficeReason,
  ProblemCode,
} from "../document/document.ts";
import { CorpusError } from "./corpus-error.ts";
import { EVENT_KINDS } from "./event-kinds.ts";
import type { ServedDocument } from "./served-document.ts";
import type { Contents, Summary } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

/** One of a closed set of words. The record makes the compiler ask for every one of them. */
function oneOf<K extends string>(words: Readonly<Record<K, true>>) {
  return v.custom<K>((value) => typeof value === "string" && Object.hasOwn(words, value), "Expected a known word");
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { from: offset, to: offset };
const spanObject = v.object(span);
const isoDay = v.pipe(v.string(), v.isoDate());
const outlet = v.object({ id: v.string(), name: v.string() });
const publication = v.object({ day: isoDay, time: v.nullable(v.string()), instant: v.string() });
const actorKind = oneOf<ActorKind>({ person: true, state: true, organization: true, place: true });

const eventKind = oneOf(EVENT_KINDS);
const eventStatus = oneOf<EventStatus>({ held: true, announced: true, proposed: true, postponed: true, denied: true });

const eventFact = v.object({
  ...span,
  kind: eventKind,
  status: eventStatus,
  day: v.nullable(isoDay),
  lastDay: v.nullable(isoDay),
  place: v.nullable(v.string()),
  participants: v.array(v.string()),
  anchor: v.nullable(v.string()),
});

const summary: v.GenericSchema<unknown, Summary> = v.object({
  id: v.string(),
  headline: v.nullable(v.string()),
  opening: v.nullable(v.string()),
  published: v.nullable(publication),
  outlet: v.nullable(outlet),
  sources: v.array(outlet),
  newsCode: v.nullable(v.string()),
  actors: v.array(v.object({ id: v.string(), count: offset })),
  offices: v.array(v.string()),
  events: v.array(eventFact),
});

const state = v.nullable(v.object({ id: v.string(), name: v.string() }));

const term = v.object({ office: v.string(), title: v.string(), state, from: v.nullable(isoDay), to: v.nullable(isoDay), source: v.string() });

const actorEntry = v.object({
  id: v.string(),
  kind: actorKind,
  name: v.string(),
  english: v.string(),
  variants: v.array(v.string()),
  state,
  offices: v.array(term),
});

const versioned = v.object({ version: v.number() });

const head = {
  version: v.literal(CORPUS_VERSION),
  actors: v.array(actorEntry),
  offices: v.array(v.object({ id: v.string(), name: v.string(), holders: v.array(v.string()) })),
  officesKnownUntil: isoDay,
};

const contents: v.GenericSchema<unknown, Contents> = v.object({ ...head, summaries: v.array(summary) });

/** The contents without their summaries, and how many these are. */
export interface ContentsHead extends Omit<Contents, "summaries"> {
  readonly count: number;
}

const contentsHead: v.GenericSchema<unknown, ContentsHead> = v.object({ ...head, count: offset });

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

/** The contents of a corpus; throws a `CorpusError` for anything else, saying what was expected and what came. */
export function decodeContents(value: unknown): Contents {
  expectVersion(value);
  return decode("contents", contents, value);
}

/** The contents without their summaries; throws as `decodeContents` does. */
export function decodeHead(value: unknown): ContentsHead {
  expectVersion(value);
  return decode("contents", contentsHead, value);
}

/** One summary of the contents; throws as `decodeContents` does. */
export function decodeSummary(value: unknown): Summary {
  return decode("contents", summary, value);
}

function expectVersion(value: unknown): void {
  const found = v.safeParse(versioned, value);
  if (!found.success || found.output.version === CORPUS_VERSION) return;
  throw new CorpusError("other-version", `Expected version ${CORPUS_VERSION} of the corpus, not ${found.output.version}`);
}

/** One document of a corpus; throws a `CorpusError` for anything else, saying what was expected and what came. */
export function decodeDocument(value: unknown): ServedDocument {
  return decode("document", document, value);
}

function decode<T>(name: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CorpusError("damaged", `${issue.message} at ${v.getDotPath(issue) ?? "the top"} of a ${name} file`);
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
