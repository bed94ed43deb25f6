import type { Block, CreditMark } from "../document/document.ts";
import { narrow, type Reading } from "../text/reading.ts";
import { trimSpan } from "../text/span.ts";
import { findCredits } from "./find-credits.ts";
import { findSiteCredits, isCopy } from "./find-site.ts";

/**
 * All credits of a page, in the order of the text. Of several that could be the page's own outlet the surest
 * is: its address and its name around the article, the formula that opens the body, the one that signs the
 * lead. A page that links to the page it copied shows itself by its address and name alone.
 */
export function gatherCredits(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const site = findSiteCredits(page, blocks);
  const opening = blocks.find((block) => block.kind === "paragraph");
  const texts = blocks.filter((block) => (block.kind === "lead" || block.kind === "paragraph") && block.reason !== "repeated");
  const inText = texts.map((block) => ({ block, credits: findCredits(narrow(page, trimSpan(page.source, block)), block === opening || block.kind === "lead") }));
  const formulas = isCopy(page, blocks) ? [] : [...inText].sort((a, b) => Number(b.block === opening) - Number(a.block === opening)).flatMap(({ credits }) => credits);
  const own = [...site, ...formulas].find((credit) => credit.role === "self")?.value.id;
  return [...site, ...inText.flatMap(({ credits }) => credits)]
    .map((credit): CreditMark => ({ ...credit, role: credit.value.id === own ? "self" : "source" }))
    .sort((a, b) => a.from - b.from);
}
