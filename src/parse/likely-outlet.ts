import { findOutlet, isServiceAbroad, printsPersian } from "../authority/outlet-names.ts";
import { findDaysIn } from "../calendar/find-days.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { narrow, type Reading } from "../text/reading.ts";
import { namesIssue } from "./page-facts.ts";

/**
 * The outlet of a page that nowhere shows its own, where the page's kind leaves one of those that it credits: of a
 * printed issue the one paper, of a page that is dated in the Gregorian calendar alone the one newsroom abroad that
 * prints in Persian, of any page the one Persian newsroom that is no agency and whose bare name it says. Newsrooms name
 * themselves so: «به نوشته X», «به گزارش X», «X» below the text. Agencies are named by all who reprint them.
 */
export function findLikelyOutlet(page: Reading, blocks: readonly Block[], credits: readonly CreditMark[]): CreditMark | null {
  const own = credits.filter(({ value }) => printsPersian(value.id));
  if (isPrinted(page, blocks)) return onlyOne(own.filter(({ value }) => isPaper(value.name, value.id)));
  return (isDatedAbroad(page, blocks) ? onlyOne(own, ({ value }) => isServiceAbroad(value.id)) : null) ?? onlyBare(page, own);
}

/** The one newsroom of no agency that a page names, where no word makes it a source or says what it is. */
function onlyBare(page: Reading, credits: readonly CreditMark[]): CreditMark | null {
  const newsrooms = credits.filter(({ value }) => findOutlet(value.name)?.agency !== true);
  return newsrooms.some(({ from }) => AS_SOURCE.test(foldText(page.source.slice(Math.max(0, from - NEAR), from)))) ? null : onlyOne(newsrooms, ({ value }) => findOutlet(value.name) !== null);
}

/** «منبع: X», «به نقل از X», «روزنامه X», «فلانی در X نوشت», «روز دوشنبه به X گفت»: others say so. */
const AS_SOURCE = overFolded(/(?<!\p{L})(?:منبع|مرجع|نقل از|روزنامه|خبرگزاری|شبکه|تلویزیون|مجله|هفته[ \u200c]?نامه|نشریه|سایت|در|(?:روز[ ]\p{L}{3,9}|دیروز)[ ]به)[ \u200c]*(?:\p{L}{2,12}[ \u200c])?[:«"]?[ ]?$/u);
/** Code units before a name in which such a word stands. */
const NEAR = 30;

/** The first of the credits where all are of one outlet, of the kind that is asked for. */
function onlyOne(credits: readonly CreditMark[], isOfKind: (credit: CreditMark) => boolean = () => true): CreditMark | null {
  const [first] = credits;
  return first && isOfKind(first) && credits.every(({ value }) => value.id === first.value.id) ? { ...first, role: "self" } : null;
}

/** Whether the page gives the number of its issue. */
function isPrinted(page: Reading, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === "metadata" && namesIssue(narrow(page, block).text));
}

/** Whether an outlet that the authority file knows can be a paper: no agency, no newsroom abroad. */
export function isPaper(name: string, id: string): boolean {
  return findOutlet(name)?.agency === false && !isServiceAbroad(id);
}

/** Whether all days of the publication are Gregorian. */
function isDatedAbroad(page: Reading, blocks: readonly Block[]): boolean {
  const days = blocks.filter(({ reason }) => reason === "publication-date").flatMap((block) => findDaysIn(narrow(page, block)));
  return days.length > 0 && days.every(({ calendar }) => calendar === "gregorian");
}
