import { findNames } from "../authority/find-names.ts";
import { canBeGivenName } from "../authority/given-names.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { asciiName } from "../text/ascii.ts";
import { overFolded } from "../text/over-folded.ts";
import { gather } from "../text/gather.ts";
import { narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { isCalling } from "./person-signs.ts";
import { findKnownOutlet, isSiteShaped } from "./read-outlet.ts";

/** Where a page says a name that can be its own. */
type Spot =
  | "masthead" // its first line
  | "menu" // «درباره X»
  | "contact" // «تماس با X»
  | "channel" // «کانال تلگرام X»
  | "rights" // «… متعلق به X است», «© 2022 X»
  | "sign" // «© X»
  | "opening" // «X: …» in front of the text
  | "talk"; // «در گفت‌وگو با «X»»

interface Said extends Span {
  /** Its letters alone. */
  readonly key: string;
  readonly spot: Spot;
  /** Whether names of sites alone are formed so: «Xنیوز». */
  readonly isShaped: boolean;
}

/** A name has so many words at most, and so many letters at least. */
const MOST_WORDS = 4;
const FEWEST_LETTERS = 4;
/** Longer lines of furniture name nobody. In letters. */
const LONGEST_LINE = 160;

const NAME = "[«\"]?(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N} \\u200c]{2,40}?)[»\"]?";
/** How menus speak of their own site, each a spot of its own. */
const MENUS: readonly (readonly [spot: Spot, pattern: RegExp])[] = [
  ["menu", spoken(`^(?:درباره|ارشیو) ${NAME}$`)],
  ["contact", spoken(`^(?:تماس با|ارتباط با|همکاری با|تبلیغات در) ${NAME}$`)],
  ["channel", spoken(`^(?:کانال(?: رسمی)?(?: تلگرام| ایتا| بله| سروش)?|صفحه(?: رسمی)?(?: اینستاگرام| فیس ?بوک| توییتر)|خبرنامه|اپلیکیشن) ${NAME}(?: در .{3,20})?$`)],
];
/** What the site is, before its name. */
const KIND = "(?:(?:وب ?)?سایت (?:خبری )?|پایگاه (?:خبری )?(?:[-–و] ?)?(?:تحلیلی )?|مجموعه |رسانه )?";
const RIGHTS = spoken(`(?:متعلق به|برای) ${KIND}${NAME} (?:است|می[ \\u200c]?باشد|محفوظ|بوده).*$`);
/** «تمامی حقوق محفوظ است», beside a name with nothing but a mark between. */
const RESERVED = "(?:(?:تمامی?|کلیه|همه) ?(?:ی )?حقوق (?:مادی و معنوی )?(?:(?:این|برای این) (?:وب ?سایت|سایت|وبگاه|پایگاه|پرتال) )?محفوظ (?:است|می[ \\u200c]?باشد)|حق (?:نشر|چاپ) محفوظ (?:است|می[ \\u200c]?باشد)|all rights reserved)";
const YEAR_SIGN = spoken(`^(?:©|copyright)[ ©]*[0-9]{4}(?:[ ]?[-–][ ]?[0-9]{4})?[ ،,-]{0,3}${KIND}${NAME}(?:[ ]?[.،|–-][ ]?${RESERVED})?[.،|]?$`);
const RESERVED_FOR = spoken(`^[© ]*${RESERVED}[. ]{0,2}[-–—|©][ ]?${KIND}${NAME}[.]?$`);
const FOR_RESERVED = spoken(`^[© ]*${KIND}${NAME}[ ]?[-–—|©.][ ©]*${RESERVED}[.]?$`);
const SIGN = spoken(`©[ ]?${NAME}[.،|]?$`);
const OPENING = spoken(`^${NAME}[ ]?(?:[:؛/|]|[–—-] )`);
const TALK = spoken(`(?:(?:گفت[ \\u200c]?و?[ \\u200c]?گو(?:ی|یی)?|مصاحبه)(?: اختصاصی)?(?: با)?|خبرنگار|به) [«"](?<name>[\\p{L}\\p{N} \\u200c]{3,40})[»"]`);
/** A verb makes a line a headline. */
const SAYS = overFolded(/(?:شد|کرد|داد|گفت|است|بود|رفت|رسید|می[ \u200c]?\p{L}{2,8}د)$/u);

/**
 * The page's own outlet by a name that no list holds: said in two of the spots where sites say their own, or where
 * rights are reserved for it. All places where it is said, the text's first; none where no name agrees.
 */
export function findAgreedName(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const firsts = new Set([blocks.find(({ kind }) => kind !== "blank"), blocks.find(isText), blocks.find(({ kind }) => kind === "paragraph")]);
  const names = new Map<string, Said[]>();
  for (const said of blocks.flatMap((block) => saidIn(page, block, firsts.has(block)))) gather(names, said.key, said);
  const same = [...names.values()].find(isAgreed)?.toSorted((a, b) => Number(isInText(b)) - Number(isInText(a))) ?? [];
  const [first] = same;
  if (first === undefined) return [];
  const name = sliceSpan(page.source, first).replace(/\s+/gu, " ");
  return same.map(({ from, to }) => ({ from, to, value: { id: asciiName(name), name }, role: "self" }));
}

/** «X ۱۳۰۴»: the number of a paper's issue behind its name. */
const ISSUE_BEHIND = /[ ](?:شماره )?[0-9]{2,5}$/u;

/** Whether rights are reserved for a name, or two kinds of spots say it. */
function isAgreed(said: readonly Said[]): boolean {
  return said.some(({ spot, isShaped }) => spot === "rights" || spot !== said[0]?.spot || (isShaped && spot === "menu"));
}

function isInText({ spot }: Said): boolean {
  return spot === "opening" || spot === "talk";
}

function isText({ kind }: Block): boolean {
  return kind === "lead" || kind === "paragraph";
}

/** The names that a block says; only the first line of a page is its masthead, and only its first text has it in front. */
function saidIn(page: Reading, block: Block, isFirst: boolean): Said[] {
  const line = narrow(page, trimSpan(page.source, block));
  if (block.kind === "headline") return namesIn(line, TALK, "talk");
  if (isText(block)) return [...(isFirst ? namesIn(line, OPENING, "opening") : []), ...namesIn(line, TALK, "talk")];
  if (block.kind !== "furniture" || line.text.length > LONGEST_LINE) return [];
  if (block.reason === "imprint") return [...namesIn(line, RIGHTS, "rights"), ...[YEAR_SIGN, RESERVED_FOR, FOR_RESERVED].flatMap((pattern) => namesIn(line, pattern, "rights")), ...namesIn(line, SIGN, "sign")];
  const masthead = isFirst && block.reason === "before-article" && !SAYS.test(line.text) ? said(line, 0, line.text.replace(ISSUE_BEHIND, "").length, "masthead") : [];
  return [...masthead, ...MENUS.flatMap(([spot, pattern]) => namesIn(line, pattern, spot))];
}

function namesIn(line: Reading, pattern: RegExp, spot: Spot): Said[] {
  const [from, to] = pattern.exec(line.text)?.indices?.groups?.["name"] ?? [0, 0];
  return to === 0 ? [] : said(line, from, to, spot);
}

/** The name of so many letters of a line, where it can be one. */
function said(line: Reading, first: number, end: number, spot: Spot): Said[] {
  const name = line.text.slice(first, end).trim();
  const words = name.split(" ");
  const key = squeezeFolded(name);
  if (words.length > MOST_WORDS || key.length < FEWEST_LETTERS || !/^[\p{L}\p{N} \u200c]+$/u.test(name) || NO_NAME.test(name) || words.some((word) => isCalling(word))) return [];
  const span = spanOfLetters(line, first, first + name.length);
  return isElse(narrow(line, span)) ? [] : [{ ...span, key, spot, isShaped: isSiteShaped(narrow(line, span)) }];
}

/** Whether the name is that of somebody in the news, or of an outlet that is known and not the page's own. */
function isElse(name: Reading): boolean {
  return canBeGivenName(name.words[0]?.key ?? "") || findNames(name).some(({ from, to }) => from === name.from && to === name.to) || findKnownOutlet(name, 1) !== null;
}

/** «این سایت», «ما», «صفحه نخست»: no names. */
const NO_NAME = overFolded(/^(?:این|ان|ما|ناشر|صفحه|خانه|منو|اخبار|گروه|سرویس|وزیر|رییس|سخنگوی|متن|کد|تاریخ|ساعت|شماره|تمام|تمامی|کلیه|همه|حقوق)(?: |$)|(?:^| )(?:سایت|پایگاه|وبسایت|ما|مطلب)$|^خبر$/u);

function spoken(pattern: string): RegExp {
  return overFolded(new RegExp(pattern, "du"));
}
