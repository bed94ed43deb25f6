import { expect, test } from "vitest";
import { buildIndex } from "./build-index.ts";
import { explain } from "./explain.ts";
import { parseQuery } from "./parse-query.ts";
import { search } from "./search.ts";

const TEXTS = [
  { headline: "سفر وزیر به عمان", lead: "", body: "وزیر خارجه و وزیران دیگر به عمان رفتند. عمان گفت‌وگو خواست." },
  { headline: "نشست عمان", lead: "عمان میزبان نشست است", body: "خبر کوتاه" },
  { headline: "", lead: "", body: "وزیری از عمان آمد" },
];
const INDEX = buildIndex(TEXTS.map((fields) => ({ fields })));

const explained = (typed: string, text: number) => {
  const [only] = explain(INDEX, parseQuery(typed), typed, [text]);
  if (!only) throw new Error(`Expected an explanation of text ${text}`);
  return only;
};

test("a score is told by its clauses, each with the words that the text has of it and where", () => {
  const { clauses, score } = explained("وزیر عمان", 0);
  expect(clauses.map(({ from, to, words }) => ["وزیر عمان".slice(from, to), words.map(({ word, kind, times }) => [word, kind, times.headline, times.lead, times.body])])).toEqual([
    ["وزیر", [["وزیر", "exact", 1, 0, 1], ["وزیران", "related", 0, 0, 1]]],
    ["عمان", [["عمان", "exact", 1, 0, 2]]],
  ]);
  const { full } = search(INDEX, parseQuery("وزیر عمان"));
  expect(score).toBeCloseTo(full.scores[full.texts.indexOf(0)] ?? 0, 12);
});

test("a clause's score is the product of its factors", () => {
  for (const { score, weight, exact, wide } of explained("وزیر عمان", 0).clauses) {
    const part = ({ share, frequency, saturation }: typeof exact) => share * frequency * saturation;
    expect(score).toBeCloseTo(weight * (part(exact) + part(wide)), 12);
  }
});

test("neighbours that are neighbours in the text add something, others nothing", () => {
  expect(explained("وزیر خارجه", 0).pairs.map(({ from, to, score }) => [from, to, score > 0])).toEqual([[0, 10, true]]);
  expect(explained("خارجه وزیر", 0).pairs).toEqual([]);
});

test("a phrase is known by its places, and a field counts alone", () => {
  expect(explained("«وزیر خارجه»", 0).clauses[0]?.words).toMatchObject([{ word: "وزیر خارجه", kind: "composed", times: { headline: 0, lead: 0, body: 1 } }]);
  expect(explained("عنوان:عمان", 0).clauses[0]?.words).toMatchObject([{ times: { headline: 1, lead: 0, body: 0 } }]);
});

test("a clause that the text lacks adds nothing", () => {
  expect(explained("نشست جده", 1).clauses.map(({ score }) => score > 0)).toEqual([true, false]);
});
