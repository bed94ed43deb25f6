import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { sliceSpan } from "../text/span.ts";
import { parsePage } from "./parse-page.ts";

const SEEDS = readdirSync("seeds").filter((file) => file.endsWith(".txt")).sort();
const GOLDENS = "src/parse/goldens";
/** Made-up pages, each laid out as a real one is: lines, formulas, letters and noise are true to life, the news is not. */
const MADE = readdirSync(GOLDENS).filter((file) => file.endsWith(".txt")).sort();

/** What the parser finds in a page, as a Persian reader can review it: a line a block, then a line a fact. */
function review(document: Document): string {
  const { source } = document;
  const shown = (text: string) => text.trim().replace(/\s+/g, " ");
  const blocks = document.blocks.map(({ kind, reason, from, to }) => `${kind}\t${reason}\t${shown(source.slice(from, to))}`);
  const facts = [
    `code\t${document.newsCode?.value ?? "-"}`,
    `published\t${document.published?.value.instant ?? "-"}`,
    `outlet\t${document.outlet?.value.name ?? "-"}`,
    ...document.credits.map((credit) => `credit\t${credit.role}\t${credit.value.name}\t«${sliceSpan(source, credit)}»`),
    ...document.dates.map((date) => `date\t${date.day ?? "-"}\t«${shown(sliceSpan(source, date))}»`),
    ...document.events.map(({ kind, status, day, participants, witnesses, ...span }) => [kind, status, day ?? "-", participants.map(({ id }) => id).join(" "), witnesses.length, `«${shown(sliceSpan(source, span))}»`].join("\t")),
    ...document.offices.map(({ office, holder, reason, ...span }) => `office\t${office}\t${holder?.id ?? "-"}\t${reason}\t«${shown(sliceSpan(source, span))}»`),
    ...document.mentions.map((mention) => `${mention.kind}\t${mention.actor}\t${mention.basis}\t«${shown(sliceSpan(source, mention))}»`),
    ...document.problems.map((problem) => `problem\t${problem.code}\t«${shown(sliceSpan(source, problem))}»`),
  ];
  return `${[...blocks, "", ...facts].join("\n")}\n`;
}

function read(folder: string, file: string): Document {
  return parsePage({ id: "0", file, sha256: "", source: readFileSync(`${folder}/${file}`, "utf8"), encoding: "utf-8" });
}

describe("what is found", () => {
  test.each([...SEEDS.map((file) => ["seeds", file] as const), ...MADE.map((file) => [GOLDENS, file] as const)])("in %s/%s", async (folder, file) => {
    await expect(review(read(folder, file))).toMatchFileSnapshot(`goldens/${file.replace(/\.txt$/, ".tsv")}`);
  });
});
