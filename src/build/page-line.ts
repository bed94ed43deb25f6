import { readNumberWord } from "../calendar/number-words.ts";
import { outletForm } from "../authority/outlet-names.ts";
import type { ActorKind, CreditMark, Document, MentionMark, NamedOutlet } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { sliceSpan, trimSpan, type Proved, type Span } from "../text/span.ts";
import { printedNames } from "./printed-names.ts";

/** An actor as the parse command names it. */
interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/**
 * What the parse command prints of one page. `file` is its path as the caller gave it; headline, kicker
 * and lead are slices of the source; offsets are UTF-16 code units into it, half-open.
 */
export function pageLine(file: string, document: Document): object {
  const { id, source, newsCode, published, outlet } = document;
  const outlets = creditsOf(source, document.credits);
  const own = outlet ? nameOf(source, outlet, outlets.get(outlet.value.id)) : null;
  if (outlet && own !== null && outlets.has(outlet.value.id)) outlets.set(outlet.value.id, own);
  const printed = (span: Span | null | undefined): string | null =>
    span === null || span === undefined ? null : sliceSpan(source, trimSpan(source, span));
  const names = printedNames(document);
  return {
    file,
    id,
    outlet: own,
    headline: printed(document.headline),
    kicker: printed(document.kicker),
    lead: printed(document.leads[0]),
    newsCode: newsCode?.value ?? null,
    publishedAt: published?.value.instant ?? null,
    credits: [...outlets.values()],
    actors: actorsOf(document.mentions, names),
    dates: document.dates.map((mark) => ({ text: sliceSpan(source, mark), date: mark.day, from: mark.from, to: mark.to })),
    events: document.events.map(({ kind, status, day, participants, from, to }) => ({ kind, status, date: day, participants: participants.map(({ id, name }) => names.get(id) ?? name), from, to })),
    blocks: document.blocks.map(({ kind, from, to }) => ({ kind, from, to })),
    problems: document.problems.map(({ code, from, to, message }) => ({ code, from, to, message })),
  };
}

/**
 * Each credited outlet once, by id. A source has the form that this very text first uses («فرانس‌پرس», not «خبرگزاری
 * فرانسه»), where the authority file has it; the page's own has its name, or the longest part of it that the page says.
 */
function creditsOf(source: string, credits: readonly CreditMark[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { role, value, from, to } of credits) {
    const form = outletForm(sliceSpan(source, { from, to })) ?? value.name;
    const known = names.get(value.id);
    if (role === "source") names.set(value.id, known ?? form);
    else names.set(value.id, longestPart(value.name, known, form));
  }
  return names;
}

/** The page's own name as its text prints it; where that has letters alone («CRI») and the masthead the name, the name. */
function nameOf(source: string, { value, from, to }: Proved<NamedOutlet>, printed: string | undefined): string {
  const shown = outletForm(sliceSpan(source, { from, to })) ?? value.name;
  return printed === undefined || (ABBREVIATION.test(printed) && !ABBREVIATION.test(shown)) ? value.name : printed;
}

/** Of a name and the forms in which a page says it: the name unless only parts of it are said. */
function longestPart(name: string, known: string | undefined, form: string): string {
  if (isSaidAlike(name, form)) return form;
  if (known === undefined && ABBREVIATION.test(form)) return form;
  const isPart = name.includes(form);
  if (!isPart) return known !== undefined && ABBREVIATION.test(known) && /^[a-z .]+$/iu.test(form) ? known : name;
  return known === undefined || form.length > known.length ? form : known;
}

/** «CRI»: a service that calls itself by its letters alone. */
const ABBREVIATION = /^[A-Z]{2,4}$/u;

/** «۸ صبح» and «هشت صبح»: one name, its number in a digit or in a word. */
function isSaidAlike(name: string, form: string): boolean {
  const [digits, ...rest] = foldText(name).split(/(?<=^[0-9]+)[ \u200c]?/u);
  const [word = "", ...others] = foldText(form).split(" ");
  return /^[0-9]+$/u.test(digits ?? "") && readNumberWord(word) === Number(digits) && others.join(" ") === rest.join(" ");
}

/** Each actor once, in the order of first mention. */
function actorsOf(mentions: readonly MentionMark[], names: ReadonlyMap<string, string>): readonly NamedActor[] {
  const actors = new Map(mentions.map(({ actor, name, kind }) => [actor, { id: actor, name: names.get(actor) ?? name, kind }] as const));
  return [...actors.values()];
}
