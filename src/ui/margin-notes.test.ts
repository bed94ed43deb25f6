import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyBlocks } from "../corpus/body-blocks.ts";
import type { Document } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { marginNotes, pageProblems, type Note } from "./margin-notes.ts";

function readSeed(start: string): Document {
  const file = readdirSync("seeds").find((name) => name.startsWith(start)) ?? start;
  return parsePage({ id: start, file, sha256: "", source: readFileSync(`seeds/${file}`, "utf8"), encoding: "utf-8" });
}

const read = (source: string) => parsePage({ id: "x", file: "x.txt", sha256: "", source, encoding: "utf-8" });

function tell(note: Note): string {
  switch (note.kind) {
    case "day":
      return `${note.text} ← ${note.mark.day}`;
    case "event":
      return `${note.mark.kind} ${note.mark.status} ${note.participants.map(({ id, isMentioned }) => (isMentioned ? id : `(${id})`)).join(" ")}`;
    case "source":
      return note.mark.value.name;
    case "problem":
      return note.mark.code;
  }
}

/** The notes beside paragraph `number`. */
function beside(document: Document, number: number): string[] {
  const block = bodyBlocks(document)[number - 1];
  return block === undefined ? [] : marginNotes(document, block).map(tell);
}

describe("the margin", () => {
  it("says what day the text's words mean, and whose words they are, in the order of the text", () => {
    expect(beside(readSeed("003"), 1)).toEqual(["فارس", "امشب (دوشنبه) ۱۷ مهر ماه ← 2023-10-09"]);
  });

  it("says what happened beside the sentence that tells it, and who of them the page names", () => {
    expect(beside(readSeed("003"), 8)).toEqual(["call held amirabdollahian fuad-hussein", "شب گذشته ← 2023-10-08"]);
    expect(beside(readSeed("001"), 1)).toEqual([]);
  });

  it("is empty beside a paragraph that needs no note", () => {
    expect(beside(readSeed("003"), 2)).toEqual([]);
  });

  it("says nothing of a day that the text tells in full", () => {
    const page = read("تیتر خبر برای آزمون\n\nتاریخ انتشار: ۲۹ آبان ۱۴۰۲\n\nوزیر خارجه ۲۸ آبان ۱۴۰۲ با همتای خود گفت‌وگو کرد.\n");
    expect(page.dates).toHaveLength(1);
    expect(beside(page, 1)).toEqual([]);
  });

  it("says once what the paragraph says twice", () => {
    const page = read("تیتر خبر برای آزمون\n\nتاریخ انتشار: ۲۹ آبان ۱۴۰۲\n\nاو دیروز خندان بود و گفت که دیروز روز خوبی بود.\n");
    expect(page.dates).toHaveLength(2);
    expect(beside(page, 1)).toEqual(["دیروز ← 2023-11-19"]);
  });
});

describe("a note on what is odd", () => {
  it("stands behind the note on the day that is odd", () => {
    const page = read("تیتر خبر برای آزمون\n\nتاریخ انتشار: ۲۹ آبان ۱۴۰۲\n\nلید این خبر آزمون است.\n\nاو شنبه ۲۸ آبان خندان بود.\n");
    expect(beside(page, 1)).toEqual(["شنبه ۲۸ آبان ← 2023-11-19", "weekday-disagrees"]);
    expect(pageProblems(page).map(({ code }) => code)).not.toContain("weekday-disagrees");
  });
});

describe("the problems of a page", () => {
  it("are told at its head", () => {
    expect(pageProblems(readSeed("002")).map(({ code }) => code)).toEqual(["no-outlet"]);
  });

  it("are none for a doubt about one line: that is told in the raw page", () => {
    expect(pageProblems(readSeed("003"))).toEqual([]);
  });
});
