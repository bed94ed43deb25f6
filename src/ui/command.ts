import type { Steps } from "../corpus/steps.ts";
import { foldLatin } from "../text/latin.ts";
import { squeeze } from "../text/squeeze.ts";

/** What a command leads to. */
export type CommandKind = "view" | "setting" | "actor" | "document";

/** Something that can be gone to or set by its name. */
export interface Command {
  /** One of its kind. */
  readonly id: string;
  readonly kind: CommandKind;
  readonly name: string;
  /** What is said behind the name: a day, a kind. */
  readonly hint?: string;
  /** Other names that it is known by. */
  readonly variants?: readonly string[];
}

/** Commands whose names are ready to be compared. */
export type CommandBook = readonly { readonly command: Command; readonly letters: readonly string[] }[];

/** Shown of each kind: what is not among these is asked for with a letter more. */
const MOST_OF_A_KIND = 7;

/** Shown where nothing is typed: what somebody who opens the bar may not know by name. */
const KINDS_UNASKED: readonly CommandKind[] = ["view", "setting"];

/** Prepares commands to be compared with each letter typed, in steps: the names of thousands take longer than a page may stand still. */
export function* bookSteps(commands: Iterable<Command>): Steps<CommandBook> {
  const book: CommandBook[number][] = [];
  for (const command of commands) {
    book.push({ command, letters: [command.name, ...(command.variants ?? [])].map(lettersOf) });
    yield;
  }
  return book;
}

/** The commands that one of their names holds every word of, however it is spelled; names that begin so first, else in the order given. */
export function findCommands(book: CommandBook, typed: string): readonly Command[] {
  const words = typed.split(/\s+/u).map(lettersOf).filter((word) => word !== "");
  if (words.length === 0) return book.map(({ command }) => command).filter(({ kind }) => KINDS_UNASKED.includes(kind));
  const found = book.filter(({ letters }) => letters.some((name) => words.every((word) => name.includes(word))));
  const begins = found.filter(({ letters }) => letters.some((name) => name.startsWith(words.join(""))));
  return mostOfEach([...new Set([...begins, ...found])].map(({ command }) => command));
}

function mostOfEach(commands: readonly Command[]): readonly Command[] {
  const counts = new Map<CommandKind, number>();
  return commands.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_OF_A_KIND;
  });
}

function lettersOf(text: string): string {
  return foldLatin(squeeze(text));
}
