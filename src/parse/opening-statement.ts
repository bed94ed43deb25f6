import { findActor } from "../authority/actors.ts";
import type { Block, EventKind } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, mayMatch, patternOf } from "../text/pattern.ts";
import { letterAt } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { holdBeginning } from "../text/spans-within.ts";
import type { Scene } from "./event-cast.ts";
import { peopleIn } from "./event-scene.ts";
import { INTERVIEW, wholeWords, Z } from "./event-words.ts";
import type { Event, Participant } from "./merge-tellings.ts";
import type { ReadBlock } from "./read-block.ts";
import { readClauses, type Clause } from "./read-clauses.ts";
import type { PartyCast } from "./read-roles.ts";
import { isOfState } from "./same-event.ts";

/** A page that opens with somebody's words is about them: «باقری: …», «زاخارووا گفت …». */
const SAYS = patternOf(/(?<!\p{L})(?:گفت|گفته(?=[ ]است|[ \u200c]?اند)|نوشت|افزود|اعلام[ ]کرد|تاکید[ ]کرد|اظهار[ ]داشت|هشدار[ ]داد|خواستار|محکوم[ ]کرد|تصریح[ ]کرد|یاداور[ ]شد|خاطرنشان[ ]کرد|واکنش[ ]نشان[ ]داد|وعده[ ]داد|(?:مدعی|متذکر)[ ]شد|(?:ادعا|متهم|تهدید|انتقاد|استقبال|اضافه|همدردی|دفاع|پشتیبانی|قدردانی|ستایش|گلایه|ابراز[ ](?:نگرانی|تاسف|امیدواری|خرسندی|انزجار))[ ]کرد|(?<!(?<!\p{L})از[ ].{1,80})می[ \u200c]?گوید|(?<!فرا[ \u200c])خواند|دانست)(?![\p{L}\u200c])(?![ ]?و[ ]?گو)/u);
/** Occasions of which somebody's words are a part, and no event of their own. */
const OCCASIONS: readonly EventKind[] = ["call", "meeting", "visit", "summit", "press-conference", "letter", "statement"];

/** The statement with which a page opens, in its headline or lead; none where the speaker speaks on an occasion that the page tells of. */
export function findOpeningStatement(scene: Scene, told: readonly Event[]): Event[] {
  const statement = readOpeningStatement(scene);
  if (statement === null) return readCommunique(scene, told);
  if (isInterview(scene) || isFormer(scene, statement.people)) return [];
  return isOnOccasion(statement, told.map((event) => (isOfPage(event, scene) ? { ...event, background: false } : event))) ? [] : [statement];
}

/** «بیانیه وزارت امور خارجه درباره …»: a headline that names no more than whose words the page prints. */
function readCommunique({ facts: { blocks }, actors }: Scene, told: readonly Event[]): Event[] {
  for (const block of blocks.filter(isOpening)) {
    const end = COMMUNIQUE.exec(block.text)?.[0].length;
    const body = end === undefined ? undefined : actors.find(({ kind, from }) => kind === "organization" && letterAt(block, from) === end && from < block.to);
    if (body === undefined) continue;
    const statement = statementOf({ id: body.actor, home: body.actor }, block);
    return isOnOccasion(statement, told) ? [] : [statement];
  }
  return [];
}

const COMMUNIQUE = overFolded(/^[ ]*(?:متن[ ](?:کامل[ ])?)?(?:بیانیه|اطلاعیه|اعلامیه)[ ]/u);

/** Whoever is named first as one who speaks; an office above, «فرمانده سنتکام: …», whose holder nobody knows, has its name below. */
function readOpeningStatement(scene: Scene): Event | null {
  let office: Event | null = null;
  for (const block of readOpening(scene.facts.blocks)) {
    const clause = firstSpoken(block);
    if (!clause) continue;
    const speaker = speakerOf(scene, clause);
    if (isOutOfOffice(clause, speaker)) return null;
    const home = office?.people[0]?.home ?? null;
    const isUnnamed = speaker?.who.id === speaker?.who.home;
    const isAnothers = speaker !== undefined && speaker.who.home !== null && speaker.who.home !== home && !isOfState(home ?? "", speaker.who.home);
    if (!speaker || (office !== null && (isUnnamed || isAnothers))) continue;
    const statement = statementOf(speaker.who, clause.sentence);
    if (!isUnnamed) return statement;
    // Below, a state or body that says something is only heard beside the news.
    if (block.kind !== "paragraph") office = statement;
  }
  return office;
}

/** Who speaks in a clause; «واکنش روسیه به سخنان X: …» are words of who reacts. */
function speakerOf(scene: Scene, clause: Clause): PartyCast | undefined {
  const speaker = peopleIn(scene, clause).find(({ role }) => role === "subject");
  const reaction = REACTION.exec(clause.text)?.[0].length;
  return reaction === undefined || speaker === undefined || speaker.at <= reaction + 1 ? speaker : undefined;
}

const REACTION = overFolded(/^[ «]*(?:واکنش|پاسخ|اعتراض|انتقاد)(?:[ ](?:تند|شدید|فوری|رسمی|صریح))?[ ](?=.*[ ](?:به|از)[ ])/u);

/**
 * The headline and the leads in which anybody speaks; below one in which somebody does, «نماینده مجلس: …», the first paragraph gives
 * him his name. A page that was saved without either opens with the first of its paragraphs.
 */
function readOpening(blocks: readonly ReadBlock[]): ReadBlock[] {
  const speaking = blocks.filter((block) => isOpening(block) && maySpeak(block) && firstSpoken(block) !== undefined);
  const [below, next] = blocks.filter(({ kind }) => kind === "paragraph");
  const isBelowAll = speaking.length > 0 || blocks.some(isAnnouncing) || (next !== undefined && !blocks.some(isOpening));
  return below && isBelowAll && maySpeak(below) ? [...speaking, below] : speaking;
}

/** «یک عضو کمیسیون امنیت ملی:», over the headline: says whose words it is. */
function isAnnouncing({ kind, text }: ReadBlock): boolean {
  return kind === "kicker" && /:\s*$/u.test(text);
}

/** «حقابه هیرمند؛ X هشدار داد»: somebody speaks in the first clause or in the second, if in any. */
function firstSpoken(block: ReadBlock): Clause | undefined {
  let read = 0;
  for (const clause of readClauses(block, () => false)) {
    if (speaks(block, clause)) return clause;
    // «با اشاره به این که …، گفت»: what he points to is no clause of its own.
    if (clause.link !== "said" && ++read === 2) return undefined;
  }
  return undefined;
}

/**
 * Those of whom a page speaks first: the subjects of its headline, its leads and the first sentence below. Newsrooms
 * print what many say beside the news; only what these say is itself the news, and a statement.
 */
export function findProtagonists(scene: Scene): ReadonlySet<string> {
  return new Set(openingOf(scene).flatMap((block) => firstSubject(scene, block)));
}

/** Whether an event is told where a page tells its news: a denial there is news, whoever gives it; farther below somebody else is only heard. */
export function isAtTop(scene: Scene): (event: Span) => boolean {
  const opening = openingOf(scene);
  return (event) => holdBeginning(opening, event);
}

/** Whether somebody speaks in the headline or its kicker. */
export function speaksAbove({ facts: { blocks } }: Scene): boolean {
  return blocks.some((block) => isHeading(block) && maySpeak(block) && firstSpoken(block) !== undefined);
}

/** The headline, the leads and the first paragraph. */
function openingOf({ facts: { blocks } }: Scene): ReadBlock[] {
  return [...blocks.filter(isOpening), ...blocks.filter(({ kind }) => kind === "paragraph").slice(0, 1)];
}

function firstSubject(scene: Scene, block: ReadBlock): string[] {
  for (const clause of readClauses(block, () => false)) {
    const first = peopleIn(scene, clause).find(({ role }) => role === "subject");
    if (first) return [first.who.id];
  }
  return [];
}

/** «وزارت خارجه می‌گوید که X امروز با Y دیدار کرد»: what a page reports of its own day is what it is about. */
function isOfPage({ day, status }: Event, { facts }: Scene): boolean {
  return day !== null && day === facts.published && status === "held";
}

/** How many blocks from the top an interview says that it is one. */
const TOP = 6;

/** What somebody in office tells a newsroom is news, and a statement; a talk with an expert or a former official is the newsroom's own. */
function isInterview({ facts }: Scene): boolean {
  const top = facts.blocks.slice(0, TOP);
  const isTalk = top.some((block) => matches(TO_READ, block)) || facts.blocks.filter(isQuestion).length >= QUESTIONS;
  return isTalk || (top.some((block) => matches(INTERVIEW, block)) && top.some((block) => matches(OUT_OF_OFFICE, block)));
}

const OUT_OF_OFFICE = wholeWords(`کارشناس(?:ان)?|استاد|تحلیل${Z}گر|تحلیلگر|پژوهش${Z}گر|پژوهشگر|پیشین|سابق|اسبق|مفسر|صاحب${Z}نظر|فعال[ ](?:سیاسی|مدنی|حقوق|رسانه${Z}ای)|نویسنده|روزنامه${Z}نگار|سردبیر|مدیر${Z}مسیول|عضو[ ]هی[ای]?ت[ ]علمی|اندیشکده|پژوهشکده|(?:مرکز|موسسه)[ ](?:مطالعات|پژوهش${Z}های)|گروه[ ](?:بین${Z}المللی[ ])?بحران|پیش${Z}تر`);
/** How far from a name its title reaches, in letters. */
const TITLE = 50;

/** «مدیرمسئول کیهان: …»: what an expert or a former official thinks is a newsroom's matter, and no statement. */
function isOutOfOffice(clause: Clause, speaker: PartyCast | undefined): boolean {
  if (OP_ED.regex.test(clause.text)) return true;
  return speaker === undefined && mayMatch(OUT_OF_OFFICE, clause) && OUT_OF_OFFICE.regex.test(clause.text.slice(0, TITLE));
}

/** «پژوهشگری در یادداشتی نوشت», «X در روزنامه Y نوشت». */
const OP_ED = patternOf(new RegExp(`(?<!\\p{L})در[ ](?:یادداشتی?|سرمقاله(?:${Z}ای)?|مقاله(?:${Z}ای)?|روزنامه)[ ](?!.{0,60}(?:ایکس|تویی|شبکه|صفحه|کانال|فیس)).{0,60}(?:نوشت|اورده)`, "u"));

/** So often a page gives somebody his title. */
const INTRODUCED = 3;

/** «X، سخنگوی وزارت، درباره ادعای نماینده سابق …»: where a title ends. */
const BEHIND_TITLE = /[\n:؛.]|[ ](?:درباره|راجع|پیرامون|گفت|با|به|را|که)(?=[ ])/u;

/** «علی خرم سفیر پیشین ایران در چین»: whether the title beside a name says so. */
function isFormer({ parties, facts: { source } }: Scene, [speaker]: readonly Participant[]): boolean {
  const named = parties.filter(({ id }) => id === speaker?.id).slice(0, INTRODUCED);
  return named.some(({ from, to }) => {
    const before = source.slice(Math.max(0, from - TITLE), from).split("\n").at(-1) ?? "";
    const behind = source.slice(to, to + TITLE).split(BEHIND_TITLE, 1)[0] ?? "";
    return OUT_OF_OFFICE.regex.test(foldText(`${before}${source.slice(from, to)}${behind}`));
  });
}

/** «گفت‌وگو با این دیپلمات را می‌خوانید»: the newsroom's own. */
const TO_READ = patternOf(/(?:گفت[ \u200c]?و?[ \u200c]?گو(?:ی)?|مصاحبه)[ ](?:[\p{L}\u200c«»]+[ ]){0,8}را[ ](?:[\p{L}\u200c]+[ ]){0,3}(?:می[ \u200c]?|ب)خوانید|(?:مشروح|متن)[ ](?:کامل[ ])?(?:(?:این|ان)[ ])?(?:گفت[ \u200c]?و?[ \u200c]?گو|مصاحبه)/u);
/** So many paragraphs that ask, and a newsroom asks them. */
const QUESTIONS = 2;

function isQuestion({ kind, text }: ReadBlock): boolean {
  return (kind === "paragraph" || kind === "crosshead") && /[؟?]\s*$/u.test(text);
}

function statementOf({ id, home }: Participant, { from, to }: Span): Event {
  const untold = { day: null, lastDay: null, period: null, place: null };
  const told = { again: false, another: false, background: false, inHeading: false };
  return { kind: "statement", status: "held", ...untold, people: [{ id, home }], others: [], ...told, saying: "words", from, to, witnesses: [] };
}

/** Whether somebody's words belong to another event that the page tells of, or only report it. */
export function isOnOccasion(statement: Event, told: readonly Event[]): boolean {
  return told.some((event) => {
    if (event === statement || event.background || event.status === "denied" || !OCCASIONS.includes(event.kind)) return false;
    // «صبح امروز پیش از سفر گفت»: what is set for a day is yet to come.
    if (event.status === "announced" && event.day !== null) return false;
    if (event.day !== null && statement.day !== null && event.day !== statement.day) return false;
    return event.people.some((one) => statement.people.some((speaker) => one.id === speaker.id || reports(speaker.id, one.home)));
  });
}

/** Whether a ministry speaks of its own people. */
function reports(speaker: string, home: string | null): boolean {
  const actor = findActor(speaker);
  return actor?.kind === "organization" && actor.name.startsWith("وزارت") && actor.of === home;
}

export function isHeading({ kind }: Block): boolean {
  return kind === "headline" || kind === "kicker";
}

function isOpening({ kind }: Block): boolean {
  return kind === "headline" || kind === "lead";
}

/** «روز تازه سفر X: ۱۴ اسفند»: no words of his. */
const NUMBER_BEHIND = /^:[ ]*[0-9]/u;
const NUMBER_WINDOW = 4;

/** Whether anybody can speak in the first clause of a block: asked of the whole, before it is cut. */
function maySpeak(block: ReadBlock): boolean {
  return mayMatch(SAYS, block) || block.text.includes(":");
}

function speaks(block: ReadBlock, clause: Clause): boolean {
  const at = letterAt(block, clause.to);
  return (block.text.startsWith(":", at) && !NUMBER_BEHIND.test(block.text.slice(at, at + NUMBER_WINDOW))) || matches(SAYS, clause);
}
