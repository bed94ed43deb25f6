import type { EventMark } from "../document/document.ts";
import { parsePage } from "./parse-page.ts";

const ENCOUNTERS: readonly string[] = ["meeting", "call", "visit", "summit"];

/**
 * What a sample page of Tuesday, 18 Mehr 1402 (10 October 2023) tells of encounters, for tests: `kind day who…`, joined by
 * « / ». «H:» is its headline, «‖» begins a paragraph. What is denied is left out.
 */
export function encountersToldIn(text: string): string {
  const encounters = eventsIn(text).filter(({ kind, status }) => ENCOUNTERS.includes(kind) && status !== "denied");
  const told = encounters.map(({ kind, day, participants }) => [kind, day ?? "-", ...participants.map(({ id }) => id).sort()].join(" "));
  return told.sort().join(" / ");
}

/** The same of all events, and how far they have come: `kind status day who…`. */
export function eventsToldIn(text: string): string {
  const told = eventsIn(text).map(({ kind, status, day, participants }) => [kind, status, day ?? "-", ...participants.map(({ id }) => id).sort()].join(" "));
  return told.sort().join(" / ");
}

function eventsIn(text: string): readonly EventMark[] {
  const parts = text.split(" ‖ ");
  const headline = parts[0]?.startsWith("H: ") ? parts.shift()?.slice(3) : "خبرهای سیاست خارجی در یک نگاه";
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\n${headline}\n\n${parts.join("\n\n")}\n`;
  return parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" }).events;
}
