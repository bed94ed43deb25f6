import * as v from "valibot";
import type { Narrowed } from "../authority/authority.ts";
import { CorpusError } from "./corpus-error.ts";
import { actorKind, decode, eventKind, eventStatus, isoDay, offset, oneOf, outlet, publication, span } from "./schema-parts.ts";
import type { Contents, Summary } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

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

const source = v.object({
  article: v.string(),
  narrowed: v.nullable(oneOf<Narrowed>({ first: true, last: true, both: true })),
  remark: v.nullable(v.string()),
});

const term = v.object({ office: v.string(), title: v.string(), state, from: v.nullable(isoDay), to: v.nullable(isoDay), source });

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
