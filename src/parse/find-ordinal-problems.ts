import type { EventKind, EventMark, Problem } from "../document/document.ts";
import { matchesIn, patternOf, type Pattern } from "../text/pattern.ts";
import { narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { EDGE, END, TALK, Z } from "./event-words.ts";

/** Ordinals as the press counts events with them. */
const ORDINALS = ["(?:اول|نخست)ین", "دومین", "سومین", "چهارمین", "پنجمین", "ششمین", "هفتمین", "هشتمین", "نهمین", "دهمین", "یازدهمین", "دوازدهمین", "سیزدهمین", "چهاردهمین", "پانزدهمین", "شانزدهمین", "هفدهمین", "هجدهمین", "نوزدهمین", "بیستمین"];
/** The same behind what they count: «تماس سوم». */
const BEHIND = ORDINALS.map((word) => word.replace(/ین$/u, ""));
/** What it counts. */
const COUNTED: readonly (readonly [kind: EventKind, noun: string])[] = [
  ["call", `(?:تماس|${TALK}|مکالمه|رایزنی)(?:${Z}ی)?[ ]تلفنی`],
  ["meeting", `(?:دیدار|ملاقات)(?:${Z}ی)?${END}`],
];
const NOUNS = `(?:${COUNTED.map(([kind, noun]) => `(?<${kind}>${noun})`).join("|")})`;
/** How a sentence counts, each with the ordinals as groups: «سومین تماس تلفنی», «تماس تلفنی سوم», «برای سومین بار». */
const COUNTS: readonly Pattern[] = [
  patternOf(new RegExp(`${EDGE}(?:${groupsOf(ORDINALS)})[ ](?:دور[ ]از[ ])?${NOUNS}`, "gu")),
  patternOf(new RegExp(`${EDGE}${NOUNS.replace(END, "").replace("[ ]تلفنی", "(?:[ ]تلفنی)?")}[ ](?:${groupsOf(BEHIND)})${END}`, "gu")),
  patternOf(new RegExp(`${EDGE}برای[ ](?:${groupsOf(ORDINALS)})[ ](?<times>بار)${END}`, "gu")),
];

/**
 * «سومین تماس تلفنی», where the page itself tells of another number of calls between the same two on days
 * of their own. Each problem spans the ordinal. A page that tells of one alone is not asked: it need not list the others.
 */
export function findOrdinalProblems(page: Reading, events: readonly EventMark[]): Problem[] {
  const kinds = COUNTED.map(([kind]) => kind).filter((kind) => tellsOfSeveral(kind, events));
  const counted = events.filter(({ kind }) => kinds.includes(kind));
  return counted.flatMap((event) => sentencesOf(event).flatMap((span) => {
    const sentence = narrow(page, span);
    return COUNTS.flatMap((pattern) => readCounts(sentence, pattern, event, events));
  }));
}

/** Whether the page tells of encounters of a kind on more than one day. */
function tellsOfSeveral(kind: EventKind, events: readonly EventMark[]): boolean {
  return new Set(events.flatMap((event) => (event.kind === kind && event.status === "held" ? (event.day ?? []) : []))).size > 1;
}

function sentencesOf({ from, to, witnesses }: EventMark): readonly { readonly from: number; readonly to: number }[] {
  return [{ from, to }, ...witnesses];
}

function readCounts(sentence: Reading, pattern: Pattern, event: EventMark, events: readonly EventMark[]): Problem[] {
  return matchesIn(pattern, sentence).flatMap((match) => {
    const groups = match.groups ?? {};
    const said = ORDINALS.findIndex((_, i) => groups[`n${i + 1}`] !== undefined) + 1;
    const counts = groups[event.kind] ?? (isOnly(event, events) ? groups["times"] : undefined);
    const listed = counts === undefined ? 0 : countLike(event, events);
    if (listed < 2 || listed === said) return [];
    const ordinal = groups[`n${said}`] ?? "";
    const message = `The text counts ${said}, the page tells of ${listed}`;
    const at = match.index + match[0].indexOf(ordinal);
    return [{ ...spanOfLetters(sentence, at, at + ordinal.length), code: "ordinal-disagrees" as const, message }];
  });
}

/** Whether a sentence tells of this encounter alone, so that «برای سومین بار» counts it. */
function isOnly({ from, kind }: EventMark, events: readonly EventMark[]): boolean {
  return (kind === "call" || kind === "meeting") && events.filter((other) => other.from === from).length === 1;
}

function groupsOf(ordinals: readonly string[]): string {
  return ordinals.map((word, i) => `(?<n${i + 1}>${word})`).join("|");
}

/** How many events of the same kind between the same two the page tells of, each on its day. */
function countLike(event: EventMark, events: readonly EventMark[]): number {
  const names = event.participants.map(({ id }) => id);
  const same = events.filter(({ kind, status, day, participants }) => kind === event.kind && status === "held" && day !== null && participants.length === names.length && participants.every(({ id }) => names.includes(id)));
  return new Set(same.map(({ day }) => day)).size;
}
