import type { IsoDay } from "../calendar/jalali.ts";
import type { ActorKind, NamedOutlet, Publication } from "../document/document.ts";

/** What lists, filters and the timeline need to know of one document. The text itself is in the document's own file. */
export interface Summary {
  readonly id: string;
  /** As printed; `null` where the page has none. */
  readonly headline: string | null;
  /** The lead, or the first paragraph where there is none; `null` for a page of a headline only. */
  readonly opening: string | null;
  readonly published: Publication | null;
  readonly outlet: NamedOutlet | null;
  /** Outlets and agencies that the page names as its source, without its own name, in the order of the text. */
  readonly sources: readonly NamedOutlet[];
  readonly newsCode: string | null;
  /** Who is named, most mentions first. */
  readonly actors: readonly { readonly id: string; readonly count: number }[];
}

/** An actor that at least one document names. */
export interface ActorEntry {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** Empty where the authority file does not know the actor. */
  readonly english: string;
  readonly variants: readonly string[];
  /** Offices held, earliest first; only people have them. Days are ISO, `null` for not known or still held. */
  readonly offices: readonly {
    readonly title: string;
    readonly from: IsoDay | null;
    readonly to: IsoDay | null;
    readonly source: string;
  }[];
}

/** The table of contents of a corpus: the first file a reader loads. */
export interface Contents {
  /** Version of the shape of all served files; another number is refused at the door. */
  readonly version: number;
  /** In the order of publication, newest first; undated last; equal keys by id. */
  readonly summaries: readonly Summary[];
  readonly actors: readonly ActorEntry[];
}
