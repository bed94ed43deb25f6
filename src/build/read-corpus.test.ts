import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCorpus } from "./read-corpus.ts";
import { formatRefusal } from "./read-pages.ts";

const SEED = "seeds/003_2e114b39da09fc91.txt";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("every seed is a document", async () => {
  const { documents, refusals } = await readCorpus(["seeds"]);
  expect(documents.map((document) => document.id)).toEqual(["067acb378a", "8e3fcc1724", "5e6a119dec", "f49cbdedce", "1a43815466"]);
  expect(refusals).toEqual([]);
});

test("a bad page is refused in one line, and never takes the good ones down", async () => {
  await copyFile(SEED, join(folder, "good.txt"));
  await copyFile(SEED, join(folder, "twin.txt"));
  await writeFile(join(folder, "bad.txt"), Buffer.from([0x61, 0xff]));
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(join(folder, "furniture.txt"), "نظر شما\n\nارسال نظر\ncaptcha\n");
  const { documents, refusals } = await readCorpus([folder]);
  expect(documents.map((document) => document.file)).toEqual(["good.txt"]);
  expect(refusals.map(formatRefusal).toSorted()).toEqual([
    `${folder}/bad.txt:+1 is not UTF-8`,
    `${folder}/empty.txt:+0 is empty`,
    `${folder}/furniture.txt:+0 holds no headline, lead or paragraph`,
    `${folder}/twin.txt:+0 has the same bytes as ${folder}/good.txt`,
  ]);
});

test("white space alone is no page", async () => {
  await writeFile(join(folder, "blank.txt"), "\ufeff \r\n\r\n\u00a0");
  const { documents, refusals } = await readCorpus([folder]);
  expect(documents).toEqual([]);
  expect(refusals.map((refusal) => refusal.code)).toEqual(["furniture-only"]);
});

test("one page in two folders is one document, of the folder named first", async () => {
  for (const name of ["one", "two"]) {
    await mkdir(join(folder, name));
    await copyFile(SEED, join(folder, name, "page.txt"));
  }
  const { documents, refusals } = await readCorpus([join(folder, "two"), join(folder, "one")]);
  expect(documents).toHaveLength(1);
  expect(refusals.map((refusal) => refusal.path)).toEqual([join(folder, "one/page.txt")]);
});
