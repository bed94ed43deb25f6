import { expect, test } from "vitest";
import { readContents, writeContents, type Opening } from "./contents-lines.ts";
import { sampleSummary } from "./sample-summary.ts";
import type { Contents, Summary } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

function contentsOf(count: number): Contents {
  return { version: CORPUS_VERSION, summaries: Array.from({ length: count }, summaryOf), actors: [], offices: [], officesKnownUntil: "2025-09-30" };
}

function summaryOf(_: unknown, number: number): Summary {
  const headline = `«غزه»\n${number}\u2028`; // letters that JSON or a reader of lines may trip over
  return sampleSummary(String(number), { headline });
}

/** Reads a file that comes in pieces of some letters; gives what was read, what was told before, and how often others had their turn. */
async function read(file: string, length = 1000) {
  const openings: Opening[] = [];
  let pauses = 0;
  async function* pieces() {
    for (let from = 0; from < file.length; from += length) yield file.slice(from, from + length);
  }
  const contents = await readContents(pieces(), { pause: () => void pauses++, onOpening: (opening) => void openings.push(opening) });
  return { contents, openings, pauses };
}

test.each([0, 1, 2, 40, 41, 500])("%i summaries are written as JSON and read line by line unchanged, wherever the file is cut", async (count) => {
  const contents = contentsOf(count);
  const file = writeContents(contents);
  expect(JSON.parse(file)).toEqual({ ...contents, count });
  for (const length of [1, 7, 1000, file.length]) expect((await read(file, length)).contents).toEqual(contents);
});

test("others may have their turn after every line", async () => {
  expect((await read(writeContents(contentsOf(500)))).pauses).toBe(500);
});

test("of a large corpus the beginning is told once, with the number of all", async () => {
  const contents = contentsOf(500);
  const { openings } = await read(writeContents(contents));
  expect(openings).toEqual([{ count: 500, contents: { ...contents, summaries: contents.summaries.slice(0, 40) } }]);
});

test("what is all there at once has no beginning of its own", async () => {
  expect((await read(writeContents(contentsOf(40)))).openings).toEqual([]);
});

test("JSON that is not written by lines is read whole", async () => {
  const contents = contentsOf(50);
  for (const space of [0, 2]) expect((await read(JSON.stringify(contents, null, space))).contents).toEqual(contents);
});

const LINES = writeContents(contentsOf(3)).split("\n");
const [HEAD = "", FIRST = "", SECOND = ""] = LINES;

test.each<[name: string, lines: readonly string[], kind: string]>([
  ["another version", LINES.with(0, HEAD.replace(/"version":\d+/, '"version":99')), "other-version"],
  ["another version, not by lines", ['{"version":99,"summaries":[],"actors":[]}'], "other-version"],
  ["nothing", [""], "damaged"],
  ["a page", ["<!doctype html>", "<title>۴۰۴</title>"], "damaged"],
  ["half a head", [HEAD.slice(0, 20)], "damaged"],
  ["a head alone", [HEAD], "damaged"],
  ["an end in the middle of a line", [HEAD, FIRST, SECOND.slice(0, 30)], "damaged"],
  ["an end between two lines", LINES.slice(0, 3), "damaged"],
  ["a line that is lost", LINES.toSpliced(2, 1), "damaged"],
  ["a line without its end", LINES.slice(0, -1), "damaged"],
  ["a line of something else", LINES.toSpliced(2, 1, '{"id":7},'), "damaged"],
])("%s is told for what it is", async (_, lines, kind) => {
  await expect(read(lines.join("\n"))).rejects.toMatchObject({ name: "CorpusError", kind });
});

test("what breaks off is no damage: the reason is handed on", async () => {
  async function* breaking() {
    yield LINES.slice(0, 2).join("\n");
    throw new TypeError("network error");
  }
  await expect(readContents(breaking(), { pause: () => undefined, onOpening: () => undefined })).rejects.toThrow("network error");
});
