import type { OfficeRole } from "../authority/authority.ts";
import { findActor } from "../authority/actors.ts";
import { isGivenName } from "../authority/given-names.ts";
import { findNames, type Candidate, type NameMatch } from "../authority/find-names.ts";
import type { OfficeMatch } from "../authority/find-offices.ts";
import { isInOffice, resolveShortForm, type PageContext } from "../authority/resolve-short-form.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { CreditMark, MentionMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import type { Reading } from "../text/reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { asciiName } from "../text/ascii.ts";
import { squeeze } from "../text/squeeze.ts";
import { gatherFrom } from "../text/gather.ts";
import { firstFrom, isTouched, spansTouching } from "../text/spans-within.ts";
import { findAbbreviations } from "./find-abbreviations.ts";
import { findByContext, findHomeInstitutions, type InstitutionMatch } from "./find-institutions.ts";
import { findNewOrganizations, type NewOrganization } from "./find-new-organizations.ts";
import { findNewPeople, type NewPerson } from "./find-new-people.ts";
import { findNamesAgain, findSurnames } from "./find-surnames.ts";
import { isReceived } from "./met-people.ts";
import { canBeName, isCalling, isOnlyName } from "./person-signs.ts";
import type { ReadBlock } from "./read-block.ts";
import { readWholeWords, type WholeWords } from "./whole-words.ts";

/** What a page tells about its names. */
interface Page extends PageContext {
  readonly offices: readonly OfficeMatch[];
  readonly home: "iran" | "afghanistan";
}

/** What is known of a page before its names are read. */
export interface PageFacts {
  readonly offices: readonly OfficeMatch[];
  readonly credits: readonly CreditMark[];
  readonly day: IsoDay | null;
  /** The state whose press the page is. */
  readonly home: "iran" | "afghanistan";
}

/** Code units between a ministry and the state that owns it: «وزارت خارجه روسیه» is no Iranian ministry. */
const OWNER_GAP = 2;

/**
 * The actors that the article names, in the order of the text. A surname counts where the page, the
 * press or an office tells whose it is. What a credit names publishes and is no actor.
 */
export function findMentions(blocks: readonly ReadBlock[], { offices, credits, day, home }: PageFacts): MentionMark[] {
  const { names, namesakes } = namesIn(blocks, credits);
  const fullNamesOnPage = new Set<string>();
  for (const match of names) if (match.basis === "name") fullNamesOnPage.add(match.actor);
  const page = { day, home, fullNamesOnPage, offices: distinctOffices(offices) };
  const source = blocks[0]?.source ?? "";
  for (const [i, match] of names.entries()) for (const id of byGrammar(source, match, { day, beside: [names[i - 1], names[i + 1]] })) fullNamesOnPage.add(id);
  const mentions = inOrder(mentionsOf(names, page));
  const whole = blocks.map(readWholeWords);
  const institutions = gatherFrom(blocks, (block) => institutionsIn(block, names, page));
  const bodies = unlessKnown(source, byFullestNames(gatherFrom(whole, (block) => findNewOrganizations(block, mentions))), institutions).map(newOrganization);
  const homes = withoutOtherHouse(source, [...mentions, ...bodies], institutions.filter((mark) => !isTouched(bodies, mark)));
  const known = inOrder([...mentions, ...bodies, ...homes]);
  const strangers = strangersIn(whole, known, credits);
  const own = withoutNamesakes(source, known, [...namesakes, ...strangers.flatMap(({ name }) => /\s(\S+)$/u.exec(name)?.[1] ?? [])]);
  return inOrder(own === known ? [...known, ...strangers] : [...own, ...strangersIn(whole, own, credits)]);
}

/** «هاشمی» on a page that names «علی اوسط هاشمی» in full, and nobody known of that surname, means the former. */
function withoutNamesakes(source: string, known: readonly MentionMark[], surnames: readonly string[]): readonly MentionMark[] {
  if (surnames.length === 0) return known;
  const taken = new Set(surnames.map(squeeze));
  const inFull = new Set(known.filter(({ basis }) => basis === "name").map(({ actor }) => actor));
  const isTheirs = ({ kind, basis, actor, from, to }: MentionMark) => kind === "person" && basis === "short-form" && !inFull.has(actor) && taken.has(squeeze(source.slice(from, to)));
  return known.some(isTheirs) ? known.filter((mark) => !isTheirs(mark)) : known;
}

/** The names that the authority file knows and no credit holds; and the surnames that others bear. */
function namesIn(blocks: readonly ReadBlock[], credits: readonly CreditMark[]): { names: NameMatch[]; namesakes: string[] } {
  const [names, namesakes]: [NameMatch[], string[]] = [[], []];
  for (const block of blocks) {
    for (const match of findNames(block)) {
      if (isTouched(credits, match)) continue;
      if (isNamesake(block, match)) namesakes.push(block.source.slice(match.from, match.to));
      else names.push(match);
    }
  }
  return { names, namesakes };
}

/**
 * «آیخان حاجی‌زاده، …», «علی اوسط هاشمی»: a surname behind a word that can only be a name where a clause begins, or behind one that
 * goes on a given name, is another bearer's: so is one of whom «پذیرای» or «با» tells before his office, «پذیرای آتادردی بایراموف سرکنسول …». So is one that is a given name here, before what can only be a name: «اسد قیصر رئیس …».
 */
function isNamesake({ words }: Reading, { basis, from, to }: NameMatch): boolean {
  if (basis !== "short-form") return false;
  const at = firstFrom(words, from);
  const [given, surname, next] = [words[at - 1], words[at], words[at + 1]];
  const isGiven = surname?.to === to && (isGivenName(surname.key) || isCalling(words[at + 2]?.key ?? ""));
  if (isGiven && next?.gap === "space" && isOnlyName(next.key)) return true;
  if (given === undefined || surname?.gap !== "space") return false;
  // «کمال ابو عون» is no «عون».
  if (given.key === "ابو") return true;
  if (isOnlyName(given.key) && isReceived(words[at - 2]?.key ?? "") && isCalling(next?.key ?? "")) return true;
  return given.gap === "break" ? isOnlyName(given.key) : isGivenName(words[at - 2]?.key ?? "") && canBeName(given.key);
}

function mentionsOf(names: readonly NameMatch[], page: Page): MentionMark[] {
  const mentions: MentionMark[] = [];
  for (const match of names) {
    const mention = readMention(match, resolve(match, page), match.basis);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** «عکاس: X»: who made the page is nobody of whom it tells. */
const OF_NEWSROOM = overFolded(/(?<!\p{L})(?:عکاس|عکس|مترجم|ترجمه|تنظیم|گزارش[ \u200c]?گر)[ ]?[:/][ ]?$/u);

/** People whom the file lacks, by their names, and then by their surnames alone. */
function strangersIn(blocks: readonly WholeWords[], known: readonly MentionMark[], credits: readonly CreditMark[]): MentionMark[] {
  const taken = inOrder([...known, ...credits]);
  const people = known.filter(({ kind }) => kind === "person");
  // «بنا بر گزارش ایندیا تودی»: an outlet that the page credits is nobody elsewhere either.
  const outlets = new Set(credits.map(({ value }) => squeeze(value.name)));
  const strangers = gatherFrom(blocks, (whole) => findNewPeople(whole, taken, people).filter(({ name, from }) => !outlets.has(squeeze(name)) && !OF_NEWSROOM.test(whole.block.source.slice(Math.max(0, from - NEAR), from))));
  const first = strangers.filter(({ name }) => /\s/u.test(name)).map(newPerson);
  const full = [...first, ...findNamesAgain(blocks, first, inOrder([...taken, ...first]))];
  const alone = strangers.filter(({ name }) => !/\s/u.test(name)).map(newPerson);
  const short = findSurnames(blocks, [...full, ...people.filter(isNamedInFull)], inOrder([...taken, ...full]));
  const others = alone.filter((mark) => !short.some((surname) => overlaps(surname, mark)));
  return [...full, ...short, ...others];
}

/** Somebody whom the page names in full, and of whose surname alone the file says nothing: «نیکی هیلی», then «خانم هیلی». */
function isNamedInFull({ actor, basis }: MentionMark): boolean {
  const known = basis === "name" ? findActor(actor) : null;
  return known?.kind === "person" && known.shortForms.length === 0;
}

function inOrder<T extends Span>(marks: readonly T[]): T[] {
  const isSorted = marks.every((mark, i) => i === 0 || (marks[i - 1]?.from ?? 0) <= mark.from);
  return isSorted ? [...marks] : marks.toSorted((a, b) => a.from - b.from);
}

/** A person of whom the authority file knows nothing gets an id from the letters of the name. */
function newPerson({ from, to, name }: NewPerson): MentionMark {
  return { from, to, actor: `x-${asciiName(squeeze(name))}`, name, kind: "person", basis: "new-name" };
}

/** «کمیسیون کشاورزی» on a page that has «کمیسیون کشاورزی مجلس» is the same body. */
function byFullestNames(bodies: readonly NewOrganization[]): readonly NewOrganization[] {
  if (bodies.length < 2) return bodies;
  const fuller = new Map<string, string>();
  for (const name of new Set(bodies.map(({ name }) => name))) {
    for (let at = name.indexOf(" "); at > 0; at = name.indexOf(" ", at + 1)) fuller.set(name.slice(0, at), name);
  }
  return bodies.map((body) => ({ ...body, name: fuller.get(body.name) ?? body.name }));
}

const PARLIAMENT = "iran-parliament";

/** «مجلس» below «مجلس ملی اسلوونی», on a page that nowhere names Iran's in full, is that house. */
function withoutOtherHouse(source: string, others: readonly MentionMark[], homes: readonly MentionMark[]): readonly MentionMark[] {
  if (!homes.some(({ actor }) => actor === PARLIAMENT) || others.some(({ actor }) => actor === PARLIAMENT)) return homes;
  const first = others.reduce((least, other) => (other.from < least && source.startsWith("مجلس", other.from) && isAbroad(other) ? other.from : least), Infinity);
  return homes.filter(({ actor, from }) => actor !== PARLIAMENT || from < first);
}

function isAbroad({ kind, basis, actor }: MentionMark): boolean {
  const known = kind === "organization" ? findActor(actor) : null;
  return kind === "organization" && (basis === "new-name" || (known?.kind === "organization" && known.of !== undefined && known.of !== "iran"));
}

/** «شورای عالی قضایی» without an owner is whose the page tells. */
function unlessKnown(source: string, bodies: readonly NewOrganization[], institutions: readonly Span[]): readonly NewOrganization[] {
  const isKnown = ({ from, to, name }: NewOrganization) => name.length <= to - from && spansTouching(institutions, { from, to }).some((other) => other.from === from && other.to === to) && source.startsWith(name, from);
  return institutions.length === 0 || bodies.length === 0 ? bodies : bodies.filter((body) => !isKnown(body));
}

function newOrganization({ from, to, name }: NewOrganization): MentionMark {
  return { from, to, actor: `x-${asciiName(squeeze(name))}`, name, kind: "organization", basis: "new-name" };
}

/** Institutions called by less than their names; none where a name stands or its owner follows. */
function institutionsIn(block: Reading, names: readonly NameMatch[], { home, fullNamesOnPage }: Page): readonly MentionMark[] {
  const isTaken = (span: Span) => spansTouching(names, { from: span.from, to: span.to + OWNER_GAP }).some((name) => overlaps(name, span) || name.basis !== "short-form");
    const homes = findHomeInstitutions(block, home).filter((match) => !isTaken(match));
  const others = [...findByContext(block, fullNamesOnPage), ...findAbbreviations(block)].filter((match) => !isTouched(names, match));
  if (homes.length + others.length === 0) return NONE;
  return [...homes, ...others].flatMap((match: InstitutionMatch) => readMention(match, match.actor, "name") ?? []);
}

/** What most blocks name. */
const NONE: readonly MentionMark[] = [];

/** Each office once: a long page names the same few again and again. */
function distinctOffices(offices: readonly OfficeMatch[]): OfficeMatch[] {
  return [...new Map(offices.map((office) => [`${office.role} ${office.of ?? ""} ${office.acting}`, office])).values()];
}

function resolve(match: NameMatch, page: Page): string | null {
  if (match.basis !== "short-form") return match.actor;
  return resolveShortForm(match.candidates, page) ?? officeHolder(match.candidates, page);
}

/** Before or behind a surname that is an everyday word too, these tell that a person is meant: «معاون ظریف», «ظریف گفت», «ظریف: …». */
const BEFORE_PERSON = /(?:دیدار|ملاقات|معاون|سلام|پیام|سفر|دعوت|به گفته|گفتگوی|گفت\u200c?وگوی|تماس|اقای|دکتر|مهندس|سخنان|اظهارات|نامه|به گفته)[ \u200c]+$/u;
const BEFORE_SURNAME = /(?:^|[^\p{L}])(?:اقای|دکتر|مهندس)[ \u200c]+$/u;
/** «رئیس‌جمهور غنی»: who has held the office. */
const TITLES: readonly (readonly [before: RegExp, role: OfficeRole])[] = [
  [/رییس[ \u200c]?جمهور[ \u200c]+$/u, "president"],
  [/نخست[ \u200c]?وزیر[ \u200c]+$/u, "prime-minister"],
  [/وزیر(?:[ ]امور)?[ ]?خارجه[ \u200c]+$/u, "foreign-minister"],
];
/** «سفر روحانی به …», «دیدار ظریف با …». */
const BEFORE_TRAVELLER = /(?:^|[^\p{L}])(?:سفر|دیدار|ملاقات|تماس|گفت[ \u200c]?و[ \u200c]?گوی|مکالمه)[ \u200c]+$/u;
const BEHIND_TRAVELLER = /^[»]? (?:به|با|و) /u;
const BEHIND_PERSON = overFolded(/^(?: ?:|[»]? (?:گفت|افزود|تاکید کرد|تصریح کرد|اظهار|خاطرنشان|نوشت|راهی|وارد)(?!\p{L}))/u);
/** An adjective opens no sentence: «ظریف با …», «ظریف روز شنبه …». */
const OPENS = /(?:^|[.!؟\n:])\s*$/u;
const BEHIND_SUBJECT = overFolded(/^(?:،| (?:با|بر|در|به|از|روز|دیروز|امروز|دیشب|شامگاه|صبح|عصر|نیز|هم|همچنین|خطاب|ضمن|پس از)(?!\p{L}))/u);
const NEAR = 16;

/** Whom a page calls by a surname that is an everyday word too: its only bearer in office that day, where the words around speak of a person. */
function byGrammar(source: string, match: NameMatch, { day, beside }: { readonly day: IsoDay | null; readonly beside: readonly (NameMatch | undefined)[] }): string[] {
  if (match.basis !== "short-form") return [];
  const words = match.candidates.filter(({ word }) => word);
  // Whom the press calls so whether he is in office or not, where nobody else bears the name.
  const bearers = words.length === 1 && match.candidates.length === 1 ? words : words.filter(({ actor }) => day !== null && isInOffice(actor, day));
  const [bearer] = bearers;
  if (!bearer || bearers.length > 1) return [];
  const before = foldText(source.slice(Math.max(0, match.from - NEAR), match.from));
  const behind = foldText(source.slice(match.to, match.to + NEAR));
  // Of a page without a day nobody knows who was in office.
  const isListed = beside.some((other) => isBesidePerson(source, match, other));
  const isOnTheWay = BEFORE_TRAVELLER.test(before) && BEHIND_TRAVELLER.test(behind);
  if (day === null) return bearers === words && (isListed || isOnTheWay || BEFORE_SURNAME.test(before) || hasTitle(bearer.actor, before)) ? [bearer.actor] : [];
  const isPerson = isListed || BEFORE_PERSON.test(before) || BEHIND_PERSON.test(behind) || (OPENS.test(source.slice(Math.max(0, match.from - 2), match.from)) && BEHIND_SUBJECT.test(behind));
  return isPerson ? [bearer.actor] : [];
}

function hasTitle(id: string, before: string): boolean {
  const actor = findActor(id);
  return actor?.kind === "person" && TITLES.some(([title, role]) => title.test(before) && actor.offices.some((office) => office.role === role));
}

/** «روحانی، پوتین و اردوغان»: beside somebody in a list, by a surname that is no other word. */
function isBesidePerson(source: string, { from, to }: NameMatch, other: NameMatch | undefined): boolean {
  if (other === undefined || (other.basis === "short-form" ? other.candidates.some(({ word }) => word) : findActor(other.actor)?.kind !== "person")) return false;
  return LISTED.test(other.from < from ? source.slice(other.to, from) : source.slice(to, other.from));
}

const LISTED = /^(?:، ?| و )$/u;

/** The only bearer of a surname who ever held an office that the page names: «باقری», «سرپرست وزارت خارجه». */
function officeHolder(candidates: readonly Candidate[], { offices, home }: Page): string | null {
  const holders = candidates.filter(({ actor, word }) => !word && offices.some((office) => everHeld(actor, office, home)));
  const [first, second] = holders;
  return first && !second ? first.actor : null;
}

function everHeld(id: string, { role, of, acting }: OfficeMatch, home: string): boolean {
  const actor = findActor(id);
  return actor?.kind === "person" && actor.offices.some((office) => office.role === role && office.of === (of ?? home) && (office.acting ?? false) === acting);
}

function readMention(span: Span, id: string | null, basis: MentionMark["basis"]): MentionMark | null {
  const actor = id === null ? null : findActor(id);
  return actor ? { from: span.from, to: span.to, actor: actor.id, name: actor.name, kind: actor.kind, basis } : null;
}
