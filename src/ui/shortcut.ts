import { isTypingTarget } from "./typing-target.ts";
import type { WORDS } from "./words.ts";

/** What a key does, by its word in `WORDS.shortcuts`. */
export type ShortcutName = keyof typeof WORDS.shortcuts;

/** Keys of the reader, and what they do. */
export interface Shortcut {
  /** Any of them, as `shortcutKey` gives them. */
  readonly keys: readonly string[];
  readonly does: ShortcutName;
  /** The view that listens to it. */
  readonly where: "everywhere" | "results" | "document";
}

/** Every key of the reader, once. Who listens to a key asks for it by its name, and the help reads the same rows. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ["Slash"], does: "search", where: "everywhere" },
  { keys: ["g"], does: "goTo", where: "everywhere" },
  { keys: ["?"], does: "help", where: "everywhere" },
  { keys: ["x"], does: "scores", where: "results" },
  { keys: ["ArrowLeft", "j"], does: "nextDocument", where: "document" },
  { keys: ["ArrowRight", "k"], does: "previousDocument", where: "document" },
  { keys: ["v"], does: "turnText", where: "document" },
  { keys: ["n"], does: "nextHit", where: "document" },
  { keys: ["p"], does: "previousHit", where: "document" },
];

/** Whether a key press is free and means the shortcut. */
export function isShortcut(event: KeyboardEvent, does: ShortcutName): boolean {
  return isFreeForShortcut(event) && keysOf(does).includes(shortcutKey(event));
}

/** The keys of a shortcut for `aria-keyshortcuts`: `ArrowLeft J`. */
export function ariaShortcut(does: ShortcutName): string {
  return keysOf(does).map(formatKey).join(" ");
}

function keysOf(does: ShortcutName): readonly string[] {
  return SHORTCUTS.find((row) => row.does === does)?.keys ?? [];
}

/** What is printed on the key. */
export function formatKey(key: string): string {
  return key === "Slash" ? "/" : key.replace(/^[a-z]$/, (letter) => letter.toUpperCase());
}

/**
 * The key of a shortcut: a small Latin letter, or the name of a key that types none, `ArrowLeft`. A key of a
 * Persian layout counts by its place, «ت» is J; one that types a Latin letter by that letter, wherever it stands.
 */
export function shortcutKey({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (isQuestionMark(key)) return "?";
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? code;
}

/** Whether a key press is free for a shortcut of one key: nothing is typed, composed or moved by arrows, no other key is held, nobody took it, and nothing stands over the page. */
function isFreeForShortcut(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && !isQuestionMark(event.key));
  const isMoving = event.code.startsWith("Arrow") && event.target instanceof HTMLInputElement; // a slider, or from radio to radio
  return !isHeld && !isMoving && !event.isComposing && !event.defaultPrevented && !isTypingTarget(event.target) && document.querySelector("dialog[open]") === null;
}

/** Both layouts have it behind «shift». */
function isQuestionMark(key: string): boolean {
  return key === "?" || key === "؟";
}
