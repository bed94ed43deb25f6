import { findActor } from "../authority/actors.ts";
import type { Actor } from "../authority/authority.ts";
import { joinName } from "../authority/name-trie.ts";
import type { Document, MentionMark } from "../document/document.ts";
import { sliceSpan } from "../text/span.ts";

/** Code units between an organ and the name of its owner: «وزارت خارجه» «عراق». */
const OWNER_GAP = 2;

/**
 * The name of each actor that a page names, by id: the fullest form that this very text uses, in the spelling
 * of the authority file where the file has the form («وزارت خارجه عراق», «دمیتری پسکوف», «ملک سلمان»). Whom the
 * text calls by surname, demonym or a description alone has the name of the authority file.
 */
export function printedNames({ source, mentions }: Pick<Document, "source" | "mentions">): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  mentions.forEach((mention, i) => {
    const form = printedForm(source, mention, mentions[i + 1]);
    const known = names.get(mention.actor);
    if (form !== null && isBetter(form, known, mention)) names.set(mention.actor, form);
  });
  for (const { actor, name } of mentions) if (!names.has(actor)) names.set(actor, name);
  return names;
}

/** A state keeps the name of the authority file once the text has used it; of others the longest form is the fullest. */
function isBetter(form: string, known: string | undefined, { kind, name }: MentionMark): boolean {
  if (kind === "state" && known === name) return false;
  return form.length > (known?.length ?? 0) || (kind === "state" && form === name);
}

function printedForm(source: string, mention: MentionMark, next: MentionMark | undefined): string | null {
  const { kind, basis, actor, name } = mention;
  const known = findActor(actor);
  if (known === null) return name;
  if (basis !== "name" || kind === "place") return null;
  const to = next && isOwner(known, mention, next) ? next.to : mention.to;
  const form = spelled(known, sliceSpan(source, { from: mention.from, to }));
  return DESCRIPTION[kind].test(form) ? null : form;
}

function isOwner(organ: Actor, { to }: MentionMark, owner: MentionMark): boolean {
  return organ.kind === "organization" && organ.of === owner.actor && owner.from - to <= OWNER_GAP;
}

/** The spelling of the authority file, where it has this form. */
function spelled({ name, variants }: Actor, form: string): string {
  const key = joinName(form);
  return [name, ...variants].find((variant) => joinName(variant) === key) ?? form.replace(/\s+/gu, " ");
}

/** What stands for the name and is none: the members («غیرمتعهدها»), what kind of state it is («جمهوری اسلامی»). */
const DESCRIPTION = {
  state: /^(?:جمهوری|رژیم|پادشاهی|دولت)/u,
  organization: /^(?:کشورهای |غیر)/u,
  person: /^$/u,
};
