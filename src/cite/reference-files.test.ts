import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citation } from "./citation.ts";
import { OMAN } from "./example-page.ts";
import { referenceFacts } from "./reference-facts.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeCslJson } from "./write-csl-json.ts";
import { writeRis } from "./write-ris.ts";

const PAGE: Citation = {
  cited: OMAN,
  address: "https://ruznegar.example/d/f49cbdedce",
  accessed: "2026-11-22",
};

const BARE: Citation = { ...PAGE, cited: { ...PAGE.cited, headline: null, published: null, outlet: null, sources: [], newsCode: null } };

/** Line breaks, tabs and marks of direction, as a page or a dossier file may have them anywhere. */
const odd = fc
  .array(fc.oneof(fc.constantFrom(..."{}%&#$_~^\\\"'`-–<>,?!:;=@/()[]«»\u200c\u200e\u202e\n\r\t\u2028".split("")), fc.constantFrom("می‌کند", " and ", "Oman", "\nER  - \nTY  - JOUR", "\n}\n@book{x,", "  ")), { maxLength: 20 })
  .map((parts) => `نام ${parts.join("")}`);
const agency = odd.map((name) => ({ id: "x", name }));
const citation: fc.Arbitrary<Citation> = fc
  .record({
    headline: fc.option(odd),
    published: fc.option(fc.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }).map((date) => ({ day: date.toISOString().slice(0, 10), time: null, instant: date.toISOString() }))),
    outlet: fc.option(agency),
    sources: fc.array(agency, { maxLength: 3 }),
    newsCode: fc.option(fc.oneof(fc.nat().map(String), odd)),
  })
  .map((known) => ({ ...PAGE, cited: { ...PAGE.cited, ...known } }));

/** The Jalali day, the code and the chain, as the files have them. */
function noteOf(each: Citation): string {
  return referenceFacts(each).note;
}

/** As a file has it: on one line. */
const line = (text: string) => text.replace(/\s+/gu, " ").trim();

function titled(headline: string): Citation {
  return { ...PAGE, cited: { ...PAGE.cited, headline } };
}

const NOTE = "۱۷ مهر ۱۴۰۲؛ کد خبر ۸۰۲۹۳۲؛ به نقل از فارس";

/** Titles as pages have them, with everything in them that TeX or RIS takes for itself. */
const title = fc
  .array(fc.oneof(fc.constantFrom(..."{}%&#$_~^\\\"'`-–<>,?!:;=@/()[]«»‹›؟،ي\u200c".split("")), fc.constantFrom("عمان", "می‌کند", "Oman", "TY  - ", "--", "''", "۱۴۰۲", " ")), { maxLength: 40 })
  .map((parts) => `تیتر ${parts.join("")}`.replace(/\s+/gu, " ").trim());
/** And long ones: some programs cut lines. */
const long = fc.integer({ min: 50, max: 400 }).map((words) => Array.from({ length: words }, (_, i) => `واژه${i}`).join(" "));
const anyTitle = fc.oneof({ weight: 9, arbitrary: title }, { weight: 1, arbitrary: long });

/** What a program that reads the file makes of it. */
function read(file: string): Readonly<Record<string, unknown>> {
  return new Cite(file, { forceType: file.startsWith("TY  - ") ? "@ris/file" : "@biblatex/text" }).data[0] ?? {};
}

describe("BibTeX", () => {
  test("says who, when, where and under what code", () => {
    expect(writeBibtex([PAGE])).toBe(
      [
        "@article{page-f49cbdedce,",
        "  title = {رایزنی تلفنی وزرای خارجه ایران و عمان},",
        "  author = {{فارس}},",
        "  journal = {اقتصادآنلاین},",
        "  year = {2023},",
        "  month = oct,",
        "  day = {9},",
        "  url = {https://ruznegar.example/d/f49cbdedce},",
        "  urldate = {2026-11-22},",
        "  language = {Persian},",
        "  langid = {persian},",
        `  note = {${NOTE}},`,
        "}",
        "",
      ].join("\n"),
    );
  });

  test("comes back the same", () => {
    expect(read(writeBibtex([PAGE]))).toMatchObject({
      id: "page-f49cbdedce",
      title: PAGE.cited.headline,
      author: [{ family: "فارس" }],
      "container-title": "اقتصادآنلاین",
      issued: { "date-parts": [[2023, 10, 9]] },
      accessed: { "date-parts": [[2026, 11, 22]] },
      URL: PAGE.address,
      note: NOTE,
    });
  });

  test("brings every title back letter by letter", () => {
    fc.assert(fc.property(anyTitle, (headline) => void expect(read(writeBibtex([titled(headline)]))["title"]).toBe(headline)));
  });

  test("brings back all that is known, however odd it is", () => {
    fc.assert(
      fc.property(citation, (each) => {
        const { cited } = each;
        const entry = read(writeBibtex([each]));
        expect(entry["title"]).toBe(cited.headline === null ? undefined : line(cited.headline));
        expect(entry["container-title"]).toBe(cited.outlet === null ? undefined : line(cited.outlet.name));
        expect(entry["author"] ?? []).toEqual(cited.sources.map(({ name }) => ({ family: line(name) })));
        expect(entry["issued"]).toEqual(cited.published === null ? undefined : { "date-parts": [cited.published.day.split("-").map(Number)] });
        expect(entry["note"] ?? "").toBe(noteOf(each));
      }),
    );
  });

  test("has each of its braces closed, counted as BibTeX counts", () => {
    fc.assert(
      fc.property(citation, (each) => {
        let depth = 0;
        const depths = Array.from(writeBibtex([each]).matchAll(/[{}]/g), ([brace]) => (depth += brace === "{" ? 1 : -1));
        expect([depths.indexOf(0), depths.at(-1)]).toEqual([depths.length - 1, 0]);
      }),
    );
  });

  test("is no article where nobody is known to have published it", () => {
    expect(writeBibtex([BARE])).toMatch(/^@misc\{page-f49cbdedce,\n {2}url = /);
  });
});

describe("RIS", () => {
  test("comes back the same", () => {
    const file = writeRis([PAGE]);
    expect(file).toContain("\r\nDA  - 2023/10/09\r\n"); // the parser reads the year alone
    expect(read(file)).toMatchObject({
      id: "page-f49cbdedce",
      type: "article-newspaper",
      title: PAGE.cited.headline,
      reporter: "فارس", // what the format calls the author of news
      "container-title": "اقتصادآنلاین",
      issued: { "date-parts": [[2023]] },
      accessed: { "date-parts": [[2026, 11, 22]] },
      URL: PAGE.address,
      note: NOTE,
    });
  });

  test("brings every title back letter by letter", () => {
    const plain = anyTitle.filter((headline) => !/(^| )[A-Z][A-Z0-9] {2}-/.test(headline));
    fc.assert(fc.property(plain, (headline) => void expect(read(writeRis([titled(headline)]))["title"]).toBe(headline)));
  });

  test("brings back all that is known, however odd it is, and the day in its own tag", () => {
    fc.assert(
      fc.property(citation, (each) => {
        const { cited } = each;
        const file = writeRis([each]);
        const entry = read(file);
        expect(entry["title"]).toBe(cited.headline === null ? undefined : line(cited.headline));
        expect(entry["container-title"]).toBe(cited.outlet === null ? undefined : line(cited.outlet.name));
        // One agency comes back as a text, several as a list. A comma would part a name in two.
        expect([entry["reporter"] ?? []].flat()).toEqual(cited.sources.map(({ name }) => line(name.replaceAll(",", " "))));
        expect(/^DA {2}- (.*)\r$/mu.exec(file)?.[1]).toBe(cited.published?.day.replaceAll("-", "/"));
        expect(entry["note"] ?? "").toBe(noteOf(each));
      }),
    );
  });

  test("has nothing for what is not known", () => {
    expect(writeRis([BARE])).toBe("TY  - NEWS\r\nID  - page-f49cbdedce\r\nY2  - 2026/11/22\r\nUR  - https://ruznegar.example/d/f49cbdedce\r\nLA  - fa\r\nER  - \r\n");
  });
});

/**
 * The data model of CSL: what `schemas/input/csl-data.json` asks, all of its types and fields
 * (github.com/citation-style-language/schema at 00412663, draft 07, MIT), by the shape of their values.
 */
const TYPES =
  "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary " +
  "entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent " +
  "performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage";
const TEXTS =
  "language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority call-number citation-label " +
  "collection-title container-title container-title-short dimensions division DOI event event-place genre ISAN ISBN ISCI ISMN ISRC ISSN ISWC jurisdiction " +
  "keyword medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title " +
  "scale section source status title title-short translated-title translated-title-short URL version year-suffix";
const NUMBERS =
  "id chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page " +
  "page-first part printing supplement volume";
const NAMES =
  "author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer interviewer " +
  "illustrator organizer original-author performer producer recipient reviewed-author translator";
const DATES = "accessed available-date container event-date issued original-date submitted";

const text = { type: "string" };
const number = { type: ["string", "number"] };
const flag = { type: ["string", "number", "boolean"] };
const part = { ...fieldsOf("family given dropping-particle non-dropping-particle suffix literal", text), ...fieldsOf("comma-suffix static-ordering parse-names", flag) };
const days = { type: "array", minItems: 1, maxItems: 2, items: { type: "array", minItems: 1, maxItems: 3, items: number } };
const edtf = { type: "string", pattern: "[0-9,-,%,~,X,?,..,/]" };
const date = { "date-parts": days, season: number, circa: flag, literal: text, raw: text, edtf };
const CSL_DATA = {
  type: "array",
  items: {
    type: "object",
    required: ["type", "id"],
    additionalProperties: false,
    properties: {
      type: { type: "string", enum: TYPES.split(" ") },
      categories: { type: "array", items: text },
      custom: { type: "object" },
      ...fieldsOf(TEXTS, text),
      ...fieldsOf(NUMBERS, number),
      ...fieldsOf(NAMES, { type: "array", items: { type: "object", properties: part, additionalProperties: false } }),
      ...fieldsOf(DATES, { anyOf: [edtf, { type: "object", properties: date, additionalProperties: false }] }),
    },
  },
};

function fieldsOf(names: string, shape: object): Record<string, object> {
  return Object.fromEntries(names.split(" ").map((name) => [name, shape]));
}

describe("CSL-JSON", () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(CSL_DATA);

  test("keeps its schema, whatever is known of a page", () => {
    fc.assert(
      fc.property(fc.array(citation, { maxLength: 3 }), (citations) => {
        expect([validate(JSON.parse(writeCslJson([...citations, BARE]))), validate.errors]).toEqual([true, null]);
      }),
    );
  });

  test("is refused by that schema with a field or a date of another shape", () => {
    const [item] = JSON.parse(writeCslJson([PAGE])) as [object];
    for (const wrong of [{ day: 9 }, { issued: "مهر" }, { issued: { "date-parts": [] } }, { author: "فارس" }, { type: "news" }]) {
      expect(validate([{ ...item, ...wrong }])).toBe(false);
    }
  });

  test("says who, when, where and under what code", () => {
    expect(JSON.parse(writeCslJson([PAGE]))).toEqual([
      {
        id: "page-f49cbdedce",
        type: "article-newspaper",
        title: PAGE.cited.headline,
        "container-title": "اقتصادآنلاین",
        author: [{ literal: "فارس" }],
        issued: { "date-parts": [[2023, 10, 9]] },
        accessed: { "date-parts": [[2026, 11, 22]] },
        URL: PAGE.address,
        language: "fa",
        note: NOTE,
      },
    ]);
  });
});
