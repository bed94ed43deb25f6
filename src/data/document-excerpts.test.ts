import { afterEach, expect, test, vi } from "vitest";
import type { ServedDocument } from "../corpus/served-document.ts";
import { excerptsAt } from "./document-excerpts.ts";

const source = "عنوان\nنشست در جده برگزار شد.\nوزیر به غزه می رود.\n";
const [head, first] = [source.indexOf("نشست"), source.indexOf("وزیر")];

const DOCUMENT: ServedDocument = {
  id: "067acb378a", file: "a.txt", sha256: "0".repeat(64), source,
  blocks: [
    { kind: "headline", reason: "first-line", from: 0, to: head },
    { kind: "paragraph", reason: "body", from: head, to: first },
    { kind: "paragraph", reason: "body", from: first, to: source.length },
  ],
  headline: { from: 0, to: head - 1 }, kicker: null, leads: [], newsCode: null, published: null, outlet: null,
  credits: [], mentions: [], offices: [], dates: [], events: [], problems: [], halfSpaces: [source.indexOf(" رود")],
};

const never = () => new AbortController().signal;

/** Serves the document under every address; tells how often it was asked for. */
function serve() {
  const asked = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(DOCUMENT)));
  vi.stubGlobal("fetch", asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("the paragraphs that answer are quoted in good orthography, with the letters that do", async () => {
  serve();
  const { found, rest } = await excerptsAt("/corpus/a.json", "غزه", never());
  expect(found.map(({ passage, text }) => [passage.anchor, text])).toEqual([["p2", "وزیر به غزه می‌رود."]]);
  expect(found.map(({ text, matches }) => matches.map(({ from, to }) => text.slice(from, to)))).toEqual([["غزه"]]);
  expect(rest).toBe(0);
});

test("a document is read once for many queries", async () => {
  const asked = serve();
  await excerptsAt("/corpus/b.json", "غزه", never());
  expect((await excerptsAt("/corpus/b.json", "جده", never())).found).toHaveLength(1);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("of many documents those that were asked for last are held", async () => {
  const asked = serve();
  for (let i = 0; i < 65; i++) await excerptsAt(`/corpus/c${i}.json`, "غزه", never());
  await excerptsAt("/corpus/c64.json", "غزه", never());
  expect(asked).toHaveBeenCalledTimes(65);
  await excerptsAt("/corpus/c0.json", "غزه", never());
  expect(asked).toHaveBeenCalledTimes(66);
});
