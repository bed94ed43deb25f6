import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CONTESTANTS } from "./contestants.ts";
import { drawPlot } from "./draw-plot.ts";
import { formatTable } from "./format-table.ts";
import { MOST_MINUTES } from "./give-up.ts";
import { measure } from "./measure.ts";
import { measureRows } from "./measure-rows.ts";
import { missingTexts } from "./read-texts.ts";
import type { Relevance, Results } from "./results.ts";

// npm run bench -- [--documents 1000,10000,100000] [--engines ours,minisearch] [--processes 5] [--tasks cost,relevance] [--questions 300] [--missing]
// Compares engines in processes of their own, and writes results.json, table.md and plot.svg beside this file after each. Of each
// size, all engines build and are weighed, then answer in turn, as many processes of each as --processes says (see
// measure-rows.ts). What is not asked for keeps its place in results.json; with --missing, all that it has does. Only
// `--tasks draw` writes table and plot anew without measuring.

const HERE = new URL(".", import.meta.url).pathname;
const RESULTS = join(HERE, "results.json");
const TASKS = ["cost", "relevance", "draw"];

interface Options {
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  readonly processes: number;
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
      processes: { type: "string", default: "5" },
      tasks: { type: "string", default: "cost,relevance" },
      questions: { type: "string", default: "300" },
      missing: { type: "boolean", default: false },
    },
  });
  const [sizes, engines, tasks] = [values.documents.split(",").map(Number), values.engines.split(","), values.tasks.split(",")];
  const wrong = engines.find((name) => !(name in CONTESTANTS)) ?? tasks.find((name) => !TASKS.includes(name)) ?? [...sizes, Number(values.questions), Number(values.processes)].find((size) => !(size > 0));
  if (wrong === undefined) return { sizes, engines, tasks, processes: Number(values.processes), questions: values.questions, missing: values.missing };
  process.stderr.write(`Expected engines of ${Object.keys(CONTESTANTS).join(",")}, tasks of ${TASKS.join(",")} and numbers above 0, not ${wrong}\n`);
  process.exit(2);
}

function readResults(): Results {
  const machine = `${cpus()[0]?.model ?? "an unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`;
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Results) : { relevance: {}, rows: [] };
  return { ...before, machine };
}

async function compare({ sizes, engines, tasks, processes, questions, missing }: Options, results: Results): Promise<void> {
  save(results);
  for (const documents of tasks.includes("cost") ? sizes : []) {
    const wanted = engines.filter((engine) => !missing || !results.rows.some((row) => row.engine === engine && row.documents === documents));
    await measureRows({ engines: wanted, documents, processes }, results.rows, (row) => {
      results.rows = [...results.rows.filter((other) => other.engine !== row.engine || other.documents !== row.documents), row];
      save(results);
    });
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
