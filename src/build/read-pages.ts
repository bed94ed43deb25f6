import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path/posix";
import type { PageText } from "../parse/parse-page.ts";
import { decodePage } from "./decode-page.ts";

/** A saved page as it lies on the disk, decoded. `id` and `sha256` are of its bytes; `file` is its path inside the folder, with `/`. */
export interface Page extends PageText {
  /** Where it was read, for messages. */
  readonly path: string;
}

/** Why a file is left out of the corpus. */
export type RefusalCode = "unreadable" | "empty" | "undecodable" | "furniture-only" | "same-id";

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
 * Every `*.txt` of the folder and its subfolders that decodes strictly, in the order of
 * their paths. Hidden files and folders are passed over. Nothing is ever written. Rejects where the
 * folder itself cannot be read.
 */
export async function readPages(folder: string): Promise<FoundPages> {
  const pages: Page[] = [];
  const refusals: Refusal[] = [];
  for (const file of await listPages(folder)) {
    // One after another: thousands at once would run out of file handles.
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
  const decoded = decodePage(bytes);
  if (!decoded.ok) return { code: "undecodable", path, offset: decoded.offset, message: `is not ${decoded.expected}` };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { id: sha256.slice(0, 10), file, path, sha256, source: decoded.source, encoding: decoded.encoding };
}

/** Whether a file was refused. */
export function isRefusal(result: Page | Refusal): result is Refusal {
  return "code" in result;
}

/** One line: `seeds/x.txt:+123 is not UTF-8`. The offset is in bytes. */
export function formatRefusal({ path, offset, message }: Refusal): string {
  return `${path}:+${offset} ${message}`;
}

/** Paths inside the folder with `/`, sorted by code unit, so that the order is the same everywhere. */
async function listPages(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) files.push(...(await listPages(join(folder, entry.name))).map((file) => `${entry.name}/${file}`));
    // A link that leads nowhere must be told of, not passed over.
    else if ((entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith(".txt")) files.push(entry.name);
  }
  return files.sort();
}
