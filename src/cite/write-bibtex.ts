import type { Citation } from "./citation.ts";
import { MONTHS } from "./english-names.ts";
import { referenceFacts } from "./reference-facts.ts";

/**
 * Citations as BibTeX in UTF-8. An `@article` of a newspaper, or `@misc` where nobody is known to have published it; `langid`
 * is for biblatex, `language` for the Persian styles of BibTeX.
 */
export function writeBibtex(citations: readonly Citation[]): string {
  return citations.map(writeEntry).join("\n");
}

/** BibTeX's own names of the months, `oct`. */
const MONTH_NAMES = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

function writeEntry(citation: Citation): string {
  const { key, title, outlet, sources, issued, accessed, address, note } = referenceFacts(citation);
  const fields: (readonly [name: string, value: string])[] = [
    ["title", braced(escapeTex(title))],
    // Twice in braces: an agency's name is no family name and given name.
    ["author", braced(sources.map((name) => `{${escapeTex(name)}}`).join(" and "))],
    ["journal", braced(escapeTex(outlet))],
    ["year", issued === null ? "" : `{${issued[0]}}`],
    ["month", issued === null ? "" : (MONTH_NAMES[issued[1] - 1] ?? "")],
    ["day", issued === null ? "" : `{${issued[2]}}`],
    ["url", `{${address}}`],
    ["urldate", `{${accessed.map((part) => String(part).padStart(2, "0")).join("-")}}`],
    ["language", "{Persian}"],
    ["langid", "{persian}"],
    ["note", braced(escapeTex(note))],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${outlet === "" ? "misc" : "article"}{${key},\n${lines.join("")}}\n`;
}

function braced(value: string): string {
  return value === "" ? "" : `{${value}}`;
}

/** Braces by their names, too: BibTeX counts those that stand behind a backslash. */
const NAMED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Signs that TeX joins into dashes and quotation marks. */
const JOINED = /(?<=([-'`<>,]))(?=\1)|(?<=[?!])(?=`)/g;

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}%&#$_]/g, (char) => NAMED[char] ?? `\\${char}`).replace(JOINED, "{}");
}
