import { findActor } from "../authority/actors.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { isRegion } from "./article-facts.ts";
import { matchIn, matches, patternOf } from "../text/pattern.ts";
import { sliceSpan } from "../text/span.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Cast, Parts, Phrase, Scene } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import { NOT_THERE, carried, statesOf, unique } from "./event-sides.ts";
import { pluralOffices } from "./event-scene.ts";
import { EDGE, END } from "./event-words.ts";

/** How far from its noun the body that meets is named. */
const BODY_WINDOW = 70;
/** Somebody is there. */
const ATTENDS = patternOf(/(?:برگزار|برپا)[ ](?:کردند|می[ \u200c]?کنند|خواهند[ ]کرد)|شرکت|اشتراک|حضور|حاشیه|سخنران|می?همان|میزبان|گرد[ ]هم|افتتاح|پایان|(?:به|با)[ ]ریاست/u);
/** «X در نشست تاشکند گفت»: who does something there is there. */
const SPEAKS_THERE = endingOf(/(?<!\p{L})در[ ]/u);
/** What is only spoken of: «از نشست آتی شورای حکام سخن گفتند». */
const SPOKEN_OF = endingOf(/(?<![\p{L}\u200c])(?:از|درباره|خصوص|مورد|زمینه|پیرامون)[ ](?:[\p{L}\u200c]+[ ])?/u);
const IS_HELD = patternOf(/برگزار|برپا|دایر|شرکت|اشتراک|حضور|گشایش|اغاز|خبر[ ]داد|میزبان|استقبال/u);

/** «درباره نشستی که به ریاست X برپا شد»: of the gathering, not of whoever is named before. */
const WAS_HELD = patternOf(/(?:برگزار|برپا|دایر|تشکیل|افتتاح|اغاز)[ ](?:شد|شده|گردید)(?!\p{L})/u);

/** «وزیران خارجه این اتحادیه»: the body of that kind named last. */
const THIS_BODY = patternOf(new RegExp(`${EDGE}(?:این|ان)[ ](اتحادیه|سازمان|شورا|گروه|ایتلاف|مجمع|پیمان)${END}`, "u"));

function bodyMeant({ facts: { mentions } }: Scene, { clause }: Cast): string[] {
  const noun = matchIn(THIS_BODY, clause)?.[1];
  if (noun === undefined) return [];
  const named = mentions.slice(0, firstFrom(mentions, clause.to)).findLast(({ kind, name }) => kind === "organization" && foldText(name).includes(noun));
  return named ? [named.actor] : [];
}

/** Sits all the year round: who speaks there has come to New York, and holds no summit. */
const ASSEMBLY = "un-general-assembly";

export function assemble(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const { text } = cast.clause;
  const isSpokenOf = endsIn(text, SPOKEN_OF, phrase.at);
  if (isSpokenOf && !matches(IS_HELD, cast.clause)) return [];
  const near = cast.actors.filter(({ at }) => at >= phrase.at - BODY_WINDOW && at < phrase.at + BODY_WINDOW);
  const named = near.some(({ who }) => who.kind === "organization") ? near : cast.actors.filter(({ role, at }) => role === "subject" && at < phrase.at).slice(0, 1);
  const here = named.filter(({ who }) => who.kind === "organization").map(({ who }) => who.actor);
  if (here.length > 0 && here.every((id) => id === ASSEMBLY)) return [];
  const bodies = here.length > 0 ? here : bodyMeant(scene, cast);
  const sides = near.filter(({ who, at }, i) => (who.kind === "state" || isRegion(who.actor)) && at >= phrase.end - 1 && (near[i + 1]?.joined === true || near[i]?.joined === true));
  const states = sides.some(({ who }) => who.kind === "state") ? sides : []; // «اجلاس روسیه و آفریقا»
  const isItself = cast.clause.link === "which" && matches(WAS_HELD, cast.clause);
  const attends = matches(ATTENDS, cast.clause) || endsIn(text, SPEAKS_THERE, phrase.at);
  // Who speaks of it stands in front.
  const there = attends ? cast.people.filter(({ role, at }) => !NOT_THERE.includes(role) && (!isSpokenOf || at >= phrase.at)) : [];
  // «رئیسان جمهوری ایران، روسیه و ترکیه نشستی برگزار می‌کنند»: a summit is that of their states.
  const hosts = attends && there.length === 0 && states.length === 0 ? statesOf(pluralOffices(scene, cast)) : [];
  const people = unique([...there.map(({ who }) => who), ...(attends && !isItself && !isSpokenOf ? carried(cast, there) : []), ...states.map(({ who }) => ({ id: who.actor, home: who.actor })), ...hosts]);
  return [{ people, others: people.length + bodies.length === 0 ? hostOf(cast, phrase) : bodies }];
}

const HOSTS = patternOf(/میزبان/u);

/** «ریاض فردا اجلاس سران عرب را میزبانی می‌کند»: where no list has those who gather, whose guests they are. */
function hostOf({ clause, actors }: Cast, { at }: Phrase): string[] {
  const host = matches(HOSTS, clause) ? actors.find(({ who, role, end }) => who.kind !== "organization" && role === "subject" && end <= at) : undefined;
  return host ? [host.who.actor] : [];
}

/** What «این نشست» can mean. */
const OCCASIONS: ReadonlySet<ToldKind> = new Set<ToldKind>(["summit", "session", "meeting", "press-conference"]);

/** Who is at the summit that the text just told of: people, and states by their delegations. */
export function attend({ people, actors, before }: Cast, { at }: Phrase): Parts[] {
  if (before.findLast(({ kind }) => OCCASIONS.has(kind))?.kind !== "summit") return [];
  const here = people.filter(({ role, end }) => role === "subject" && end <= at).map(({ who }) => who);
  const sides = actors.filter(({ who, role, end }) => who.kind !== "place" && role === "subject" && end <= at).map(({ who }) => ({ id: who.actor, home: who.actor }));
  return [{ people: unique([...here, ...sides]), others: [] }];
}

/** Who leads the delegations of the states whose meeting the text told last. */
export function headDelegations({ people, before }: Cast): Parts[] {
  const last = before.findLast(({ kind, again }) => !again && TALKS.has(kind));
  if (last === undefined || last.people.length === 0 || last.people.some(({ id, home }) => id !== home)) return [];
  const leaders = people.filter(({ role, who }) => !NOT_THERE.includes(role) && who.id !== who.home && last.people.some(({ id }) => id === who.home)).map(({ who }) => who);
  return leaders.length === 0 ? [] : [{ people: unique(leaders), others: [] }];
}

const TALKS: ReadonlySet<ToldKind> = new Set<ToldKind>(["meeting", "session", "talk"]);

/** «نشست بریکس», «نشست ژنو»: the noun takes the name of a body that is no state's own, or of a city. */
export function convene(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const named = cast.actors.find(({ at }) => at >= phrase.end && at <= phrase.end + 1)?.who;
  if (named === undefined || named.kind === "state") return [];
  const actor = findActor(named.actor);
  if (named.kind === "organization" && (actor?.kind !== "organization" || isOfState(actor.of))) return [];
  return assemble(scene, cast, phrase).map(({ people, others }) => ({ people, others: others.length === 0 ? [named.actor] : others }));
}

/** Names of gatherings: «کنفرانس امنیتی مونیخ», «مجمع جهانی اقتصاد». */
const GATHERING = /^(?:کنفرانس|مجمع(?![ ]عمومی)|همایش|اجلاس)[ ]/u;

/** A gathering that the authority file knows by its name, where somebody is there or it is held. */
export function gather(scene: Scene, cast: Cast): Parts[] {
  const forum = cast.actors.find(({ who, role }) => who.kind === "organization" && (role === "in" || role === "subject") && (GATHERING.test(who.name) || GATHERING.test(foldText(sliceSpan(scene.facts.source, who)))));
  if (forum === undefined || endsIn(cast.clause.text, SPOKEN_OF, forum.at)) return [];
  return assemble(scene, cast, forum).map(({ people }) => ({ people, others: [forum.who.actor] }));
}

function isOfState(owner: string | undefined): boolean {
  return owner !== undefined && findActor(owner)?.kind === "state";
}
