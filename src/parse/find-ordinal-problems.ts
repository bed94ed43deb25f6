import type { EventKind, EventMark, Problem } from "../document/document.ts";
import { matchesIn, patternOf } from "../text/pattern.ts";
import { narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { EDGE, END, TALK, Z } from "./event-words.ts";

/** Ordinals as the press counts events with them. */
const ORDINALS = ["(?:اول|نخست)ین", "دومین", "سومین", "چهارمین", "پنجمین", "ششمین", "هفتمین", "هشتمین", "نهمین", "دهمین"];
/** What it counts. */
const COUNTED: readonly (readonly [kind: EventKind, noun: string])[] = [
  ["call", `(?:تماس|${TALK}|مکالمه|رایزنی)(?:${Z}ی)?[ ]تلفنی`],
  ["meeting", `(?:دیدار|ملاقات)(?:${Z}ی)?${END}`],
];
const COUNT = patternOf(new RegExp(`${EDGE}(?:${ORDINALS.map((word, i) => `(?<n${i + 1}>${word})`).join("|")})[ ](?:دور[ ]از[ ])?(?:${COUNTED.map(([kind, noun]) => `(?<${kind}>${noun})`).join("|")})`, "gu"));

/**
 * «سومین تماس تلفنی», where the page itself tells of another number of calls between the same two on days
 * of their own. Each problem spans the ordinal. A page that tells of one alone is not asked: it need not list the others.
 */
export function findOrdinalProblems(page: Reading, events: readonly EventMark[]): Problem[] {
  return events.flatMap((event) => sentencesOf(event).flatMap((sentence) => readCounts(narrow(page, sentence), event, events)));
}

function sentencesOf({ from, to, witnesses }: EventMark): readonly { readonly from: number; readonly to: number }[] {
  return [{ from, to }, ...witnesses];
}

function readCounts(sentence: Reading, event: EventMark, events: readonly EventMark[]): Problem[] {
  return matchesIn(COUNT, sentence).flatMap((match) => {
    const groups = match.groups ?? {};
    const said = ORDINALS.findIndex((_, i) => groups[`n${i + 1}`] !== undefined) + 1;
    const listed = groups[event.kind] === undefined ? 0 : countLike(event, events);
    if (listed < 2 || listed === said) return [];
    const ordinal = groups[`n${said}`] ?? "";
    const message = `The text counts ${said}, the page tells of ${listed}`;
    return [{ ...spanOfLetters(sentence, match.index, match.index + ordinal.length), code: "ordinal-disagrees" as const, message }];
  });
}

/** How many events of the same kind between the same two the page tells of, each on its day. */
function countLike(event: EventMark, events: readonly EventMark[]): number {
  const names = event.participants.map(({ id }) => id);
  const same = events.filter(({ kind, status, day, participants }) => kind === event.kind && status === "held" && day !== null && participants.length === names.length && participants.every(({ id }) => names.includes(id)));
  return new Set(same.map(({ day }) => day)).size;
}
