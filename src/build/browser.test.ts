import { afterEach, expect, test, vi } from "vitest";
import { findFirefox, findSystemBrowser } from "./browser.mjs";

afterEach(() => vi.unstubAllEnvs());

test("the browser that the environment names goes before those of the system", () => {
  vi.stubEnv("CHROMIUM_PATH", "/opt/chromium");
  vi.stubEnv("FIREFOX_PATH", "/opt/firefox");
  expect([findSystemBrowser(), findFirefox()]).toEqual(["/opt/chromium", "/opt/firefox"]);
});

test("an empty name names nothing", () => {
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("FIREFOX_PATH", "");
  expect(findSystemBrowser()).not.toBe("");
  expect(findFirefox()).not.toBe("");
});
