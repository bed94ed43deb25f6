import { findNames } from "../authority/find-names.ts";
import { findOutlet, isServiceAbroad, mayBeginOutlet, printsPersian } from "../authority/outlet-names.ts";
import type { Block, CreditMark, NamedOutlet } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { foldText } from "../text/fold.ts";
import { gatherFrom } from "../text/gather.ts";
import { isLetters } from "../text/letter-kind.ts";
import { overFolded } from "../text/over-folded.ts";
import { matchesIn, patternOf } from "../text/pattern.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { trimSpan, type Proved, type Span } from "../text/span.ts";
import { findAgreedName } from "./agreed-name.ts";
import { findCredits } from "./find-credits.ts";
import { findSiteCredits, isCopy } from "./find-site.ts";
import { findLikelyOutlet, isPaper } from "./likely-outlet.ts";
import { isIssueLine } from "./page-facts.ts";
import { trimmed } from "./site-signs.ts";
import { findKnownOutlet, isOffice, isSiteShaped, isSureName, type OutletMatch } from "./read-outlet.ts";

/** Whom a stretch of the article names as its source. */
interface Credits {
  readonly block: Block;
  readonly credits: readonly CreditMark[];
}

/** Whom a page credits, and who published it. */
interface Credited {
  readonly credits: readonly CreditMark[];
  /** `null` where the page does not show it. */
  readonly outlet: Proved<NamedOutlet> | null;
}

/**
 * All credits of a page in the order of the text, and its own outlet. Of several that could be the page's own
 * the surest is: its address and its name around the article, the formula that opens the body, the one that
 * signs the lead, and where none of these is, the newsroom that others speak to, or a name on which its lines agree, or what is left for a page of its kind. A page that links to the page
 * it copied shows itself by its address and name alone. What only the furniture says is no credit of the item, unless
 * it is a paper that credits no other newsroom at home.
 */
export function gatherCredits(page: Reading, blocks: readonly Block[]): Credited {
  const site = onePerSpan(findSiteCredits(page, blocks));
  const opening = blocks.find((block) => block.kind === "paragraph");
  const texts = blocks.filter((block) => (block.kind === "lead" || block.kind === "paragraph") && block.reason !== "repeated");
  const inText = texts.map((block) => ({ block, credits: findCredits(narrow(page, trimSpan(page.source, block)), block === opening || block.kind === "lead") }));
  const isCopied = isCopy(page, blocks);
  const formulas = isCopied ? [] : gatherFrom([...inText].sort((a, b) => Number(b.block === opening) - Number(a.block === opening)), ({ credits }) => credits);
  const all = [...site, ...gatherFrom(inText, ({ credits }) => credits)];
  const shown = [...site, ...formulas].find((credit) => credit.role === "self") ?? signedOff(blocks, opening, inText) ?? pictured(page, blocks, opening, inText) ?? spokenTo(page, texts, all) ?? spokenToAtTop(page, blocks) ?? toldByOffice(page, opening, inText) ?? strokedInFront(page, inText);
  const checked = shown || isCopied ? null : checkedByItself(page, texts);
  const agreed = shown || isCopied ? [] : checked ? [checked].filter(({ from }) => all.every((credit) => credit.from !== from)) : findAgreedName(page, blocks);
  const own = shown ?? checked ?? agreed[0] ?? (isCopied ? null : findLikelyOutlet(page, blocks, all));
  const isOnlyPaper = own !== null && (isPaper(own.value.name, own.value.id) || findOutlet(own.value.name) === null) && !isOfState(page, own) && all.every(({ value }) => value.id === own.value.id || !printsPersian(value.id));
  const isSaid = (credit: CreditMark) => credit.role !== "self" || isOnlyPaper || !blocks.some((block) => block.from <= credit.from && credit.to <= block.to && (isOfPage(page, block) || (block.reason === "site-name" && isOffice(narrow(page, credit)))));
  const unsaid = own && [...all, ...agreed].every(({ value }) => value.id !== own.value.id) ? [own] : [];
  const credits = [...all, ...agreed, ...unsaid].filter(isSaid).map((credit): CreditMark => ({ ...credit, role: credit.value.id === own?.value.id ? "self" : "source" }));
  return { credits: credits.sort((a, b) => a.from - b.from), outlet: own ? { value: own.value, from: own.from, to: own.to } : null };
}

/** An office of state, or its site: «پایگاه اطلاع‌رسانی دولت». */
function isOfState(page: Reading, { value, from, to }: CreditMark): boolean {
  return isOffice(narrow(page, { from, to })) || OF_STATE.test(foldText(value.name));
}

const OF_STATE = overFolded(/^(?:پایگاه اطلاع[ \u200c]?رسانی|پورتال|پرتال|درگاه)[ ]/u);

/** «روزنامه اعتماد» on a first line is both a known name and one with what it is: the first of the two. */
function onePerSpan(credits: readonly CreditMark[]): CreditMark[] {
  return credits.filter(({ from, to }, i) => !credits.slice(Math.max(0, i - 2), i).some((other) => other.from === from && other.to === to));
}

/** Whether a block speaks of the page, not of the item. */
function isOfPage(page: Reading, block: Block): boolean {
  return block.kind === "furniture" || (block.reason === "page-facts" && isIssueLine(trimmed(page, block).text));
}

/**
 * The one agency that a body names at its opening, or where it names none there, below; where an agency's mark closes
 * the body: whoever reprints it leaves «انتهای پیام» out, or shows who he is.
 */
function signedOff(blocks: readonly Block[], opening: Block | undefined, texts: readonly Credits[]): CreditMark | null {
  const last = blocks.findLastIndex(({ kind }) => kind === "paragraph");
  if (blocks.slice(last + 1).find(({ kind, reason }) => kind !== "blank" && reason !== "news-code")?.reason !== "end-mark") return null;
  const said = texts.filter(({ block }) => block === opening).flatMap(({ credits }) => credits);
  const [first, ...others] = said.length > 0 ? said : texts.flatMap(({ credits }) => credits);
  const known = first ? findOutlet(first.value.name) : null;
  return first && known?.agency && printsPersian(known.id) && others.every(({ value }) => !printsPersian(value.id) || value.id === known.id) ? { ...first, role: "self" } : null;
}

/** «© X / عکاس»: by whom the picture is. */
const PICTURE_OF = /^©[ ]?(?=\S)/u;

/** The agency of whose own report a page opens, and whose photographer took its picture: reprints take the text alone. */
function pictured(page: Reading, blocks: readonly Block[], opening: Block | undefined, texts: readonly Credits[]): CreditMark | null {
  const [first] = texts.filter(({ block }) => block === opening).flatMap(({ credits }) => credits);
  if (!first || !printsPersian(first.value.id)) return null;
  const isOwn = blocks.some((block) => {
    const line = block.kind === "furniture" ? trimmed(page, block) : null;
    const front = line && PICTURE_OF.exec(line.text)?.[0].length;
    const match = line && front ? findKnownOutlet(narrow(line, spanOfLetters(line, front, line.text.length)), 1) : null;
    return match?.outlet.id === first.value.id;
  });
  return isOwn ? { ...first, role: "self" } : null;
}

/** An office of state with whose own report a page opens that shows no other outlet: «به گزارش وزارت امور خارجه، …». Newsrooms name its public relations. */
function toldByOffice(page: Reading, opening: Block | undefined, texts: readonly Credits[]): CreditMark | null {
  const [first, ...others] = texts.flatMap(({ credits }) => credits);
  return first && others.length === 0 && opening && first.to <= opening.to && isOffice(narrow(page, first)) ? { ...first, role: "self" } : null;
}

/** «شفق نیوز/ نچیروان بارزانی …»: a site whose name a stroke sets in front of the first text and of no other; behind a paper or an agency digests quote it so. */
function strokedInFront(page: Reading, texts: readonly Credits[]): CreditMark | null {
  const isInFront = ({ block }: Credits, { from, to }: CreditMark) => from <= trimSpan(page.source, block).from + 1 && STROKE.test(page.source.slice(to, to + STROKE_WITHIN));
  const [first, second] = texts.flatMap((text) => text.credits.filter((credit) => isInFront(text, credit)));
  return first && second === undefined && first.to <= (texts[0]?.block.to ?? 0) && printsPersian(first.value.id) && isSiteShaped(narrow(page, first)) ? { ...first, role: "self" } : null;
}

const STROKE = /^[»"]?[ ]?[/]/u;
const STROKE_WITHIN = 3;

/** Where somebody speaks or writes to a newsroom, or answers it. */
const TO_NEWSROOM = patternOf(/(?<!\p{L})(?:به(?: دست)?|با|خبرنگار|(?:پرسش|سوال|درخواست)(?:[ \u200c]?ها)?ی?) [«"]?/gu);
/** Only the newsroom itself tells who did not answer it. */
const UNANSWERED = overFolded(/^[»"]?(?: (?:درباره|در مورد|برای|مبنی)[^.؛]{2,70})? (?:پاسخی? (?:نداد|نگفت)|واکنشی? نشان نداد|خودداری)/u);
/** So often a text shows that its own newsroom was spoken to. */
const OFTEN = 2;
/** What stands behind the name of the newsroom that prints the words: others quote what somebody «گفته بود». */
const TOLD_IT = overFolded(/^[»"]?(?: فارسی| دری)?(?: در \p{L}{3,20})? ?(?:،? ?(?:گفت(?: است)?|گفته است|گفتند|گفته اند|می[ \u200c]?گوید|می[ \u200c]?گویند|تایید کرد|توضیح داد|رسیده|رسید)(?!\p{L}| بود|[ \u200c]?و[ \u200c]?گو))/u);
const TOLD_BEFORE = overFolded(/(?<!\p{L})(?:پیش[ \u200c]?تر|پیش از (?:این|ان)|قبلا|در گذشته|سال گذشته|هفته گذشته|ماه گذشته|روز)(?!\p{L})/u);

/**
 * The one Persian outlet of a text to which people speak again and again, or to which a witness behind the opening
 * speaks of the news: who reprints an item says whose it is.
 */
function spokenTo(page: Reading, texts: readonly Block[], credits: readonly CreditMark[]): CreditMark | null {
  const told = gatherFrom(texts, (block) => talksIn(narrow(page, block)));
  const [first] = told.map(({ match }) => match);
  if (!first || told.some(({ match }) => match.outlet.id !== first.outlet.id) || credits.some(({ value }) => value.id !== first.outlet.id && printsPersian(value.id))) return null;
  // Newsrooms abroad are seldom reprinted: below their lead, even the opening is told to them.
  const opening = texts.find(({ kind }) => kind === "paragraph" || isServiceAbroad(first.outlet.id));
  const isWitness = told.some(({ isPlain, at }) => isPlain && at >= (opening?.to ?? 0));
  const named = credits.filter((credit) => told.every(({ match }) => match.to <= credit.from || credit.to <= match.from));
  return told.length + named.length >= OFTEN || isWitness ? { from: first.from, to: first.to, value: first.outlet, role: "self" } : null;
}

/** Somebody who speaks to a newsroom. */
interface Talk {
  readonly match: OutletMatch;
  readonly at: number;
  /** About the news, in the tense of the news. */
  readonly isPlain: boolean;
}

function talksIn(text: Reading): Talk[] {
  return matchesIn(TO_NEWSROOM, text).flatMap(({ 0: front, index }) => {
    const at = index + front.length;
    if (beginsOther(text.text.slice(at, at + SHORTEST_WORD))) return [];
    const match = findKnownOutlet(narrow(text, spanOfLetters(text, at, Math.min(at + LONGEST_NAME, text.text.length))), 1);
    if (!match || match.agency || (!isQuoted(text, match) && (match.outlet.name.length < SHORTEST || !isSureName(text, match))) || !printsPersian(match.outlet.id)) return [];
    return [{ match, at: match.from, isPlain: isOfNews(text.text, text.text.slice(letterAt(text, match.to))) }];
  });
}

function isOfNews(text: string, behind: string): boolean {
  return UNANSWERED.test(behind) || (TOLD_IT.test(behind) && !TOLD_BEFORE.test(text));
}

/** «به «شرق» می‌گوید»: quotes make a name of a word. */
function isQuoted({ source }: Reading, { from, to }: Span): boolean {
  return /[«"]/.test(source.charAt(from - 1)) && /[»"]/.test(source.charAt(to));
}

/** Whether the letters with which a word begins, as many as `mayBeginOutlet` looks at, begin no outlet's name. */
function beginsOther(letters: string): boolean {
  return letters.length === SHORTEST_WORD && isLetters(letters) && !mayBeginOutlet(letters);
}

const SHORTEST_WORD = 3;

/** «X در گفت‌وگو با «شرق»:», «اعتماد» گزارش می‌دهد: newsrooms sign their own work above the headline. */
const AT_TOP = overFolded(/گفت[ \u200c]?و?[ \u200c]?گو(?:ی|یی)?(?: اختصاصی)? با (?=[«"])|(?<=^|[ ])(?=«[\p{L}\p{N} \u200c]{2,25}» (?:گزارش|بررسی|روایت) )|(?:گزارش|گفت[ \u200c]?و?[ \u200c]?گو(?:ی|یی)?|مصاحبه) (?:اختصاصی|ویژه) (?:با )?(?=[«"])/gu);

function spokenToAtTop(page: Reading, blocks: readonly Block[]): CreditMark | null {
  for (const block of blocks) {
    if (block.kind === "paragraph") return null;
    if (block.kind === "blank" || block.kind === "metadata") continue;
    const text = narrow(page, block);
    for (const { 0: front, index } of allMatches(text.text, AT_TOP)) {
      const match = findKnownOutlet(narrow(text, spanOfLetters(text, index + front.length, text.text.length)), 1);
      if (match && printsPersian(match.outlet.id) && text.source.slice(match.to, match.to + 1) === "»") return { from: match.from, to: match.to, value: match.outlet, role: "self" };
    }
    const ours = talkOf(text);
    if (ours) return ours;
  }
  return null;
}

/** «گفت‌وگوی اعتماد با سفیر …»: that of a newsroom with somebody, not of two states. */
function talkOf(text: Reading): CreditMark | null {
  const front = TALK_OF.exec(text.text)?.[0].length;
  const match = front === undefined ? null : findKnownOutlet(narrow(text, spanOfLetters(text, front, text.text.length)), 1);
  if (!match || match.agency || !printsPersian(match.outlet.id) || !/^[»"]?[ ]با[ ]/u.test(text.source.slice(match.to, match.to + 5)) || findNames(narrow(text, match)).length > 0) return null;
  return { from: match.from, to: match.to, value: match.outlet, role: "self" };
}

const TALK_OF = overFolded(/^(?:گفت[ \u200c]?و?[ \u200c]?گوی|مصاحبه)[ ](?:اختصاصی[ ]|ویژه[ ])?[«"]?(?=\p{L})/u);

/** «X نتوانسته درستی این تصویر را تایید کند», «پیگیری «X» نشان می‌دهد»: newsrooms tell only of their own checking. */
const COULD_NOT = patternOf(/(?:(?:هنوز|تاکنون|مستقلا|به[ \u200c](?:طور|صورت|گونه) مستقل)[ ]){0,2}(?:نتوانست|نمی[ \u200c]?توان|قادر (?:به|نیست|نبود)|موفق (?:نشد|به))[^.؛]{0,60}(?:تایید|صحت|درستی|راستی|بررسی)/gu);
const SHOWS = patternOf(/(?<!\p{L})(?:پیگیری|بررسی|یافته|تحقیق|گزارش)(?:[ \u200c]?ها)?ی?[ ](?=[^.،؛]{3,30}(?:نشان می[ \u200c]?ده|حاکی|حکایت))/gu);

function checkedByItself(page: Reading, texts: readonly Block[]): CreditMark | null {
  for (const block of texts) {
    const text = narrow(page, block);
    const named = [...matchesIn(COULD_NOT, text).map(({ index }) => nameBefore(text, index)), ...matchesIn(SHOWS, text).map(({ 0: front, index }) => findKnownOutlet(narrow(text, spanOfLetters(text, index + front.length, Math.min(index + front.length + LONGEST_NAME, text.text.length))), 2))];
    const match = named.find((match) => match !== null && printsPersian(match.outlet.id) && (isQuoted(text, match) || isSureName(text, match)));
    if (match) return { from: match.from, to: match.to, value: match.outlet, role: "self" };
  }
  return null;
}

/** Words of a name that ends right in front of a verb. */
const MOST_BEFORE_VERB = 3;

/** The outlet whose name ends at a letter of the text. */
function nameBefore(text: Reading, end: number): OutletMatch | null {
  const front = narrow(text, spanOfLetters(text, Math.max(0, end - LONGEST_NAME), end));
  const names = front.words.slice(-MOST_BEFORE_VERB).map(({ from }) => findKnownOutlet(narrow(front, { from, to: front.to }), 1));
  return names.find((match) => match !== null && letterAt(text, match.to) >= end - 1) ?? null;
}

/** Letters in which the name behind «به» stands, and of the shortest name that is no chance. */
const LONGEST_NAME = 40;
const SHORTEST = 4;
