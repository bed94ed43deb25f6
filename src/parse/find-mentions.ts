import { findActor } from "../authority/actors.ts";
import { findNames, type NameMatch } from "../authority/find-names.ts";
import { resolveShortForm, type PageContext } from "../authority/resolve-short-form.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { Block, CreditMark, MentionMark } from "../document/document.ts";
import { overlaps, sliceSpan } from "../text/span.ts";

/**
 * The actors that the article names, in the order of the text. A surname counts where the page, the
 * press or the office of that day tells whose it is. What a credit names publishes and is no actor.
 */
export function findMentions(
  source: string,
  blocks: readonly Block[],
  credits: readonly CreditMark[],
  day: IsoDay | null,
): MentionMark[] {
  const matches = blocks.flatMap((block) => namesIn(source, block)).filter((match) => !credits.some((credit) => overlaps(credit, match)));
  const named = matches.flatMap((match) => (match.basis === "name" ? [match.actor] : []));
  const page = { fullNamesOnPage: new Set(named), day };
  return matches.map((match) => readMention(match, page)).filter((mention) => mention !== null);
}

function namesIn(source: string, block: Block): NameMatch[] {
  return findNames(sliceSpan(source, block)).map((match) => ({ ...match, from: block.from + match.from, to: block.from + match.to }));
}

function readMention(match: NameMatch, page: PageContext): MentionMark | null {
  const id = match.basis === "short-form" ? resolveShortForm(match.candidates, page) : match.actor;
  const actor = id === null ? null : findActor(id);
  return actor ? { from: match.from, to: match.to, actor: actor.id, name: actor.name, kind: actor.kind, basis: match.basis } : null;
}
