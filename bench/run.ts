import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BuildCost, Cost } from "./cost.ts";
import { missingTexts } from "./documents.ts";
import { drawPlot } from "./draw-plot.ts";
import { ENGINES } from "./engines.ts";
import { formatTable, type Results, type Row } from "./format-table.ts";
import type { Relevance } from "./relevance.ts";

// npm run bench -- [--documents 1000,10000,100000] [--engines ours,minisearch] [--most 1000] [--no-relevance]
// Compares engines one after another, each in processes of its own, and writes results.json, table.md and plot.svg beside this file.
// Engines and sizes that are not asked for keep their rows of results.json.

const HERE = new URL(".", import.meta.url).pathname;
/** Whoever has not built or answered by then is given up. */
const MOST_MINUTES = 20;
const HEAP_MB = 6000;

const options = readOptions();
const missing = missingTexts();
if (missing === null) await compare();
else process.stdout.write(`skipped: ../shared/bench/${missing} is not there\n`);

function readOptions(): { readonly sizes: readonly number[]; readonly engines: readonly string[]; readonly most: string; readonly relevance: boolean } {
  const { values } = parseArgs({
    options: {
      documents: { type: "string", default: "1000,10000,100000" },
      engines: { type: "string", default: Object.keys(ENGINES).join(",") },
      most: { type: "string", default: "1000" },
      "no-relevance": { type: "boolean", default: false },
    },
  });
  const [sizes, engines] = [values.documents.split(",").map(Number), values.engines.split(",")];
  const wrong = engines.find((name) => !(name in ENGINES)) ?? sizes.find((size) => !(size > 0));
  if (wrong === undefined) return { sizes, engines, most: values.most, relevance: !values["no-relevance"] };
  process.stderr.write(`Expected engines of ${Object.keys(ENGINES).join(",")} and sizes above 0, not ${wrong}\n`);
  process.exit(2);
}

async function compare(): Promise<void> {
  const file = join(HERE, "results.json");
  const results: Results = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : { relevance: {}, rows: [] };
  for (const engine of options.relevance ? options.engines : []) {
    const relevance = await measure<Record<string, Relevance>>(["relevance.ts", engine, options.most]);
    results.relevance[engine] = typeof relevance === "string" ? null : relevance;
    save(file, results);
  }
  for (const documents of options.sizes) {
    for (const engine of options.engines) {
      const row = await measureRow(engine, documents);
      results.rows = [...results.rows.filter((other) => other.engine !== engine || other.documents !== documents), row];
      save(file, results);
    }
  }
}

function save(file: string, results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(HERE, "table.md"), formatTable(results));
  writeFileSync(join(HERE, "plot.svg"), drawPlot(results));
}

async function measureRow(engine: string, documents: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const place = join(folder, "index");
    const built = await measure<BuildCost>(["cost.ts", "build", engine, String(documents), place]);
    if (typeof built === "string") return { engine, documents, gaveUp: `building: ${built}` };
    const cost = await measure<Cost>(["cost.ts", "ask", engine, String(documents), place]);
    return typeof cost === "string" ? { engine, documents, gaveUp: `loading: ${cost}` } : { engine, documents, ...built, ...cost };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a script prints, or why there is nothing. */
function measure<T>(args: readonly string[]): Promise<T | string> {
  process.stderr.write(`${args.slice(0, 4).join(" ")}\n`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, "--expose-gc", "--import", "tsx", ...args], { cwd: HERE, timeout: MOST_MINUTES * 60_000, killSignal: "SIGKILL" });
    let [out, error] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(out.trim().split("\n").at(-1) ?? "") as T);
      else resolve(signal === "SIGKILL" ? `nothing after ${MOST_MINUTES} minutes` : (/^\S*Error: .*|heap out of memory/m.exec(error)?.[0] ?? `exit ${code}`));
    });
  });
}
