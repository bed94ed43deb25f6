import { expect, test } from "vitest";
import type { LoadedPart } from "../search/ask-ahead.ts";
import { encodeIndex } from "../search/encode-index.ts";
import { openIndex } from "../search/open-index.ts";
import { createLookAhead } from "./look-ahead.ts";

const WORDS = "وزیر خارجه ایران عمان سفر نشست غزه آتش کتاب دیدار قطر لبنان بغداد".split(" ");
const { head: HEAD, parts: PARTS } = encodeIndex(WORDS.map((word) => ({ fields: { headline: word, lead: "", body: "" } })), 0, 20);
const PART = "/search/1.bin";

function partOf(address: string): LoadedPart {
  const bytes = PARTS.get(address) ?? new Uint8Array();
  return { bytes, packed: bytes.length };
}

/** Parts that come when they are let go, or fail. */
function serve() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const load = (address: string): Promise<LoadedPart> => {
    asked.push(address);
    return new Promise((resolve) => waiting.push(() => resolve(partOf(address))));
  };
  const letAllGo = () => waiting.splice(0).forEach((come) => come());
  return { asked, load, letAllGo };
}

test("what is on its way ahead is not loaded again by the question that asks for it", async () => {
  const { asked, load, letAllGo } = serve();
  const ahead = createLookAhead(load);
  ahead.begin(openIndex(HEAD), "", (name) => name);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const [first = ""] = asked;
  const before = asked.length;
  const part = ahead.load(first, null);
  letAllGo();
  expect(await part).toEqual(partOf(first));
  expect(asked.slice(0, before)).toContain(first);
  expect(asked.filter((address) => address === first)).toEqual([first]);
});

test("what fails ahead is tried again by the question that asks for it", async () => {
  let tries = 0;
  const ahead = createLookAhead(async () => {
    if (++tries <= PARTS.size) throw new Error("gone");
    return { bytes: Uint8Array.of(7), packed: 1 };
  });
  ahead.begin(openIndex(HEAD), "", () => PART);
  await expect.poll(() => tries).toBeGreaterThan(0);
  tries = PARTS.size;
  expect(await ahead.load(PART, null)).toEqual({ bytes: Uint8Array.of(7), packed: 1 });
});

test("a question stops what was begun", async () => {
  const { asked, load } = serve();
  const ahead = createLookAhead(load);
  ahead.begin(openIndex(HEAD), "", (name) => name);
  ahead.stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual([]);
});
