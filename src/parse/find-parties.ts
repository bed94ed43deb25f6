import { findActor } from "../authority/actors.ts";
import { actsOn } from "./beside-office.ts";
import { officeId, ownerOf } from "../authority/office-name.ts";
import { OFFICES_KNOWN_UNTIL } from "../authority/people.ts";
import { holds } from "../authority/who-held.ts";
import type { OfficeMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { gatherFrom } from "../text/gather.ts";
import { overFolded } from "../text/over-folded.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { laterNames } from "./later-name.ts";

/** Somebody whom the article names, or whose office it names: who can take part in an event. */
export interface Party extends Span {
  /** Id of the person; of the state or body where only an office is named and nobody knows its holder. */
  readonly id: string;
  /** Id of the state or body for which the person speaks, where that is known. */
  readonly home: string | null;
  /** Named by the office first. */
  readonly isOffice: boolean;
  /** Id of the office that is named; `null` for a name. */
  readonly office: string | null;
  /** Named by an office alone of which nobody knows the holder, or by one without a state that is taken for Iran's. */
  readonly isVague: boolean;
  /** Named as «همتای …». */
  readonly isCounterpart: boolean;
}

/** Code units between a name and the office beside it that belong to one person: «X، وزیر …». */
const BESIDE = 3;
/** A bare office is taken for that of Iran; who held none there is nobody known. */
const AT_HOME = "iran";
/** The office says whose it is: «سفیر جمهوری اسلامی ایران در بروکسل». */
const NAMES_HOME = overFolded(/(?<!\p{L})(?:ایران|جمهوری[ ]اسلامی)(?!\p{L})/u);

/** Those who can take part, in the order of the text; and who holds which office by the page's own words. */
export interface FoundParties {
  readonly parties: readonly Party[];
  readonly holders: ReadonlyMap<string, string>;
}

/**
 * The people of an article in the order of the text, a name and the office beside it as one. An office
 * stands for the person whom the page itself names beside it, else for its holder on the day of the page,
 * else for the state whose it is.
 */
export function findParties({ source, mentions, offices, published }: Pick<ArticleFacts, "source" | "mentions" | "offices" | "published">): FoundParties {
  const people = mentions.filter(({ kind }) => kind === "person");
  const isLater = published !== null && published > OFFICES_KNOWN_UNTIL;
  const holders = holdersOnPage({ source, people: new Set(people.map(({ actor }) => actor)), offices, isLater });
  const named = people.map(({ from, to, actor }) => ({ from, to, id: actor, home: homeOf(actor), isOffice: false, office: null, isVague: false, isCounterpart: false }));
  const held = gatherFrom(offices, (mark) => partyOf(source, mark, holders));
  const parties = joinBeside(source, [...named, ...held].sort((a, b) => a.from - b.from || b.to - a.to));
  const later = laterNames(source, parties);
  return { parties: later.size === 0 ? parties : parties.map((party) => withName(party, later)), holders: new Map([...later, ...holders]) };
}

/** An office that stands for whom the page names behind it. */
function withName(party: Party, names: ReadonlyMap<string, string>): Party {
  const id = party.office === null ? undefined : names.get(party.office);
  return id !== undefined && party.isVague ? { ...party, id, isVague: false } : party;
}

function partyOf(source: string, mark: OfficeMark, onPage: ReadonlyMap<string, string>): Party[] {
  const { from, to, office, holder, reason } = mark;
  const home = ownerOf(office);
  const id = (reason === "named-beside" ? holder?.id : (onPage.get(office) ?? holder?.id)) ?? (home === AT_HOME && !NAMES_HOME.test(foldText(sliceSpan(source, mark))) ? null : home);
  if (id === null || reason === "former") return [];
  return [{ from, to, id, home, isOffice: true, office, isVague: id === home || reason === "held-at-home", isCounterpart: /^هم[ \u200c]?تا/u.test(sliceSpan(source, mark)) }];
}

/** A page whose holders of offices are asked for. */
interface Page extends Pick<ArticleFacts, "source" | "offices"> {
  readonly people: ReadonlySet<string>;
  /** Whether the page came out on a day of which the authority file does not know yet. */
  readonly isLater: boolean;
}

/** Who holds which office by the page's own words; where it gives no day, or one of which nothing is known yet, the only one of its people who ever held it, or held it last. */
function holdersOnPage({ source, people, offices, isLater }: Page): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { office, holder, reason } of offices) {
    if (reason === "named-beside" && holder && !holders.has(office)) holders.set(office, holder.id);
  }
  const held = gatherFrom([...people], (id) => officesOf(id, isLater));
  // Each office is looked up once: a page may name one a thousand times.
  const asked = new Set<string>();
  for (const mark of offices) {
    const key = officeKey(mark.office, sliceSpan(source, mark).startsWith("سرپ"));
    if (mark.reason !== (isLater ? "not-in-file" : "no-day") || holders.has(mark.office) || asked.has(key)) continue;
    asked.add(key);
    const [first, second] = new Set(held.flatMap(({ id, office }) => (office === key ? id : [])));
    if (first !== undefined && second === undefined) holders.set(mark.office, first);
  }
  return holders;
}

/** The offices that somebody held by the authority file, on whatever day or, for `isLast`, on the last of which it knows. */
function officesOf(id: string, isLast: boolean): { readonly id: string; readonly office: string }[] {
  const actor = findActor(id);
  if (actor?.kind !== "person") return [];
  return actor.offices.filter((office) => !isLast || holds(office, OFFICES_KNOWN_UNTIL)).map(({ role, of, at, acting }) => ({ id, office: officeKey(officeId(role, of, at ?? null), acting ?? false) }));
}

/** An office, held or led for somebody else. */
function officeKey(office: string, acting: boolean): string {
  return acting ? `${office} acting` : office;
}

/** The state for which a person last spoke by the authority file, else the body. */
function homeOf(id: string): string | null {
  const actor = findActor(id);
  if (actor?.kind !== "person") return null;
  const held = actor.offices.findLast(({ of }) => findActor(of)?.kind === "state") ?? actor.offices.at(-1);
  return held?.of ?? null;
}

/** One party for a name and the offices beside it; «به گفته وزیر خارجه، X …» are two. */
function joinBeside(source: string, parties: readonly Party[]): Party[] {
  const joined: Party[] = [];
  for (const party of parties) {
    const last = joined.at(-1);
    const between = source.slice(last?.to, party.from);
    // A headline may end with a name, and the text below it begin with the same.
    const isApart = (last?.isOffice === true && /[،,]/u.test(between)) || /\n\s*\n/u.test(between) || (last?.isOffice === party.isOffice && between.includes("\n"));
    if (last && last.id === party.id && party.from - last.to <= BESIDE && !isApart) joined[joined.length - 1] = join(last, party);
    else if (last && isApposed(last, party) && !(party.isCounterpart && actsOn(source, last, party))) joined[joined.length - 1] = { ...last, to: party.to, home: last.home ?? party.home };
    else if (!last || party.from >= last.to) joined.push(party);
  }
  return joined;
}

/** «امیرخان متقی، سرپرست وزارت خارجه طالبان»: an office behind a name is his whom it follows, where nobody else is known to hold it. */
function isApposed(name: Party, office: Party): boolean {
  const gap = office.from - name.to;
  return !name.isOffice && office.isVague && gap >= 0 && gap <= BESIDE - 1 && (gap <= 1 || office.id === office.home || name.home === null || name.home === office.home);
}

function join(a: Party, b: Party): Party {
  return { ...a, to: Math.max(a.to, b.to), home: a.home ?? b.home, isCounterpart: a.isCounterpart || b.isCounterpart };
}
