import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation } from "./citation.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeCslJson } from "./write-csl-json.ts";
import { writeRis } from "./write-ris.ts";

const PAGE: Citation = {
  cited: {
    id: "f49cbdedce",
    headline: "رایزنی تلفنی وزرای خارجه ایران و عمان",
    published: { day: "2023-10-09", time: "21:19", instant: "2023-10-09T21:19:00+03:30" },
    outlet: { id: "eghtesadonline", name: "اقتصادآنلاین" },
    sources: [{ id: "fars", name: "فارس" }],
    newsCode: "802932",
  },
  address: "https://ruznegar.example/d/f49cbdedce",
  accessed: "2026-11-22",
};

const BARE: Citation = { ...PAGE, cited: { ...PAGE.cited, headline: null, published: null, outlet: null, sources: [], newsCode: null } };

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
  return new Cite(file).data[0] ?? {};
}

describe("BibTeX", () => {
  it("says who, when, where and under what code", () => {
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

  it("comes back the same", () => {
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

  it("brings every title back letter by letter", () => {
    fc.assert(fc.property(anyTitle, (headline) => void expect(read(writeBibtex([titled(headline)]))["title"]).toBe(headline)));
  });

  it("is no article where nobody is known to have published it", () => {
    expect(writeBibtex([BARE])).toMatch(/^@misc\{page-f49cbdedce,\n {2}url = /);
  });
});

describe("RIS", () => {
  it("comes back the same", () => {
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

  it("brings every title back letter by letter", () => {
    const plain = anyTitle.filter((headline) => !/(^| )[A-Z][A-Z0-9] {2}-/.test(headline));
    fc.assert(fc.property(plain, (headline) => void expect(read(writeRis([titled(headline)]))["title"]).toBe(headline)));
  });

  it("has nothing for what is not known", () => {
    expect(writeRis([BARE])).toBe("TY  - NEWS\r\nID  - page-f49cbdedce\r\nY2  - 2026/11/22\r\nUR  - https://ruznegar.example/d/f49cbdedce\r\nLA  - fa\r\nER  - \r\n");
  });
});

/** What `csl-data.json` (CSL 1.0.2) asks of the fields that stand in our files; it allows many more. */
const date = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: { "date-parts": { type: "array", minItems: 1, maxItems: 2, items: { type: "array", minItems: 1, maxItems: 3, items: { type: ["string", "number"] } } } },
};
const text = { type: "string" };
const CSL_DATA = {
  type: "array",
  items: {
    type: "object",
    required: ["type", "id"],
    additionalProperties: false,
    properties: {
      type: { enum: ["article-newspaper", "webpage", "article"] },
      id: { type: ["string", "number"] },
      author: { type: "array", items: { type: "object", additionalProperties: false, properties: { family: text, given: text, literal: text } } },
      issued: date,
      accessed: date,
      title: text,
      "container-title": text,
      URL: text,
      language: text,
      note: text,
    },
  },
};

describe("CSL-JSON", () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(CSL_DATA);

  it("keeps its schema, whatever is known of a page", () => {
    fc.assert(
      fc.property(anyTitle, fc.boolean(), (headline, isBare) => {
        expect([validate(JSON.parse(writeCslJson([isBare ? BARE : titled(headline)]))), validate.errors]).toEqual([true, null]);
      }),
    );
  });

  it("says who, when, where and under what code", () => {
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
