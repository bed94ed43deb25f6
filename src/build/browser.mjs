/** Where the browsers of the journeys are, and how to get them. */
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

/** Where Firefox is installed, by platform. On Ubuntu only a snap is, which nobody can drive from outside. */
const FIREFOX_PLACES = {
  linux: ["/usr/bin/firefox-esr", "/usr/lib/firefox/firefox", "/usr/lib64/firefox/firefox"],
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map((root) => `${process.env[root]}\\Mozilla Firefox\\firefox.exe`),
};

/** The first Firefox whose WebDriver BiDi collects what the network brought (`network.addDataCollector`), which Playwright asks of it. */
const OLDEST_FIREFOX = 143;

/** With this Chromium and newer ones all journeys are known to pass; with 150 two do not. */
const OLDEST_CHROMIUM = 156;

/**
 * The path of the browser that the machine has: the one named by `CHROMIUM_PATH`, else one that its
 * system has installed; `undefined` leaves it to the one that Playwright downloads.
 * @returns {string | undefined}
 */
export function findSystemBrowser() {
  return findInstalled("CHROMIUM_PATH", PLACES);
}

/**
 * The path of the Firefox that the machine has and Playwright can drive: the one named by `FIREFOX_PATH`, else one that its system has installed.
 * @returns {string | undefined} nothing where there is none, or only one that is too old: then its journeys are left out
 */
export function findFirefox() {
  const path = findInstalled("FIREFOX_PATH", FIREFOX_PLACES);
  return path !== undefined && isOlder(path, OLDEST_FIREFOX) ? undefined : path;
}

/**
 * @param {string} variable of the environment, which goes before all
 * @param {Readonly<Record<string, readonly string[]>>} places
 */
function findInstalled(variable, places) {
  const named = process.env[variable];
  if (named) return named;
  return places[process.platform]?.find((path) => existsSync(path));
}

/**
 * Whether a browser says that it is older than a major version; one that does not say is not.
 * @param {string} path
 * @param {number} oldest
 */
function isOlder(path, oldest) {
  const major = majorOf(spawnSync(path, ["--version"], { encoding: "utf8", timeout: 10_000 }).stdout ?? "");
  return major !== undefined && major < oldest;
}

/**
 * The major version in what a browser says of itself, as «Mozilla Firefox 153.7.0esr».
 * @param {string} said
 * @returns {number | undefined}
 */
export function majorOf(said) {
  const [, major] = /(?:Chrom\w*|Firefox|Edge)\D*? (\d+)\./.exec(said) ?? [];
  return major === undefined ? undefined : Number(major);
}

/** Installs the browsers that are missing or too old, where that can be done; says so in one line each. Whether it worked, the journeys will tell. */
export async function ensureBrowsers() {
  await ensureChromium();
  ensureFirefox();
}

async function ensureChromium() {
  const { chromium } = await import("@playwright/test");
  if (hasOldChromium() && isDebianAsRoot()) installFromDebian("chromium");
  if (hasOldChromium()) process.stderr.write(`The Chromium here is older than ${OLDEST_CHROMIUM} (CHROMIUM_PATH names another): some journeys may fail for that alone.\n`);
  if (findSystemBrowser() !== undefined || existsSync(chromium.executablePath())) return;
  if (isDebianAsRoot()) installFromDebian("chromium");
  if (findSystemBrowser() !== undefined) return;
  process.stderr.write("Downloading Chromium for the browser journeys …\n");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

/** On Windows Chrome opens a window where it is asked for its version. */
function hasOldChromium() {
  const path = findSystemBrowser();
  return path !== undefined && process.platform !== "win32" && isOlder(path, OLDEST_CHROMIUM);
}

/** Firefox is the system's or none: the one that Playwright downloads is a build of its own, and large. */
function ensureFirefox() {
  if (findFirefox() === undefined && isDebianAsRoot()) installFromDebian("firefox-esr");
  if (findFirefox() === undefined) process.stderr.write(`No Firefox here of ${OLDEST_FIREFOX} or newer (FIREFOX_PATH names one): its journeys are left out.\n`);
}

/** @param {string} name of the package */
function installFromDebian(name) {
  process.stderr.write(`Installing ${name} for the browser journeys …\n`);
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", name]);
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
