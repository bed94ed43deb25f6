import { findActor } from "../authority/actors.ts";
import type { OfficeRole } from "../authority/authority.ts";
import type { OfficeMatch } from "../authority/find-offices.ts";
import { isShared, officeId, officeName } from "../authority/office-name.ts";
import { holdersOn, holds, isOffice } from "../authority/who-held.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { MentionMark, NamedActor, OfficeMark, OfficeReason } from "../document/document.ts";
import { CARDINAL_PATTERN } from "../calendar/number-words.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { firstFrom } from "../text/spans-within.ts";
import { besideOffice, type Beside } from "./beside-office.ts";
import type { Home } from "./home-country.ts";

/** What offices are read against. */
interface Page {
  readonly source: string;
  readonly mentions: readonly MentionMark[];
  readonly day: IsoDay | null;
  readonly home: Home;
}

/** An office whose role and owner are settled. */
interface Settled {
  readonly role: OfficeRole;
  readonly of: string;
  /** The seat of an envoy, or what he is charged with; `null` where the page names none, or several. */
  readonly at: string | null;
  /** Nothing in the text says whose it is but that it is the page's own country's. */
  readonly atHome: boolean;
}

/**
 * The offices that the article names, in the order of the text, each with who held it. A counterpart has
 * the role of the person or office before it in the sentence. A bare office is that of the page's own
 * country where the page speaks of that one, else that of the state last tied to it; one that no state of
 * the page can mean is left out. What is not known stays unresolved, with the reason.
 */
export function findOfficeMarks(offices: readonly OfficeMatch[], page: Page): OfficeMark[] {
  const marks: OfficeMark[] = [];
  const ties = new Ties(offices, page);
  for (const match of offices) {
    if (isCounted(page.source, match.from)) continue;
    const beside = match.former ? null : besideOffice(page.source, page.mentions, match, marks.at(-1));
    const settled = settle(match, beside, marks, ties, page);
    if (settled === null) continue;
    ties.tie(settled);
    const { role, of, at } = settled;
    marks.push({ from: match.from, to: match.to, office: officeId(role, of, at), name: officeName(role, of, at), ...holderOf(match, settled, beside, page.day) });
  }
  return marks;
}

/** «با حضور ۱۷ رئیس‌جمهور», «سه وزیر خارجه»: several, and none of them in particular; «۲۰۲۵-۱۱-۰۵ وزیر خارجه …» stands behind a day. */
const COUNT = endingOf(new RegExp(`(?:(?<![0-9/:.-])[0-9]{1,3}|(?<![\\p{L}\\u200c])(?:${CARDINAL_PATTERN}|چند|چندین))[ ]`, "u"));
const COUNT_LENGTH = 12;

function isCounted(source: string, from: number): boolean {
  const before = foldText(source.slice(Math.max(0, from - COUNT_LENGTH), from));
  return endsIn(before, COUNT, before.length);
}

/** Which state each role was last tied to, and whether the page speaks of its own country's. */
class Ties {
  private readonly last = new Map<OfficeRole, string>();
  private readonly ofHome = new Set<OfficeRole>();
  private readonly home: Home;
  /** The seat of each envoy of whom the page names one seat alone, by role and owner; `null` for several. */
  private readonly seats = new Map<string, string | null>();

  constructor(offices: readonly OfficeMatch[], { mentions, day, home }: Page) {
    this.home = home;
    for (const { role, of } of offices) if (of === home && role !== "counterpart") this.ofHome.add(role);
    for (const { role, of, at } of offices) if (at !== null) this.seat(`${role} ${of}`, at);
    for (const actor of new Set(mentions.map((mention) => mention.actor))) for (const { role, of } of officesOf(actor, day)) if (of === home) this.ofHome.add(role);
  }

  private seat(office: string, at: string): void {
    const known = this.seats.get(office);
    this.seats.set(office, known === undefined || known === at ? at : null);
  }

  /** «سفیر ایران» is the one in Kabul on a page that names no other of Iran's with a seat. */
  seatOf({ role, at }: OfficeMatch, of: string): string | null {
    return at ?? (role === "counterpart" ? null : (this.seats.get(`${role} ${of}`) ?? null));
  }

  tie({ role, of }: Settled): void {
    this.last.set(role, of);
    if (of === this.home) this.ofHome.add(role);
  }

  /** Whose a bare office of this role is. */
  ownerOf(role: OfficeRole): string {
    return this.ofHome.has(role) ? this.home : (this.last.get(role) ?? this.home);
  }
}

function settle(match: OfficeMatch, beside: Beside | null, marks: readonly OfficeMark[], ties: Ties, page: Page): Settled | null {
  const role = match.role === "counterpart" ? counterpartRole(match, marks, page) : match.role;
  if (role === null) return null;
  const known = match.of ?? pointedAt(match, page) ?? ownerBeside(role, beside, page.day);
  if (known !== null) return { role, of: known, at: ties.seatOf(match, known), atHome: false };
  const owner = ties.ownerOf(role);
  if (isOffice(role, owner, page.day)) return { role, of: owner, at: null, atHome: owner === page.home };
  const state = lastState(match.from, page);
  return state === null || state === page.home ? null : { role, of: state, at: null, atHome: false };
}

/** How far before a counterpart the person or office stands whose role it has, in code units. */
const SENTENCE = 240;

/** «وزیر نیرو … به همتای تاجیک»: an office of which the file knows no holders. */
const OTHER_MINISTER = overFolded(/(?<!\p{L})وزیر[ ](?!(?:امور[ ])?خارجه)\p{L}/u);

/**
 * «رئیس‌جمهور … همتای عراقی», «پزشکیان … همتای عراقی»: a president's counterpart is a president; the press says it of foreign ministers
 * most. `null` for another minister's.
 */
function counterpartRole({ from }: OfficeMatch, marks: readonly OfficeMark[], { source, mentions, day }: Page): OfficeRole | null {
  const start = sentenceStart(source, from);
  const office = marks.findLast((mark) => mark.from >= start);
  const near = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, from)).findLast(({ kind, actor }) => kind === "person" && everHeld(actor, day).length > 0);
  if (office && (!near || office.from > near.from)) return roleOf(office);
  const roles = near ? everHeld(near.actor, day).map(({ role }) => role) : [];
  if (!office && roles.length === 0 && OTHER_MINISTER.test(foldText(source.slice(start, from)))) return null;
  return roles.includes("foreign-minister") ? "foreign-minister" : (roles[0] ?? "foreign-minister");
}

function roleOf({ office }: OfficeMark): OfficeRole {
  // The id is made of role and owner: `foreign-minister-of-qatar`.
  return office.slice(0, office.lastIndexOf("-of-")) as OfficeRole;
}

function sentenceStart(source: string, before: number): number {
  const from = Math.max(0, before - SENTENCE);
  const ends = [...source.slice(from, before).matchAll(/[.!؟?\n]/gu)];
  const last = ends.at(-1);
  return last ? from + last.index + 1 : from;
}

/** The offices that a person of the file held on the day; of nobody else, and none without a day. */
function officesOf(id: string, day: IsoDay | null): readonly { readonly role: OfficeRole; readonly of: string }[] {
  const actor = findActor(id);
  return actor?.kind === "person" && day !== null ? actor.offices.filter((office) => holds(office, day)) : [];
}

/** The same, on a page without a day those that he ever held. */
function everHeld(id: string, day: IsoDay | null): readonly { readonly role: OfficeRole; readonly of: string }[] {
  const actor = day === null ? findActor(id) : null;
  return actor?.kind === "person" ? actor.offices : officesOf(id, day);
}

/** «وزیر خارجه این کشور»: the state named last. */
function pointedAt({ to, from }: OfficeMatch, page: Page): string | null {
  return /^[ \u200c\n](?:(?:این|ان)[ \u200c]کشور|متبوع)/u.test(foldText(page.source.slice(to, to + 12))) ? lastState(from, page) : null;
}

/** The state named last before a place of the text, by its name, its people or a place of it. */
function lastState(before: number, { mentions }: Page): string | null {
  for (let i = firstFrom(mentions, before) - 1; i >= 0; i--) {
    const { kind, actor } = mentions[i] ?? { kind: "person", actor: "" };
    if (kind === "state") return actor;
    const place = kind === "place" ? findActor(actor) : null;
    if (place?.kind === "place" && place.state !== null) return place.state;
  }
  return null;
}

/** «سرگئی لاوروف وزیر خارجه»: his own state's. */
function ownerBeside(role: OfficeRole, beside: Beside | null, day: IsoDay | null): string | null {
  if (beside === null) return null;
  const [owner = null, other] = new Set(everHeld(beside.id, day).filter((office) => office.role === role).map(({ of }) => of));
  return day === null && other !== undefined ? null : owner;
}

function holderOf(match: OfficeMatch, settled: Settled, beside: Beside | null, day: IsoDay | null): { holder: NamedActor | null; reason: OfficeReason } {
  if (match.former) return { holder: null, reason: "former" };
  if (beside && canHold(beside, settled, day)) return { holder: { id: beside.id, name: beside.name }, reason: "named-beside" };
  if (day === null) return { holder: null, reason: "no-day" };
  const [first, second] = holdersOn(settled.role, settled.of, day, settled.at);
  if (second || isShared(settled.role, settled.at)) return { holder: null, reason: "several-holders" };
  if (!first) return { holder: null, reason: "not-in-file" };
  return { holder: { id: first.id, name: first.name }, reason: settled.atHome ? "held-at-home" : "held-that-day" };
}

/** Whether the person beside an office can be its holder: by the file, or because the file knows neither. */
function canHold(beside: Beside, { role, of, at }: Settled, day: IsoDay | null): boolean {
  const actor = findActor(beside.id);
  if (actor?.kind !== "person") return !beside.listed;
  if (actor.offices.some((office) => office.role === role && office.of === of)) return true;
  const others = day === null || isShared(role, at) ? [] : holdersOn(role, of, day, at);
  return others.length === 0 && officesOf(beside.id, day).every((office) => office.role !== role) && !beside.listed;
}
