import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { findFirefox, findSystemBrowser, majorOf } from "./browser.mjs";

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

test.skipIf(process.platform === "win32")("a Firefox that is too old to be driven is none", () => {
  const path = join(mkdtempSync(join(tmpdir(), "ruznegar-firefox-")), "firefox");
  vi.stubEnv("FIREFOX_PATH", path);
  const saying = (version: string): void => writeFileSync(path, `#!/bin/sh\necho Mozilla Firefox ${version}\n`);
  saying("140.12.0esr");
  chmodSync(path, 0o755);
  expect(findFirefox()).toBeUndefined();
  saying("153.7.0esr");
  expect(findFirefox()).toBe(path);
});

test.each([
  ["Mozilla Firefox 153.7.0esr", 153],
  ["Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)", 156],
  ["Google Chrome 156.0.8078.79 ", 156],
  ["Microsoft Edge 156.0.1.2", 156],
  ["", undefined],
])("«%s» is of %s", (said, major) => {
  expect(majorOf(said)).toBe(major);
});
