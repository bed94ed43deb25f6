import { findNames } from "../authority/find-names.ts";
import { BUREAU_CITIES, PROVINCES } from "../authority/provinces.ts";
import { WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import { canBeGivenName } from "../authority/given-names.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { asciiName } from "../text/ascii.ts";
import { overFolded } from "../text/over-folded.ts";
import { foldText } from "../text/fold.ts";
import { gather, gatherFrom } from "../text/gather.ts";
import { matchIn } from "../text/pattern.ts";
import { narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { isPlaceName } from "./read-dateline.ts";
import { SECTION } from "./section-names.ts";
import { isCalling } from "./person-signs.ts";
import { type NameSpot, type Spot, SPOTS_OF_IMPRINTS, SPOTS_OF_LINES, SPOTS_OF_OPENINGS, SPOTS_OF_TEXTS } from "./name-spots.ts";
import { findKnownOutlet, isSiteShaped } from "./read-outlet.ts";

interface Said extends Span {
  /** Its letters alone. */
  readonly key: string;
  readonly spot: Spot;
  /** Whether names of sites alone are formed so: «Xنیوز». */
  readonly isShaped: boolean;
  /** Whether it has one of the words of which newsrooms make their names: «صدای X». */
  readonly isOfPress: boolean;
  /** Whether it can be a person's name. */
  readonly isGiven: boolean;
  /** Whether nobody but the owner is named so. */
  readonly isSure: boolean;
}

/** A name has so many words at most, and so many letters at least. */
const MOST_WORDS = 4;
const FEWEST_LETTERS = 4;
/** Longer lines of furniture name nobody. In letters. */
const LONGEST_LINE = 160;

/** A verb makes a line a headline. */
const SAYS = overFolded(/(?:شد|کرد|داد|گفت|است|بود|رفت|رسید|می[ \u200c]?\p{L}{2,8}د)$/u);

/**
 * The page's own outlet by a name that no list holds: said in two of the spots where sites say their own, or where
 * rights are reserved for it. All places where it is said, the text's first; none where no name agrees.
 */
export function findAgreedName(page: Reading, blocks: readonly Block[]): CreditMark[] {
  const firsts = new Set([blocks.find(({ kind }) => kind !== "blank"), blocks.find(isText), blocks.find(({ kind }) => kind === "paragraph")]);
  const names = new Map<string, Said[]>();
  const body = blocks.findIndex(isText);
  for (const said of gatherFrom(blocks, (block, i) => saidIn(page, block, { isFirst: firsts.has(block), isAbove: i < body }))) gather(names, said.key, said);
  const agreed = [...names.values()].filter(isAgreed);
  const same = (agreed.find((said) => said.some(({ spot, isSure }) => isSure || spot !== said[0]?.spot)) ?? agreed[0])?.toSorted((a, b) => Number(isInText(b)) - Number(isInText(a))) ?? [];
  const [first] = same;
  if (first === undefined) return [];
  const name = sliceSpan(page.source, first).replace(/\s+/gu, " ");
  return same.map(({ from, to }) => ({ from, to, value: { id: asciiName(name), name }, role: "self" }));
}

/** «X ۱۳۰۴»: the number of a paper's issue behind its name. */
const ISSUE_BEHIND = /[ ](?:شماره )?[0-9]{2,5}$/u;

/**
 * Whether the owner alone is named so, two kinds of spots say the name, people speak to that newsroom again, or a name
 * of words of which newsrooms make theirs stands where the page's own is due. What can be a person's needs a spot that no person has.
 */
function isAgreed(said: readonly Said[]): boolean {
  const [first] = said;
  if (first?.isGiven === true && !said.some(({ spot, isShaped }) => isShaped || OF_SITES.has(spot))) return false;
  const again = said.filter(({ spot }) => spot === "talk" || spot === "alone");
  return again.length >= OFTEN || said.some(({ spot, isSure, isShaped, isOfPress }) => isSure || spot !== first?.spot || (isShaped && (spot === "menu" || spot === "opening")) || (isOfPress && IN_FRONT.has(spot)));
}

const OF_SITES: ReadonlySet<Spot> = new Set<Spot>(["masthead", "rights", "rule", "channel", "sign"]);
const IN_FRONT: ReadonlySet<Spot> = new Set<Spot>(["masthead", "alone", "byline", "opening"]);

/** So often a newsroom is spoken to, or stands alone on a line, where it is the page's own. */
const OFTEN = 2;

function isInText({ spot }: Said): boolean {
  return spot === "opening" || spot === "talk";
}

function isText({ kind }: Block): boolean {
  return kind === "lead" || kind === "paragraph";
}

/** The names that a block says; only the first line of a page is its masthead, and only its first text has it in front. */
function saidIn(page: Reading, block: Block, { isFirst, isAbove }: Place): Said[] {
  const line = narrow(page, trimSpan(page.source, block));
  if (block.kind === "headline") return namesIn(line, SPOTS_OF_TEXTS);
  // The masthead's line touches the headline on many pages.
  if (block.kind === "kicker") return namesIn(line, [...SPOTS_OF_TEXTS, ...SPOTS_OF_LINES.filter(({ isSure }) => isSure)]);
  if (isText(block)) return [...(isFirst ? namesIn(line, SPOTS_OF_OPENINGS) : []), ...namesIn(line, SPOTS_OF_TEXTS)];
  if (block.kind === "blank" || block.kind === "crosshead" || line.text.length > LONGEST_LINE) return [];
  if (block.reason === "imprint") return namesIn(line, [...SPOTS_OF_IMPRINTS, ...RULES]);
  const isHead = block.kind === "furniture" && !SAYS.test(line.text);
  const masthead = isFirst && isHead && block.reason === "before-article" ? said(line, 0, line.text.replace(ISSUE_BEHIND, "").length, { spot: "masthead", isSure: false }) : [];
  const alone = !isFirst && isHead && isAbove && line.words.length > 1 && line.words.length <= MOST_ALONE ? said(line, 0, line.text.length, { spot: "alone", isSure: false }) : [];
  return [...masthead, ...alone, ...namesIn(line, SPOTS_OF_LINES)];
}

const RULES = SPOTS_OF_LINES.filter(({ spot }) => spot === "rule");
/** Words of a name that stands alone below the masthead. */
const MOST_ALONE = 3;

/** Where a block stands in its page. */
interface Place {
  /** First of the page, of its texts or its paragraphs. */
  readonly isFirst: boolean;
  /** Above the text. */
  readonly isAbove: boolean;
}

const NONE: readonly Said[] = [];

function namesIn(line: Reading, spots: readonly NameSpot[]): Said[] {
  return gatherFrom(spots, (way) => {
    const [from, to] = matchIn(way.pattern, line)?.indices?.groups?.["name"] ?? [0, 0];
    return to === 0 ? NONE : said(line, from, to, way);
  });
}

/** The name of so many letters of a line, where it can be one. */
function said(line: Reading, first: number, end: number, { spot, isSure }: Pick<NameSpot, "spot" | "isSure">): Said[] {
  const name = line.text.slice(first, end).trim();
  const words = name.split(" ");
  const key = squeezeFolded(name);
  if (words.length > MOST_WORDS || key.length < FEWEST_LETTERS || !/^[\p{L}\p{N} \u200c]+$/u.test(name) || NO_NAME.test(name) || NO_NAMES.test(name) || isPlaceName(name) || HOME_PLACES.has(squeezeFolded(name)) || words.some((word) => isCalling(word))) return [];
  const span = spanOfLetters(line, first, first + name.length);
  return isElse(narrow(line, span)) ? [] : [{ ...span, key, spot, isSure, isGiven: canBeGivenName(words[0] ?? ""), isOfPress: words.length > 1 && OF_PRESS.test(name), isShaped: isSiteShaped(narrow(line, span)) }];
}

const HOME_PLACES: ReadonlySet<string> = new Set([...PROVINCES, ...BUREAU_CITIES].map((name) => squeezeFolded(foldText(name))));

/** Whether the name is that of somebody in the news, or of an outlet that is known and not the page's own. */
function isElse(name: Reading): boolean {
  const known = findKnownOutlet(name, 1);
  return findNames(name).some(({ from, to }) => from === name.from && to === name.to) || known?.to === name.to;
}

/** Of these words, with others, newsrooms make their names. */
const OF_PRESS = overFolded(/(?:^|[ \u200c])(?:صدای|ندای|رادیو|تلویزیون|شبکه|عصر|صبح|خبر|خبرگزاری|نیوز|انلاین|پرس|تایمز|اینترنشنال|پست|دیلی|افتاب|کانال|میهن|کیهان|دنیای|پیک|پگاه|سپیده|طلوع|نسیم|فردای|بازتاب|دیدبان|تریبون|ژورنال|هرالد|اکسپرس|نیوزویک|پلاس|24|تی[ \u200c]?وی|مدیا|باشگاه|خبرنگاران|خبرنامه|یورونیوز|روزنامه|هفته[ \u200c]?نامه|اقتصاد|امروز)(?=$|[ \u200c])/u);

/** «این سایت», «ما», «صفحه نخست», «۱۳۸۷ دوشنبه ۲۵ آذر»: no names. */
const NO_NAME = overFolded(new RegExp(`^(?:(?:${SECTION}(?: ${SECTION})?|فصلنامه|ماهنامه|روزنامه|خبرگزاری)$|(?:${WEEKDAY_PATTERN}|[0-9]{4}|سال|دوره|پایگاه|نسخه)(?: |$))`, "u"));
const NO_NAMES = overFolded(/^(?:به[ ](?:گزارش|نقل|گفته)|این|چاپ|ارسال|ان|ما|ناشر|صفحه|خانه|منو|اخبار|گروه|سرویس|وزیر|رییس|سخنگوی|متن|کد|تاریخ|ساعت|شماره|تمام|تمامی|کلیه|همه|حقوق)(?: |$)|(?:^| )(?:سایت|پایگاه|وبسایت|ما|مطلب)$|^خبر$/u);
