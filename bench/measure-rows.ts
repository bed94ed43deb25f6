import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { MOST_MINUTES, whyNotTry } from "./give-up.ts";
import { measure } from "./measure.ts";
import { medianCost } from "./median-cost.ts";
import type { AskCost, BuildCost, Row, WeightCost } from "./results.ts";

/** What is compared in one sitting. */
export interface Sitting {
  readonly engines: readonly string[];
  readonly documents: number;
  /** How many processes of each engine answer. */
  readonly processes: number;
}

/** An engine whose index lies in files, and what its processes have told so far. */
interface Entrant {
  readonly engine: string;
  readonly place: string;
  readonly cost: BuildCost & WeightCost;
  readonly asks: AskCost[];
  load: number;
  seconds: number;
  /** Why it is asked no more. */
  failure: string | null;
}

/** Whose processes took so long together is asked in no further one: what takes long varies less. */
const ENOUGH_SECONDS = 60;

/**
 * Measures engines at one size. Each builds and is weighed by itself; then they answer in turn, one process each, and so
 * again: whatever mood the machine is in, it falls on all alike.
 * @param see is told a row as soon as there is one, and again with each process more
 */
export async function measureRows({ engines, documents, processes }: Sitting, before: readonly Row[], see: (row: Row) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const entrants: Entrant[] = [];
    for (const engine of engines) {
      const entrant = whyNotTry(engine, documents, before) ?? (await prepare(engine, documents, join(folder, engine)));
      if (typeof entrant === "string") see({ engine, documents, load: currentLoad(), gaveUp: entrant });
      else entrants.push(entrant);
    }
    for (let round = 0; round < processes; round++) {
      for (const entrant of entrants.filter(mayBeAsked)) {
        await askOnce(entrant, documents);
        see(rowOf(entrant, documents));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An engine ready to be asked, or why there is none. */
async function prepare(engine: string, documents: number, place: string): Promise<Entrant | string> {
  const task = (name: string) => ["cost.ts", name, engine, String(documents), place];
  const built = await measure<BuildCost>(task("build"), MOST_MINUTES.build);
  if (typeof built === "string") return `building: ${built}`;
  const weighed = await measure<WeightCost>(task("weigh"), MOST_MINUTES.ask);
  if (typeof weighed === "string") return `asking: ${weighed}`;
  return { engine, place, cost: { ...built, ...weighed }, asks: [], load: 0, seconds: 0, failure: null };
}

function mayBeAsked({ seconds, failure }: Entrant): boolean {
  return seconds <= ENOUGH_SECONDS && failure === null;
}

async function askOnce(entrant: Entrant, documents: number): Promise<void> {
  entrant.load = Math.max(entrant.load, currentLoad());
  const start = performance.now();
  const asked = await measure<AskCost>(["cost.ts", "ask", entrant.engine, String(documents), entrant.place], MOST_MINUTES.ask);
  entrant.seconds += (performance.now() - start) / 1000;
  if (typeof asked === "string") entrant.failure = asked;
  else entrant.asks.push(asked);
}

function rowOf({ engine, load, cost, asks, failure }: Entrant, documents: number): Row {
  const key = { engine, documents, load };
  return asks.length === 0 ? { ...key, gaveUp: `asking: ${failure ?? "nothing"}` } : { ...key, ...cost, ...medianCost(asks), processes: asks.length };
}

function currentLoad(): number {
  return loadavg()[0] ?? 0;
}
