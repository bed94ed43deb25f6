import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePage } from "../parse/parse-page.ts";
import { covers, sliceSpan } from "../text/span.ts";
import { namingSentences } from "./naming-sentences.ts";

function readSeed(start: string) {
  const file = readdirSync("seeds").find((name) => name.startsWith(start)) ?? start;
  return parsePage({ id: start, file, sha256: "", source: readFileSync(`seeds/${file}`, "utf8"), encoding: "utf-8" });
}

describe("the sentences that name an actor", () => {
  const document = readSeed("003");
  const told = (actor: string) => namingSentences(document, actor).map((found) => [found.anchor, sliceSpan(document.source, found)]);

  test("say where they stand", () => {
    expect(told("fuad-hussein")).toEqual([
      ["p8", expect.stringMatching(/^امیرعبداللهیان شب گذشته نیز .* گفت.?وگو کرده بود\.$/u)],
    ]);
  });

  test("have no paragraph in headline and lead, and stand there once, though the page repeats its headline", () => {
    expect(told("oman").slice(0, 2).map(([anchor]) => anchor)).toEqual([null, null]);
    expect(told("oman").filter(([, text]) => text === "رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین")).toHaveLength(1);
  });

  test("are told once, however often they name", () => {
    const sentence = namingSentences(document, "palestine").find(({ names }) => names.length > 2);
    expect(sentence?.names.map((name) => sliceSpan(document.source, name).slice(0, 6))).toEqual(["فلسطین", "فلسطین", "فلسطین", "فلسطین"]);
  });

  test("are none for somebody whom the page does not name", () => {
    expect(told("trump")).toEqual([]);
  });

  test.each(["000", "001", "002", "003", "004"])("%s: every mention lies in a sentence that is told for it", (seed) => {
    const page = readSeed(seed);
    for (const mention of page.mentions) {
      const names = namingSentences(page, mention.actor).flatMap((sentence) => sentence.names.filter((name) => covers(sentence, name)));
      expect(names).toContainEqual({ from: mention.from, to: mention.to });
    }
  });
});
