import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bodyBlocks } from "../corpus/body-blocks.ts";
import { summarise } from "../corpus/summarise.ts";
import type { Document } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { notesBeside, pageNotes, pageProblems, type Background, type Note } from "./margin-notes.ts";

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
    case "office":
      return `${note.text} = ${note.mark.holder?.id ?? note.mark.reason}`;
    case "person":
      return `${note.mark.actor}: ${note.titles.join()}`;
  }
}

const NOTHING: Background = { titles: new Map(), othersTell: () => [] };

/** The notes beside paragraph `number`. */
function beside(document: Document, number: number, background: Background = NOTHING): string[] {
  const block = bodyBlocks(document)[number - 1];
  return block === undefined ? [] : notesBeside(pageNotes(document, background), block).map(tell);
}

describe("the margin", () => {
  test("says what day the text's words mean, and whose words they are, in the order of the text", () => {
    expect(beside(readSeed("003"), 1)).toEqual(["فارس", "امشب (دوشنبه) ۱۷ مهر ماه ← 2023-10-09"]);
  });

  test("says what happened beside the sentence that tells it, and who of them the page names", () => {
    expect(beside(readSeed("003"), 8)).toEqual(["call held amirabdollahian fuad-hussein", "شب گذشته ← 2023-10-08"]);
    expect(beside(readSeed("001"), 1)).toEqual([]);
  });

  test("is empty beside a paragraph that needs no note", () => {
    expect(beside(readSeed("003"), 2)).toEqual([]);
  });

  test("says nothing of a day that the text tells in full", () => {
    const page = read("تیتر خبر برای آزمون\n\nتاریخ انتشار: ۲۹ آبان ۱۴۰۲\n\nوزیر خارجه ۲۸ آبان ۱۴۰۲ با همتای خود گفت‌وگو کرد.\n");
    expect(page.dates).toHaveLength(1);
    expect(beside(page, 1).filter((note) => note.includes("←"))).toEqual([]);
  });

  test("says once what the paragraph says twice", () => {
    const page = read("تیتر خبر برای آزمون\n\nتاریخ انتشار: ۲۹ آبان ۱۴۰۲\n\nاو دیروز خندان بود و گفت که دیروز روز خوبی بود.\n");
    expect(page.dates).toHaveLength(2);
    expect(beside(page, 1)).toEqual(["دیروز ← 2023-11-19"]);
  });
});

describe("the margin, of offices,", () => {
  const page = (body: string) => read(`تیتر خبر برای آزمون\n\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲\n\nلید این خبر آزمون است.\n\n${body}\n`);
  const titles = new Map([["fuad-hussein", ["وزیر امور خارجه عراق"]]]);

  test("says who held one that is named without its holder, once a page", () => {
    const document = page("وزیر خارجه عمان خندان بود.\n\nوزیر خارجه عمان باز هم خندان بود.");
    expect(beside(document, 1)).toEqual(["وزیر خارجه عمان = badr-albusaidi"]);
    expect(beside(document, 2)).toEqual([]);
  });

  test("says nothing where the text names the holder beside it, there or before", () => {
    const document = page("بدر البوسعیدی، وزیر خارجه عمان خندان بود.\n\nوزیر خارجه عمان باز هم خندان بود.");
    expect([...beside(document, 1), ...beside(document, 2)]).toEqual([]);
  });

  test("leaves one open that somebody held before, and says why", () => {
    expect(beside(page("وزیر خارجه پیشین عمان خندان بود."), 1)).toEqual(["وزیر خارجه پیشین عمان = former"]);
  });

  test("says which one somebody held that day who is named without it, once a page", () => {
    const document = page("فؤاد حسین خندان بود.\n\nفؤاد حسین باز هم خندان بود.");
    expect(beside(document, 1, { ...NOTHING, titles })).toEqual(["fuad-hussein: وزیر امور خارجه عراق"]);
    expect(beside(document, 2, { ...NOTHING, titles })).toEqual([]);
  });

  test("does not say of somebody what the note on the office says", () => {
    const document = page("وزیر خارجه عراق خندان بود.\n\nفؤاد حسین باز هم خندان بود.");
    expect(beside(document, 2, { ...NOTHING, titles })).toEqual([]);
  });
});

describe("a note on what happened", () => {
  test("knows the other sentences of the page that tell it, by their paragraphs, and the other pages", () => {
    const document = readSeed("003");
    const summary = summarise(document);
    const [fact] = summary.events;
    const notes = pageNotes(document, { ...NOTHING, othersTell: () => (fact === undefined ? [] : [{ summary, fact }]) });
    const call = notes.find((note) => note.kind === "event" && note.participants.some(({ id }) => id === "badr-albusaidi"));
    expect(call).toMatchObject({ kind: "event", elsewhere: [{ summary: { id: "003" } }] });
    const places = call?.kind === "event" ? call.witnesses : [];
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places).size).toBe(places.length);
    for (const place of places) expect(place ?? "p1").toMatch(/^p\d+$/);
  });
});

describe("a note on what is odd", () => {
  test("stands behind the note on the day that is odd", () => {
    const page = read("تیتر خبر برای آزمون\n\nتاریخ انتشار: ۲۹ آبان ۱۴۰۲\n\nلید این خبر آزمون است.\n\nاو شنبه ۲۸ آبان خندان بود.\n");
    expect(beside(page, 1)).toEqual(["شنبه ۲۸ آبان ← 2023-11-19", "weekday-disagrees"]);
    expect(pageProblems(page).map(({ code }) => code)).not.toContain("weekday-disagrees");
  });
});

describe("the problems of a page", () => {
  test("are told at its head", () => {
    expect(pageProblems(readSeed("002")).map(({ code }) => code)).toEqual(["no-outlet"]);
  });

  test("are none for a doubt about one line: that is told in the raw page", () => {
    expect(pageProblems(readSeed("003"))).toEqual([]);
  });
});
