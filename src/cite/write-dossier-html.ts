import type { IsoDay } from "../calendar/jalali.ts";
import { dossierSources } from "./dossier-sources.ts";
import { itemPath, type DossierItem } from "./dossier.ts";
import type { DossierWords } from "./dossier-words.ts";
import { formatIran } from "./format-iran.ts";
import { formatReference } from "./format-quote.ts";

/**
 * A dossier as one page that needs nothing else: no network, no script, no other file; for screen and paper. All that came
 * from pages or from the reader is escaped, and the page may load nothing (its own policy says so).
 */
export function writeDossierHtml(items: readonly DossierItem[], words: DossierWords, origin: string, accessed: IsoDay): string {
  const sources = dossierSources(items, origin, accessed).map((source) => `<li>${escapeHtml(formatIran(source))}</li>`);
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<p class="facts">${escapeHtml(words.saved)}</p>
<ol>
${items.map((item) => writeItem(item, words, origin)).join("\n")}
</ol>
<h2>${escapeHtml(words.sources)}</h2>
<ul>
${sources.join("\n")}
</ul>
</body>
</html>
`;
}

function writeItem(item: DossierItem, words: DossierWords, origin: string): string {
  const { cited, note } = item;
  const held = item.words === null ? `<h3>${escapeHtml(cited.headline ?? words.untitled)}</h3>` : `<blockquote>${paragraphs(item.words)}</blockquote>`;
  const own = note.trim() === "" ? "" : `<div class="note"><b>${escapeHtml(words.note)}</b>${paragraphs(note.trim(), ' dir="auto"')}</div>`;
  const address = escapeHtml(`${origin}${itemPath(item)}`);
  return `<li>${held}${own}<p class="facts">${escapeHtml(formatReference(item.words === null ? { ...cited, headline: null } : cited))}<br><a href="${address}" dir="ltr">${address}</a></p></li>`;
}

/** A note may be in any language: each of its lines runs its own way. */
function paragraphs(text: string, attributes = ""): string {
  return text.split(/\n+/u).map((line) => `<p${attributes}>${escapeHtml(line)}</p>`).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1.125rem/1.95 Vazirmatn, Tahoma, sans-serif; background: light-dark(#fbfbf9, #10131b); color: light-dark(#16181d, #e9e7e1); overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0; border-block-end: 2px solid; }
h2 { font-size: 1.125rem; margin-block-start: 3rem; border-block-end: 1px solid; }
h3 { font-size: 1.125rem; margin: 0; }
ol, ul { padding-inline-start: 2rem; }
ol { list-style: persian; }
ol > li { margin-block-end: 2rem; break-inside: avoid; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid light-dark(#93240f, #ff9a80); }
blockquote p, .note p, .facts { margin: 0; }
.note { margin-block: 0.75rem; white-space: pre-line; }
.note b { font-size: 0.875rem; }
.facts, ul { font-size: 0.875rem; color: light-dark(#3e444f, #bcbfc8); }
a { color: light-dark(#1d3f94, #9db7ff); }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; background: none; color: #000; font-size: 11pt; } }
`;
