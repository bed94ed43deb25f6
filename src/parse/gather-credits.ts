import { printsPersian } from "../authority/outlet-names.ts";
import type { Block, CreditMark, NamedOutlet } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";
import { narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { trimSpan, type Proved } from "../text/span.ts";
import { findCredits } from "./find-credits.ts";
import { findSiteCredits, isCopy } from "./find-site.ts";
import { findKnownOutlet, isSureName } from "./read-outlet.ts";

/** Whom a page credits, and who published it. */
interface Credited {
  readonly credits: readonly CreditMark[];
  /** `null` where the page does not show it. */
  readonly outlet: Proved<NamedOutlet> | null;
}

/**
 * All credits of a page in the order of the text, and its own outlet. Of several that could be the page's own
 * the surest is: its address and its name around the article, the formula that opens the body, the one that
 * signs the lead, and where none of these is, the newsroom that others speak to. A page that links to the page
 * it copied shows itself by its address and name alone. What only the furniture says is no credit of the item.
 */
export function gatherCredits(page: Reading, blocks: readonly Block[]): Credited {
  const site = findSiteCredits(page, blocks);
  const opening = blocks.find((block) => block.kind === "paragraph");
  const texts = blocks.filter((block) => (block.kind === "lead" || block.kind === "paragraph") && block.reason !== "repeated");
  const inText = texts.map((block) => ({ block, credits: findCredits(narrow(page, trimSpan(page.source, block)), block === opening || block.kind === "lead") }));
  const formulas = isCopy(page, blocks) ? [] : [...inText].sort((a, b) => Number(b.block === opening) - Number(a.block === opening)).flatMap(({ credits }) => credits);
  const all = [...site, ...inText.flatMap(({ credits }) => credits)];
  const own = [...site, ...formulas].find((credit) => credit.role === "self") ?? spokenTo(page, texts, all);
  const isSaid = (credit: CreditMark) => credit.role !== "self" || !blocks.some(({ kind, from, to }) => kind === "furniture" && from <= credit.from && credit.to <= to);
  const credits = all.filter(isSaid).map((credit): CreditMark => ({ ...credit, role: credit.value.id === own?.value.id ? "self" : "source" }));
  return { credits: credits.sort((a, b) => a.from - b.from), outlet: own ? { value: own.value, from: own.from, to: own.to } : null };
}

/** Where somebody speaks or writes to a newsroom, or answers it. */
const TO_NEWSROOM = overFolded(/(?<!\p{L})(?:به(?: دست)?|با|خبرنگار) /gu);
/** So often a text shows that its own newsroom was spoken to. */
const OFTEN = 2;

/** The one Persian outlet of a text to which people speak again and again: who reprints an item says whose it is. */
function spokenTo(page: Reading, texts: readonly Block[], credits: readonly CreditMark[]): CreditMark | null {
  const told = texts.flatMap((block) => {
    const text = narrow(page, block);
    return allMatches(text.text, TO_NEWSROOM).flatMap(({ 0: front, index }) => {
      const at = index + front.length;
      const match = findKnownOutlet(narrow(text, spanOfLetters(text, at, Math.min(at + LONGEST_NAME, text.text.length))), 1);
      return match && !match.agency && match.outlet.name.length >= SHORTEST && isSureName(page, match) && printsPersian(match.outlet.id) ? [match] : [];
    });
  });
  const [first] = told;
  const others = credits.some(({ value }) => value.id !== first?.outlet.id && printsPersian(value.id));
  if (!first || others || told.length < OFTEN || told.some(({ outlet }) => outlet.id !== first.outlet.id)) return null;
  return { from: first.from, to: first.to, value: first.outlet, role: "self" };
}

/** Letters in which the name behind «به» stands, and of the shortest name that is no chance. */
const LONGEST_NAME = 40;
const SHORTEST = 4;
