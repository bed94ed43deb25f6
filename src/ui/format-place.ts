import type { CorpusEvent } from "../corpus/merge-events.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { DOCUMENT_WORDS } from "./words.ts";

/** «در دوحه»; empty where no page tells the place, or where it is among those that take part, as the goal of a journey is. */
export function formatPlace({ place, participants }: CorpusEvent, book: NameBook): string {
  return place === null || participants.includes(place) ? "" : DOCUMENT_WORDS.where(actorName(book, place));
}
