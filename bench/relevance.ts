import type { Engine, Search } from "./engine.ts";
import { loadEngine } from "./engines.ts";
import { shuffle } from "./make-documents.ts";
import { askInPairings, ndcg, summarise } from "./pairings.ts";
import { readPassages, readRows, SHARED } from "./read-texts.ts";
import type { Relevance } from "./results.ts";

// node --import @oxc-node/core/register relevance.ts ENGINE MOST: how well one engine ranks, over every pairing of how texts are spelled with how queries are
// typed, by at most so many questions of each set, the same for every engine. Prints a row of JSON. The same sets, spellings
// and measure as `../shared/tools/score-search.mjs`.

interface Question {
  readonly text: string;
  readonly gold: readonly string[];
}

const SETS = [
  { folder: "retrieval/pquad", halfSpaceOnly: true },
  { folder: "retrieval/parsinlu_rc", halfSpaceOnly: false },
] as const;
const TEXTS = ["half-space", "deleted", "space"];
const TYPED = ["half-space", "deleted", "space", "arabic"];
const PAIRINGS = TEXTS.length * TYPED.length;
/** After so long no more of a set is asked. */
const MOST_MS = 75_000;

const [name = "", most = "0"] = process.argv.slice(2);
const { ways } = (await import(new URL("../tools/spell.mjs", SHARED).href)) as { ways: Readonly<Record<string, (text: string) => string>> };
const engine = await loadEngine(name);
const rows: Record<string, Relevance> = {};
for (const { folder, halfSpaceOnly } of SETS) rows[folder.slice(folder.indexOf("/") + 1)] = await measureSet(engine, folder, chooseQuestions(folder, halfSpaceOnly));
process.stdout.write(`${JSON.stringify(rows)}\n`);

async function measureSet(asked: Engine, folder: string, questions: readonly Question[]): Promise<Relevance> {
  const searches: Search[] = [];
  for (const spelled of TEXTS) {
    const files = await asked.build(readPassages(`${folder}/passages.jsonl`).map(({ id, title, text }) => ({ id, title: spell(spelled, title), text: spell(spelled, text) })));
    searches.push(await asked.open(async (file) => files.get(file) ?? new Uint8Array()));
  }
  const start = performance.now();
  const scores = await askInPairings(questions.length, PAIRINGS, () => performance.now() - start > MOST_MS, async (number, pairing) => {
    const [question, search] = [questions[number], searches[Math.floor(pairing / TYPED.length)]];
    return question && search ? ndcg(await search(spell(TYPED[pairing % TYPED.length] ?? "", question.text)), question.gold) : NaN;
  });
  return summarise(scores, questions.length, PAIRINGS);
}

function chooseQuestions(folder: string, halfSpaceOnly: boolean): Question[] {
  const all = readRows(`${folder}/queries.jsonl`).filter(({ answerable, text }) => answerable !== false && (!halfSpaceOnly || String(text).includes("\u200c")));
  return shuffle(all).slice(0, Number(most)).map(({ text, gold }) => ({ text: String(text), gold: (gold as readonly unknown[]).map(String) }));
}

function spell(way: string, text: string): string {
  return ways[way]?.(text) ?? text;
}
