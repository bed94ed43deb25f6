import type { Span } from "../text/span.ts";
import { squeeze } from "../text/squeeze.ts";
import { parseQuery } from "./parse-query.ts";
import type { Query } from "./query.ts";
import { findRescues, type Rescue, type RescueKind } from "./rescue.ts";
import type { RescueWords } from "./rescue-words.ts";

/** Texts that can be asked, and give answers of a kind of their own. */
export interface AskedTexts<Answer extends Told> {
  readonly ask: (query: Query) => Promise<Answer>;
  /** Loaded only where nothing is found. */
  readonly loadRescueWords: () => Promise<RescueWords>;
}

/** What an answer must tell. */
interface Told {
  /** The texts that have all that was asked. */
  readonly full: { readonly texts: { readonly length: number } };
  /** Texts that have some of it. */
  readonly partial: { readonly texts: { readonly length: number } };
  /** Where the query asks for what no text has, not even by its stem. */
  readonly missing: readonly Span[];
}

/** What a reader typed. */
export interface TypedQuery {
  readonly text: string;
  /** Whether the last word may still go on. */
  readonly asYouType: boolean;
  /** Words that are to be taken as they are, squeezed: what was refused to be read otherwise. */
  readonly verbatim: readonly string[];
}

/** Words that were read otherwise than typed. Plain data. */
export interface Reading {
  readonly kind: RescueKind;
  /** As they were typed. */
  readonly typed: string;
  /** What they were read as; any will do. */
  readonly read: readonly string[];
  /** What to add to `verbatim` to refuse it. */
  readonly words: readonly string[];
}

/** An answer, and what it answers. */
export interface ReadAnswer<Answer> {
  readonly answer: Answer;
  /** The query as it was read: as typed, or with what it was taken to mean. */
  readonly text: string;
  /** In the order of the query; empty where it was read as typed. */
  readonly readings: readonly Reading[];
}

/**
 * Answers what was typed as it stands; only where no text has all of it, and some of its words are in no text at all, with
 * what these may have meant, and says so. Words read otherwise that lead to no full match are no better than the words that
 * stand in some texts as they were typed.
 */
export async function answerQuery<Answer extends Told>(texts: AskedTexts<Answer>, { text, asYouType, verbatim }: TypedQuery): Promise<ReadAnswer<Answer>> {
  const answer = await texts.ask(parseQuery(text, asYouType));
  const asTyped = { answer, text, readings: [] };
  if (answer.full.texts.length > 0 || answer.missing.length === 0) return asTyped;
  const finds = async (other: string, isOpenEnded: boolean) => (await texts.ask(parseQuery(other, isOpenEnded))).full.texts.length > 0;
  const rescues = await findRescues({ text, asYouType, verbatim, missing: answer.missing }, { known: await texts.loadRescueWords(), finds });
  if (rescues.length === 0) return asTyped;
  const read = rewrite(text, rescues);
  const rescued = await texts.ask(parseQuery(read, asYouType));
  const isBetter = rescued.full.texts.length > 0 || (rescued.partial.texts.length > 0 && answer.partial.texts.length === 0);
  if (!isBetter) return asTyped;
  return { answer: rescued, text: read, readings: rescues.map((rescue) => readingOf(text, rescue)) };
}

/** The query with its words as they were read; of several, any. */
function rewrite(text: string, rescues: readonly Rescue[]): string {
  return rescues.reduceRight((query, { from, to, read }) => `${query.slice(0, from)}${read.map(quoteSeveral).join(" OR ")}${query.slice(to)}`, text);
}

/** Words that are one of several must hold together. */
function quoteSeveral(words: string, _at: number, all: readonly string[]): string {
  return all.length > 1 && /\s/.test(words) ? `«${words}»` : words;
}

function readingOf(query: string, { kind, from, to, read }: Rescue): Reading {
  const typed = query.slice(from, to);
  return { kind, typed, read, words: typed.split(/\s+/).map(squeeze) };
}
