import { defineConfig, devices } from "@playwright/test";
import { findSystemBrowser } from "./src/build/browser.mjs";

const port = process.env["PORT"] ?? "4517";
const address = `http://127.0.0.1:${port}/`;
const executablePath = findSystemBrowser();

/** The browser's own errands are of no use to a test, and slow it down. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "line",
  use: {
    baseURL: address,
    locale: "fa-IR",
    timezoneId: "Asia/Tehran",
    screenshot: "only-on-failure",
    launchOptions: {
      args: QUIET,
      chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
    { name: "phone", use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
  },
});
