import type { OfficeSource } from "../authority/authority.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { ActorKind, EventKind, EventStatus, NamedActor, NamedOutlet, Publication } from "../document/document.ts";
import type { Span } from "../text/span.ts";

/** What lists, filters and the timeline need to know of one document. The text itself is in the document's own file. */
export interface Summary {
  readonly id: string;
  /** As it is best read, in good orthography; `null` where the page has none. */
  readonly headline: string | null;
  /** The lead in good orthography, or the first paragraph where there is none; `null` for a page of a headline only. */
  readonly opening: string | null;
  readonly published: Publication | null;
  readonly outlet: NamedOutlet | null;
  /** Outlets and agencies that the page names as its source, without its own name, in the order of the text. */
  readonly sources: readonly NamedOutlet[];
  readonly newsCode: string | null;
  /** Who is named, most mentions first. */
  readonly actors: readonly { readonly id: string; readonly count: number }[];
  /** Ids of the offices that are named, in the order of the text, each once. */
  readonly offices: readonly string[];
  /** What the page says happened or was to happen, in the order of the text. */
  readonly events: readonly EventFact[];
}

/** An event as a page tells it; the span is its sentence in the document's source. */
export interface EventFact extends Span {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly day: IsoDay | null;
  /** Last day of an event that takes several; equal to `day` for a single day. */
  readonly lastDay: IsoDay | null;
  /** Id of the place or state where it took place. */
  readonly place: string | null;
  /** Ids of those who took part; at least one. */
  readonly participants: readonly string[];
  /** `p7`, the paragraph that tells it; `null` for headline, kicker or lead. */
  readonly anchor: string | null;
}

/** An actor that at least one document names, or tells of by an office or as part of an event. */
export interface ActorEntry {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** Empty where the authority file does not know the actor. */
  readonly english: string;
  readonly variants: readonly string[];
  /** The state that it is, lies in or is an organ of; `null` for people, whose offices tell, and where there is none. */
  readonly state: NamedActor | null;
  /** Offices held, earliest first; only people have them. Days are ISO, `null` for not known or still held. */
  readonly offices: readonly {
    /** Role and state or body: `foreign-minister-of-qatar`. */
    readonly office: string;
    readonly title: string;
    /** Whose office it is, or whose body's. */
    readonly state: NamedActor | null;
    readonly from: IsoDay | null;
    readonly to: IsoDay | null;
    readonly source: OfficeSource;
  }[];
}

/** An office that at least one document names. */
export interface OfficeEntry {
  readonly id: string;
  readonly name: string;
  /** Ids of those who held it on the days of the documents that name it, most documents first. */
  readonly holders: readonly string[];
}

/** The table of contents of a corpus: the first file a reader loads. */
export interface Contents {
  /** Version of the shape of all served files; another number is refused at the door. */
  readonly version: number;
  /** In the order of publication, newest first; undated last; equal keys by id. */
  readonly summaries: readonly Summary[];
  readonly actors: readonly ActorEntry[];
  /** In alphabetical order. */
  readonly offices: readonly OfficeEntry[];
  /** Whether somebody still holds an office is not known of later days. */
  readonly officesKnownUntil: IsoDay;
}
