import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CONTESTANTS } from "./contestants.ts";
import { drawPlot } from "./draw-plot.ts";
import { formatTable } from "./format-table.ts";
import { MOST_MINUTES, whyNotTry } from "./give-up.ts";
import { missingTexts } from "./read-texts.ts";
import type { BuildCost, Cost, Relevance, Results, Row } from "./results.ts";

// npm run bench -- [--documents 1000,10000,100000] [--engines ours,minisearch] [--tasks cost,relevance] [--questions 300] [--missing]
// Compares engines one after another, each in processes of its own, and writes results.json, table.md and plot.svg beside this file
// after each. What is not asked for keeps its place in results.json; with --missing, all that it has does. Only `--tasks draw`
// writes table and plot anew without measuring.

const HERE = new URL(".", import.meta.url).pathname;
const RESULTS = join(HERE, "results.json");
const HEAP_MB = 6000;
const TASKS = ["cost", "relevance", "draw"];

interface Options {
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  readonly tasks: readonly string[];
  readonly questions: string;
  readonly missing: boolean;
}

const options = readOptions();
const lacking = missingTexts();
if (lacking === null) await compare(options, readResults());
else process.stdout.write(`skipped: ../shared/bench/${lacking} is not there\n`);

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      documents: { type: "string", default: "1000,10000,100000" },
      engines: { type: "string", default: Object.keys(CONTESTANTS).join(",") },
      tasks: { type: "string", default: "cost,relevance" },
      questions: { type: "string", default: "300" },
      missing: { type: "boolean", default: false },
    },
  });
  const [sizes, engines, tasks] = [values.documents.split(",").map(Number), values.engines.split(","), values.tasks.split(",")];
  const wrong = engines.find((name) => !(name in CONTESTANTS)) ?? tasks.find((name) => !TASKS.includes(name)) ?? [...sizes, Number(values.questions)].find((size) => !(size > 0));
  if (wrong === undefined) return { sizes, engines, tasks, questions: values.questions, missing: values.missing };
  process.stderr.write(`Expected engines of ${Object.keys(CONTESTANTS).join(",")}, tasks of ${TASKS.join(",")} and numbers above 0, not ${wrong}\n`);
  process.exit(2);
}

function readResults(): Results {
  const machine = `${cpus()[0]?.model ?? "an unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`;
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Results) : { relevance: {}, rows: [] };
  return { ...before, machine };
}

async function compare({ sizes, engines, tasks, questions, missing }: Options, results: Results): Promise<void> {
  save(results);
  for (const documents of tasks.includes("cost") ? sizes : []) {
    for (const engine of engines) {
      const isThis = (row: Row) => row.engine === engine && row.documents === documents;
      if (missing && results.rows.some(isThis)) continue;
      const row = await measureRow(engine, documents, results.rows);
      results.rows = [...results.rows.filter((other) => !isThis(other)), row];
      save(results);
    }
  }
  for (const engine of tasks.includes("relevance") ? engines : []) {
    if (missing && engine in results.relevance) continue;
    results.relevance[engine] = await measure<Record<string, Relevance>>(["relevance.ts", engine, questions], MOST_MINUTES.relevance);
    save(results);
  }
}

function save(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(HERE, "table.md"), formatTable(results));
  writeFileSync(join(HERE, "plot.svg"), drawPlot(results));
}

async function measureRow(engine: string, documents: number, rows: readonly Row[]): Promise<Row> {
  const key = { engine, documents, load: loadavg()[0] ?? 0 };
  const reason = whyNotTry(engine, documents, rows);
  if (reason !== null) return { ...key, gaveUp: reason };
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const place = join(folder, "index");
    const built = await measure<BuildCost>(["cost.ts", "build", engine, String(documents), place], MOST_MINUTES.build);
    if (typeof built === "string") return { ...key, gaveUp: `building: ${built}` };
    const cost = await measure<Cost>(["cost.ts", "ask", engine, String(documents), place], MOST_MINUTES.ask);
    return typeof cost === "string" ? { ...key, gaveUp: `asking: ${cost}` } : { ...key, ...built, ...cost };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a script prints, or why there is nothing. */
function measure<T>(args: readonly string[], minutes: number): Promise<T | string> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, "--expose-gc", "--import", "@oxc-node/core/register", ...args], { cwd: HERE, timeout: minutes * 60_000, killSignal: "SIGKILL" });
    let [out, error] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
    child.on("close", (code, signal) => {
      process.stderr.write(`${args.slice(0, 4).join(" ")}: ${Math.round((performance.now() - start) / 1000)} s${code === 0 ? "" : ", given up"}\n`);
      if (code === 0) resolve(JSON.parse(out.trim().split("\n").at(-1) ?? "") as T);
      else resolve(signal === "SIGKILL" ? `nothing after ${minutes} minutes` : (/^\S*Error: .*|heap out of memory/m.exec(error)?.[0] ?? `exit ${code}`));
    });
  });
}
