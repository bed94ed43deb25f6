import type { Citation } from "./citation.ts";
import { referenceFacts } from "./reference-facts.ts";
import { onOneLine } from "./reference-text.ts";

/** Citations as RIS (Reference Manager, the specification of 2011), for EndNote, Mendeley and Zotero. A value is one line. */
export function writeRis(citations: readonly Citation[]): string {
  return citations.map(writeEntry).join("\r\n");
}

function writeEntry(citation: Citation): string {
  const { key, title, outlet, sources, issued, accessed, address, note } = referenceFacts(citation);
  const lines: (readonly [tag: string, value: string])[] = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", title],
    ...sources.map((name) => ["AU", onOneLine(name.replaceAll(",", " "))] as const), // a comma would part a family name from a given one
    ["T2", outlet],
    ["PY", issued === null ? "" : String(issued[0])],
    ["DA", issued === null ? "" : formatDate(issued)],
    ["Y2", formatDate(accessed)],
    ["UR", address],
    ["LA", "fa"],
    ["N1", note],
  ];
  const filled = lines.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${filled.join("")}ER  - \r\n`;
}

/** `2023/10/09` */
function formatDate([year, month, day]: readonly [number, number, number]): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("/");
}
