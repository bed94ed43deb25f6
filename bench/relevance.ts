import { readPassages, readRows, SHARED } from "./documents.ts";
import type { Search } from "./engine.ts";
import { engineCalled } from "./engines.ts";

// tsx relevance.ts ENGINE MOST: how well one engine ranks, over every pairing of how texts are spelled with how queries are
// typed. Prints a row of JSON. The same sets, spellings and measure as `../shared/tools/score-search.mjs`.

/** nDCG@10 over the pairings of a set. */
export interface Relevance {
  readonly mean: number;
  readonly worst: number;
  /** Of each pairing, at least. */
  readonly queries: number;
}

interface Question {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly string[];
}

const SETS = [
  { folder: "retrieval/pquad", halfSpaceOnly: true },
  { folder: "retrieval/parsinlu_rc", halfSpaceOnly: false },
] as const;
const TEXTS = ["half-space", "deleted", "space"];
const TYPED = ["half-space", "deleted", "space", "arabic"];
/** After so long a pairing is left with the questions that it has. */
const MOST_MS = 20_000;

const [name = "", most = "1000"] = process.argv.slice(2);
const engine = engineCalled(name);
const { ways } = (await import(new URL("../tools/spell.mjs", SHARED).href)) as { ways: Readonly<Record<string, (text: string) => string>> };
const rows: Record<string, Relevance> = {};
for (const { folder, halfSpaceOnly } of SETS) rows[folder.slice(folder.indexOf("/") + 1)] = await measureSet(folder, halfSpaceOnly);
process.stdout.write(`${JSON.stringify(rows)}\n`);

function spell(way: string, text: string): string {
  return ways[way]?.(text) ?? text;
}

async function measureSet(folder: string, halfSpaceOnly: boolean): Promise<Relevance> {
  const passages = readPassages(`${folder}/passages.jsonl`);
  const questions = chooseQuestions(folder, halfSpaceOnly);
  const cells: { readonly ndcg: number; readonly asked: number }[] = [];
  for (const spelled of TEXTS) {
    const files = await engine.build(passages.map(({ id, title, text }) => ({ id, title: spell(spelled, title), text: spell(spelled, text) })));
    const search = await engine.open(async (file) => files.get(file) ?? new Uint8Array());
    for (const typed of TYPED) cells.push(await measurePairing(search, questions, typed));
  }
  const scores = cells.map(({ ndcg }) => ndcg);
  return { mean: scores.reduce((sum, score) => sum + score, 0) / scores.length, worst: Math.min(...scores), queries: Math.min(...cells.map(({ asked }) => asked)) };
}

function chooseQuestions(folder: string, halfSpaceOnly: boolean): Question[] {
  const all = readRows(`${folder}/queries.jsonl`).filter(({ answerable, text }) => answerable !== false && (!halfSpaceOnly || String(text).includes("\u200c")));
  const step = Math.max(1, Math.floor(all.length / Number(most)));
  return all.filter((_, number) => number % step === 0).slice(0, Number(most)).map(({ id, text, gold }) => ({ id: String(id), text: String(text), gold: (gold as readonly unknown[]).map(String) }));
}

async function measurePairing(search: Search, questions: readonly Question[], typed: string): Promise<{ ndcg: number; asked: number }> {
  const start = performance.now();
  let [sum, asked] = [0, 0];
  for (const { text, gold } of questions) {
    if (performance.now() - start > MOST_MS && asked > 0) break;
    sum += ndcg(await search(spell(typed, text)), gold);
    asked++;
  }
  return { ndcg: sum / asked, asked };
}

/** Gains of right hits, discounted by rank (Järvelin & Kekäläinen 2002), as a share of the best order's. */
function ndcg(hits: readonly string[], gold: readonly string[]): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const found = hits.slice(0, 10).reduce((sum, hit, rank) => sum + (gold.includes(hit) ? gain(rank) : 0), 0);
  return found / gold.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
}
