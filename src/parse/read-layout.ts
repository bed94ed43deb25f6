import type { BlockKind } from "../document/document.ts";
import { parsePage } from "./parse-page.ts";

/**
 * Made-up pages whose lines carry the kinds that they shall get, for tests of layouts: the first letter of a line is its
 * kind, a line without is blank.
 */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h: "headline",
  k: "kicker",
  l: "lead",
  p: "paragraph",
  c: "crosshead",
  m: "metadata",
  f: "furniture",
  s: "credit",
};

/** What such a page says where its words do not matter. */
export const ONE = "محمدجواد ظریف وزیر امور خارجه صبح امروز در دیدار با همتای نروژی خود بر پایبندی همه طرف‌ها به توافق تاکید کرد و گفت که تهران برای گفت‌وگو آماده است.";
export const TWO = "وی با اشاره به اوضاع منطقه افزود که کشورهای همسایه باید بدون دخالت دیگران درباره امنیت خود تصمیم بگیرند و راه گفت‌وگو را باز نگه دارند.";
export const LEAD = "وزیر امور خارجه گفت که تهران برای گفت‌وگو با همه همسایگان آماده است.";
export const HEADLINE = "ظریف: راه گفت‌وگو با همسایگان باز است";

/** What the parser makes of such a page. */
interface ReadLayout {
  /** The lines as they are written and as they come out, each `kind|text`. */
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  /** Day, time, news code and outlet; `null` where the page gives none. */
  readonly facts: readonly (string | null)[];
}

export function readLayout(page: string): ReadLayout {
  const rows = page.trim().split("\n").map((row): [string, string] => (row === "" ? ["", ""] : [row.slice(0, row.indexOf("|")), row.slice(row.indexOf("|") + 1)]));
  const source = rows.map(([, text]) => text).join("\n");
  const { blocks, published, newsCode, outlet } = parsePage({ id: "0", file: "x.txt", sha256: "", source, encoding: "utf-8" });
  let at = 0;
  const found = rows.map(([, text]) => {
    const [from, to] = [at, at + text.length];
    at = to + 1;
    const within = blocks.filter((block) => block.kind !== "blank" && block.from < to && block.to > from);
    return `${within.map(({ kind }) => Object.keys(KINDS).find((key) => KINDS[key] === kind)).join("")}|${text}`;
  });
  const facts = [published?.value.day ?? null, published?.value.time ?? null, newsCode?.value ?? null, outlet?.value.id ?? null];
  return { wanted: rows.map((row) => row.join("|")), found, facts };
}

/** Facts as a row states them, «day time code outlet», a dash for none. */
export function readFacts(stated: string): readonly (string | null)[] {
  const [day = null, time = null, code = null, outlet = null] = stated.split(" ").map((fact) => (fact === "-" ? null : fact));
  return [day, time, code, outlet];
}
