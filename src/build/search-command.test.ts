import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 30_000 }); // each starts Node anew, on machines that may be busy

let folder: string;
let passages: string;
let queries: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  passages = join(folder, "p.jsonl");
  queries = join(folder, "q.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command as its script in package.json does. */
function run(...args: string[]): Promise<{ exitCode: number | string; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "@oxc-node/core/register", "src/build/search-command.ts", ...args], (error, stdout, stderr) =>
      resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
    );
  });
}

const rows = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

test("prints the full matches of each query, then the partial ones, at most so many", async () => {
  await writeFile(passages, rows([{ id: "a", title: "آتش‌بس در غزه", text: "سفر وزیر خارجه" }, { id: "b", title: null, text: "سفر به غزه" }, { id: "c", text: "نشست" }]));
  await writeFile(queries, rows([{ id: 1, text: "آتشبس غزه" }, { id: 2, text: "لبنان" }, { id: 3, text: "سفر به لبنان" }]));
  const { exitCode, stdout } = await run("--passages", passages, "--queries", queries, "--top", "2");
  expect(stdout).toBe(rows([{ id: 1, hits: ["a", "b"] }, { id: 2, hits: [] }, { id: 3, hits: ["a", "b"] }]));
  expect(exitCode).toBe(0);
});

test.each([
  ["nothing", []],
  ["no queries", ["--passages", "p"]],
  ["a top of none", ["--passages", "p", "--queries", "q", "--top", "0"]],
  ["an option that is none", ["--depth", "3"]],
])("%s is a wrong call: one line, and 2", async (_, args) => {
  const { exitCode, stdout, stderr } = await run(...args);
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^Expected --passages P.jsonl --queries Q.jsonl --top N .*\n$/);
});

test("rows as Windows writes them are read", async () => {
  await writeFile(passages, `\ufeff${rows([{ id: "a", text: "سفر" }]).replace("\n", "\r\n")}`);
  await writeFile(queries, `\ufeff${rows([{ id: 1, text: "سفر" }]).replace("\n", "\r\n")}`);
  expect((await run("--passages", passages, "--queries", queries)).stdout).toBe(rows([{ id: 1, hits: ["a"] }]));
});

test("a file that is not there, and a line that is no row, are named", async () => {
  await writeFile(passages, rows([{ id: "a", text: "سفر" }]));
  await writeFile(queries, `${rows([{ id: 1, text: "سفر" }])}\n{"id": 2}\n`);
  expect((await run("--passages", join(folder, "none"), "--queries", queries)).stderr).toBe(`Expected a file at ${join(folder, "none")}\n`);
  const { exitCode, stderr } = await run("--passages", passages, "--queries", queries);
  expect(stderr).toBe(`Expected an object with id and text at ${queries}:3, not {"id": 2}\n`);
  expect(exitCode).toBe(2);
});

test("with --explain each line also says why each hit has its score", async () => {
  await writeFile(passages, rows([{ id: "a", title: "سفر وزیر", text: "خبر" }]));
  await writeFile(queries, rows([{ id: 1, text: "سفر وزیر" }]));
  const { stdout } = await run("--passages", passages, "--queries", queries, "--explain");
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, hits: ["a"], explanations: [{ clauses: [{ words: [{ word: "سفر", times: { headline: 1 } }] }, {}], pairs: [{ from: 0, to: 8 }] }] });
});
