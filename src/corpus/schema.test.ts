import { expect, test } from "vitest";
import { decodeDocument } from "./document-schema.ts";
import { decodeContents } from "./schema.ts";
import type { ServedDocument } from "./served-document.ts";
import type { Contents } from "./summary.ts";
import { CORPUS_VERSION } from "./version.ts";

const source = "غزه\nمتن خبر.\n";

const document: ServedDocument = {
  id: "067acb378a",
  file: "a.txt",
  sha256: "0".repeat(64),
  source,
  blocks: [
    { kind: "headline", reason: "first-line", from: 0, to: 4 },
    { kind: "paragraph", reason: "body", from: 4, to: source.length },
  ],
  headline: { from: 0, to: 3 },
  kicker: null,
  leads: [],
  newsCode: null,
  published: { from: 0, to: 3, value: { day: "2024-06-01", time: "11:11", instant: "2024-06-01T11:11:00+03:30" } },
  outlet: null,
  credits: [{ from: 0, to: 3, role: "source", value: { id: "fars", name: "فارس" } }],
  mentions: [{ from: 0, to: 3, actor: "gaza", name: "غزه", kind: "place", basis: "name" }],
  offices: [{ from: 0, to: 3, office: "foreign-minister-of-qatar", name: "وزیر امور خارجه قطر", holder: null, reason: "no-day" }],
  dates: [{ from: 4, to: 7, day: null, lastDay: null, period: { first: "2024-05-21", last: "2024-06-20" } }],
  events: [{ from: 4, to: 12, kind: "call", status: "held", day: "2024-06-01", lastDay: null, place: { id: "qatar", name: "قطر" }, witnesses: [{ from: 0, to: 3 }], participants: [{ id: "bagheri", name: "علی باقری" }] }],
  problems: [{ from: 0, to: 0, code: "no-outlet", message: "…" }],
  halfSpaces: [6],
};

const contents: Contents = {
  version: CORPUS_VERSION,
  summaries: [
    {
      id: document.id,
      headline: "غزه",
      opening: null,
      published: { day: "2024-06-01", time: null, instant: "2024-06-01" },
      outlet: { id: "fars", name: "فارس" },
      sources: [],
      newsCode: "123",
      actors: [{ id: "gaza", count: 1 }],
      offices: ["foreign-minister-of-qatar"],
      events: [{ from: 4, to: 12, kind: "call", status: "held", day: "2024-06-01", lastDay: null, place: "qatar", participants: ["bagheri"], anchor: "p1" }],
    },
  ],
  actors: [{ id: "gaza", kind: "place", name: "غزه", english: "Gaza", variants: ["نوار غزه"], state: { id: "palestine", name: "فلسطین" }, offices: [] }],
  offices: [{ id: "foreign-minister-of-qatar", name: "وزیر امور خارجه قطر", holders: ["mohammed-bin-abdulrahman"] }],
  officesKnownUntil: "2025-09-30",
};

test("what was written is read, through JSON, unchanged", () => {
  expect(decodeContents(JSON.parse(JSON.stringify(contents)))).toEqual(contents);
  expect(decodeDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

test("another version is told apart from damage, whatever else has changed", () => {
  const other = { version: CORPUS_VERSION + 1, pages: [] };
  expect(() => decodeContents(other)).toThrowError(expect.objectContaining({ kind: "other-version" }));
  expect(() => decodeContents(other)).toThrowError(`not ${CORPUS_VERSION + 1}`);
});

test.each<[unknown, string]>([
  [null, "nothing"],
  ["<!doctype html>", "a page"],
  [[], "a list"],
  [{}, "no version"],
  [{ ...contents, summaries: undefined }, "a missing part"],
  [{ ...contents, summaries: [{ ...contents.summaries[0], published: { day: "2023-02-31", time: null, instant: "2023-02-31" } }] }, "a day that no calendar has"],
  [{ ...contents, actors: [{ ...contents.actors[0], kind: "planet" }] }, "an unknown kind"],
])("contents of %j are damaged: %s", (value) => {
  expect(() => decodeContents(value)).toThrowError(expect.objectContaining({ name: "CorpusError", kind: "damaged" }));
});

test.each<[object, string]>([
  [{ blocks: [] }, "blocks that leave text out"],
  [{ blocks: [{ ...document.blocks[1], from: 0, to: source.length + 1 }] }, "blocks beyond the end"],
  [{ source: "غزه" }, "a source that was cut"],
  [{ leads: [{ from: -1, to: 2 }] }, "a span before the beginning"],
  [{ halfSpaces: [6, 6] }, "a half-space given twice"],
  [{ halfSpaces: [source.length] }, "a half-space behind the end"],
  [{ mentions: [{ ...document.mentions[0], basis: "rumour" }] }, "an unknown word"],
  [{ blocks: document.blocks.map((block) => ({ ...block, kind: "toString" })) }, "a word that every object knows"],
])("a document with %j is damaged: %s", (change) => {
  expect(() => decodeDocument({ ...document, ...change })).toThrowError(expect.objectContaining({ kind: "damaged" }));
});

test("the message says what was expected, what came, and where", () => {
  expect(() => decodeDocument({ ...document, leads: [{ from: "0", to: 2 }] })).toThrowError(/Expected number.*"0" at leads\.0\.from of a document file/);
});
