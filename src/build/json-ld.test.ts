import { describe, expect, test } from "vitest";
import { parseHtml } from "./html-page.ts";
import { findArticleData } from "./json-ld.ts";

const ARTICLE = `"@type":"NewsArticle","headline":"خبر","datePublished":"2023-10-09"`;

function dataOf(...scripts: readonly string[]) {
  const page = parseHtml(`<html><head><title>خبر - رسانه</title>${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join("")}</head><body></body></html>`);
  return page === null ? null : findArticleData(page);
}

describe("the article of a page's JSON-LD", () => {
  test.each([
    ["in a list", `[{"@type":"BreadcrumbList"},{${ARTICLE}}]`],
    ["in a graph", `{"@graph":[{"@type":"WebSite"},{${ARTICLE},"author":[{"@type":"Person"},"حسن"]}]}`],
    ["as the page's own matter", `{"@type":"WebPage","mainEntity":{${ARTICLE},"author":{"name":"مهر"}}}`],
    ["by the type's address", `{"@type":"http://schema.org/NewsArticle","headline":"خبر","datePublished":"2023-10-09"}`],
    ["with its day in a list", `{"@type":"NewsArticle","headline":"خبر","datePublished":["2023-10-09"]}`],
    ["with its day as a typed value", `{"@type":"NewsArticle","headline":"خبر","datePublished":{"@value":"2023-10-09"}}`],
    ["with a comma too many", `{${ARTICLE},}`],
    ["pasted behind another object", `{"@type":"WebSite"} {${ARTICLE}}`],
    ["in entities", `{${ARTICLE}}`.replaceAll('"', "&quot;")],
    ["behind a byte order mark", `\ufeff{${ARTICLE}}`],
    ["beside others, as the window's title says", `[{"@type":"NewsArticle","headline":"دیگر","datePublished":"2020-01-01"},{${ARTICLE}}]`],
  ])("%s", (_, script) => {
    expect(dataOf(script)).toMatchObject({ headline: "خبر", datePublished: "2023-10-09" });
  });

  test("stands behind data that are no JSON", () => {
    expect(dataOf(`{"@type":"NewsArticle",`, `{${ARTICLE}}`)?.datePublished).toBe("2023-10-09");
  });

  test("is none of those that the page only lists", () => {
    expect(dataOf(`{"@type":"ItemList","itemListElement":[{"item":{${ARTICLE}}}]}`)).toBeNull();
  });
});
