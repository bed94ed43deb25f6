import { endingOf, endsIn } from "../text/ending.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, patternOf } from "../text/pattern.ts";
import type { Cast, Parts, Phrase, Scene } from "./event-cast.ts";
import { pluralOffices } from "./event-scene.ts";
import { assemble, attend, convene, gather, headDelegations } from "./event-gathering.ts";
import { beHosted, beThere, comeBack } from "./event-journeys.ts";
import { isHosted, meet, withoutPlaces } from "./event-meeting.ts";
import type { Predicate } from "./event-predicates.ts";
import { NOT_THERE, carried, groupMeant, peopleOf, sideOf, statesOf, unique } from "./event-sides.ts";
import { land, receive, travel, welcome } from "./event-travel.ts";
import { NEWSROOM } from "./event-words.ts";
import type { Participant } from "./merge-tellings.ts";
import { firstListed, type ActorCast, type PartyCast } from "./read-roles.ts";

/**
 * Who takes part in what a phrase tells of, in each event of its kind: who calls two people calls twice.
 * None where those are missing without whom there is no such event.
 */
export function takePart({ kind, needs }: Predicate, scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  switch (needs) {
    case "one":
    case "two": {
      const least = needs === "one" ? 1 : 2;
      return kind === "letter" ? correspond(cast, phrase, least) : meet(scene, cast, phrase, { least, apart: kind === "call", talk: kind === "talk" });
    }
    case "sides":
      return meet(scene, withoutPlaces(cast), phrase, { least: 2, apart: false, talk: false });
    case "jointly":
      return areJoined(cast) ? meet(scene, cast, phrase, { least: 2, apart: false, talk: true }) : [];
    case "host":
      return isHosted(cast) ? meet(scene, cast, phrase, { least: 2, apart: false, talk: false, isReceived: true }) : [];
    case "traveller":
    case "goer":
      return travel(withSeveral(scene, cast), phrase, needs === "traveller");
    case "onward":
      return travel({ ...cast, actors: cast.actors.filter(({ at }) => at >= phrase.at) }, phrase, true);
    case "lander":
      return land(cast, phrase);
    case "stopper":
      return land({ ...cast, actors: cast.actors.filter(({ role }) => role === "in") }, phrase);
    case "returner":
      return comeBack(cast, phrase);
    case "hosted":
      return beHosted(cast, phrase);
    case "there":
      return beThere(cast);
    case "welcomed":
      return welcome(cast, phrase);
    case "guest":
      return receive(cast, phrase, pluralOffices(scene, cast));
    case "speaker":
    case "poster":
      return speak(scene, cast, phrase);
    case "sayer":
    case "denier":
      return say(scene, cast, phrase);
    case "body":
      return assemble(scene, cast, phrase);
    case "attendants":
      return attend(cast, phrase);
    case "heads":
      return headDelegations(cast);
    case "forum":
      return gather(scene, cast);
    case "convened":
      return convene(scene, cast, phrase);
  }
}

const SEVERAL_BEGIN = overFolded(/^[ «]*(?:وزیران|وزرای|روسای|رییسان|نخست[ \u200c]?وزیران)[ ]/u);

/** «وزیران خارجه فرانسه و آلمان به کی‌یف رفتند»: those whom a clause begins with by their office in the plural. */
function withSeveral(scene: Scene, cast: Cast): Cast {
  if (!SEVERAL_BEGIN.test(cast.clause.text)) return cast;
  const several = pluralOffices(scene, cast).map((who): PartyCast => ({ who: { ...who, from: cast.clause.from, to: cast.clause.from, isOffice: true, office: null, isVague: false, isCounterpart: false }, at: 0, end: 0, role: "subject", joined: true }));
  return several.length < 2 ? cast : { ...cast, people: [...several, ...cast.people] };
}

/** «X و Y … بررسی کردند»: two of different states in one list. */
function areJoined({ people }: Cast): boolean {
  return people.some(({ who, role, joined }, i) => role === "subject" && joined && people[i - 1]?.role === "subject" && who.home !== people[i - 1]?.who.home);
}

function correspond(cast: Cast, phrase: Phrase, least: number): Parts[] {
  const of = peopleOf(cast, phrase);
  if (of.length === 0 && isAnothers(cast, phrase)) return [];
  const there = of.length > 0 ? of : cast.people.filter(({ role }) => !NOT_THERE.includes(role));
  const writers = unique([...there.map(({ who }) => who), ...carried(cast, there)]);
  const states = writers.length === 0 || there.every(({ role }) => role === "to") ? firstListed(cast.actors.filter(({ who, role }) => who.kind === "state" && role === "subject")) : [];
  const receivers = receiversOf(cast);
  const others = [...states, ...receivers].map(({ who }) => who.actor);
  return writers.length + others.length >= least ? [{ people: writers, others }] : [];
}

/** «درباره هواپیما و نامه اروپا پاسخ داد», «از نامه تازه او پرده برداشت»: a letter that somebody speaks of. */
const LETTER_SPOKEN_OF = endingOf(/(?<![\p{L}\u200c])(?:از|(?:در[ \u200c]?باره|پیرامون|(?:خصوص|مورد)|به[ ]پرسش[ \u200c]?های)(?:[ ][\p{L}\u200c]+){0,5}?(?:[ ]و)?)[ ](?:محتوای[ ]|متن[ ])?/u);
/** «از نامه‌ای که فرستاده خبر داد», «از نامه خود»: his own. */
const OWN_LETTER = /^[^ ]*نامه(?:[ \u200c]?(?:ای|ی)(?![\p{L}])|[ ](?:[\p{L}\u200c]+[ ])?(?:خود|خویش)(?!\p{L})|اش|[ \u200c]اش)/u;

function isAnothers({ clause: { text } }: Cast, { at }: Phrase): boolean {
  return endsIn(text, LETTER_SPOKEN_OF, at) && !OWN_LETTER.test(text.slice(at));
}

/** Bodies and states to which a letter goes: the first behind «به», and those listed with it; «ارسال سلاح به …» is a matter of the letter. */
function receiversOf({ actors }: Cast): ActorCast[] {
  return firstListed(actors.filter(({ who, role }) => who.kind !== "place" && role === "to"));
}

function speak(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const before = (one: PartyCast | ActorCast) => one.role === "subject" && one.at < phrase.end;
  const person = cast.people.find(before);
  const body = cast.actors.find((one) => before(one) && one.who.kind === "organization");
  if (body && (!person || body.at < person.at)) return [{ people: [{ id: body.who.actor, home: body.who.actor }], others: [] }];
  const speakers = cast.people.filter((one) => one.role === "subject" && one.at < phrase.end + 30);
  const list = firstListed(speakers);
  const joint = list.length === 0 && matches(JOINT, cast.clause) ? statesOf(groupMeant(scene, cast, [])) : [];
  const people = list.length > 0 ? list.map(({ who }) => who) : joint.length > 0 ? joint : cast.carried ? [cast.carried] : statesThatSpeak(cast, phrase);
  return people.length > 0 ? [{ people: unique(people), others: [] }] : [];
}

/** «در بیانیه پایانی، سه کشور …»: those of whom it just spoke say it together. */
const JOINT = patternOf(/(?:بیانیه|اعلامیه)(?:[ ][\p{L}\u200c]+){0,3}[ ]?،?[ ](?:دو|سه)[ ](?:کشور|طرف|وزیر)/u);

/** «روزنامه آمریکایی X نوشته بود»: what a paper says is no statement, and no state's. */
const OF_NEWSROOM = overFolded(new RegExp(`^[ «]*${NEWSROOM}`, "u"));

/** A saying is of one person, or of a body. */
function say(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  if (OF_NEWSROOM.test(cast.clause.text)) return [];
  const spoken = speak(scene, cast, phrase);
  return spoken.length === 1 && spoken[0]?.people.length === 1 ? spoken : [];
}

/** «ایران و روسیه در بیانیه‌ای مشترک …». */
function statesThatSpeak({ actors }: Cast, { end }: Phrase): Participant[] {
  const states = actors.flatMap(({ who, role, at }) => (who.kind !== "organization" && role === "subject" && at < end ? (sideOf(who) ?? []) : []));
  return states.map((id) => ({ id, home: id }));
}
