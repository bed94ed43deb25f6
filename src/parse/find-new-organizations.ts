import { findActor } from "../authority/actors.ts";
import { buildTrie, matchAt } from "../authority/name-trie.ts";
import { BUREAU_CITIES, PROVINCES } from "../authority/provinces.ts";
import type { MentionMark } from "../document/document.ts";
import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { firstFrom, isTouched, spansTouching } from "../text/spans-within.ts";
import type { Word } from "../text/words.ts";
import { endOfField, isHeadOfField } from "./body-fields.ts";
import { byQuotedName, byShortName } from "./body-marks.ts";
import { endsBody, governs, hasCommittees, HEAD, isBodyHead, isChief, isCommittee, isDirectHead, isField, isGenericOfBodies, isGroupOf, isHeadship, isHouse, isJointField, isMinistryField, isMission, isOfProvince, isProperHead } from "./organization-signs.ts";
import { isOnlyName } from "./person-signs.ts";
import type { WholeWords } from "./whole-words.ts";

/** The name of a body that the authority file does not know. */
export interface NewOrganization extends Span {
  /** As printed, with the name of the state whose it is. */
  readonly name: string;
}

/** How many words may stand between the head of a name and its state: «کمیسیون امنیت ملی و …» is longer than most. */
const MAX_WORDS = 5;

/**
 * Bodies of which the authority file knows nothing: a word for a body and, without a preposition or verb
 * between, the name of the state whose it is («بانک مرکزی سوریه»); a committee of a house («کمیسیون انرژی
 * مجلس»); what two states have in common («اتاق مشترک ایران و عراق», «کمیسیون مشترک کنسولی»); a ministry by its
 * field; or a word for a university, party or company and behind it a word that can only be a name («دانشگاه
 * هاروارد»). The span ends where the state's name begins, for that is a mention of its own. `known` are the
 * mentions found so far, in the order of the text.
 */
export function findNewOrganizations({ block, words, answers }: WholeWords, known: readonly MentionMark[]): NewOrganization[] {
  const found: NewOrganization[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || ((answers[i] ?? 0) & HEAD) === 0 || !isHead(words, i) || word.from < (found.at(-1)?.to ?? 0) || isElse(words, i)) continue;
    const presidency = ofRepublic(block, word, known);
    if (presidency) found.push(presidency);
    if (isTouched(known, word)) continue;
    const body = presidency ? null : ofChief(block, words, i, known) ?? ofOwner(block, words, i, known) ?? ofTwo(block, words, i, known) ?? byQuotedName(block, words, i, known) ?? byShortName(block, words, i, known) ?? byField(block, words, i) ?? ofProvince(block, words, i) ?? byProperName(block, words, i, known);
    if (body) found.push(body);
  }
  return found;
}

function isHead(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  return isBodyHead(key) || isHeadOfField(key) || isGroupOf(key, words[at + 1]?.key ?? "");
}

/**
 * «گشایش سفارت آمریکا» is about a house, unless a clause begins with it or its words are told («بیانیه سفارت …»);
 * «سرپرست وزارت خارجه» is the minister himself; «با شرکت سران ترکیه» tells who comes.
 */
function isElse(words: readonly Word[], at: number): boolean {
  const { key, gap } = words[at] ?? { key: "", gap: "break" };
  const before = gap === "break" ? "" : (words[at - 1]?.key ?? "");
  if (isHeadship(key)) return !speaksAsHead(words, at, before);
  if (key === "شرکت" && THOSE_WHO_COME.has(words[at + 1]?.key ?? "")) return true;
  return before !== "" && ((isMission(key) && !TELLS.has(before) && !isSourceIn(words, at)) || ACTING.has(before));
}

/** «یک منبع آگاه در سفارت …»: who speaks there speaks for it. */
function isSourceIn(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.key === "در" && words.slice(Math.max(0, at - 4), at - 1).some(({ key }) => SOURCES.has(key));
}

const SOURCES = new Set(["منبع", "منابع", "منبعی", "مقامی", "دیپلماتی"]);

/** «ریاست جمهوری مصر اعلام کرد», «بیانیه ریاست‌جمهوری عراق»: the office itself; «انتخابات ریاست جمهوری آمریکا» is about who shall hold it. */
function speaksAsHead(words: readonly Word[], at: number, before: string): boolean {
  const isWhole = words[at]?.key !== "ریاست" || words[at + 1]?.key === "جمهوری";
  return isWhole && (before === "" || SPEAKERS.has(before));
}

const SPEAKERS = new Set(["بیانیه", "اعلامیه", "دفتر", "اعلام", "گفته", "سوی", "توسط", "که", "گزارش", "مشاور", "حال"]);

/** «ریاست جمهوری عراق»: the state's own name begins inside that of the office. */
function ofRepublic({ source }: Reading, { key, from, to }: Word, known: readonly MentionMark[]): NewOrganization | null {
  if (!isHeadship(key) || !key.startsWith("ریاست")) return null;
  const [owner] = spansTouching(known, { from, to: to + 2 });
  if (owner?.kind !== "state" || owner.from <= from || !source.startsWith("جمهوری", owner.from)) return null;
  return organization(source, from, from + "ریاست".length, owner.to);
}

/** Behind «شرکت» these make it a taking part. */
const THOSE_WHO_COME = new Set(["سران", "وزیران", "وزرای", "نمایندگان", "رهبران", "روسای", "مقامات", "مقامهای", "هییتهای", "هیات", "هییت", "رییس", "وزیر", "معاونان", "سفیران", "سفرای", "کشورهای"]);

const ACTING = new Set(["سرپرست", "سرپست"]);
/** Words before an embassy that speaks or acts. */
const TELLS = new Set(["حال", "بیانیه", "اعلامیه", "خبرنامه", "گفته", "اعلام", "سوی", "که", "همچنین", "پیام", "توسط", "گزارش", "کمک", "همکاری", "هماهنگی", "میگوید", "میگویند", "نوشته", "نوشت", "گفت"]);

/** A body by the state, the body or the house whose it is; none where another word comes between. */
function ofOwner({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): NewOrganization | null {
  const { key: kind = "", from = 0 } = words[head] ?? {};
  if (!isBodyHead(kind) && !isGroupOf(kind, words[head + 1]?.key ?? "")) return null;
  for (let i = head + 1; i <= head + MAX_WORDS; i++) {
    const word = words[i];
    if (!word || word.gap === "break" || (endsBody(word.key) && !goesOn(words, head, i))) return null;
    const [owner] = spansTouching(known, word);
    if (owner) return owner.from === word.from ? ownedBy(owner, source, words.slice(head, i)) : null;
    if (isCommittee(kind) && isHouse(word.key) && i > head + 1 && isLastOfHouse(words, i, known)) return organization(source, from, word.to, word.to);
  }
  return null;
}

/** The body that some words name with the name behind them, which ends the body's own where that is a house. */
function ownedBy(owner: MentionMark, source: string, named: readonly Word[]): NewOrganization | null {
  const [head, last] = [named[0], named.at(-1)];
  if (!head || !last || owner.basis !== "name" || (named.length === 1 && !isDirectHead(head.key))) return null;
  if (owner.kind === "state" || owner.kind === "place" || (head.key === "وزارت" && isRuler(owner, source))) return organization(source, head.from, last.to, owner.to);
  const isOfHouse = named.length > 1 && isCommittee(head.key) && owner.kind === "organization" && hasCommittees(owner.name);
  return isOfHouse ? organization(source, head.from, owner.to, owner.to) : null;
}

/** «وزارت معارف طالبان»: they rule the state whose organs are named with them; «امارت اسلامی» is what they call the state itself. */
function isRuler({ kind, actor, from, to, name }: MentionMark, source: string): boolean {
  const known = kind === "organization" ? findActor(actor) : null;
  return known?.kind === "organization" && known.rules !== undefined && source.slice(from, to) === name;
}

/** «کمیته خارجی پارلمان مجارستان» goes on behind its house. */
function isLastOfHouse(words: readonly Word[], at: number, known: readonly MentionMark[]): boolean {
  const next = words[at + 1];
  return !next || next.gap === "break" || (!isTouched(known, next) && !PARTS_OF_HOUSES.has(next.key));
}

const PARTS_OF_HOUSES = new Set(["شورای", "ملی", "نمایندگان", "سنای", "سنا", "عوام", "لردها"]);

/** «وزارت اطلاعات و فرهنگ افغانستان», «کمیسیون برنامه و بودجه مجلس», «گروه حمایت از سوریه»: the name goes on over a word that ends others. */
function goesOn(words: readonly Word[], head: number, at: number): boolean {
  const [kind, key, next, before] = [words[head]?.key ?? "", words[at]?.key, words[at + 1]?.key ?? "", words[at - 1]?.key ?? ""];
  if (key === "و") return isField(next) || (isCommittee(kind) && at > head + 1 && !endsBody(next));
  return ((key === "از" || key === "با") && governs(before)) || (key === "نمایندگان" && kind === "مجلس" && at === head + 1);
}

/** «دفتر نخست‌وزیر اسرائیل», «دفتر ریاست جمهوری مصر»: the office that serves the head of a state or of its government. */
function ofChief({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): NewOrganization | null {
  const first = words[head];
  if (first?.key !== "دفتر") return null;
  for (const length of [1, 2]) {
    const title = words.slice(head + 1, head + 1 + length);
    const [last, behind] = [title.at(-1), words[head + 1 + length]];
    if (!last || !behind || behind.gap === "break" || title.some(({ gap }) => gap === "break") || !isChief(title.map(({ key }) => key).join(""))) continue;
    const [owner] = spansTouching(known, behind);
    return owner?.kind === "state" && owner.from === behind.from ? organization(source, first.from, last.to, owner.to) : null;
  }
  return null;
}

/** «اتاق مشترک ایران و عراق»; a joint commission where its sitting is told or a clause is about it: else it is what two states agree on, and no body. */
function ofTwo({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): NewOrganization | null {
  const [first, joint, third] = words.slice(head, head + 3);
  if (!first || !joint || !third || joint.key !== "مشترک" || joint.gap === "break" || third.gap === "break" || (isCommittee(first.key) && !isSitting(words, head))) return null;
  const [one] = spansTouching(known, third);
  const two = one ? known[firstFrom(known, one.to)] : undefined;
  if (one?.kind === "state" && two?.kind === "state" && /^[ ]و[ ]$/u.test(source.slice(one.to, two.from))) return organization(source, first.from, joint.to, two.to);
  return isCommittee(first.key) && isJointField(third.key) ? organization(source, first.from, third.to, third.to) : null;
}

function isSitting(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at]?.gap === "break" || SITTINGS.has(words[at - 1]?.key ?? "");
}

const SITTINGS = new Set(["نشست", "اجلاس", "اجلاسیه", "جلسه"]);

/** «وزارت زراعت», «سازمان غذا و دارو»: a body without its state, by what it works for. */
function byField({ source }: Reading, words: readonly Word[], head: number): NewOrganization | null {
  const [first, field] = [words[head], words[head + 1]];
  const last = first && isHeadOfField(first.key) ? endOfField(words, head) : null;
  if (first && last && (first.key !== "وزارت" || isMinistryField(field?.key ?? ""))) return organization(source, first.from, last.to, last.to);
  return null;
}

const PROVINCIAL = buildTrie([...PROVINCES, ...BUREAU_CITIES].map((name) => [name, name] as const));

/** «استانداری خراسان رضوی», «دانشگاه گیلان»: what each province and city of the home country has. */
function ofProvince({ source }: Reading, words: readonly Word[], head: number): NewOrganization | null {
  const [first, next] = [words[head], words[head + 1]];
  if (!first || !next || next.gap === "break" || !isOfProvince(first.key)) return null;
  const last = words[head + (matchAt(PROVINCIAL, words, head + 1)?.words ?? 0)];
  return last && last !== first ? organization(source, first.from, last.to, last.to) : null;
}

function byProperName({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): NewOrganization | null {
  const [first, next] = [words[head], words[head + 1]];
  if (!first || !next || !isProperHead(first.key) || !/^[ \u200c«"]+$/u.test(source.slice(first.to, next.from))) return null;
  if (!isOnlyName(next.key) || /(?:^ن?می|ند$|کنندگان?$)/u.test(next.key) || isGenericOfBodies(next.key) || endsBody(next.key) || isTouched(known, next)) return null;
  return organization(source, first.from, next.to, next.to);
}

function organization(source: string, from: number, to: number, end: number): NewOrganization {
  return { from, to, name: source.slice(from, end).replace(/[«"]/gu, "").replace(/\s+/gu, " ") };
}
