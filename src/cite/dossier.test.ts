import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDossierFile, writeDossierFile } from "./dossier-file.ts";
import { changeItems, dossierItem, mergeItems, moveItem, puts, type DossierItem } from "./dossier.ts";
import { OMAN } from "./example-page.ts";
import { writeDossierHtml } from "./write-dossier-html.ts";
import { writeDossierMarkdown } from "./write-dossier-markdown.ts";

const CITED: DossierItem["cited"] = { ...OMAN, headline: 'رایزنی <b>تلفنی</b> & "دیدار"' };
const ADDED = "2026-11-22T05:00:00.000Z";
const QUOTE: DossierItem = { ...dossierItem(CITED, { hash: "#p7:12-48~c1mch.2k.17wdrqx", words: "از صلح پشتیبانی می‌کنیم\nو خواهیم کرد" }, ADDED), place: 0, note: "1. مهم *است*\n<script>alert(1)</script>" };
const PAGE: DossierItem = { ...dossierItem(CITED, null, ADDED), place: 1 };
const WORDS = { title: "پرونده", saved: "۱ آذر ۱۴۰۵", note: "یادداشت", sources: "منابع", untitled: "بدون عنوان" };
const ORIGIN = "https://ruznegar.example";

const numbered = (ids: string, first = 0) => [...ids].map((id, i): DossierItem => ({ ...PAGE, id, cited: { ...CITED, id }, place: first + i }));
const idsOf = (items: readonly DossierItem[]) => items.map(({ id }) => id).join("");
const withChanges = (items: readonly DossierItem[], changed: readonly DossierItem[]) => changeItems(items, puts(changed));

describe("the order of a dossier", () => {
  test("changes by one step, and by nothing at its ends", () => {
    const items = numbered("abc");
    expect(idsOf(withChanges(items, moveItem(items, "c", -1)))).toBe("acb");
    expect(idsOf(withChanges(items, moveItem(items, "a", 1)))).toBe("bac");
    expect([moveItem(items, "a", -1), moveItem(items, "c", 1), moveItem(items, "x", 1)]).toEqual([[], [], []]);
  });

  test("changes by one step also where two have the same number", () => {
    const items = numbered("abcd").map((item) => ({ ...item, place: 7 }));
    expect(idsOf(withChanges(items, moveItem(items, "b", 1)))).toBe("acbd");
  });

  test("is whole again after any moves", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(..."abcde"), fc.constantFrom(1 as const, -1 as const)), { maxLength: 30 }), (moves) => {
        let items: readonly DossierItem[] = numbered("abcde");
        for (const [id, step] of moves) {
          const before = idsOf(items);
          const at = before.indexOf(id);
          items = withChanges(items, moveItem(items, id, step));
          const expected = [...before];
          if (expected[at + step] !== undefined) [expected[at], expected[at + step]] = [expected[at + step] ?? "", id];
          expect(idsOf(items)).toBe(expected.join(""));
        }
      }),
    );
  });
});

describe("changes", () => {
  test("put items in, in their order, and take them out", () => {
    expect(idsOf(changeItems(numbered("abc"), [["b", null], ...puts(numbered("xy", 1))]))).toBe("axcy");
  });
});

describe("a file that is opened beside the own dossier", () => {
  test("puts what is new behind", () => {
    const own = numbered("ab");
    const { changed, added } = mergeItems(own, numbered("bxy"));
    expect([idsOf(withChanges(own, changed)), added]).toEqual(["abxy", 2]);
  });

  test("loses no note of either", () => {
    const note = (text: string): DossierItem[] => [{ ...PAGE, note: text }];
    const merged = (own: string, other: string) => withChanges(note(own), mergeItems(note(own), note(other)).changed)[0]?.note;
    expect(merged("یک", "دو")).toBe("یک\n\nدو");
    expect(merged("یک", "یک و دو")).toBe("یک و دو");
    expect(merged("یک و دو", "")).toBe("یک و دو");
  });

  test("changes nothing when it is opened twice", () => {
    const own = numbered("ab");
    const once = withChanges(own, mergeItems(own, [QUOTE, PAGE]).changed);
    expect(mergeItems(once, [QUOTE, PAGE])).toEqual({ changed: [], added: 0 });
  });
});

describe("the file of a dossier", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (note, words) => {
        const items = [{ ...QUOTE, note, words }, PAGE];
        expect(readDossierFile(writeDossierFile(items))).toEqual({ state: "read", items, lost: 0 });
      }),
    );
  });

  test.each([
    ["", "foreign", "an empty file"],
    ["{}", "foreign", "another JSON"],
    ["<!doctype html>", "foreign", "a page"],
    [writeDossierFile([QUOTE]).slice(0, -40), "damaged", "one that is cut"],
    [writeDossierFile([{ ...QUOTE, id: "javascript:alert(1)" }]), "damaged", "one whose link leads elsewhere"],
    [writeDossierFile([{ ...QUOTE, place: Number.NaN }]), "damaged", "one with a place that is no number"],
    [writeDossierFile([QUOTE]).replace('"version": 1', '"version": 0'), "damaged", "one of no version that there was"],
    [writeDossierFile([QUOTE]).replace('"version": 1', '"version": 2'), "newer", "one of a later reader"],
  ])("%# is not taken: $2", (text, state) => {
    expect(readDossierFile(text)).toEqual({ state });
  });

  test("loses no item for another that is damaged, and says how many are", () => {
    const text = writeDossierFile([QUOTE, { ...PAGE, added: "yesterday" }, PAGE]);
    expect(readDossierFile(text)).toEqual({ state: "read", items: [QUOTE, PAGE], lost: 1 });
  });

  test("is read though an editor put a mark before it, and fields that are not ours into it", () => {
    const text = `\ufeff${writeDossierFile([PAGE]).replace('"note"', '"colour": "red", "note"')}`;
    expect(readDossierFile(text)).toEqual({ state: "read", items: [PAGE], lost: 0 });
  });

  test("holds an empty dossier, too", () => {
    expect(readDossierFile(writeDossierFile([]))).toEqual({ state: "read", items: [], lost: 0 });
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(readDossierFile(text).state).toMatch(/foreign|damaged|newer|read/)));
  });
});

describe("a dossier as a page", () => {
  const html = writeDossierHtml([QUOTE, PAGE], WORDS, ORIGIN, "2026-11-22");

  test("escapes what came from pages and from the reader", () => {
    expect(html).not.toMatch(/<script|<b>تلفنی/u);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("رایزنی &lt;b&gt;تلفنی&lt;/b&gt; &amp; &quot;دیدار&quot;");
  });

  test("loads nothing", () => {
    expect(html).not.toMatch(/\ssrc=|@import|url\(|<link/);
    expect(html).toContain("default-src 'none'");
  });

  test("holds quote, note, reference, link and each source once", () => {
    expect(html).toContain("<blockquote><p>از صلح پشتیبانی می‌کنیم</p><p>و خواهیم کرد</p></blockquote>");
    expect(html).toContain('href="https://ruznegar.example/d/f49cbdedce#p7:12-48~c1mch.2k.17wdrqx"');
    expect(html.match(/دسترسی در/gu)).toHaveLength(1);
  });
});

describe("a dossier as Markdown", () => {
  const markdown = writeDossierMarkdown([QUOTE, PAGE], WORDS, ORIGIN, "2026-11-22");

  test("has each quote, note, reference and link", () => {
    expect(markdown).toContain("> از صلح پشتیبانی می‌کنیم\n>\n> و خواهیم کرد\n");
    expect(markdown).toContain("<https://ruznegar.example/d/f49cbdedce#p7:12-48~c1mch.2k.17wdrqx>");
    expect(markdown.match(/^- .*دسترسی در/gmu)).toHaveLength(1);
  });

  test("says a note in its own letters and no others, whatever stands in it", () => {
    const signs = fc.constantFrom(..."\\`*_{}[]<>#|~&!-+=.()0123456789:\u202e\u200c \t".split(""), "می‌شود", "```", "---", "\n", "\r\n", "<!--", "![", "](", "1. ");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const note = parts.join("");
        const written = writeDossierMarkdown([{ ...PAGE, note }], WORDS, ORIGIN, "2026-11-22");
        const said = written.split(`**${WORDS.note}**\n\n`)[1]?.split("\n\nاقتصادآنلاین")[0] ?? "";
        expect(said.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\s+/gu, " ").trim()).toBe(note.replace(/\s+/gu, " ").trim());
        expect(said).not.toMatch(/^[ \t]*(#|>|[-+=*_]|\d+[.)] |`{3}|~{3})/mu);
      }),
    );
  });

  test("gives no sign of the text a meaning", () => {
    expect(markdown).toContain("1\\. مهم \\*است\\*");
    expect(markdown).toContain("\\<script\\>");
  });
});
