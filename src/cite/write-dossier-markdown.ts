import { formatNumber } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { dossierSources } from "./dossier-sources.ts";
import { itemPath, type DossierItem } from "./dossier.ts";
import type { DossierWords } from "./dossier-words.ts";
import { formatIran } from "./format-iran.ts";
import { formatReference } from "./format-quote.ts";

/** A dossier as Markdown (CommonMark): quotes, notes, references with their links, and the list of sources. */
export function writeDossierMarkdown(items: readonly DossierItem[], words: DossierWords, origin: string, accessed: IsoDay): string {
  const entries = items.map((item, i) => writeItem(item, i + 1, words, origin));
  const sources = dossierSources(items, origin, accessed).map((source) => `- ${escapeMarkdown(formatIran(source))}`);
  return [`# ${escapeMarkdown(words.title)}`, escapeMarkdown(words.saved), ...entries, `## ${escapeMarkdown(words.sources)}`, sources.join("\n")].join("\n\n").concat("\n");
}

function writeItem(item: DossierItem, number: number, words: DossierWords, origin: string): string {
  const { cited, note } = item;
  const title = `## ${formatNumber(number)}. ${escapeMarkdown(cited.headline ?? words.untitled)}`;
  const quote = item.words === null ? [] : [linesOf(item.words).map((line) => `> ${line}`).join("\n>\n")];
  const own = note.trim() === "" ? [] : [`**${escapeMarkdown(words.note)}**`, linesOf(note.trim()).join("\n\n")];
  return [title, ...quote, ...own, `${escapeMarkdown(formatReference({ ...cited, headline: null }))}\n<${origin}${itemPath(item)}>`].join("\n\n");
}

function linesOf(text: string): string[] {
  return text.split(/\n+/u).map(escapeMarkdown);
}

/** What has a meaning in Markdown anywhere, or where a line begins. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&")
    .replace(/^(\s*)([-+=])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2");
}
