import type { HtmlPage } from "./html-page.ts";

/** What the JSON-LD of a page says of its article; every value as it stands there. */
export interface ArticleData {
  readonly headline: string | undefined;
  readonly description: string | undefined;
  readonly datePublished: string | undefined;
  readonly dateModified: string | undefined;
  /** The publisher's name. */
  readonly publisher: string | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Deeper data are no description of an article. */
const MAX_DEPTH = 12;
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/|\w+:)?(?:\w*Article|BlogPosting|Report)$/;

/** Under these keys stand other pages' articles. */
const OF_OTHERS: ReadonlySet<string> = new Set(["itemListElement", "hasPart", "isPartOf", "mentions", "citation", "isBasedOn", "relatedLink", "associatedArticle", "comment", "review", "subjectOf"]);

/** The article among a page's JSON-LD, wherever it lies: in a list, a `@graph`, or inside the page's own entry; of several the one that the window's title names, else the first. `null` where there is none. */
export function findArticleData(page: HtmlPage): ArticleData | null {
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json"]')];
  const objects = scripts.flatMap((script) => objectsIn(parseLoosely(script.textContent ?? ""), 0));
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const title = textOf(page.querySelector("title")?.textContent) ?? "";
  const article = articles.find(({ headline }) => title.includes(textOf(headline) ?? "\n")) ?? articles[0];
  if (!article) return null;
  return {
    headline: textOf(article["headline"]) ?? textOf(article["name"]),
    description: textOf(article["description"]),
    datePublished: textOf(article["datePublished"]),
    dateModified: textOf(article["dateModified"]),
    publisher: nameOf(article["publisher"], objects),
  };
}

/** Content systems write line breaks into strings, which JSON forbids, and wrap the data in comments. */
function parseLoosely(text: string): unknown {
  const data = text.replace(/^\s*(?:\ufeff|\/\*.*?\*\/|<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gs, "").replace(/[\n\r\t]/g, " ");
  return parseJson(data) ?? parseJson(mend(data));
}

/** What systems that paste strings together get wrong: quotes as entities, a comma before what closes, objects without one between. */
function mend(data: string): string {
  const quoted = data.includes('"') ? data : data.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return `[${quoted.replace(/,\s*(?=[}\]])/g, "").replace(/\}\s*\{/g, "},{")}]`;
}

/** What still is no JSON says nothing. */
function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function objectsIn(value: unknown, depth: number): JsonObject[] {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => (OF_OTHERS.has(key) ? [] : objectsIn(each, depth + 1)));
  return Array.isArray(value) ? inside : [value as JsonObject, ...inside];
}

function typesOf(object: JsonObject): string[] {
  return [object["@type"]].flat().filter((type) => typeof type === "string");
}

/** A name, or that of an entry, or of the entry that is only pointed to. */
function nameOf(value: unknown, objects: readonly JsonObject[]): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "object" || first === null) return textOf(first);
  const entry = first as JsonObject;
  const id = entry["@id"];
  const target = entry["name"] === undefined && typeof id === "string" ? objects.find((object) => object["@id"] === id && object["name"] !== undefined) : entry;
  return textOf(target?.["name"]);
}

/** A string, the first of a list, or that of a typed value. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const given = typeof first === "object" && first !== null ? (first as JsonObject)["@value"] : first;
  const text = typeof given === "string" ? given.replace(/\s+/g, " ").trim() : "";
  return text === "" ? undefined : text;
}
