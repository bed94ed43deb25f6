import { expect, test } from "vitest";
import type { Filter } from "./filter.ts";
import { EMPTY_FILTER, writeFilter } from "./filter-url.ts";
import { namedOnce, sampleSummary } from "./sample-summary.ts";
import { addName, readFilterNames, suggestNames } from "./suggest-names.ts";
import type { ActorEntry, Contents, Summary } from "./summary.ts";

const contents: Contents = {
  version: 0,
  summaries: [summary("1", ["lavrov", "abbas", "state-omir"]), summary("2", ["albusaidi", "state-omir"]), summary("3", ["lavrov"])],
  actors: [
    actor("lavrov", "سرگئی لاوروف", "Sergey Lavrov", []),
    actor("abbas", "محمود عباس", "Mahmoud Abbas", ["ابو مازن"]),
    actor("albusaidi", "بدر البوسعیدی", "Badr Albusaidi", []),
    actor("untold", "لامبرت", "Lambert", []),
    { ...actor("state-omir", "جمهوری لاتویا", "Latvia", []), kind: "state" },
  ],
  offices: [{ id: "minister-of-x", name: "وزیر امور خارجه لبنان", holders: [] }],
  officesKnownUntil: "2025-09-30",
};

function actor(id: string, name: string, english: string, variants: readonly string[]): ActorEntry {
  return { id, kind: "person", name, english, variants, state: null, offices: [] };
}

function summary(id: string, actors: readonly string[]): Summary {
  return sampleSummary(id, { outlet: { id: "fars", name: "خبرگزاری فارس" }, actors: namedOnce(...actors), offices: ["minister-of-x"] });
}

const names = await readFilterNames(contents, async () => {});

function suggested(ends: readonly (readonly [head: string, ...beginnings: string[]])[], filter: Partial<Filter> = {}): string[] {
  const asked = ends.map(([head, ...beginnings]) => ({ head, beginnings }));
  const found = suggestNames(names, asked, { ...EMPTY_FILTER, ...filter }, 5);
  return found.map(({ kind, id, count, via, head }) => `${head}${kind} ${id} ${count}${via === null ? "" : ` ${via}`}`);
}

test.each<[beginning: string, expected: string[], reason: string]>([
  ["سر", ["person lavrov 2"], "the beginning of a name"],
  ["لا", ["person lavrov 2", "state state-omir 2"], "people by any part of their names, others by a later word last; nobody whom no document names"],
  ["بوسعید", ["person albusaidi 1"], "a name without its Arabic article"],
  ["ابوما", ["person abbas 1 ابو مازن"], "another name, which is said"],
  ["mahmu", ["person abbas 1"], "Latin letters, however the sound is spelled"],
  ["وزیرامورخ", ["office minister-of-x 3"], "an office"],
  ["وزیرخ", ["office minister-of-x 3"], "an office as it is called"],
  ["فار", ["outlet fars 3"], "an outlet"],
  ["ll", [], "a single sound in two Latin letters"],
  ["وروف", [], "no letters from inside a word"],
])("%s begins %o: %s", (beginning, expected, _reason) => {
  expect(suggested([["", beginning]])).toEqual(expected);
});

test("a name that takes more of what is typed comes first, and says what stands before it", () => {
  expect(suggested([["", "محمودع"], ["محمود ", "لا"]])).toEqual(["person abbas 1", "محمود person lavrov 2", "محمود state state-omir 2"]);
});

test("the first of them are the first of all, however few are looked for", () => {
  const ends = ["لا", "و", "خ", "م"].map((beginning) => ({ head: "", beginnings: [beginning] }));
  for (const asked of [ends, ends.toReversed(), ...ends.map((end) => [end])]) {
    const all = suggestNames(names, asked, EMPTY_FILTER, Infinity);
    for (let most = 0; most <= all.length; most++) expect(suggestNames(names, asked, EMPTY_FILTER, most)).toEqual(all.slice(0, most));
  }
  expect(suggestNames(names, ends, EMPTY_FILTER, Infinity).length).toBeGreaterThan(3);
});

test("what is asked for already is not proposed", () => {
  expect(suggested([["", "سر"]], { actors: ["lavrov"] })).toEqual([]);
});

test.each([
  ["person", "lavrov", "?actor=lavrov"],
  ["office", "minister-of-x", "?office=minister-of-x"],
  ["outlet", "fars", "?outlet=fars"],
] as const)("a %s becomes its own filter", (kind, id, search) => {
  expect(writeFilter(addName(EMPTY_FILTER, { kind, id }))).toBe(search);
});
