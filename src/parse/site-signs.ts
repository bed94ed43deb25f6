import { findOutlet, outletOfHost, printsPersian } from "../authority/outlet-names.ts";
import type { Block, CreditMark } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, patternOf } from "../text/pattern.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, trimSpan, type Span } from "../text/span.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { isWayToPage } from "./furniture-habits.ts";
import type { Line } from "./read-lines.ts";
import { findKnownOutlet, isOffice, isSiteShaped, isSureName, readInstitution, readNewOutlet, readOwner, type OutletMatch } from "./read-outlet.ts";

/** A credit to the page's own outlet. */
export function own({ from, to, outlet }: OutletMatch): CreditMark {
  return { from, to, value: outlet, role: "self" };
}

/** The same, where there is one. */
export function ownOf(match: OutletMatch | null | undefined): CreditMark[] {
  return match ? [own(match)] : [];
}

/** What stands around a line of the page's furniture. */
interface Around {
  /** The block below it. */
  readonly next: Block | undefined;
  /** Whether nothing but furniture stands above it: languages, the door to a system. */
  readonly isBelowMenu: boolean;
  /** Whether nothing but the page's own clock stands above it. */
  readonly isBelowClock: boolean;
}

/** What a line of the page's furniture says of whose page it is. */
export function findSiteSigns(page: Reading, block: Block, around: Around): CreditMark[] {
  const line = trimmed(page, block);
  if (line.words.length > MOST_WORDS) return [];
  return [...address(page.source, block), ...masthead(page, line, block, around), ...institution(page, line, block, around), ...ownOf(siteOfPath(line)), ...imprint(page, line, block), ...ownOf(siteOfMenu(line)), ...ownOf(siteOfRule(line)), ...invitation(page, line)];
}

/** Whether a line, wherever it stands, only leads through a site whose name it says: «X / سیاست», «درباره X». */
export function isSiteLine({ content, words }: Line): boolean {
  return words <= MOST_IN_MENU && (siteOfMenu(content) !== null || siteOfPath(content) !== null);
}

/** Longer lines are no furniture that speaks of its page. */
const MOST_WORDS = 60;
/** Words of a line that can be nothing but a name. */
const MOST_IN_NAME = 6;

/** What may stand behind the site's name in its masthead: its address, its name in Latin letters, its slogan. */
const BEHIND_NAME = /^[»"')\]]{0,3}(?:[ ]{0,4}[(][a-z0-9. -]{3,30}[)]|[ ]{1,4}[a-z0-9][a-z0-9 .]{2,30})?(?:[ ]{1,4}[-–—|:][ ].{0,80})?[ ]{0,4}$/u;
/** Sites call their sections and sisters by their own name: «X دو», «X پلاس». */
const SISTER = /^[ \u200c](?:دو|2|پلاس|plus|تی[ \u200c]?وی|tv|مدیا|کلیپ|گراف|شو)$/u;
/** The picture of the name, as those hear it who cannot see it. */
const LOGO = overFolded(/^(?:لوگو|ارم|نشان|logo)(?:ی)?[ :]+/u);
/** A country behind the name: «روزنامه ۸صبح افغانستان». */
const COUNTRY = overFolded(/^[ \u200c](?:ایران|افغانستان|فارسی|دری|persian|farsi)$/u);

/** The site's name alone above the article: the page's first line, also below its clock, or a name that no menu has. */
function masthead(page: Reading, line: Reading, block: Block, { isBelowClock }: Around): CreditMark[] {
  if (block.reason !== "before-article") return [];
  const logo = LOGO.exec(line.text)?.[0].length ?? 0;
  const match = findKnownOutlet(logo === 0 ? line : narrow(line, spanOfLetters(line, logo, line.text.length)), 1);
  if (!match || !printsPersian(match.outlet.id)) return [];
  const behind = line.text.slice(letterAt(line, match.to)).replace(/^[.]$/u, "");
  const isAlone = (behind === "" || COUNTRY.test(behind)) && line.words.length <= MOST_IN_NAME;
  if (logo > 0) return isAlone ? [own(match)] : [];
  if (isFirstLine(page, block)) return isAlone || BEHIND_NAME.test(behind) ? [own(match)] : [];
  return (isAlone && (line.words.length > 1 || (isBelowClock && isSureName(page, match)))) || (SISTER.test(behind) && isSureName(page, match)) || isLatin(page, match, behind) ? [own(match)] : [];
}

/** A name in Latin letters is no section of a menu: «TOLOnews». */
function isLatin(page: Reading, { from, to }: Span, behind: string): boolean {
  return behind === "" && /^[a-z0-9 ]{4,}$/iu.test(page.source.slice(from, to));
}

function isFirstLine(page: Reading, block: Block): boolean {
  return page.source.slice(0, block.from).trim() === "";
}

/** A verb closes a headline, never a name. */
const CLOSED_BY_VERB = overFolded(/(?:شد|کرد|داد|گفت|است|بود|رسید|یافت|گرفت|رفت|ن?می[ \u200c]?\p{L}{2,8}د|خواهد \p{L}+)$/u);

/** An institution's name as the page's first line, with the site's menu below: «اندیشکده X», «درباره ما». A portal says by its own name that it is one; an office of state by its full name, also below a menu. */
function institution(page: Reading, line: Reading, block: Block, { next, isBelowMenu }: Around): CreditMark[] {
  if (CLOSED_BY_VERB.test(line.text)) return [];
  if (!isFirstLine(page, block)) return isBelowMenu && block.reason === "before-article" && OFFICE_OF_STATE.test(line.text) ? ownOf(readOwner(narrow(line, spanOfLetters(line, 0, firstEntry(line.text))))) : [];
  if (next?.kind === "furniture") {
    const told = namedByBelow(line, trimmed(page, next));
    if (told) return [own(told)];
  }
  if (block.reason !== "before-article") return [];
  if (NEWSROOM.test(line.text)) return ownOf(readInstitution(line));
  if (isSiteShaped(line)) return ownOf(readNewOutlet(line));
  const name = narrow(line, spanOfLetters(line, 0, firstEntry(line.text)));
  if (OFFICE_OF_STATE.test(line.text)) return ownOf(readOwner(name));
  if (OFFICE_PORTAL.test(line.text)) return ownOf(readInstitution(name));
  if (next?.kind !== "furniture" || next.reason === "masthead-date") return [];
  return next.reason === "related" || PORTAL.test(line.text) ? ownOf(readInstitution(name)) : [];
}

/** Where the first entry of a masthead ends. */
function firstEntry(text: string): number {
  const end = text.search(/[ ][-–—|][ ]/u);
  return end < 0 ? text.length : end;
}

/** What a site says of itself below its name: «پایگاه خبری تحلیلی آذربایجان». */
const SLOGAN = overFolded(/^(?:پایگاه|سایت|وب[ \u200c]?سایت|شبکه|رسانه|خبرگزاری|روزنامه)[ ](?:خبری|تحلیلی|اطلاع[ \u200c]?رسانی|مستقل|رسمی|صبح|عصر|سراسری)/u);
/** A name in Latin letters alone. */
const LATIN = /^[a-z][a-z0-9 .,&'’()-]+$/u;

/** The name of the page's first line, where the line below tells that it is one: by the name in Latin letters, by what the site is, or by the site's menu. */
function namedByBelow(line: Reading, below: Reading): OutletMatch | null {
  if (line.words.length > MOST_IN_SITE_NAME || beginsMenu(squeezeFolded(line.text))) return null;
  // «وزارت امور خارجه», «صفحه اصلی / اخبار»: an office of state over the way to the page; over a menu it may be another's.
  if (LATIN.test(below.text) || (isOffice(line) && isWayToPage(below.text))) return readOwner(line);
  if (SLOGAN.test(below.text)) return line.words.length <= MOST_BEFORE_SLOGAN ? readNewOutlet(line) : null;
  // Some names are words of every list («آخرین خبر»); at the head of a menu they are names.
  const outlet = line.words.length > 1 && beginsMenu(squeezeFolded(below.text)) ? findOutlet(`سایت ${line.text}`) : null;
  return outlet && { from: line.from, to: line.to, outlet: { id: outlet.id, name: outlet.name }, agency: outlet.agency, newsroom: false };
}

/** Words of a name on a page's first line, and of one that needs a slogan below. */
const MOST_IN_SITE_NAME = 9;
const MOST_BEFORE_SLOGAN = 3;

/** Whether a squeezed line begins a site's menu. */
export function beginsMenu(squeezed: string): boolean {
  return MENU.test(squeezed);
}

const MENU = /^(?:صفحه(?:اصلی|نخست|اول)|خانه|منو(?!چهر)|ورود(?=$|(?:به)?(?:سایت|سامانه|سیستم|پورتال|پرتال|درگاه|حساب|کاربر|اعضا|عضویت|ثبتنام)|[^\p{L}])|عضویت|ثبتنام|جستجو|جستوجو|تماسباما|درباره(?:ی)?ما|پیوندها|نقشهسایت|خبرخوان|ارشیو|rss|english|العربیه|رفتنبه|پرشبه)/u;

/** An office of state by its full name, its state last: no headline and no section is called so. */
const OFFICE_OF_STATE = overFolded(/^(?:وزارت|سفارت|ریاست|نهاد|سازمان|نمایندگی|سرکنسولگری|کنسولگری|دبیرخانه)(?:[ ]\p{L}+){1,6}[ ](?:جمهوری اسلامی ایران|جمهوری اسلامی|ایران|(?:جمهوری اسلامی |امارت اسلامی )?افغانستان)(?:[ ]?[-–—|،][ ]?\p{L}{2,20}|[ ](?:در|نزد)(?:[ ]\p{L}+){1,4})?$/u);

/** Whether a page's first line is the full name of an office of state, which keeps the site: «وزارت امور خارجه جمهوری اسلامی ایران»; a mission with its city on any. */
export function isOfficeMasthead({ folded, content }: Line): boolean {
  return OFFICE_OF_STATE.test(folded) && (MISSION_AT.test(folded) || content.source.slice(0, content.from).trim() === "");
}

const MISSION_AT = overFolded(/^(?:سفارت|نمایندگی|سرکنسولگری|کنسولگری)[ ].*[ ][-–—][ ]\p{L}{2,20}$/u);

/** A newsroom's name, with what it is in front, that fills the line: «روزنامه X», «پایگاه خبری تحلیلی X Y». */
const NEWSROOM = overFolded(/^(?:خبرگزاری|روزنامه|هفته[ \u200c]?نامه|(?:پایگاه|شبکه|سایت|وب[ \u200c]?سایت)[ ]خبری(?:[ -]*تحلیلی)?)(?:[ \u200c][\p{L}\p{N}]+){1,4}$/u);

/** Whether a page's first line is a newsroom's name with what it is, and no verb: «پایگاه خبری ندای بیستون». */
export function isNewsroomMasthead({ folded, content }: Line): boolean {
  return NEWSROOM.test(folded) && !TELLS.test(folded) && content.source.slice(0, content.from).trim() === "";
}

const TELLS = overFolded(/(?:شد|کرد|داد|گفت|است|نوشت|رفت|ند)$/u);

/** The portal of an office of state: no headline is called so. */
const OFFICE_PORTAL = overFolded(/^(?:پورتال|پرتال|درگاه|وبگاه|تارنمای?|وب[ \u200c]?سایت|پایگاه اطلاع[ \u200c]?رسانی)(?: رسمی| اطلاع[ \u200c]?رسانی| اینترنتی| خبری)?[ ](?:وزارت|ریاست|سفارت|استانداری|فرمانداری|شهرداری|سازمان|مجلس|شورای|دفتر|دولت|نمایندگی|سرکنسولگری|کنسولگری|دانشگاه|اتاق)(?:[ ][\p{L}\u200c]+){0,7}$/u);

/** A site that says what it is. */
const PORTAL = overFolded(/^(?:پورتال|پرتال|درگاه|وبگاه|تارنما|تارنمای|وب[ \u200c]?سایت|سایت|پایگاه اطلاع[ \u200c]?رسانی|سفارت|سرکنسولگری|کنسولگری|نمایندگی|رایزنی)[ \u200c]/u);

/** What parts the steps of the way to a page through its site. Tried once for a run of spaces, however long. */
const STEP = /(?:(?<![ ])[ ]+)?(?:[>›»|/\\←]|::)[ ]*/gu;
/** The first step, where it is no name. */
const HOME = overFolded(/^(?:خانه|صفحه[ \u200c](?:اصلی|نخست|اول)|home)$/u);

/** Words of a step at most. */
const MOST_IN_STEP = 4;

/** «X > سیاست», «خانه / X / جهان»: the way to a page begins with its site. */
function siteOfPath(line: Reading): OutletMatch | null {
  const steps = line.words.length <= MOST_IN_MENU && /[>›»|/\\←:]/u.test(line.text) ? stepsOf(line) : [];
  const step = steps.length > 1 && HOME.test(line.text.slice(steps[0]?.from, steps[0]?.to)) ? steps[1] : steps.length > 2 ? steps[0] : undefined;
  if (!step || steps.some(({ from, to }) => line.text.slice(from, to).split(" ").length > MOST_IN_STEP)) return null;
  const match = findKnownOutlet(narrow(line, spanOfLetters(line, step.from, step.to)), 1);
  return match && letterAt(line, match.to) === step.to && printsPersian(match.outlet.id) ? match : null;
}

/** The steps of a way, as places in the folded line. */
function stepsOf({ text }: Reading): Span[] {
  const seams = allMatches(text, STEP);
  const ends = [...seams.map(({ index }) => index), text.length];
  return ends.map((to, i) => ({ from: i === 0 ? 0 : (seams[i - 1]?.index ?? 0) + (seams[i - 1]?.[0].length ?? 0), to })).filter(({ from, to }) => to > from);
}

/** Behind these even a word of the language is a name: «© شرق». */
const OWNER = /(?:متعلق به|©|copyright|حق نشر)[ ©]*(?:[0-9]{4})?[ ]*(?:سایت|روزنامه)?[ ]*$/u;
/** The name of an owner that goes on behind one that is known is another: «متعلق به پایگاه خبری آفتاب نو است». */
const GOES_ON = overFolded(/^[ \u200c](?:\p{L}+[ \u200c]){1,2}(?:است|می[ \u200c]?باشد|محفوظ|بوده)(?!\p{L})(?<!^[ ](?:نیز|هم|می|محفوظ|و|با|بوده)[ \u200c].*)/u);
const BELONGS_TO = patternOf(/متعلق به (?<name>[^.،؛]{3,70}?)(?= (?:است|می|بوده|محفوظ)|[.،؛]|$)/du);
/** Words of an imprint up to which it names its owner. */
const OWNER_WITHIN = 24;
/** «© Reuters / X»: whose the picture is. */
const OF_PICTURE = overFolded(/^(?:عکس|تصویر)|^©[a-z ]{2,30}\//u);

/** «حقوق این سایت متعلق به خبرگزاری X است», «© 2022 X», «روزنامه X - تلفن: …»: the imprint names whose site it is. */
function imprint(page: Reading, line: Reading, block: Block): CreditMark[] {
  if (block.reason !== "imprint" || OF_PICTURE.test(line.text)) return [];
  for (const { from } of line.words.slice(0, OWNER_WITHIN)) {
    const match = findKnownOutlet(narrow(line, { from, to: line.to }), 1);
    if (!match || !printsPersian(match.outlet.id)) continue;
    const isOwner = OWNER.test(line.text.slice(0, letterAt(line, match.from)));
    if (isOwner && GOES_ON.test(line.text.slice(letterAt(line, match.to)))) break;
    if (isOwner || isSureName(page, match)) return [own(match)];
  }
  const [from, to] = matchIn(BELONGS_TO, line)?.indices?.groups?.["name"] ?? [0, 0];
  return to === 0 ? [] : ownOf(readOwner(narrow(line, spanOfLetters(line, from, to))));
}

const NETWORK = "(?:فیس ?بوک|توی+تر|ایکس|تلگرام|اینستاگرام|یوتیوب|واتس ?اپ|ایتا|بله|سروش|روبیکا|اپارات|لینکدین|گوگل)";
/** How menus and buttons speak of their own site; the name follows. */
const ABOUT = overFolded(
  new RegExp(
    `^(?:[^\\p{L}]*(?:درباره|تماس با|ارتباط با|همکاری با|تبلیغ(?:ات)? در|(?:سفارش )?اگهی (?:در|به)|(?:دانلود |نصب )?(?:اپ|اپلیکیشن|نرم افزار)|(?:کانال|صفحه|پیج|ربات|حساب)(?: رسمی)?(?: ${NETWORK})?(?: فارسی)?|${NETWORK}(?: فارسی)?|پادکست(?: ?ها)?ی?|(?:(?:اشتراک|عضویت) (?:در )?)?خبرنامه|(?:مطالب |اخبار )?بیشتر (?:از|در)|ارسال (?:خبر|مطلب|یادداشت|مقاله|پیام) (?:به|برای)|جست ?و? ?جو در|ورود به|ارشیو|منتشر شده در:?|نسخه (?:قدیم|جدید|انگلیسی|موبایل)ی?|پیوستن به|ایمیل|ادرس) )`,
    "u",
  ),
);
/** What may follow the name there: «… در تلگرام». */
const ON_NETWORK = overFolded(new RegExp(`^[»")]?(?: (?:را )?(?:در|روی|بر) (?:${NETWORK}|شبکه ?های اجتماعی|پیام ?رسان ?ها)[ ]?)?[:.!]?$`, "u"));
/** Words that stand alone before the name on such a line. */
const KIND_FIRST = 2;

/** Words of a line that leads through a site, at most. */
const MOST_IN_MENU = 12;

/** «درباره X», «کانال تلگرام X», «اشتراک در خبرنامه X»: a menu names its site. */
function siteOfMenu(line: Reading): OutletMatch | null {
  const length = line.words.length <= MOST_IN_MENU ? ABOUT.exec(line.text)?.[0].length : undefined;
  if (length === undefined) return null;
  const match = findKnownOutlet(narrow(line, spanOfLetters(line, length, line.text.length)), KIND_FIRST);
  return match && ON_NETWORK.test(line.text.slice(letterAt(line, match.to))) && isSureName(line, match) && printsPersian(match.outlet.id) ? match : null;
}

/** What a newsroom does with comments: «X در انتخاب و ویرایش نظرات آزاد است». */
const RULE = overFolded(/^(?<name>[\p{L}\p{N} \u200c]{2,30}?) در (?:[\p{L}]{2,8} و ){0,3}[\p{L}]{2,8} (?:نظرات|دیدگاه|پیام)/u);

function siteOfRule(line: Reading): OutletMatch | null {
  const name = RULE.exec(line.text)?.groups?.["name"];
  const match = name === undefined ? null : findKnownOutlet(narrow(line, spanOfLetters(line, 0, name.length)), KIND_FIRST);
  return match && letterAt(line, match.to) === name?.length && printsPersian(match.outlet.id) ? match : null;
}

/** An order to the reader: «X را در تلگرام دنبال کنید». */
const INVITES = patternOf(/(?:دنبال کنید|بپیوندید|عضو شوید|مشترک شوید|(?:نصب|دانلود) کنید|صفحه (?:خانگی|نخست|اصلی) خود)/u);
/** Words of the invitation in which the name stands. */
const NAME_IN_INVITATION = 8;

/** Sites call readers to their own channels. */
function invitation(page: Reading, line: Reading): CreditMark[] {
  const match = matches(INVITES, line) ? findKnownOutlet(line, NAME_IN_INVITATION) : null;
  return match && isSureName(page, match) ? [own(match)] : [];
}

/** An address: behind «https://» or «www.», of a mailbox, alone in brackets, or one that the authority file knows. */
const ADDRESS = /(?:https?:\/\/(?:www\.)?|(?<![a-z.])www\.|[a-z0-9._-]{2,30}@|[(]|(?<![a-z0-9._/-]))(?<host>(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6})(?![a-z0-9.-])/gi;
/** The Persian part of a site in several languages: «wam.ae/fa/…», «fa.X.com», «persian.X.net». */
const IN_PERSIAN = /^(?:https?:\/\/)?(?:www[0-9]?\.)?(?:(?:fa|persian|farsi)\.|[^\s/]{4,60}\/(?:[a-z]{2,12}\/)?(?:fa|fa-ir|persian|farsi)(?![a-z0-9-]))/i;
/** So many addresses of one line are read. */
const MOST_ADDRESSES = 4;

/** «آدرس مطلب: https://…», «info@…», «isna.ir/xd…»: a page that prints its own address shows who it is. */
function address(source: string, block: Block): CreditMark[] {
  const text = sliceSpan(source, block);
  if (!text.includes(".")) return [];
  for (const { 0: all, index, groups } of allMatches(text, ADDRESS).slice(0, MOST_ADDRESSES)) {
    const outlet = outletOfHost(groups?.["host"]?.toLowerCase() ?? "");
    const from = block.from + index;
    if (outlet && (printsPersian(outlet.id) || IN_PERSIAN.test(text.slice(from - block.from)))) return [{ from, to: from + all.length, value: { id: outlet.id, name: outlet.name }, role: "self" }];
  }
  return [];
}

/** A stretch of a page without the white space at its ends. */
export function trimmed(page: Reading, span: Span): Reading {
  return narrow(page, trimSpan(page.source, span));
}
