import { expect, test } from "vitest";
import { encodeIndex } from "../search/encode-index.ts";
import { openIndex } from "../search/open-index.ts";
import { createLookAhead } from "./look-ahead.ts";

const WORDS = "وزیر خارجه ایران عمان سفر نشست غزه آتش کتاب دیدار قطر لبنان بغداد".split(" ");
const { head: HEAD, parts: PARTS } = encodeIndex(WORDS.map((word) => ({ fields: { headline: word, lead: "", body: "" } })), 0, 20);
const PART = "/search/1.bin";

/** Parts that come when they are let go, or fail. */
function serve() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const load = (address: string): Promise<Uint8Array> => {
    asked.push(address);
    return new Promise((resolve) => waiting.push(() => resolve(PARTS.get(address) ?? new Uint8Array())));
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
  expect(await part).toEqual(PARTS.get(first));
  expect(asked.slice(0, before)).toContain(first);
  expect(asked.filter((address) => address === first)).toEqual([first]);
});

test("what fails ahead is tried again by the question that asks for it", async () => {
  let tries = 0;
  const ahead = createLookAhead(async () => {
    if (++tries <= PARTS.size) throw new Error("gone");
    return Uint8Array.of(7);
  });
  ahead.begin(openIndex(HEAD), "", () => PART);
  await expect.poll(() => tries).toBeGreaterThan(0);
  tries = PARTS.size;
  expect(await ahead.load(PART, null)).toEqual(Uint8Array.of(7));
});

test("a question stops what was begun", async () => {
  const { asked, load } = serve();
  const ahead = createLookAhead(load);
  ahead.begin(openIndex(HEAD), "", (name) => name);
  ahead.stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual([]);
});
