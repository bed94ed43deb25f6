import { expect, test } from "vitest";
import { askAhead, type LoadedPart } from "./ask-ahead.ts";
import { askIndex } from "./ask-index.ts";
import { encodeIndex } from "./encode-index.ts";
import { openIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";

const WORDS = "وزیر وزارت وزنه خارجه ایران ایرانی عمان سفر نشست غزه آتش کتاب کتابی دیدار قطر لبنان بغداد".split(" ");
const TEXTS = Array.from({ length: 60 }, (_, text) => {
  const body = Array.from({ length: 40 }, (__, at) => WORDS[(text * 7 + at * (text + 3)) % WORDS.length]).join(" ");
  return { fields: { headline: "", lead: "", body } };
});
const { head: HEAD, parts: PARTS } = encodeIndex(TEXTS, 0, 200);

/** Gives parts as a server does, and keeps their names. */
function serve() {
  const loaded: string[] = [];
  const load = async (name: string): Promise<LoadedPart> => {
    loaded.push(name);
    const bytes = PARTS.get(name) ?? new Uint8Array();
    return { bytes, packed: Math.ceil(bytes.length / 10) };
  };
  return { loaded, load };
}

const forEver = async () => true;
const refuse = () => Promise.reject(new Error("Expected no part to be loaded"));

test.each(["", "و", "ا", "کت"])("behind «%s» the next letter of a word of the texts loads nothing", async (typed) => {
  const index = openIndex(HEAD);
  const { load } = serve();
  if (typed !== "") await askIndex(index, parseQuery(typed, true), async (name) => (await load(name)).bytes);
  await askAhead(index, typed, { load, most: Infinity, mayGoOn: forEver });
  const letters = new Set(WORDS.filter((word) => word.startsWith(typed) && word !== typed).map((word) => word.charAt(typed.length)));
  expect(letters.size).toBeGreaterThan(0);
  for (const letter of letters) await askIndex(index, parseQuery(typed + letter, true), refuse);
});

test("nothing is loaded twice, and nothing more once enough has come", async () => {
  const all = serve();
  await askAhead(openIndex(HEAD), "", { load: all.load, most: Infinity, mayGoOn: forEver });
  expect(new Set(all.loaded).size).toBe(all.loaded.length);
  const some = serve();
  await askAhead(openIndex(HEAD), "", { load: some.load, most: 1, mayGoOn: forEver });
  expect(some.loaded.length).toBeGreaterThan(0);
  expect(some.loaded.length).toBeLessThan(all.loaded.length);
});

test("what is to go on no more loads nothing", async () => {
  const { loaded, load } = serve();
  await askAhead(openIndex(HEAD), "", { load, most: Infinity, mayGoOn: async () => false });
  expect(loaded).toEqual([]);
});

test("the letter of most texts is the likeliest, as far as parts at hand tell", () => {
  const texts = ["وزیر", "وزیر", "وزنه", "وزیر", "وزارت", "وزنه"].map((body) => ({ fields: { headline: "", lead: "", body } }));
  const { head, parts } = encodeIndex(texts, 0);
  const index = openIndex(head, parts);
  expect(index.lettersBehind("وز")).toEqual([]);
  index.termsFrom("وز");
  expect(index.lettersBehind("وز")).toEqual(["ی", "ن", "ا"]);
  expect(index.lettersBehind("غز")).toEqual([]);
});
