/** Where the browser of the journeys is, and how to get one. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Where Chromium and its kin are installed, by platform. Not Ubuntu's `chromium-browser`, which only leads to a snap. */
const PLACES = {
  linux: ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((root) => [
    `${process.env[root]}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env[root]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/**
 * The path of the browser that the machine has: the one named by `CHROMIUM_PATH`, else one that its
 * system has installed; `undefined` leaves it to the one that Playwright downloads.
 * @returns {string | undefined}
 */
export function findSystemBrowser() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const places = /** @type {Readonly<Record<string, readonly string[]>>} */ (PLACES)[process.platform] ?? [];
  return places.find((path) => existsSync(path));
}

/** Installs a browser where there is none; says so in one line. Whether it worked, the journeys will tell. */
export async function ensureBrowser() {
  const { chromium } = await import("@playwright/test");
  if (findSystemBrowser() !== undefined || existsSync(chromium.executablePath())) return;
  process.stderr.write("Installing Chromium for the browser journeys …\n");
  if (isDebianAsRoot()) installFromDebian();
  if (findSystemBrowser() === undefined) run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

function installFromDebian() {
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

function isDebianAsRoot() {
  const release = "/etc/os-release"; // freedesktop.org: os-release(5)
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8"));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
}
