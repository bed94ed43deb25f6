/**
 * `npm run lockfile`, after every change of dependencies: writes into the lockfile the native packages of
 * other platforms that npm left out. Without them `npm ci` on such a machine says "Missing: … from lock file".
 */
import { readFileSync, writeFileSync } from "node:fs";
import { missingPackages } from "./lockfile.mjs";

const FILE = "package-lock.json";

const lockfile = /** @type {{ packages: import("./lockfile.mjs").Packages }} */ (JSON.parse(readFileSync(FILE, "utf8")));
const missing = missingPackages(lockfile.packages);
const packages = Object.entries({ ...lockfile.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, "en")); // npm's order
writeFileSync(FILE, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, null, 2)}\n`);
process.stderr.write(`${FILE}: ${Object.keys(missing).length} packages of other platforms added\n`);
