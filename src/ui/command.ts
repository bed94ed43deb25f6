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
export interface CommandBook {
  readonly entries: readonly { readonly command: Command; readonly letters: readonly string[] }[];
}

/** Shown of each kind: what is not among these is asked for with a letter more. */
const MOST_OF_A_KIND = 7;

/** Shown where nothing is typed: what somebody who opens the bar may not know by name. */
const KINDS_UNASKED: readonly CommandKind[] = ["view", "setting"];

/** Prepares commands: thousands are compared with each letter typed. */
export function bookCommands(commands: readonly Command[]): CommandBook {
  return { entries: commands.map((command) => ({ command, letters: [command.name, ...(command.variants ?? [])].map(lettersOf) })) };
}

/** The commands that one of their names holds every word of, however it is spelled; names that begin so first, else in the order given. */
export function findCommands({ entries }: CommandBook, typed: string): readonly Command[] {
  const words = typed.split(/\s+/u).map(lettersOf).filter((word) => word !== "");
  if (words.length === 0) return entries.map(({ command }) => command).filter(({ kind }) => KINDS_UNASKED.includes(kind));
  const found = entries.filter(({ letters }) => letters.some((name) => words.every((word) => name.includes(word))));
  const begins = found.filter(({ letters }) => letters.some((name) => name.startsWith(words.join(""))));
  const others = found.filter((entry) => !begins.includes(entry));
  return mostOfEach([...begins, ...others].map(({ command }) => command));
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
