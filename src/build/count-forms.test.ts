import { expect, test } from "vitest";
import { buildLexicon } from "../orthography/lexicon.ts";
import { chooseUsage } from "./choose-usage.ts";
import { countForms } from "./count-forms.ts";

const count = (...lines: string[]) => Object.fromEntries(countForms(lines));

test("words, pairs with a space between them, and parts of compounds are counted", () => {
  expect(count("او پیش‌بینی کرد")).toEqual({ او: 1, "پیش‌بینی": 1, "پیش‌": 1, "‌بینی": 1, کرد: 1 });
  expect(count("پیش بینی")).toEqual({ پیش: 1, بینی: 1, "پیش بینی": 1 });
});

test("a stem is counted without its endings, a verb not without its sign", () => {
  expect(count("كتاب‌هاي")).toEqual({ "کتاب‌های": 1, کتاب: 1 });
  expect(count("می‌رود")).toEqual({ "می‌رود": 1 });
});

test("no pair goes over a mark or a line's end", () => {
  expect(count("آب، نان", "آب")).toEqual({ آب: 2, نان: 1 });
});

test("rows are kept of what is common, and of what would be read otherwise than it is written", () => {
  const build = (usage: ReadonlyMap<string, number>) =>
    buildLexicon({ aff: "", dic: "1\nآتش\n", usage: Array.from(usage, (row) => `${row.join("\t")}\n`).join(""), names: [] });
  const counts = new Map([["کمیاب", 1], ["در", 30], ["آتشبس", 1], ["آتش‌بس", 4], ["این آن", 9]]);
  expect([...chooseUsage(counts, build)]).toEqual([["آتشبس", 1], ["آتش‌بس", 4], ["در", 30]]);
});
