import { isTypingTarget } from "./typing-target.ts";

/**
 * The key of a shortcut: a small Latin letter, or the name of a key that types none, `ArrowLeft`. A key of a
 * Persian layout counts by its place, «ت» is J; one that types a Latin letter by that letter, wherever it stands.
 */
export function shortcutKey({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? code;
}

/** Whether a key press is free for a shortcut of one key: nothing is typed or composed, no other key is held, nobody took it. */
export function isFreeForShortcut(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  return !isHeld && !event.isComposing && !event.defaultPrevented && !isTypingTarget(event.target);
}
