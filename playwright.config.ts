import { defineConfig, devices, type Project } from "@playwright/test";
import { findFirefox, findSystemBrowser } from "./src/build/browser.mjs";

const port = process.env["PORT"] ?? "4517";
const address = `http://127.0.0.1:${port}/`;
const executablePath = findSystemBrowser();
const firefox = findFirefox();

/** The browser's own errands are of no use to a test, and slow it down. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const chromium = {
  launchOptions: {
    args: QUIET,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root
    ...(executablePath === undefined ? {} : { executablePath }),
  },
};

/** What everybody does every day, in the system's own Firefox over WebDriver BiDi; nothing where there is none. */
function firefoxProject(executablePath: string): Project {
  return {
    name: "firefox",
    testMatch: "everyday.spec.ts",
    use: {
      ...devices["Desktop Firefox"],
      viewport: { width: 1280, height: 800 },
      channel: "moz-firefox",
      launchOptions: { executablePath, firefoxUserPrefs: { "dom.events.testing.asyncClipboard": true } }, // a test may read what was copied
    },
  };
}

export default defineConfig({
  testDir: "e2e",
  timeout: 60_000, // a busy machine takes as long as it takes
  expect: { timeout: 10_000 },
  retries: 1, // a machine that others use misses a beat; the report names whoever needed a second try
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "line",
  updateSnapshots: "none", // pictures are made anew only where that is asked for (`-u`)
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  use: {
    baseURL: address,
    locale: "fa-IR",
    timezoneId: "Asia/Tehran",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], ...chromium, viewport: { width: 1280, height: 800 } } },
    { name: "phone", use: { ...devices["Pixel 7"], ...chromium, viewport: { width: 360, height: 740 } } },
    ...(firefox === undefined ? [] : [firefoxProject(firefox)]),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
  },
});
