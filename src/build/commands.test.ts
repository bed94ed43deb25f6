import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { encodeWindows1256 } from "./encode-windows-1256.ts";

const SEEDS = ["000_22c6cf1677be70b9", "001_4cdab43310a4bd9f", "002_0518e645a12da8d5", "003_2e114b39da09fc91", "004_3143a5342b2e6bc4"].map(
  (stem) => `seeds/${stem}.txt`,
);

vi.setConfig({ testTimeout: 30_000 }); // each starts Node anew, on machines that may be busy

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
});
afterEach(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as its script in package.json does. */
function run(command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "@oxc-node/core/register", `src/build/${command}-command.ts`, ...args], (error, stdout, stderr) =>
      resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
    );
  });
}

function lines(text: string): Record<string, unknown>[] {
  return text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("parse prints one object a line, a file each, in the order asked for", async () => {
  const { exitCode, stdout, stderr } = await run("parse", ...SEEDS);
  expect([exitCode, stderr]).toEqual([0, ""]);
  const pages = lines(stdout);
  expect(pages.map(({ file, newsCode, publishedAt }) => [file, newsCode, publishedAt])).toEqual([
    [SEEDS[0], "1608491", "2024-06-01T11:11:00+03:30"],
    [SEEDS[1], "4776124", "2024-06-01T08:00:00+03:30"],
    [SEEDS[2], "242119", "2012-11-18T19:08:00+03:30"],
    [SEEDS[3], "802932", "2023-10-09T21:19:00+03:30"],
    [SEEDS[4], "214431", "2023-11-20T08:41:00+03:30"],
  ]);
  expect(Object.keys(pages[0] ?? {})).toEqual(
    "file id outlet headline kicker lead newsCode publishedAt credits actors dates events blocks problems".split(" "),
  );
});

test("parse names a file that is not UTF-8, prints the others and exits with 1", async () => {
  const bad = join(folder, "bad.txt");
  await writeFile(bad, Buffer.from([0x61, 0xff]));
  const { exitCode, stdout, stderr } = await run("parse", bad, SEEDS[0] ?? "");
  expect(exitCode).toBe(1);
  expect(stderr).toBe(`${bad}:+1 is not UTF-8\n`);
  expect(lines(stdout).map((page) => page["file"])).toEqual([SEEDS[0]]);
});

test("parse takes a web page, and one of an old encoding", async () => {
  const [web, old] = [join(folder, "web.html"), join(folder, "old.txt")];
  const text = "وزير امور خارجه گفت که اين گفت‌وگو را با همتاي عماني خود در تهران سازنده ديده است و پيگيري آن مهم بود.";
  await writeFile(web, `<title>رایزنی تلفنی وزیران</title><h1>رایزنی تلفنی وزیران</h1><p>${text}</p><p>${text}</p>`);
  await writeFile(old, encodeWindows1256(text));
  const { exitCode, stdout } = await run("parse", web, old);
  expect(exitCode).toBe(0);
  const codes = lines(stdout).map(({ problems }) => (problems as { code: string }[]).map(({ code }) => code));
  expect(codes).toEqual([expect.arrayContaining(["from-html"]), expect.arrayContaining(["old-encoding"])]);
});

test("parse takes an empty page for a page without anything", async () => {
  const empty = join(folder, "empty.txt");
  await writeFile(empty, "");
  const { exitCode, stdout } = await run("parse", empty);
  expect(exitCode).toBe(0);
  expect(lines(stdout)).toMatchObject([{ id: "e3b0c44298", headline: null, publishedAt: null, actors: [], blocks: [] }]);
});

test("corpus writes what is served, and prints a summary", async () => {
  const { exitCode, stdout, stderr } = await run("corpus", "--out", folder, "seeds");
  expect(exitCode).toBe(0);
  const [summary] = lines(stdout);
  const problems = stderr.split("\n").slice(0, -1);
  expect(problems.filter((line) => !/^seeds\/\w+\.txt:[0-9]+:[0-9]+ [a-z-]+ \S/.test(line))).toEqual([]);
  expect(problems).toContainEqual(expect.stringMatching(/:1:1 no-outlet The page does not show who published it$/));
  expect(summary).toMatchObject({ documents: 5, leftOut: {}, problems: { "no-outlet": 1 } });
  const written = join(folder, String(summary?.["folder"]));
  expect((await readdir(written)).toSorted()).toEqual(["contents.json", "documents", "rescue.json", "search.bin", "words", "words.json"]);
  const sizes = summary?.["bytes"] as Record<string, number>;
  expect((await readFile(join(written, "contents.json"))).length).toBe(sizes["contents"]);
});

test("corpus lists the problems of the pages without writing anything", async () => {
  await copyFile(SEEDS[0] ?? "", join(folder, "good.txt"));
  const { exitCode, stdout } = await run("corpus", "--problems", folder);
  expect([exitCode, await readdir(folder)]).toEqual([0, ["good.txt"]]);
  expect(lines(stdout)).toMatchObject([{ documents: 1 }]);
});

test("corpus tells of a bad page, and fails only when it is strict", async () => {
  await copyFile(SEEDS[0] ?? "", join(folder, "good.txt"));
  await writeFile(join(folder, "bad.txt"), "");
  const lenient = await run("corpus", "--out", join(folder, "out"), folder);
  expect([lenient.exitCode, lenient.stderr.split("\n")[0]]).toEqual([0, `${folder}/bad.txt:+0 is empty`]);
  expect(lines(lenient.stdout)).toMatchObject([{ documents: 1, leftOut: { empty: 1 } }]);
  expect((await run("corpus", "--strict", "--out", join(folder, "out"), folder)).exitCode).toBe(1);
});

test("half-space is a filter: a line for each line, and no line's end of its own", async () => {
  const damaged = "او میرود.\r\n\nکتاب ها را می بیند";
  const stdout = await new Promise<string>((resolve) => {
    const filter = execFile(process.execPath, ["--import", "@oxc-node/core/register", "src/build/half-space-command.ts"], (_, out) => resolve(out));
    filter.stdin?.end(damaged);
  });
  expect(stdout).toBe("او می‌رود.\r\n\nکتاب‌ها را می‌بیند");
});

test.each([
  ["parse", []],
  ["parse", ["no-such-file.txt"]],
  ["corpus", ["seeds"]],
  ["half-space", ["seeds"]],
  ["half-space-bench", ["seeds"]],
  ["usage", []],
  ["fuzz", ["--pages"]],
  ["bench", ["seeds"]],
  ["corpus", ["--out", "x"]],
  ["corpus", ["--out", "x", "--verbose", "seeds"]],
  ["corpus", ["--out", "x", "no-such-folder"]],
  ["corpus", ["--out", "package.json", "seeds"]],
])("%s %j exits with 2 and one clear line", async (command, args) => {
  const { exitCode, stdout, stderr } = await run(command, ...args);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Expected [^\n]+\n$/);
});
