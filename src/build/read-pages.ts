import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path/posix";
import type { PageText } from "../parse/parse-page.ts";
import { decodePage } from "./decode-page.ts";
import { declaredEncoding } from "./html-charset.ts";
import { readHtml } from "./read-html.ts";

/** A saved page as it lies on the disk, decoded. `id` and `sha256` are of its bytes; `file` is its path inside the folder, with `/`. */
export interface Page extends PageText {
  /** Where it was read, for messages. */
  readonly path: string;
}

/** Why a file is left out of the corpus. */
export type RefusalCode = "unreadable" | "empty" | "undecodable" | "furniture-only" | "no-article" | "same-id";

/** What the names of pages end with, and of those that are web pages. */
const PAGE_FILE = /\.(?:txt|html?)$/i;
const WEB_PAGE = /\.html?$/i;

/** A file that is left out of the corpus, and where in it the reason lies. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly path: string;
  /** In bytes. */
  readonly offset: number;
  readonly message: string;
}

/** What was found in a folder. */
export interface FoundPages {
  readonly pages: readonly Page[];
  readonly refusals: readonly Refusal[];
}

/**
 * Every `*.txt`, `*.html` and `*.htm` of the folder and its subfolders, in the order of their paths, and why some of them
 * are no pages. Hidden files and folders are passed over, and so is what a browser saved beside a web page (`page_files/`).
 * Nothing is ever written. Rejects where a folder cannot be read.
 */
export async function readPages(folder: string): Promise<FoundPages> {
  const pages: Page[] = [];
  const refusals: Refusal[] = [];
  for (const file of await listPages(folder)) {
    // One after another: with thousands at once the system would run out of file handles.
    const found = await readPage(join(folder, file), file);
    if (isRefusal(found)) refusals.push(found);
    else pages.push(found);
  }
  return { pages, refusals };
}

/** One page, or why it cannot be one. `file` is the name it goes by in the corpus. */
export async function readPage(path: string, file: string): Promise<Page | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { code: "unreadable", path, offset: 0, message: `cannot be read: ${String(error)}` };
  }
  const isWeb = WEB_PAGE.test(file);
  const decoded = decodePage(bytes, isWeb ? declaredEncoding(bytes) : null);
  if (!decoded.ok) return { code: "undecodable", path, offset: decoded.offset, message: `is not ${decoded.expected}` };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const page: Page = { id: sha256.slice(0, 10), file, path, sha256, source: decoded.source, encoding: decoded.encoding };
  return isWeb ? readWebPage(page) : page;
}

/** The page with the text that its HTML holds. */
function readWebPage(page: Page): Page | Refusal {
  const text = readHtml(page.source);
  if (!text.ok) return { code: "no-article", path: page.path, offset: 0, message: text.message };
  return { ...page, source: text.source, takenFrom: "html" };
}

/** Whether a file was refused. */
export function isRefusal(result: Page | Refusal): result is Refusal {
  return "code" in result;
}

/** One line: `seeds/x.txt:+123 is not UTF-8`. The offset is in bytes. */
export function formatRefusal({ path, offset, message }: Refusal): string {
  return `${path}:+${offset} ${message}`;
}

/** Whether a file of this name, wherever it lies, is read as a page. */
export function isPageFile(name: string): boolean {
  return PAGE_FILE.test(name);
}

/** Paths inside the folder with `/`, sorted by code unit, so that the order is the same everywhere. */
async function listPages(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  const saved = new Set(entries.flatMap(({ name }) => (WEB_PAGE.test(name) ? [name.replace(WEB_PAGE, "_files")] : [])));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || saved.has(entry.name)) continue;
    if (entry.isDirectory()) files.push(...(await listPages(join(folder, entry.name))).map((file) => `${entry.name}/${file}`));
    // A link that leads nowhere must be reported, not passed over.
    else if ((entry.isFile() || entry.isSymbolicLink()) && isPageFile(entry.name)) files.push(entry.name);
  }
  return files.sort();
}
