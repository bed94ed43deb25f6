import type { IsoDay } from "../calendar/jalali.ts";
import type { Proved, Span } from "../text/span.ts";

/** What a stretch of a saved page is. Blocks tile the page: in order, no gap, no overlap. */
export type BlockKind =
  | "headline"
  | "kicker"
  | "lead"
  | "metadata"
  | "paragraph"
  | "crosshead"
  | "credit"
  | "furniture"
  | "blank";

/**
 * Why a block has its kind: the newsroom habit that was recognised. Shown to the reader in the raw
 * view, so every code has a Persian sentence in the words of the interface.
 */
export type BlockReason =
  | "first-line" // headline: the first line that is neither metadata nor furniture
  | "repeated" // a headline or lead printed once more
  | "above-headline" // kicker
  | "below-headline" // lead: the summary between headline and body
  | "before-headline" // lead: the summary that stands above its headline
  | "body" // paragraph: everything between lead and end of the article
  | "heading-mark" // crosshead: marked by * • # or a short line without a full stop between paragraphs
  | "quoted-post" // paragraph: belongs to a post that the article quotes whole
  | "site-name" // credit: the outlet's own name behind or before the headline
  | "source-line" // credit: a line that only names an agency
  | "news-code" // metadata
  | "publication-date" // metadata
  | "masthead-date" // metadata: today's date or an "updated at" clock, not the publication's
  | "page-facts" // metadata: desk, section, writer or the number of the issue, as a label says
  | "before-article" // furniture: stands before anything of the article
  | "after-article" // furniture: stands behind the last sentence of the article
  | "end-mark" // furniture: «انتهای پیام/» and the like
  | "form" // furniture: comment form, captcha, poll, share and print labels
  | "related" // furniture: links to other pages, advertisements
  | "imprint" // furniture: whose site it is: rights, address, telephone, who built it
  | "stray" // furniture: a lone letter or mark left by the page's buttons
  | "empty"; // blank

/** One tile of the page. Its span includes its line's terminator, so tiles meet without a gap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly reason: BlockReason;
}

/** What an actor is. */
export type ActorKind = "person" | "state" | "organization" | "place";

/** How a mention was recognised. */
export type MentionBasis =
  | "name" // a full name or a variant of the authority file
  | "short-form" // a surname, tied to one person by the page or by the file
  | "demonym" // «عراقی» for Iraq
  | "new-name"; // a name that the authority file lacks: a person's beside an office or title, or a body's behind a word for bodies

/** A stretch of the article that names an actor. Lies inside one block that is not furniture. */
export interface MentionMark extends Span {
  /** Id in the authority file. */
  readonly actor: string;
  /** The actor's name as the authority file gives it. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly basis: MentionBasis;
}

/** Why an office is tied to its holder, or to nobody. */
export type OfficeReason =
  | "named-beside" // the text names the holder next to the office
  | "held-that-day" // the authority file knows who held it on the day of the page
  | "held-at-home" // the same, for an office without a state: that of the page's own country
  | "former" // «وزیر خارجه پیشین»: not today's holder
  | "no-day" // the page does not say when it was published
  | "several-holders" // on that day it changed hands, or several hold it at once
  | "not-in-file"; // the authority file knows nobody who held it that day

/** A stretch of the article that names an office. It is no mention of a person: whom it means is worked out, with the reason. */
export interface OfficeMark extends Span {
  /** Role and state or body, ASCII: `foreign-minister-of-qatar`. */
  readonly office: string;
  /** «وزیر امور خارجه قطر». */
  readonly name: string;
  /** `null` where it stays unresolved. */
  readonly holder: NamedActor | null;
  readonly reason: OfficeReason;
}

/** A day that the article speaks of, resolved where the text gives enough; `null` days are unresolved. */
export interface DateMark extends Span {
  readonly day: IsoDay | null;
  /** Last day of a range; equal to `day` for a single day. */
  readonly lastDay: IsoDay | null;
  /** «هفته جاری», «ماه گذشته»: the stretch that the text means where it names no day; `null` for a day. */
  readonly period: { readonly first: IsoDay; readonly last: IsoDay } | null;
}

/** What an event is. */
export type EventKind = "call" | "meeting" | "visit" | "summit" | "statement" | "press-conference" | "letter";
/** Whether it took place, or what else was said of it. */
export type EventStatus = "held" | "announced" | "proposed" | "postponed" | "denied";

/** An actor as the authority file names it. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** Something that happened or was to happen; the span is the sentence that says so. */
export interface EventMark extends Span {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly day: IsoDay | null;
  /** Last day of an event that takes several; equal to `day` for a single day. */
  readonly lastDay: IsoDay | null;
  /** Where it took place: a place or a state that the text names for it. */
  readonly place: NamedActor | null;
  /** Named in the text, or known by the office that it names. */
  readonly participants: readonly NamedActor[];
  /** The other sentences of the page that tell of it, the headline among them, in the order of the text. */
  readonly witnesses: readonly Span[];
}

/** An outlet as a page shows it: `id` of the authority file, or one made from the name where the file lacks it. */
export interface NamedOutlet {
  readonly id: string;
  readonly name: string;
}

/** An outlet or agency that the page names as its source. `self` is the page's own publisher. */
export interface CreditMark extends Proved<NamedOutlet> {
  readonly role: "self" | "source";
}

/** What is odd about a page. */
export type ProblemCode =
  | "no-headline"
  | "no-date"
  | "no-outlet"
  | "two-dates"
  | "weekday-disagrees"
  | "impossible-date"
  | "furniture-in-doubt"
  | "ordinal-disagrees" // «سومین تماس», where the page itself counts otherwise
  | "old-encoding" // decoded from Windows-1256 or UTF-16; offsets count in the decoded text
  | "from-html" // the page's words were taken out of HTML; offsets count in the text that came of it
  | "new-person"; // named beside an office or title, and not in the authority file

/** What a careful reader should know about the page. Content never throws: it becomes one of these. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly message: string;
}

/** When a page was published. `instant` is ISO 8601 with the zone's offset; a bare day where no clock is given. */
export interface Publication {
  readonly day: IsoDay;
  readonly time: string | null;
  readonly instant: string;
}

/**
 * One saved news page: the decoded source, and spans over it. Nothing is copied out of place, and
 * plain data throughout, so that it crosses JSON and postMessage unchanged.
 */
export interface Document {
  /** Permanent ASCII id, taken from the bytes of the file. */
  readonly id: string;
  /** Name of the file, for people. */
  readonly file: string;
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly headline: Span | null;
  readonly kicker: Span | null;
  readonly leads: readonly Span[];
  /** ASCII digits. */
  readonly newsCode: Proved<string> | null;
  readonly published: Proved<Publication> | null;
  /** Who published the page; `null` where the text does not show it. */
  readonly outlet: Proved<NamedOutlet> | null;
  readonly credits: readonly CreditMark[];
  readonly mentions: readonly MentionMark[];
  readonly offices: readonly OfficeMark[];
  readonly dates: readonly DateMark[];
  readonly events: readonly EventMark[];
  readonly problems: readonly Problem[];
}
