import { findActor } from "../authority/actors.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { DateMark, MentionMark, OfficeMark } from "../document/document.ts";
import type { ReadBlock } from "./read-block.ts";

/** The facts of an article that events are made of, each kind in the order of the text. */
export interface ArticleFacts {
  readonly source: string;
  readonly blocks: readonly ReadBlock[];
  readonly mentions: readonly MentionMark[];
  readonly offices: readonly OfficeMark[];
  readonly dates: readonly DateMark[];
  readonly published: IsoDay | null;
}

/** Gives actors' names by their ids: as the page's first mention has it, else as its offices or the authority file do. */
export function readNames({ mentions, offices }: ArticleFacts): (id: string) => string {
  const names = new Map<string, string>();
  for (const { actor, name } of mentions) if (!names.has(actor)) names.set(actor, name);
  for (const { holder } of offices) if (holder && !names.has(holder.id)) names.set(holder.id, holder.name);
  return (id) => names.get(id) ?? findActor(id)?.name ?? id;
}

/** Whether an id is that of a place. */
export function isPlace(id: string): boolean {
  return findActor(id)?.kind === "place";
}

/** A part of the world: «خاورمیانه», «اروپا». */
export function isRegion(id: string): boolean {
  const actor = findActor(id);
  return actor?.kind === "place" && actor.state === null;
}

/** A place by its state: who goes to Ankara goes to Turkey. Others stay themselves. */
export function stateOf(id: string): string {
  const actor = findActor(id);
  return actor?.kind === "place" ? (actor.state ?? id) : id;
}
