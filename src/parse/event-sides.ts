import { seatOf } from "../authority/capitals.ts";
import type { MentionMark } from "../document/document.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, mayMatch, patternOf } from "../text/pattern.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Cast, Phrase, Scene } from "./event-cast.ts";
import { EACH_OTHER, STATES_MEANT, THE_PAIR, THE_THREE } from "./event-predicates.ts";
import { leagueBefore } from "./event-scene.ts";
import { EDGE, END, isOccasion, Z } from "./event-words.ts";
import { eachOnce, type Participant } from "./merge-tellings.ts";
import type { Clause } from "./read-clauses.ts";
import type { PartyCast, Role } from "./read-roles.ts";

/** Parts of those who are not there: spoken of, quoted, or named in a title. */
export const NOT_THERE: readonly Role[] = ["source", "topic", "host", "title"];

/** «از دیدار X و Y خبر داد»: who tells of it is not one of them. */
const NEWS_OF = endingOf(/(?<![\p{L}\u200c])(?:از|درباره|خصوص|مورد|خبر|شایعه|امکان|تکذیب|برای|یاداوری|(?<!پاسخ[ ])به)[ ](?:انجام[ ]|برگزاری[ ]|خبر[ ]|ادعای[ ])?/u);

/** How far behind a noun the one stands whose it is, with his title. */
const BESIDE = 12;

/** Those of a noun that somebody else tells of: «از دیدار X و Y خبر داد». */
export function peopleOf(cast: Cast, phrase: Phrase): PartyCast[] {
  const { people } = cast;
  if (!isNewsOf(cast, phrase)) return [];
  const behind = people.filter(({ at, role }) => at >= phrase.end && role !== "title");
  const [first] = behind;
  // «برای دیدار با X و Y راهی شد»: who goes there meets them.
  if (first?.role === "with" && FOR_MEETING.test(cast.clause.text.slice(Math.max(0, phrase.at - FOR_LENGTH), phrase.end)) && people.some(({ role, end }) => role === "subject" && end <= phrase.at)) return [];
  const isIts = first !== undefined && ["subject", "object", "topic"].includes(first.role) && first.at <= phrase.end + BESIDE;
  return isIts || behind.length > 1 ? behind.map((one) => (one.role === "topic" ? { ...one, role: "subject" } : one)) : [];
}

/** In letters, with some room. */
const FOR_LENGTH = 14;
const FOR_MEETING = overFolded(/(?<!\p{L})(?:برای|جهت|به[ ]منظور)[ ](?:انجام[ ])?[\p{L}\u200c]+$/u);

/** «دیدار X و Y را تکذیب کرد». */
const NEWS_ABOUT = patternOf(new RegExp(`${EDGE}را[ ](?:.{0,30}[ ])?(?:تکذیب|رد|تایید|نادرست|بی${Z}اساس|بی${Z}پایه|دروغ|کذب|ساختگی|شوخی|لغو|اعلام)${END}`, "u"));

export function isNewsOf({ clause }: Cast, phrase: Phrase): boolean {
  const { at, end } = phrase;
  if (isOccasion(clause.text, phrase)) return false;
  return endsIn(clause.text, NEWS_OF, at) || (mayMatch(NEWS_ABOUT, clause) && NEWS_ABOUT.regex.test(clause.text.slice(end)));
}

/** Whom the clause means beside those whom it names: its subject, or «او» beside one. */
export function carried({ clause, carried, partner }: Cast, there: readonly PartyCast[]): Participant[] {
  const meant = there.some(({ role }) => role === "subject") ? [partner] : clause.link === "which" || (carried !== null && partner?.id !== carried.id) ? [carried, partner] : [carried];
  return meant.filter((one) => one !== null);
}

/** Those whom «دو وزیر», «یکدیگر» mean: with whom the sentence began, the last so many told of, or the states named together. */
export function groupMeant(scene: Scene, { clause, before, together }: Cast, met: readonly Participant[]): readonly Participant[] {
  if (together.length > 1 && met.length === 0 && matches(EACH_OTHER, clause)) return together;
  // «دو وزیر … قدم زدند و درباره نفت گفت‌وگو کردند»: the verb behind «و» has the subject of its sentence.
  const isOfPair = clause.link === "and" && met.length === 0 && beginsWithPair(clause);
  const size = matches(THE_PAIR, clause) || isOfPair ? 2 : matches(THE_THREE, clause) ? 3 : null;
  if (size === null) return [];
  const told = before.findLast(({ people }) => people.length === size && (met.length === 0 || people.some(({ id }) => id === met[0]?.id)))?.people;
  if (told) return told;
  return matches(STATES_MEANT, clause) ? leagueBefore(scene, clause, size) : size === 2 ? twoBefore(scene, clause) : [];
}

/** How much of a sentence's beginning its subject is looked for in, in code units. */
const SUBJECT_REACH = 60;

function beginsWithPair({ source, sentence, to }: Clause): boolean {
  return BEGINS_WITH_PAIR.test(foldText(source.slice(sentence.from, Math.min(to, sentence.from + SUBJECT_REACH))));
}

/** «دو رهبر»: where a sentence begins with its subject. */
const BEGINS_WITH_PAIR = overFolded(/^[ ]*(?:دو[ ](?:وزیر|طرف|مقام|دیپلمات|رهبر|رییس[ \u200c]?جمهور)|طرفین)(?![\p{L}\u200c])/u);

/** How far above «دو رهبر» the two are named, in code units. */
const ABOVE = 400;

/** The only two people whom the text just above names, if they are of different states. */
function twoBefore({ parties }: Scene, { from }: Clause): Participant[] {
  const named = unique(parties.slice(firstFrom(parties, from - ABOVE), firstFrom(parties, from)).filter(({ id, home }) => id !== home));
  const [one, other] = named;
  return one && other && named.length === 2 && one.home !== null && other.home !== null && one.home !== other.home ? named : [];
}

/** The state or body that takes a part; a state may be called by its capital. */
export function sideOf({ kind, actor }: MentionMark): string | null {
  return kind === "place" ? seatOf(actor) : actor;
}

/** The states or bodies for which people speak. */
export function statesOf(people: readonly Participant[]): Participant[] {
  return people.map((one) => (one.home === null ? one : { id: one.home, home: one.home }));
}

/** Each once. */
export function unique(people: readonly Participant[]): Participant[] {
  return eachOnce(people).map(({ id, home }) => ({ id, home }));
}
