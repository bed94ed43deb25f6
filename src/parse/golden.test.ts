import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { sliceSpan } from "../text/span.ts";
import { parsePage } from "./parse-page.ts";

const SEEDS = readdirSync("seeds").filter((file) => file.endsWith(".txt")).sort();

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

describe("what is found in the seeds", () => {
  test.each(SEEDS)("%s", async (file) => {
    const document = parsePage({ id: "0", file, sha256: "", source: readFileSync(`seeds/${file}`, "utf8"), encoding: "utf-8" });
    await expect(review(document)).toMatchFileSnapshot(`goldens/${file.replace(/\.txt$/, ".tsv")}`);
  });
});
