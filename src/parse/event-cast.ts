import type { IsoDay } from "../calendar/jalali.ts";
import type { MentionMark } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import type { ArticleFacts } from "./article-facts.ts";
import type { Party } from "./find-parties.ts";
import type { Participant, Telling } from "./merge-tellings.ts";
import type { Clause } from "./read-clauses.ts";
import type { ActorCast, PartyCast } from "./read-roles.ts";

/** Who can take part in the events of an article. */
export interface Scene {
  readonly facts: ArticleFacts;
  /** In the order of the text, none over another. */
  readonly parties: readonly Party[];
  /** Who holds which office by the page's own words. */
  readonly holders: ReadonlyMap<string, string>;
  /** States, organizations and places that are no part of a person's office. */
  readonly actors: readonly MentionMark[];
  /** States that are named together, «ایران، روسیه و ترکیه», in the order of the text. */
  readonly leagues: readonly League[];
}

/** States named in one list. */
export interface League extends Span {
  readonly states: readonly string[];
}

/** Those of a clause with their parts, and what the clauses before it told. */
export interface Cast {
  readonly clause: Clause;
  readonly people: readonly PartyCast[];
  readonly actors: readonly ActorCast[];
  /** Whom the clause speaks of where it names nobody: by a pronoun, or because its verb has the subject of the one before. */
  readonly carried: Participant | null;
  /** Whom «با او» means beside a subject of the clause. */
  readonly partner: Participant | null;
  /** Whether a body is the one whose words the clause may be: «وزارت خارجه می‌گوید که …» tells the news itself. */
  readonly isReport: boolean;
  /** Those with whom a sentence began, where it names several: they come together in a clause without a subject of its own. */
  readonly together: readonly Participant[];
  /** The days told last. */
  readonly days: Days;
  /** What was told before, in order. */
  readonly before: readonly Telling[];
}

/** The days of an event; `lastDay` is `day` where it takes one. */
export interface Days {
  readonly day: IsoDay | null;
  readonly lastDay: IsoDay | null;
}

/** Who takes part in an event, and what it is about. */
export interface Parts {
  readonly people: readonly Participant[];
  /** Ids of goals, bodies and receivers. */
  readonly others: readonly string[];
  /** Where in the clause's text those are named who part them from the others, where one does the same with several. */
  readonly at?: number;
}

/** Where a phrase stands in the clause's text. */
export interface Phrase {
  readonly at: number;
  readonly end: number;
}
