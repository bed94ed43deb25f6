import { existsSync, readFileSync, rmSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { findSystemBrowser } from "../src/build/browser.mjs";
import { makeQueries } from "./make-documents.ts";
import { quantile } from "./quantile.ts";
import { readTasks, type CallFrame, type Task, type TraceEvent } from "./read-trace.ts";
import { readTexts } from "./read-texts.ts";
import { makeSite, serveSite, type Site } from "./typed-site.ts";
import { watchLetters, type Letter } from "./watch-letters.ts";

// npm run typing -- [--documents 10000] [--queries 12] [--site FOLDER]
// Types queries in Chromium, letter by letter at the pace of a hand, and prints
//   letters: from key to painted results, the processor slowed four times;
//   tasks: those of the page's thread over 8 ms, the processor as it is, and whose code takes them.
// Exits 1 where the code of search takes more than 8 ms of any task. A folder is an app that is built, with `vite build --sourcemap`.

/** In milliseconds: the page's thread is not to be held up longer by search. */
const MOST = 8;
/** Letters come so far apart, in milliseconds; behind a query there is a pause. */
const PACE = { letter: 250, query: 1500, start: 2500 };
const SLOWED = 4;
/** Typed before what is measured. */
const WARM_UP = "تهران";
/** The mark in a trace from which on it counts. */
const BEGUN = "typing begun";

/** Whose code a source is; the first that fits. What asks, receives and decodes counts for search, and what finds the letters to mark. */
const OWNERS = [
  ["search", /\/src\/(?:search|text)\/|\/src\/data\/(?:search|excerpts|corpus)-|\/src\/corpus\/(?:answer-filter|facets|passes|select|suggest-names|word-files)|\/src\/routes\/(?:use-results|use-search-address|typed-filter)|\/@tanstack\/(?:react-)?query/],
  ["React", /\/node_modules\/(?:react|react-dom|scheduler)\//],
  ["views", /./],
] as const;

const { values } = parseArgs({ options: { documents: { type: "string", default: "10000" }, queries: { type: "string", default: "12" }, site: { type: "string" } } });
const site = values.site === undefined ? await makeSite(Number(values.documents)) : await serveSite(values.site);
try {
  const queries = makeQueries(readTexts().map(({ title }) => title), Number(values.queries) * 2).flatMap(({ kind, text }) => (kind === "words" ? [text] : []));
  printLetters(await typeSlowed(site, queries));
  process.exitCode = printTasks(await typeTraced(site, queries));
} finally {
  await site.close();
}

async function typeSlowed({ address }: Site, queries: readonly string[]): Promise<readonly Letter[]> {
  return withPage(address, async (page, session) => {
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await typeAll(page, session, queries);
    return page.evaluate(() => window.letters);
  });
}

async function typeTraced({ address, folder }: Site, queries: readonly string[]): Promise<readonly Task[]> {
  const path = join(tmpdir(), `typing-${process.pid}.json`);
  await withPage(address, async (page, session) => {
    const browser = page.context().browser();
    await browser?.startTracing(page, { path, categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler", "blink.user_timing"] });
    await typeAll(page, session, [WARM_UP]); // a profiler that begins holds the page up
    await page.evaluate((mark) => performance.mark(mark), BEGUN);
    await typeAll(page, session, queries);
    await browser?.stopTracing();
  });
  const { traceEvents } = JSON.parse(readFileSync(path, "utf8")) as { traceEvents: TraceEvent[] };
  rmSync(path);
  const begun = traceEvents.find(({ name }) => name === BEGUN)?.ts ?? Infinity;
  return readTasks(traceEvents.filter(({ name, ts }) => name !== "RunTask" || ts > begun), ownersIn(folder));
}

async function withPage<T>(address: string, act: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const executablePath = findSystemBrowser();
  const browser = await chromium.launch({ args: ["--disable-gpu"], chromiumSandbox: process.getuid?.() !== 0, ...(executablePath === undefined ? {} : { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "fa-IR" });
    await page.addInitScript(watchLetters);
    await page.goto(address);
    await page.getByRole("article").first().waitFor();
    await page.waitForTimeout(PACE.start);
    await page.getByRole("banner").getByRole("combobox").click();
    const session = await page.context().newCDPSession(page);
    await typeAll(page, session, [WARM_UP]); // code that has never run is slow, and no measure of what follows
    await page.evaluate(() => (window.letters = []));
    return await act(page, session);
  } finally {
    await browser.close();
  }
}

/** Types texts, and empties the field behind each. A key is not waited for: a slowed page answers it late. */
async function typeAll(page: Page, session: CDPSession, texts: readonly string[]): Promise<void> {
  const field = page.getByRole("banner").getByRole("combobox");
  for (const text of texts) {
    await field.focus();
    for (const letter of text) {
      void press(session, letter);
      await page.waitForTimeout(PACE.letter);
    }
    await page.waitForTimeout(PACE.query);
    await field.fill("");
    await page.waitForTimeout(PACE.query);
  }
}

async function press(session: CDPSession, letter: string): Promise<void> {
  const key = { key: letter, code: letter === " " ? "Space" : "KeyH" };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...key, text: letter, unmodifiedText: letter });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

/** Whose a function is, by the maps beside the files of an app. */
function ownersIn(folder: string): (frame: CallFrame) => string | null {
  const maps = new Map<string, SourceMap | null>();
  function mapOf(file: string): SourceMap | null {
    const known = maps.get(file) ?? readMap(join(folder, `${file}.map`));
    maps.set(file, known);
    return known;
  }
  return ({ url = "", lineNumber = 0, columnNumber = 0 }) => {
    const file = URL.canParse(url) ? new URL(url).pathname : "";
    const entry = file.startsWith("/assets/") ? mapOf(file)?.findEntry(lineNumber, columnNumber) : undefined;
    if (entry === undefined || !("originalSource" in entry)) return null;
    const source = `/${String(entry.originalSource)}`;
    return (OWNERS.find(([, fits]) => fits.test(source))?.[0] ?? null);
  };
}

/** The map beside a file; `null` for what needs none, as the loader of the others. */
function readMap(path: string): SourceMap | null {
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, "utf8")) as SourceMapPayload) : null;
}

function printLetters(letters: readonly Letter[]): void {
  const asked = letters.filter(({ text }, at) => text !== "" && text !== letters[at - 1]?.text);
  const times = asked.flatMap(({ typed, painted }) => (painted === null ? [] : [painted - typed]));
  const at = [0.5, 0.75, 0.95].map((share) => Math.round(quantile(times, share)));
  process.stdout.write(`key to painted results, slowed ${SLOWED} times: ${times.length} letters, p50/p75/p95 ${at.join("/")} ms; overtaken by the next: ${asked.length - times.length}\n`);
}

/** Gives the exit code. */
function printTasks(tasks: readonly Task[]): number {
  if (!tasks.some(({ shares: { search = 0 } }) => search > 0)) throw new Error(`Expected a trace in which something is searched for, not ${tasks.length} tasks`);
  const long = tasks.filter(({ ms }) => ms > MOST);
  const whole = long.reduce((sum, { ms }) => sum + ms, 0);
  const shares = whole === 0 ? [] : ["browser", ...OWNERS.map(([name]) => name)].map((name) => `${name} ${Math.round((100 * long.reduce((sum, task) => sum + (task.shares[name] ?? 0), 0)) / whole)}%`);
  const longest = Math.max(0, ...tasks.map(({ shares: { search = 0 } }) => search));
  process.stdout.write(`tasks over ${MOST} ms: ${long.length}, the longest ${Math.round(Math.max(0, ...long.map(({ ms }) => ms)))} ms; of them ${shares.join(", ")}\n`);
  process.stdout.write(`search in one task: at most ${longest.toFixed(1)} ms\n`);
  return longest > MOST ? 1 : 0;
}
