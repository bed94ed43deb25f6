import type { Document } from "../document/document.ts";
import { parsePages } from "../parse/parse-page.ts";
import { readPages, type Page, type Refusal } from "./read-pages.ts";

/** The documents of some folders, and what was left out. */
export interface ReadCorpus {
  readonly documents: readonly Document[];
  readonly refusals: readonly Refusal[];
  /** Where each document was read, by its id. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Reads and parses the pages of the folders. A bad page is refused and never takes the good ones down. */
export async function readCorpus(folders: readonly string[]): Promise<ReadCorpus> {
  const found = await Promise.all(folders.map(readPages));
  return parseFound(found.flatMap(({ pages }) => pages), found.flatMap(({ refusals }) => refusals));
}

function parseFound(pages: readonly Page[], refused: readonly Refusal[]): ReadCorpus {
  const refusals = [...refused];
  const taken = new Map<string, Page>();
  for (const page of pages) {
    const first = taken.get(page.id);
    if (first === undefined) taken.set(page.id, page);
    else refusals.push(refuseTwin(page, first));
  }
  const documents: Document[] = [];
  for (const document of parsePages([...taken.values()])) {
    const page = taken.get(document.id);
    if (hasArticle(document)) documents.push(document);
    else if (page) refusals.push(refuseBare(page));
  }
  return { documents, refusals, paths: new Map(Array.from(taken, ([id, { path }]) => [id, path])) };
}

/** Two pages of one id: the first in the order of paths is kept. */
function refuseTwin(page: Page, first: Page): Refusal {
  const same = page.sha256 === first.sha256 ? "the same bytes" : `the same id, ${page.id},`;
  return { code: "same-id", path: page.path, offset: 0, message: `has ${same} as ${first.path}` };
}

function refuseBare({ path, source }: Page): Refusal {
  if (source === "") return { code: "empty", path, offset: 0, message: "is empty" };
  return { code: "furniture-only", path, offset: 0, message: "holds no headline, lead or paragraph" };
}

function hasArticle({ headline, leads, blocks }: Document): boolean {
  return headline !== null || leads.length > 0 || blocks.some((block) => block.kind === "paragraph");
}
