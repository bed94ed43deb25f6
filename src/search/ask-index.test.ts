import { expect, test } from "vitest";
import { askIndex } from "./ask-index.ts";
import { encodeIndex } from "./encode-index.ts";
import { openIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";
import { search } from "./search.ts";

const WORDS = "وزیر خارجه ایران عمان سفر نشست غزه آتش بس گفت و گو می‌کنم کتاب‌ها کتاب کتابی مهمان‌پرست دیدار قطر لبنان بغداد".split(" ");
const TEXTS = Array.from({ length: 60 }, (_, text) => {
  const word = (at: number) => WORDS[(text * 7 + at * (text + 3)) % WORDS.length] ?? "";
  const words = (count: number, from: number) => Array.from({ length: count }, (__, at) => word(from + at)).join(" ");
  return { fields: { headline: words(3, 0), lead: words(4, 5), body: words(30, 11) } };
});
const { head: HEAD, parts: PARTS } = encodeIndex(TEXTS, 0, 200);
const WHOLE = openIndex(HEAD, PARTS);

const QUERIES = ["وزیر خارجه", "آتش‌بس", "«آتش بس»", "کتابها -قطر", "گفتگو یا مهمانپرست", "عنوان:سفر بغداد", "کت", "«گفت و گو» ایران", "لبنان"];

/** Gives parts as a server does, and keeps their names. */
function serve(change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const loaded: string[] = [];
  const load = async (name: string): Promise<Uint8Array> => {
    loaded.push(name);
    return change(PARTS.get(name) ?? new Uint8Array());
  };
  return { loaded, load };
}

test.each(QUERIES)("%s finds as much by parts as in the whole index, and loads some of them, each once", async (typed) => {
  const { loaded, load } = serve();
  const index = openIndex(HEAD);
  const query = parseQuery(typed, true);
  expect(await askIndex(index, query, load)).toEqual(search(WHOLE, query));
  expect(new Set(loaded).size).toBe(loaded.length);
  expect(loaded.length).toBeGreaterThanOrEqual(1);
  expect(loaded.length).toBeLessThan(PARTS.size / 2);
  await askIndex(index, query, () => Promise.reject(new Error("Expected no part to be loaded again")));
});

test("a part that does not come is an error and no answer, and may come later", async () => {
  const index = openIndex(HEAD);
  const query = parseQuery("وزیر خارجه");
  await expect(askIndex(index, query, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await askIndex(index, query, serve().load)).toEqual(search(WHOLE, query));
});

test.each([
  ["cut short", (bytes: Uint8Array) => bytes.slice(0, -1)],
  ["changed in one byte", (bytes: Uint8Array) => bytes.with(bytes.length >> 1, 255)],
  ["another part", () => PARTS.values().next().value ?? new Uint8Array()],
])("a part that is %s is refused", async (_, change) => {
  const index = openIndex(HEAD);
  await expect(askIndex(index, parseQuery("لبنان"), serve(change).load)).rejects.toMatchObject({ name: "IndexError", kind: "damaged" });
});
