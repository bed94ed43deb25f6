import { expect, test } from "vitest";
import { preferenceKey, readPreference, writePreference } from "./preferences.ts";

function storage(): { open: () => Pick<Storage, "getItem" | "setItem">; stored: Map<string, string> } {
  const stored = new Map<string, string>();
  const open = () => ({
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  return { open, stored };
}

const closed = (): never => {
  throw new DOMException("denied", "SecurityError");
};

test("a choice is remembered, as its bare word under a numbered key", () => {
  const { open, stored } = storage();
  expect(writePreference("theme", "dark", open)).toBe(true);
  expect(readPreference("theme", open)).toBe("dark");
  expect([...stored]).toEqual([[preferenceKey("theme"), "dark"]]);
});

test("nothing stored is the default", () => {
  expect(readPreference("theme", storage().open)).toBe("system");
});

test("a stored word that is no choice is ignored", () => {
  const { open, stored } = storage();
  stored.set(preferenceKey("theme"), "purple");
  expect(readPreference("theme", open)).toBe("system");
});

test("a closed store, or none at all, is no failure", () => {
  expect(readPreference("theme", closed)).toBe("system");
  expect(writePreference("theme", "dark", closed)).toBe(false);
  expect(readPreference("theme")).toBe("system"); // Node 20 has no localStorage
});

test("a full store is no failure", () => {
  const full = () => ({ getItem: () => "light", setItem: closed });
  expect(writePreference("theme", "dark", full)).toBe(false);
  expect(readPreference("theme", full)).toBe("light");
});
