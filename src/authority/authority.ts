/**
 * The shape of the authority file: who is who. Rows live beside this file, one table a kind; the
 * lookups over them too. Names are spelled in correct modern orthography; matching folds them.
 */

/** What all entries have. `id` is ASCII, `[a-z0-9-]+`, permanent, and unique over all kinds of actor. */
interface Entry {
  readonly id: string;
  /** Persian name as shown, in modern orthography with half-spaces. */
  readonly name: string;
  readonly english: string;
  /** Other full names and spellings. Letter variants, half-spaces and spaces need no rows: the fold knows them. */
  readonly variants: readonly string[];
}

/** The kinds of office the file follows over time. */
export type OfficeRole =
  | "foreign-minister"
  | "foreign-ministry-spokesman"
  | "deputy-foreign-minister"
  | "president"
  | "prime-minister"
  | "head-of-state" // king, emir, sultan, supreme leader
  | "secretary-general"
  | "leader" // of a movement or party
  | "commander"
  | "speaker" // of a state's parliament
  | "senate-president" // of the upper house of one that has two
  | "defence-minister"
  | "security-secretary" // of a state's security council; a national security adviser
  | "vice-president"
  | "crown-prince"
  | "government-spokesman"
  | "spokesman" // of a body
  | "head" // of a body
  | "un-representative"
  | "ambassador"
  | "charge-daffaires" // heads an embassy in its ambassador's stead
  | "interests-section-head" // heads what stands for an embassy where there are no relations
  | "special-envoy"
  | "other";

/** Which ends of a term are drawn in to the days on which the office was surely held, since the very day is in doubt. */
export type Narrowed = "first" | "last" | "both";

/** What a term of office rests on. */
export interface OfficeSource {
  /** Title of the article of the English Wikipedia in which the term can be checked. */
  readonly article: string;
  readonly narrowed: Narrowed | null;
  /** What else is known of the term: a whole Persian sentence. */
  readonly remark: string | null;
}

/** An office that a person held. Days are ISO; `null` is not known (from) or still held (to). */
export interface Office {
  readonly role: OfficeRole;
  /** Id of the state or organization whose office it is. */
  readonly of: string;
  /** Id of the state or body where an envoy is accredited, or of what he is charged with. */
  readonly at?: string;
  /** Persian title as shown: «وزیر امور خارجه ایران». */
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly acting?: true;
  readonly source: OfficeSource;
}

/** A surname or the like, by which a page speaks of a person once it is clear who is meant. */
export interface ShortForm {
  readonly form: string;
  /** Means this one person in the press, even on a page that never names him in full. */
  readonly alone?: true;
  /** Is an everyday word too («ظریف», «مشعل»): stands for the person only on a page that names him in full. */
  readonly word?: true;
}

/** Somebody whom the press names, and the offices that he or she held. */
export interface Person extends Entry {
  readonly kind: "person";
  /**
   * Short forms, mostly surnames. A short form stands for the person only where the page names the
   * person in full or by an office, or where `alone` says that it is unmistakable in the press.
   */
  readonly shortForms: readonly ShortForm[];
  readonly offices: readonly Office[];
}

/** A state, and what its people are called. */
export interface State extends Entry {
  readonly kind: "state";
  /** «ایرانی», «قطری»: singular, without plural endings. */
  readonly demonyms: readonly string[];
  /**
   * Demonyms that are other words too («چینی» porcelain, «ترک» crack, «انگلیسی» the language): read only
   * behind a word for an official, «همتای چینی».
   */
  readonly titledDemonyms?: readonly string[];
  /** Short names that are everyday words («مالی» financial): read only behind «وزیر خارجه», «رئیس‌جمهور» or a word that leads to a place. */
  readonly everyday?: readonly string[];
  /** In the Organisation of Islamic Cooperation. */
  readonly oic?: "member" | "observer";
}

/** A body: of states, of one state, a movement, a party, a company. */
export interface Organization extends Entry {
  readonly kind: "organization";
  /**
   * Id of the state or body whose organ it is. Where the name ends in the owner's, a text names both:
   * «وزارت خارجه» «روسیه».
   */
  readonly of?: string;
  /** Id of the state that it rules: organs of that state are named with it too («وزارت خارجه طالبان»). */
  readonly rules?: string;
}

/** Whether an organ is this actor's, or its state is ruled by it. */
export function isOrganOf(organ: Organization, owner: Actor): boolean {
  return organ.of !== undefined && (organ.of === owner.id || (owner.kind === "organization" && organ.of === owner.rules));
}

/** A city, a region or a holy place. */
export interface Place extends Entry {
  readonly kind: "place";
  /** Id of the state it lies in; `null` where that is disputed or spans several. */
  readonly state: string | null;
  /** Those of its names that are everyday words too: they count only where one is, goes there or comes from there («به کابل»). */
  readonly everyday?: readonly string[];
}

/** Somebody or something that a page can name. */
export type Actor = Person | State | Organization | Place;

/** A newspaper, agency or site. Outlets are not actors: they publish, and are credited. */
export interface Outlet extends Entry {
  /** A news agency whose items others reprint: a credit to it alone does not make it the page's publisher. */
  readonly agency: boolean;
  /** ASCII host names, without `www.`, by which the page's own address shows the outlet. */
  readonly hosts: readonly string[];
  /** Whose press it is, where that is not Iran's: a bare «وزیر خارجه» in it is that state's. */
  readonly country?: "afghanistan";
}
