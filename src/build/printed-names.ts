import { findActor } from "../authority/actors.ts";
import { isOrganOf, type Actor } from "../authority/authority.ts";
import { joinName } from "../authority/name-trie.ts";
import { HOME_INSTITUTIONS } from "../authority/organizations.ts";
import type { Document, MentionMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { sliceSpan } from "../text/span.ts";

/** Code units between an organ and the name of its owner: «وزارت خارجه» «عراق». */
const OWNER_GAP = 2;

/**
 * The name of each actor that a page names, by id. Of people and of organs of states it is the fullest form that
 * this very text uses, in the spelling of the authority file where the file has the form («وزارت خارجه عراق»,
 * «دمیتری پسکوف»); of states and other bodies the name of the authority file, unless the text knows them by another
 * name altogether («بریتانیا», «دادگاه لاهه», not a mere respelling). Whom the text calls by surname, demonym or a
 * description alone has the name of the authority file.
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
  if (source.startsWith("...", mention.to)) return name;
  const owner = next && isOwner(known, mention, next) ? next : null;
  const form = spelled(known, sliceSpan(source, { from: mention.from, to: owner?.to ?? mention.to }));
  if (kind === "person") return form;
  if (isOrgan(known)) return owner === null && isShortTitle(source, mention) ? null : form;
  return DESCRIPTION[kind].test(form) || isRespelled(form, name, kind) ? name : form;
}

function isOrgan(actor: Actor): boolean {
  return actor.kind === "organization" && (actor.of !== undefined || HOME.has(actor.id));
}

const HOME: ReadonlySet<string> = new Set(HOME_INSTITUTIONS.map(({ iran }) => iran));

/** «سخنگوی وزارت خارجه» shortens as titles do on a page that says «وزیر امور خارجه»: what the ministry is called there without its state is not its name. */
function isShortTitle(source: string, { from, to }: MentionMark): boolean {
  return /سخنگوی[\s\u200c]+وزارت[\s\u200c]+خارجه$/u.test(foldText(source.slice(Math.max(0, from - 12), to))) && IN_FULL.test(source);
}

const IN_FULL = /امور[\s\u200c]+خارج[هة]/u;

function isOwner(organ: Actor, { to }: MentionMark, owner: MentionMark): boolean {
  const known = findActor(owner.actor);
  return organ.kind === "organization" && known !== null && isOrganOf(organ, known) && owner.from - to <= OWNER_GAP;
}

/** «وزارت خارجه‌ی طالبان»: the sign of ezafe between two words of a name, which lost its half-space. */
const EZAFE = /هی(?=\p{L})/gu;

/** The spelling of the authority file, where it has this form. */
function spelled({ name, variants }: Actor, form: string): string {
  const key = joinName(form);
  const withoutEzafe = key.replaceAll(EZAFE, "ه");
  return [name, ...variants].find((variant) => joinName(variant) === key || joinName(variant) === withoutEzafe) ?? form.replace(/\s+/gu, " ");
}

/** What stands for the name and is none: the members («غیرمتعهدها»), what kind of state it is («جمهوری اسلامی»). */
const DESCRIPTION = {
  state: /^(?:جمهوری|رژیم|پادشاهی|دولت)/u,
  organization: /^(?:کشورهای |غیر)/u,
};

/** «دانشگاه شریف» for «دانشگاه صنعتی شریف»: all its words are the name's. */
function isShortened(form: string, name: string): boolean {
  const words = new Set(name.split(" ").map(joinName));
  return form.split(" ").every((word) => words.has(joinName(word)));
}

/** A number in words instead of digits is another form: «گروه دی هشت». */
function isRespelled(form: string, name: string, kind: "state" | "organization"): boolean {
  if (HAS_NUMBER.test(form) !== HAS_NUMBER.test(name) || isShortened(form, name)) return false;
  const isNameWithin = kind === "state" || joinName(form).includes(joinName(name)) || isShortened(form.replace(/^\S+ /u, ""), name);
  return likeness(form, name) >= (isNameWithin ? RESPELLED : SAME_LETTERS);
}

const HAS_NUMBER = /\d|[۰-۹]/u;

/** From this likeness on two forms are one name: «کتائب القسام» and «گردان‌های القسام», not «انگلیس» and «بریتانیا». */
const RESPELLED = 0.5;
/** Where the name is not all within the form, only other letters are a respelling: «سازمان کنفرانس اسلامی» has words of its later name and is another. */
const SAME_LETTERS = 0.8;

/** How alike two names are, 0–1: the share of the pairs of letters that they have in common (Dice 1945). */
function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size || 1);
}

function pairs(name: string): ReadonlySet<string> {
  const key = joinName(name);
  return new Set(Array.from(key.slice(1), (letter, i) => key.charAt(i) + letter));
}
