/**
 * `npm test`: installs what is missing, then proves everything, one step after another; all of them run,
 * even when one fails. The last line is `N passed, N failed`, over the tests of all runners and one for each
 * other step. `npm test -- --only unit,size` runs only these.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ensureBrowsers } from "./browser.mjs";
import { ensurePackages } from "./ensure.mjs";
import { agreeWithExit, countPlaywright, countVitest } from "./report.mjs";
import { measureFirstLoad } from "./size.mjs";

/** @typedef {import("./report.mjs").Count & { readonly output: string, readonly note?: string }} Outcome what it printed, shown when it fails; and a word on its success */

const PROJECTS = ["tsconfig.json", "src/tsconfig.pure.json", "src/tsconfig.browser.json", "src/tsconfig.node.json"];
const RULES = "src/build/house-rules.test.ts";
const VITEST = "vitest/vitest.mjs";

/** @type {Readonly<Record<string, () => Promise<Outcome>>>} */
const STEPS = {
  types: () => runAll(PROJECTS.map((project) => ["typescript/bin/tsc", "-p", project])),
  lint: () => runAll([["oxlint/bin/oxlint", "--type-aware", "--deny-warnings", "--disable-nested-config"]]),
  rules: () => runVitest([RULES]),
  "dead-code": () => runAll([["knip/bin/knip.js", "--no-progress"]]),
  unit: () => runVitest(["--exclude", RULES]),
  build: () => runAll([["vite/bin/vite.js", "build", "--logLevel", "warn"]], { CORPUS_STRICT: "1" }),
  size: async () => judgeSize(),
  journeys: runJourneys,
};

const scratch = mkdtempSync(join(tmpdir(), "ruznegar-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const chosen = chooseSteps(process.argv.slice(2));
ensurePackages();
if (chosen.includes("journeys")) await ensureBrowsers();
const total = { passed: 0, failed: 0 };
for (const name of chosen) await runStep(name);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * The steps that the arguments ask for. Exits where they cannot be understood.
 * @param {readonly string[]} args
 */
function chooseSteps(args) {
  const all = Object.keys(STEPS);
  if (args.length === 0) return all;
  const asked = args[0] === "--only" ? (args[1]?.split(",") ?? []) : [];
  if (args.length === 2 && asked.every((name) => all.includes(name))) return asked;
  process.stderr.write(`Expected nothing, or --only and some of ${all.join(",")}, not ${args.join(" ")}\n`);
  process.exit(2);
}

/** @param {string} name */
async function runStep(name) {
  const start = performance.now();
  const { passed, failed, output, note = "" } = await outcomeOf(name);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${failed === 0 ? "✓" : "✗"} ${name.padEnd(9)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed  ${note}\n`);
  if (failed > 0) process.stdout.write(`${output.trim()}\n`);
}

/**
 * @param {string} name
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(name) {
  try {
    const step = STEPS[name];
    if (step === undefined) throw new Error(`Expected a step, not ${name}`);
    return await step();
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error) }; // a report that was not written, for one
  }
}

/**
 * Runs programs of `node_modules` one after another, as one check that passes when all do.
 * @param {readonly (readonly string[])[]} commands
 * @param {Readonly<Record<string, string>>} [settings]
 * @returns {Promise<Outcome>}
 */
async function runAll(commands, settings) {
  let output = "";
  let failed = 0;
  for (const command of commands) {
    const ran = await runProgram(command, settings);
    output += ran.output;
    if (ran.code !== 0) failed = 1;
  }
  return { passed: 1 - failed, failed, output };
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function runVitest(args) {
  const report = join(scratch, "vitest.json");
  const { code, output } = await runProgram([VITEST, "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`, ...args]);
  return { ...agreeWithExit(takeReport(report, countVitest), code), output };
}

/** @returns {Promise<Outcome>} */
async function runJourneys() {
  const report = join(scratch, "playwright.json");
  const settings = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PORT: String(await findFreePort()) };
  const { code, output } = await runProgram(["@playwright/test/cli.js", "test", "--reporter=line,json"], settings);
  return { ...agreeWithExit(takeReport(report, countPlaywright), code), output };
}

/** @returns {Outcome} */
function judgeSize() {
  const { ok, text } = measureFirstLoad("dist");
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: "", note: text };
}

/**
 * Counts a report, and removes its file: the next runner must write its own.
 * @template T
 * @param {string} file
 * @param {(report: T) => import("./report.mjs").Count} count
 */
function takeReport(file, count) {
  const report = /** @type {T} */ (JSON.parse(readFileSync(file, "utf8")));
  rmSync(file);
  return count(report);
}

/**
 * @param {readonly string[]} command a file of a package, and its arguments
 * @param {Readonly<Record<string, string>>} [settings] of the environment
 * @returns {Promise<{ code: number, output: string }>} once it has ended; all that it printed
 */
function runProgram([file, ...args], settings) {
  const child = spawn(process.execPath, [join("node_modules", String(file)), ...args], {
    env: { ...process.env, NO_COLOR: "1", ...settings }, // what is kept for later is kept plain
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @returns {Promise<number>} a port that nobody listens to at this moment */
function findFreePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("Expected a port"))));
    });
  });
}
