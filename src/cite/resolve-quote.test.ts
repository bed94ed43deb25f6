import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showDocument } from "../corpus/show-document.ts";
import type { Document } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { foldText } from "../text/fold.ts";
import { quotables, quotedText } from "./quotable.ts";
import { quoteBetween, resolveQuote } from "./resolve-quote.ts";

const SEEDS = readdirSync("seeds").toSorted().map((file) => parse(readFileSync(`seeds/${file}`, "utf8")));

function parse(source: string): Document {
  return parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
}

const HEAD = "دیدار وزیران خارجه ایران و عمان در مسقط\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲\n";
const BODY = [
  "وزیر امور خارجه ایران روز یکشنبه در مسقط با همتای عمانی خود دیدار و گفت‌وگو کرد.",
  "وی در این دیدار گفت: «همسایگان در اولویت سیاست خارجی ما هستند و این روند را ادامه می‌دهیم.»",
  "همتای عمانی نیز از این دیدار ابراز خرسندی کرد و بر گسترش روابط دو کشور تأکید نمود.",
].join("\n");
const PAGE = parse(`${HEAD}${BODY}`);

/** The address of some words of a page. */
function quote(page: Document, words: string, end = words) {
  const from = page.source.indexOf(words);
  const address = quoteBetween(page, from, page.source.indexOf(end, from) + end.length);
  if (from === -1 || address === null) throw new Error(`Expected ${words} in the page`);
  return address;
}

const textOf = (page: Document, found: { readonly spans: readonly { from: number; to: number }[] }) => quotedText(page.source, found.spans);

describe("quoted words", () => {
  const words = "همسایگان در اولویت سیاست خارجی ما هستند";
  const address = quote(PAGE, words);

  test("stand where their address says", () => {
    const found = resolveQuote(PAGE, address);
    expect([found.state, textOf(PAGE, found), found.place]).toEqual(["same", words, "p1"]);
  });

  test("are found again where a paragraph was put before them", () => {
    const page = parse(`${HEAD}بنا بر این گزارش، این سومین سفر وی به مسقط در سال جاری بود.\n${BODY}`);
    const found = resolveQuote(page, address);
    expect([found.state, textOf(page, found), found.place]).toEqual(["moved", words, "p2"]);
  });

  test("are found again in another spelling of letters and spaces", () => {
    const spelt = PAGE.source.replace(words, "همسايگان  در اولويت سياست خارجي ما هستند");
    const found = resolveQuote(parse(spelt), { ...address, from: { place: "p1", at: 0 } });
    expect(found.state).toBe("moved");
    expect(foldText(textOf(parse(spelt), found)).replaceAll("  ", " ")).toBe(words);
  });

  test("are lost where one of them is another, and their place is still known", () => {
    const page = parse(PAGE.source.replace("اولویت", "صدر"));
    expect(resolveQuote(page, address)).toEqual({ state: "lost", spans: [], place: "p1" });
  });

  test("are lost where their place is no more", () => {
    expect(resolveQuote(PAGE, { ...address, from: { place: "p40", at: 1 }, to: { place: "p40", at: 9 }, key: { length: 3, hash: 1, day: null } })).toEqual({ state: "lost", spans: [], place: null });
  });

  test("run over paragraphs, a line each", () => {
    const over = quote(PAGE, "دیدار و گفت‌وگو کرد.", "وی در این دیدار");
    const found = resolveQuote(PAGE, over);
    expect([over.from.place, over.to.place, textOf(PAGE, found)]).toEqual(["d1", "p1", "دیدار و گفت‌وگو کرد.\nوی در این دیدار"]);
  });

  test("of which there are two are those nearest to the old place", () => {
    const page = parse(`${HEAD}${BODY}\nوی افزود: ${words}.`);
    const later = quoteBetween(page, page.source.lastIndexOf(words), page.source.lastIndexOf(words) + words.length);
    const moved = parse(`${HEAD}${BODY}\nوی در پایان افزود: ${words}.`);
    expect(later === null ? null : resolveQuote(moved, later)).toMatchObject({ state: "moved", place: "p3" });
  });

  test("written by hand beyond the end of a paragraph end with it", () => {
    const found = resolveQuote(PAGE, { from: { place: "d1", at: 0 }, to: { place: "d1", at: 99_999 }, key: null });
    expect([found.state, textOf(PAGE, found).trim()]).toEqual(["same", BODY.split("\n")[0]]);
  });

  test("are none where no letter is among them", () => {
    const from = PAGE.source.indexOf("»\n");
    expect(quoteBetween(PAGE, from, from + 1)).toBeNull();
    expect(quoteBetween(PAGE, PAGE.source.length + 5, PAGE.source.length + 6)).toBeNull();
  });
});

describe("on every seed", () => {
  const shown = SEEDS.map((seed) => showDocument({ ...seed, halfSpaces: [] }));
  const anywhere = fc.record({ seed: fc.nat(SEEDS.length - 1), a: fc.double({ min: 0, max: 0.999, noNaN: true }), b: fc.double({ min: 0, max: 1, noNaN: true }) });

  function pick(seed: Document, a: number, b: number) {
    const all = quotables(seed);
    const [first, last] = [Math.floor(a * all.length), Math.floor(b * (all.length - 1))].sort((x, y) => x - y).map((i) => all[i]);
    if (first === undefined || last === undefined) throw new Error("Expected a stretch");
    const from = first.from + Math.floor(a * (first.to - first.from));
    return { from, to: first === last ? first.to : last.from + Math.ceil(b * (last.to - last.from)) };
  }

  test("any words resolve to themselves", () => {
    fc.assert(
      fc.property(anywhere, ({ seed, a, b }) => {
        const page = SEEDS[seed] ?? PAGE;
        const { from, to } = pick(page, a, b);
        const address = quoteBetween(page, from, to);
        if (address === null) return;
        const found = resolveQuote(page, address);
        expect([found.state, found.spans[0]?.from, found.spans.at(-1)?.to]).toEqual(["same", from, to]);
      }),
    );
  });

  test("the same letters are meant by both displays of a page", () => {
    fc.assert(
      fc.property(anywhere, ({ seed, a, b }) => {
        const [page, view] = [SEEDS[seed] ?? PAGE, shown[seed]];
        const { from, to } = pick(page, a, b);
        const address = quoteBetween(page, from, to);
        if (address === null || view === undefined) return;
        const { spans } = resolveQuote(page, address);
        const inShown = quotedText(view.document.source, spans.map(view.show));
        const letters = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(inShown)).toBe(letters(quotedText(page.source, spans)));
      }),
    );
  });
});
