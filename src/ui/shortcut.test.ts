import { describe, expect, test } from "vitest";
import { ariaShortcut, shortcutKey } from "./shortcut.ts";

describe("the key of a shortcut", () => {
  test.each([
    ["j", "KeyJ", "j", "a Latin layout"],
    ["ت", "KeyJ", "j", "a Persian layout: by its place"],
    ["J", "KeyJ", "j", "with capitals locked"],
    ["j", "KeyC", "j", "Dvorak: by what it types"],
    ["ArrowLeft", "ArrowLeft", "ArrowLeft", "an arrow"],
    ["؟", "Slash", "?", "the mark of a Persian layout"],
    ["ArrowLeft", "Numpad4", "Numpad4", "an arrow of the number pad is none"],
  ])("%s on %s is %s (%s)", (key, code, shortcut) => {
    expect(shortcutKey({ key, code })).toBe(shortcut);
  });
});

describe("the keys of a shortcut", () => {
  test("are told as they are printed", () => {
    expect(ariaShortcut("nextDocument")).toBe("ArrowLeft J");
    expect(ariaShortcut("search")).toBe("/");
  });
});
