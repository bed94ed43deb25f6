import { beforeAll, describe, expect, test } from "vitest";
import type { ServedDocument } from "../corpus/served-document.ts";
import { showDocument, type ShownDocument } from "../corpus/show-document.ts";
import type { Document } from "../document/document.ts";
import { squeeze } from "../text/squeeze.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { readWords } from "../text/words.ts";
import { readCorpus } from "./read-corpus.ts";
import { readLexicon } from "./read-lexicon.ts";
import { serveDocument } from "./serve-document.ts";

let pages: readonly { readonly served: ServedDocument; readonly shown: ShownDocument }[];

beforeAll(async () => {
  const [lexicon, { documents }] = await Promise.all([readLexicon(), readCorpus(["seeds"])]);
  pages = documents.map((document) => serveDocument(document, lexicon)).map((served) => ({ served, shown: showDocument(served) }));
});

/** Every span of a document, in one order. */
function spansOf(document: Document): readonly Span[] {
  const { headline, kicker, newsCode, published, outlet, leads, blocks, credits, mentions, offices, dates, events, problems } = document;
  const facts = [headline, kicker, newsCode, published, outlet].filter((fact) => fact !== null);
  return [...facts, ...leads, ...blocks, ...credits, ...mentions, ...offices, ...dates, ...events, ...events.flatMap(({ witnesses }) => witnesses), ...problems];
}

describe("a seed in good orthography", () => {
  test("has its marks on the same letters as the saved one", () => {
    for (const { served, shown } of pages) {
      const letters = ({ source }: Document) => (span: Span) => squeeze(sliceSpan(source, span));
      expect(spansOf(shown.document).map(letters(shown.document))).toEqual(spansOf(served).map(letters(served)));
    }
  });

  test("has no mark that begins or ends with a half-space", () => {
    for (const { shown: { document } } of pages) {
      const texts = [...document.mentions, ...document.offices, ...document.dates].map((mark) => sliceSpan(document.source, mark));
      expect(texts.filter((text) => /^\u200c|\u200c$/.test(text))).toEqual([]);
    }
  });

  test("is tiled by its blocks, as many as before", () => {
    for (const { served, shown: { document } } of pages) {
      expect(document.blocks.map((block) => sliceSpan(document.source, block)).join("")).toBe(document.source);
      expect(document.blocks).toHaveLength(served.blocks.length);
    }
  });

  test("leads from every word to the saved one and back", () => {
    for (const { served, shown: { document, show, saved } } of pages) {
      for (const { from, to } of readWords(document.source)) {
        const there = saved({ from, to });
        expect(squeeze(sliceSpan(served.source, there))).toBe(squeeze(document.source.slice(from, to)));
        expect(show(there)).toEqual({ from, to });
      }
    }
  });

  test("leaves furniture as it was saved", () => {
    for (const { served, shown: { document } } of pages) {
      const furniture = ({ source, blocks }: Document) => blocks.filter(({ kind }) => kind === "furniture").map((block) => sliceSpan(source, block));
      expect(furniture(document)).toEqual(furniture(served));
    }
  });

  test("costs a few bytes", () => {
    for (const { served } of pages) expect(JSON.stringify(served.halfSpaces).length).toBeLessThan(JSON.stringify(served).length / 50);
  });

  test("reads «گفت‌وگو», «می‌کنم» and «آتش‌بس»", () => {
    const text = pages.map(({ shown }) => shown.document.source).join("\n");
    for (const word of ["گفت‌وگو", "گفت‌وگوی", "می‌کنم", "آتش‌بس", "نخست‌وزیر", "جنایت‌های"]) expect(text).toContain(word);
  });
});
