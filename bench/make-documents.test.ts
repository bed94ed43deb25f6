import { expect, test } from "vitest";
import { makeDocuments, makeQueries, shuffle } from "./make-documents.ts";

const REAL = Array.from({ length: 6 }, (_, number) => ({ title: `سرخط شماره ${number} از همه خبرها`, text: `بند نخست ${number}\nبند دوم ${number}` }));
const TITLES = REAL.map(({ title }) => title);

test("the same documents and queries are made each time", () => {
  expect(makeDocuments(REAL, 40)).toEqual(makeDocuments(REAL, 40));
  expect(makeQueries(TITLES, 6)).toEqual(makeQueries(TITLES, 6));
  expect(shuffle(TITLES)).toEqual(shuffle(TITLES));
});

test("a smaller set is the beginning of a larger one", () => {
  expect(makeDocuments(REAL, 40).slice(0, 10)).toEqual(makeDocuments(REAL, 10));
});

test("real texts stand first as they are, behind them only their headlines and paragraphs", () => {
  const documents = makeDocuments(REAL, 40);
  expect(documents.slice(0, 6).map(({ title, text }) => ({ title, text }))).toEqual(REAL);
  const paragraphs = REAL.flatMap(({ text }) => text.split("\n"));
  expect(documents.filter(({ title, text }) => !TITLES.includes(title) || text.split("\n").some((line) => !paragraphs.includes(line)))).toEqual([]);
  expect(new Set(documents.map(({ text }) => text)).size).toBeGreaterThan(REAL.length);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(40);
});

test("queries are in turn a whole headline, and one to three words of one that follow one another", () => {
  const queries = makeQueries(TITLES, 6);
  expect(queries.map(({ kind }) => kind)).toEqual(["headlines", "words", "headlines", "words", "headlines", "words"]);
  const spoken = TITLES.map((title) => title.split(" ").filter((word) => word.length > 1).join(" "));
  queries.forEach(({ kind, text }, number) => {
    expect(spoken[number]).toContain(text);
    if (kind === "headlines") expect(text).toBe(spoken[number]);
    else expect(text.split(" ").length).toBeLessThanOrEqual(3);
  });
});

test("a headline of three words or fewer is no query", () => {
  expect(makeQueries(["یک دو سه", "تهران و مسکو"], 5)).toEqual([]);
});

test("shuffling keeps every thing once", () => {
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  expect(shuffle(numbers)).not.toEqual(numbers);
  expect(shuffle(numbers).toSorted((a, b) => a - b)).toEqual(numbers);
});
