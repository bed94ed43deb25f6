import { expect, test } from "vitest";
import { preferenceKey, readPreference, writePreference } from "./preferences.ts";
import { refuse, sampleStorage } from "./sample-storage.ts";

test("a choice is remembered, as its bare word under a numbered key", () => {
  const { open, stored } = sampleStorage();
  expect(writePreference("theme", "dark", open)).toBe(true);
  expect(readPreference("theme", open)).toBe("dark");
  expect([...stored]).toEqual([[preferenceKey("theme"), "dark"]]);
});

test("nothing stored is the default", () => {
  expect(readPreference("theme", sampleStorage().open)).toBe("system");
});

test("a stored word that is no choice is ignored", () => {
  const { open, stored } = sampleStorage();
  stored.set(preferenceKey("theme"), "purple");
  expect(readPreference("theme", open)).toBe("system");
});

test("a closed store, or none at all, is no failure", () => {
  expect(readPreference("theme", refuse)).toBe("system");
  expect(writePreference("theme", "dark", refuse)).toBe(false);
  expect(readPreference("theme")).toBe("system"); // Node 20 has no localStorage
});

test("a full store is no failure", () => {
  const full = () => ({ getItem: () => "light", setItem: refuse });
  expect(writePreference("theme", "dark", full)).toBe(false);
  expect(readPreference("theme", full)).toBe("light");
});
