/**
 * Makes sure that the packages of the lockfile are installed. Needs nothing but Node and npm: it runs
 * before anything else is there.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** @typedef {{ readonly version?: string, readonly optional?: boolean }} LockedPackage */
/** @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages by path, such as `node_modules/react` */

/** Runs `npm ci` where what is installed is not what the lockfile asks for; says so in one line. Exits where that fails. */
export function ensurePackages() {
  if (isInstalled(readPackages("package-lock.json"), readPackages("node_modules/.package-lock.json"))) return;
  process.stderr.write("Installing packages (npm ci) …\n");
  const { status } = spawnNpm(["ci", "--no-fund", "--no-audit", "--loglevel=error"]);
  if (status === 0) return;
  process.stderr.write("The packages could not be installed: npm ci failed, see above.\n");
  process.exit(1);
}

/**
 * Whether every package that was locked is installed in its version. Optional ones may be missing: they
 * are for other machines.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = installed[path];
    return path === "" || (found === undefined ? optional === true : found.version === version);
  });
}

/**
 * The packages of a lockfile; none where it does not exist. npm itself keeps one of what it installed.
 * @param {string} file
 * @returns {LockedPackages}
 */
function readPackages(file) {
  try {
    return /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(file, "utf8"))).packages;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}

/** @param {readonly string[]} args */
function spawnNpm(args) {
  const npm = process.env["npm_execpath"]; // the very npm that runs this script
  if (npm?.endsWith("js")) return spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" });
  return spawnSync(`npm ${args.join(" ")}`, { stdio: "inherit", shell: true });
}
