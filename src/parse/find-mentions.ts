import { findActor } from "../authority/actors.ts";
import { findNames, type Candidate, type NameMatch } from "../authority/find-names.ts";
import type { OfficeMatch } from "../authority/find-offices.ts";
import { resolveShortForm, type PageContext } from "../authority/resolve-short-form.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { CreditMark, MentionMark } from "../document/document.ts";
import type { Reading } from "../text/reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { asciiName } from "../text/ascii.ts";
import { squeeze } from "../text/squeeze.ts";
import { spansTouching } from "../text/spans-within.ts";
import { findHomeInstitutions } from "./find-institutions.ts";
import { findNewPeople, type NewPerson } from "./find-new-people.ts";
import type { ReadBlock } from "./read-block.ts";

/** What a page tells about its names. */
interface Page extends PageContext {
  readonly offices: readonly OfficeMatch[];
}

/** Code units between a ministry and the state that owns it: «وزارت خارجه روسیه» is no Iranian ministry. */
const OWNER_GAP = 2;

/**
 * The actors that the article names, in the order of the text. A surname counts where the page, the
 * press or an office tells whose it is. What a credit names publishes and is no actor.
 */
export function findMentions(
  blocks: readonly ReadBlock[],
  offices: readonly OfficeMatch[],
  credits: readonly CreditMark[],
  day: IsoDay | null,
): MentionMark[] {
  const names = blocks.flatMap(findNames).filter((match) => spansTouching(credits, match).length === 0);
  const page = {
    day,
    fullNamesOnPage: new Set(names.flatMap((match) => (match.basis === "name" ? [match.actor] : []))),
    offices: distinctOffices(offices),
  };
  const mentions = names.flatMap((match) => readMention(match, resolve(match, page), match.basis) ?? []);
  const homes = blocks.flatMap((block) => homesIn(block, names));
  const known = [...mentions, ...homes, ...credits].sort((a, b) => a.from - b.from);
  const strangers = blocks.flatMap((block) => findNewPeople(block, known)).map(newMention);
  return [...mentions, ...homes, ...strangers].sort((a, b) => a.from - b.from);
}

/** A person of whom the authority file knows nothing gets an id from the letters of the name. */
function newMention({ from, to, name }: NewPerson): MentionMark {
  return { from, to, actor: `x-${asciiName(squeeze(name))}`, name, kind: "person", basis: "new-name" };
}

function homesIn(block: Reading, names: readonly NameMatch[]): MentionMark[] {
  const taken = (span: Span) => spansTouching(names, { from: span.from, to: span.to + OWNER_GAP }).some((name) => overlaps(name, span) || name.basis !== "short-form");
  return findHomeInstitutions(block).filter((match) => !taken(match)).flatMap((match) => readMention(match, match.actor, "name") ?? []);
}

/** Each office once: a long page names the same few again and again. */
function distinctOffices(offices: readonly OfficeMatch[]): OfficeMatch[] {
  return [...new Map(offices.map((office) => [`${office.role} ${office.of ?? ""} ${office.acting}`, office])).values()];
}

function resolve(match: NameMatch, page: Page): string | null {
  if (match.basis !== "short-form") return match.actor;
  return resolveShortForm(match.candidates, page) ?? officeHolder(match.candidates, page.offices);
}

/** The only bearer of a surname who ever held an office that the page names: «باقری», «سرپرست وزارت خارجه». */
function officeHolder(candidates: readonly Candidate[], offices: readonly OfficeMatch[]): string | null {
  const holders = candidates.filter(({ actor, word }) => !word && offices.some((office) => everHeld(actor, office)));
  const [first, second] = holders;
  return first && !second ? first.actor : null;
}

function everHeld(id: string, { role, of, acting }: OfficeMatch): boolean {
  const actor = findActor(id);
  // A bare office is Iran's, whose press this is.
  return actor?.kind === "person" && actor.offices.some((office) => office.role === role && office.of === (of ?? "iran") && (office.acting ?? false) === acting);
}

function readMention(span: Span, id: string | null, basis: MentionMark["basis"]): MentionMark | null {
  const actor = id === null ? null : findActor(id);
  return actor ? { from: span.from, to: span.to, actor: actor.id, name: actor.name, kind: actor.kind, basis } : null;
}
