import type { CreditMark } from "../document/document.ts";
import { printsPersian, sendsPersian } from "../authority/outlet-names.ts";
import { BUREAU_CITIES, PROVINCES } from "../authority/provinces.ts";
import { allMatches } from "../text/all-matches.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { patternOf, type Pattern } from "../text/pattern.ts";
import { rowsWithin, tableOf } from "../text/pattern-table.ts";
import { narrow, placeOf, readText, type Reading } from "../text/reading.ts";
import { asciiName } from "../text/ascii.ts";
import { sliceSpan } from "../text/span.ts";
import { isTouched } from "../text/spans-within.ts";
import { isPlaceName } from "./read-dateline.ts";
import { readAgencyDay } from "./read-agency-day.ts";
import { own } from "./site-signs.ts";
import { byShortName, findAgency, findKnownOutlet, isOffice, isPartOfName, isSiteShaped, readNewOutlet, type OutletMatch } from "./read-outlet.ts";

interface Formula {
  /** Over the folded text of a block. The name follows, or fills the group `name`. */
  readonly pattern: Pattern;
  /** How many words of the name's phrase are searched for a known outlet. */
  readonly within: number;
  /** Which name that the authority file lacks is taken: only where the formula, or the name's own form, leaves no doubt. */
  readonly takes: "known" | "agency" | "of-a-kind" | "shaped" | "any" | "office-or-opener";
  /** Whether the formula can show the page's own outlet, if it opens the body; "abroad" finds foreign outlets alone. */
  readonly self: "if-own" | "always" | "never" | "abroad";
  readonly why: string;
}

/** «خبرگزاری «X»», «خبرنگار اعزامی «X»»: the word for a newsroom belongs to the name, though a mark stands between. */
const BEFORE_QUOTE = "(?:(?:خبرگزاری|خبرنگار|روزنامه|پایگاه|سایت|شبکه|سرویس|گروه)(?:[ ]\\p{L}{2,12}){0,3}[ ][«\"])?";
const PHRASE = `[«"]?(?<name>${BEFORE_QUOTE}[^،,.:؛/\\n«»()"]{1,80}(?:\\([^)\\n]{1,30}\\))?)`;
/** «استاندار X گفت: »: a clause names no outlet. */
const NAME = "(?<name>[^،,.:؛/|\\n«»()\"-]{1,40}?)(?<!(?:گفت|گفتند|افزود|نوشت|کرد|کردند|داد|دادند|شد|شدند))";
const DASH = "[ \\u200c]{0,4}(?:[(][^()]{1,20}[)][ ]{0,4})?[-–—:|]";

/** Whom a newsroom asked, before its name: «به پرسش X …», «از پاسخ دادن به سوال‌های X …». */
const ASKED = "(?:پرسش|سوال|درخواست|تماس|ایمیل)(?:[ \\u200c]?ها)?ی?[ ]";

/** One word or two, in one way of cutting only. */
const PLACE = "(?:[\\p{L}]{1,20}[ \\u200c][\\p{L}]{1,20}|[\\p{L}]{1,40})";

/** How newsrooms name their source: one row, one habit. */
const FORMULAS: readonly Formula[] = [
  row(`به[ \\u200c]گزارش[ \\u200c]${PHRASE}(?:،[ ]?به[ \\u200c]نقل[ \\u200c]از)?`, 6, "office-or-opener", "if-own", "«به گزارش X»: the page itself, or the agency it reprints"),
  row(`(?:طبق|بر[ ]?اساس|بنا[ ]?بر|با[ ]استفاده[ ]از)[ ](?:این[ ])?(?:گزارش|خبر|مطالب|اطلاعات)(?:[ \\u200c]?های)?[ ]${PHRASE}`, 4, "known", "never", "«طبق گزارش X», «بر اساس خبر X», «با استفاده از گزارش X»"),
  row(`(?<=(?:بر[ ]?اساس|با[ ]استفاده[ ]از)[ ]گزارش(?:[ \\u200c]?های)?[ ][\\p{L}\\u200c ،]{2,60}(?:[ ]و[ ]|،[ ]?))(?<name>[\\p{L}\\u200c]{2,20}(?:[ ][\\p{L}\\u200c]{2,20})?)(?=[ ]و[ ]|[،؛.]|$)`, 1, "known", "never", "«بر اساس گزارش X، Y و Z»: the others"),
  row(`(?:با[ ]اطلاعات|با[ ]استفاده|برگرفته|اقتباس|ترجمه(?:[ ]شده)?)[ ]از[ ](?!این|مطالب|گزارش|اطلاعات)${PHRASE}`, 3, "known", "never", "«با اطلاعات از X», «برگرفته از X»"),
  row(`(?<=به[ \\u200c](?:گزارش|نقل[ \\u200c]از)[ ][\\p{L}\\u200c ،]{2,60}(?:[ ]و[ ]|،[ ]))(?<name>(?:(?!و[ ])[\\p{L}\\p{N}]{1,20}[ \\u200c،]){1,2})`, 1, "known", "abroad", "«به گزارش X، Y و Z», «به نقل از X و Y»: the others"),
  row(`(?<=(?:با[ ]اطلاعات|برگرفته|با[ ]استفاده)[ ]از[ ][\\p{L}\\u200c ،]{2,60}(?:[ ]و[ ]|،[ ]?))(?<name>[\\p{L}\\u200c]{2,20}(?:[ ][\\p{L}\\u200c]{2,20})?)(?=[ ]و[ ]|[،؛.]|$)`, 1, "known", "never", "«با اطلاعات از X و Y»: the others"),
  row(`(?<=به[ \\u200c]گزارش[ \\u200c](?:[\\p{L}\\u200c]{2,15}[ ]){1,2})از[ ]${PHRASE}`, 1, "known", "never", "«به گزارش X از Y»: Y too"),
  row(`(?<!\\p{L})به[ ](?:گفته|ادعای|اعلام)[ ]${PHRASE}`, 2, "known", "abroad", "«به گفته X، …» of a foreign outlet"),
  row(`(?<!\\p{L})به[ \\u200c]نوشته[ \\u200c]${PHRASE}`, 3, "known", "never", "«به نوشته X، …»"),
  row(`به[ \\u200c]نقل[ \\u200c]از[ \\u200c]${PHRASE}`, 4, "of-a-kind", "never", "«به نقل از X»"),
  row(`(?<![\\p{L}])(?<name>[\\p{L}]+(?:[ \\u200c][\\p{L}]+)?)[ ]به[ ]نقل[ ]از`, 2, "of-a-kind", "never", "«X به نقل از Y»: X too"),
  row(`^(?:منبع|مرجع)[ ]?:[ ]?${PHRASE}`, 4, "any", "never", "«منبع: X»"),
  row(`^${PLACE}[ \\u200c]?[ ]?[-–—،/][ ]?${NAME}${DASH}`, 2, "known", "always", "«تهران - X - »: a dateline with its place"),
  row(`^(?:سرویس|گروه)[ ](?:[\\p{L}]{1,20}[ \\u200c]?){1,3}[ ]?[-–—:]+[ ]?${NAME}${DASH}`, 2, "known", "always", "«سرویس سیاسی - X: »: a dateline with its desk"),
  row(`^(?:سرویس|گروه|بخش)[ ][\\p{L}]{1,20}[ \\u200c]«?(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N} \\u200c«»]{2,40}?)(?:${DASH}|[ ]?[/؛])`, 4, "known", "always", "«گروه سیاسی روزنامه X - », «گروه سیاسی X: », «سرویس سیاست «X»: »: desk and paper"),
  row(`^${NAME}[،,][ ]?(?:[\\p{L}]{1,20}[ ]?){1,2}(?::|(?<=^[^،,]*[،,][ ]?(?:گروه|سرویس|دفتر)[ ]\\p{L}*[ ]?)[–—-])`, 1, "known", "always", "«X، کابل: », «X، گروه سیاسی- »: a dateline with place or desk behind"),
  row(`^[^/\\n«»]{3,40}/[ ]?(?<name>[\\p{L}][\\p{L} \\u200c«]{1,50})»?[ ]?/(?:[ ]?[.:–-]|[ ])`, 6, "known", "always", "«دوشنبه، 11.09.2014. /X/. », «… /آژانس ملی «X»/. »: place and day, the agency between strokes"),
  row(`^[^/\\n«».]{3,40}[.][ ](?<name>(?:آژانس|اژانس|خبرگزاری)[ ][^:.،؛\\n«]{2,50})[ ]?(?:«[^»\\n]{2,20}»)?[ ]?[:.–-]`, 1, "known", "always", "«دوشنبه، ۱۶ جولای. آژانس ملی X «Y»: »: the day and the agency, each a sentence"),
  row(`خبرگزاری[ \\u200c]?های[ ](?:[\\p{L}]{1,20}[ ])?(?<name>[\\p{L}\\u200c]{2,20})(?=[ ]و[ ]|،)`, 1, "known", "never", "«خبرگزاری‌های X و Y»: the first"),
  row(`(?<=خبرگزاری[ \\u200c]?های[ ][\\p{L}\\u200c ،]{2,60}(?:[ ]و[ ]|،[ ]?))(?<name>[\\p{L}\\u200c]{2,20})`, 1, "known", "never", "«خبرگزاری‌های X و Y»: the others"),
  row(`^${NAME}${DASH}`, 2, "shaped", "always", "«X - », «X: », «X| »: an agency's dateline"),
  row(`^[\\p{L}][\\p{L}\\p{N} ،.]{1,30}\\((?<name>[^)،,]{2,30})(?:[،,][^)]{2,25})?\\)${DASH}`, 1, "any", "always", "«اربیل (X) - »: a dateline with its place"),
  row(`^[\\p{L} \\u200c]{2,20}[ ،]{1,2}[0-9]{1,2}[ ]\\p{L}{2,12}(?:[ ،]{1,2}[0-9]{4})?[ ]?[-–—،/][ ]?${NAME}${DASH}`, 1, "known", "always", "«باکو ۱۲ اکتبر ۲۰۲۱ - X: »: place, day and agency in a row"),
  row(`^[\\p{L}](?=[^(]{0,30}[0-9])[\\p{L}\\p{N} ،.]{1,30}[(](?<name>[^)،,]{2,50})[)][ ]?[.]`, 6, "known", "always", "«دوشنبه، 16.07.2022 (X). »: place, day and agency"),
  row(`^${NAME}/(?:${[...PROVINCES, ...BUREAU_CITIES].map(foldText).join("|")})(?![\\p{L}\\p{N}])`, 1, "known", "always", "«X/خراسان رضوی …», «X/دزفول …»: an agency's bureau in a province"),
  row(`^خبرنگار[ ](?:ما|اعزامی|سیاسی)?[ ]?[«"]?(?<name>[\\p{L}][\\p{L}\\p{N} \\u200c]{2,25}?)[»"]?[ ](?:(?:در|از)[ ][\\p{L}\\u200c]{2,20}[ ])?(?:گزارش|خبر)[ \\u200c](?:می[ \\u200c]?دهد|داد|کرد)`, 2, "any", "always", "«خبرنگار «X» گزارش می‌دهد»"),
  row(`^${NAME}[ ]?؛[ ]`, 1, "known", "always", "«X؛ وزیر خارجه …»: an agency's dateline"),
  row(`گزارش(?:[ \\u200c]?ها)?(?:یی|ی)?[ ]که[ ](?:روزنامه[ ]|خبرگزاری[ ]|شبکه[ ])?(?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,3})(?:و[ ].{2,30}?[ ])?(?:در[ ].{2,30}?[ ])?(?:منتشر|پخش)[ ]`, 3, "known", "abroad", "«گزارشی که X (و Y) منتشر کرده»: the first"),
  row(`گزارش(?:[ \\u200c]?ها)?(?:یی|ی)?[ ]که[ ].{2,40}?[ ]و[ ](?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,3})(?:در[ ].{2,30}?[ ])?(?:منتشر|پخش)[ ]`, 3, "known", "abroad", "the same: the other"),
  row(`^${NAME}[ ]?/`, 1, "known", "never", "«X/»: a digest naming whom it quotes"),
  row(`(?<![a-z0-9])/[ ]?(?<name>[\\p{L}][\\p{L} \\u200c]{1,30})$`, 1, "any", "never", "«./ X» behind the last sentence"),
  row(`گفت[ \\u200c]?و?[ \\u200c]?گو[یی]?[ ](?:اختصاصی[ ])?با[ ](?<name>(?:خبرنگار|گروه|سرویس)[ ][^،,.:؛/\\n()]{2,40})`, 4, "known", "if-own", "an interview given to X's reporter"),
  row(`گفت[ \\u200c]?و?[ \\u200c]?گو[یی]?[ ](?:اختصاصی[ ])?با[ ](?:پایگاه خبری[ ]|سایت[ ]|روزنامه[ ])?[«"]?(?<name>[^،,.:؛/\\n()]{2,40})`, 1, "known", "if-own", "an interview given to X"),
  row(`(?<![\\p{L}])به[ ](?:خبرنگار[ ])?[«"]?(?<name>[\\p{L} \\u200c]{2,25}?)[»"]?[ ](?:داد|گفت|خبر)(?![\\p{L}])`, 1, "known", "never", "«این خبر را به X داد»"),
  row(`(?<!\\p{L})پاسخ[ ]به[ ][«"]?(?<name>[\\p{L} \\u200c]{3,25})`, 1, "known", "never", "«در پاسخ به X این سفر را رد کرد»"),
  row(`(?<!\\p{L})با[ ](?:شبکه[ ]|روزنامه[ ]|تلویزیون[ ])?[«"]?(?<name>[\\p{L} \\u200c]{3,25}?)[»"]?[ ](?:مصاحبه|گفت[ \\u200c]?و?[ \\u200c]?گو)[ ](?:کرد|می[ \\u200c]?کرد|داشت)`, 1, "known", "never", "«با X مصاحبه می‌کرد»"),
  row(`[.!؟][ ]?[(](?<name>[\\p{L} \\u200c]{3,25})[)]$`, 1, "known", "never", "«… . (X)» behind the last sentence"),
  row(`(?<!\\p{L})به[ ][«"](?<name>[\\p{L}\\p{N} \\u200c]{2,25}?)[»"][ ]می[ \\u200c]?گوی(?:د|ند)(?!\\p{L})`, 1, "known", "never", "«دیپلماتی به «X» می‌گوید»"),
  row(`(?<![\\p{L}])به[ ](?<name>(?:(?:رادیو|شبکه|تلویزیون|روزنامه|خبرگزاری)[ ])?\\p{L}{3,20}(?:[ ]\\p{L}{3,20})?)[ ]گفت(?:ند|ه)(?![\\p{L}])`, 1, "known", "never", "«دو دیپلمات به X گفتند»"),
  row(`(?<!\\p{L})${ASKED}[«"]?(?<name>[\\p{L} \\u200c]{3,25}?)[»"]?[ ](?:درباره|برای|مبنی|در[ ]مورد|در[ ]این[ ]باره|پاسخ|گفت|خودداری|که)(?!\\p{L})`, 1, "known", "never", "«به پرسش X درباره … پاسخ نداد»"),
  row(`(?<!\\p{L})خبر(?:ش|[ ][^.،؛]{2,60})?[ ]را[ ](?:(?:نخست|اول|ابتدا|(?:نخستین|اولین)[ ]بار)[ ])?(?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,4})(?:داد|منتشر|پخش|فاش|افشا|رسانه|مخابره)`, 2, "known", "never", "«خبرش را X داد», «خبر این دیدار را نخست X منتشر کرد»"),
  row(`(?<!\\p{L})(?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,3})(?:(?:نخستین|اولین)[ ]بار[ ])?(?:خبر|گزارش|متن)[ ][^.؛]{2,60}[ ]را[ ](?:منتشر|پخش|فاش|افشا)`, 3, "known", "abroad", "«X خبر این دیدار را منتشر کرد»"),
  row(`(?<!\\p{L})(?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,3})(?=و[ ](?:[\\p{L}\\p{N}]{1,20}[ ]){1,3}(?:گزارش[ ]داده|خبر[ ]داده|نوشته)[ \\u200c]?اند)`, 3, "known", "abroad", "«X و Y گزارش داده‌اند»: the first"),
  row(`(?<!\\p{L})خبرنگار[ ](?:(?:اعزامی|سیاسی|دیپلماتیک)[ ])?(?<name>[\\p{L} \\u200c]{2,25})`, 1, "known", "never", "«خبرنگار X در دمشق»"),
  row(`(?<!\\p{L})(?:که|و)[ ](?<name>(?:\\p{L}{2,20}[ \\u200c]){1,2})(?:متن|نسخه|رونوشت|تصویر|فایل)[^.،؛]{0,30}[ ](?:دریافت|به دست|در اختیار|دیده|مشاهده)(?!\\p{L})`, 2, "known", "never", "«نامه‌ای که X متن آن را دریافت کرده»"),
  row(`(?<!\\p{L})(?:به[ ]دست|در[ ]اختیار)[ ](?<name>[\\p{L} \\u200c]{2,30}?)[ ](?:رسید|قرار)`, 2, "known", "never", "«متنی که به دست X رسیده»"),
  row(`(?:روزنامه|خبرگزاری|شبکه|هفته[ \\u200c]?نامه|سایت|مجله)[ ](?<name>[\\p{L} \\u200c]{2,40})`, 2, "known", "never", "«روزنامه آمریکایی X», «خبرگزاری X»"),
  row(`(?<!\\p{L})(?<name>خبرگزاری[ ][\\p{L} \\u200c]{2,40})`, 1, "known", "never", "«خبرگزاری فرانسه»: a name of which the word is a part"),
  row(`(?:روزنامه|خبرگزاری|هفته[ \\u200c]?نامه|پایگاه[ ](?:خبری|اطلاع[ \\u200c]?رسانی))[ ](?:[\\p{L}]{2,15}[ ]){0,2}[«"](?<name>[\\p{L}\\p{N} \\u200c]{2,30})[»"]`, 4, "any", "never", "«روزنامه اسرائیلی «X»»: what the quotes hold is the name"),
  row(`(?:^|[.؛،][ ]|(?<!این[ ])(?:روزنامه|هفته[ \\u200c]?نامه|مجله|نشریه)[ ])[«"]?(?<name>[\\p{L}\\p{N} \\u200c]{3,25}?)(?<![ ](?:از|به|در|با|برای))[»"]?[ ](?:[(]چاپ[ ]\\p{L}[^()]{1,20}[)]|چاپ[ ]\\p{L})`, 2, "any", "never", "«X (چاپ کویت)», «روزنامه X چاپ لندن»: only papers are printed"),
  row(`(?<!\\p{L})(?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,3})(?=و[ ](?:خبرگزاری|روزنامه|شبکه|هفته[ \\u200c]?نامه|مجله)[ ])`, 3, "known", "abroad", "«X و خبرگزاری Y خبر داده‌اند»: the first"),
  row(`(?:^|[.؛!؟][ ])(?<name>(?:خبرگزاری[ ])?[\\p{L}\\u200c]{3,20})[ ](?:نوشت|می[ \\u200c]?نویس|گزارش[ ](?:داد|کرد)|خبر[ ]داد)`, 1, "agency", "never", "«X نوشته است که …»: an agency at home that reports"),
  ...["مدعی", "نوشت", "فاش", "افشا", "گزارش داد", "گزارش کرد", "خبر داد", "خبر کرد", "می[ \\u200c]?نویس", "گزارش می[ \\u200c]?ده", "خبر می[ \\u200c]?ده", "می[ \\u200c]?گوی", "از قول"].map((verb) =>
    row(`(?<!\\p{L})(?<name>(?:[\\p{L}\\p{N}]{1,20}[ \\u200c]){1,3})${verb}`, 3, "known", "abroad", "«X مدعی شد»: a foreign outlet that reports")),
];

const TABLE = tableOf(FORMULAS);

/** Names of so few letters are also words. */
const SHORTEST_ABROAD = 5;

/**
 * The outlets that a stretch of the article names as its source, in order. `opens` says that the
 * stretch is the first of the body: only there a formula shows the page's own outlet.
 */
export function findCredits(stretch: Reading, opens: boolean): CreditMark[] {
  const { letters, placeAt } = withDashes(stretch);
  let found: CreditMark[] = [];
  for (const formula of rowsWithin(TABLE, letters)) {
    const fresh: CreditMark[] = [];
    for (const match of allMatches(letters.text, formula.pattern.regex)) {
      const [from, to] = match.indices?.groups?.["name"] ?? [0, 0];
      const name = narrow(stretch, { from: placeAt(from), to: placeAt(to) });
      const credit = readFormula(stretch, name, formula, match[0], opens);
      if (credit && !isTouched(found, credit)) fresh.push(credit);
    }
    if (fresh.length > 0) found = [...found, ...fresh].sort((a, b) => a.from - b.from);
  }
  return opens ? withDateline(stretch, found) : found;
}

/** «X، کابل، ۱۲ عقرب ۱۳۹۸: …»: the agency of a dateline that no formula found. */
function withDateline(stretch: Reading, found: CreditMark[]): CreditMark[] {
  if (found.some(({ role }) => role === "self")) return found;
  const match = readAgencyDay(stretch)?.dateline.outlet;
  return match ? [own(match), ...found.filter(({ from, to }) => to <= match.from || match.to <= from)] : found;
}

/** Whether a stretch opens like a body does, after its lead: «به گزارش X», «خبرگزاری X - ». */
export function isOpener(stretch: Reading): boolean {
  const { text } = stretch;
  if (REPORTS.test(text)) return true;
  return findCredits(stretch, true).some((credit) => credit.role === "self");
}

function readFormula(stretch: Reading, name: Reading, formula: Formula, matched: string, opens: boolean): CreditMark | null {
  const phrase = beforeChain(name);
  const isBehindPlace = formula.self === "always" && phrase.from > stretch.from;
  const found = findKnownOutlet(phrase, formula.within) ?? (isBehindPlace ? findAgency(phrase) : null);
  const known = found && formula.takes === "office-or-opener" && opens && isPartOfName(phrase, found) ? null : found;
  const outlet = known ? byShortName(stretch, known) : newOutlet(phrase, formula, opens);
  if (!outlet || (formula.takes === "agency" && !outlet.agency) || (formula.self === "abroad" && (printsPersian(outlet.outlet.id) || outlet.to - outlet.from < SHORTEST_ABROAD))) return null;
  return { from: outlet.from, to: outlet.to, value: outlet.outlet, role: roleOf(formula, outlet, opens, matched) };
}

function newOutlet(phrase: Reading, { takes }: Formula, opens: boolean): OutletMatch | null {
  if (takes === "office-or-opener" && (PRESS_OFFICE.test(phrase.text) || (opens && isOffice(phrase)))) return pressOffice(phrase);
  return isTaken(phrase, takes, opens) && !isPlace(phrase) ? readNewOutlet(phrase) : null;
}

/** «X (کابل، …)»: a place is no outlet. */
function isPlace({ text }: Reading): boolean {
  return isPlaceName(text);
}

function isTaken(phrase: Reading, takes: Formula["takes"], opens: boolean): boolean {
  switch (takes) {
    case "known":
    case "agency":
      return false;
    case "of-a-kind":
      return KIND.test(phrase.text);
    case "shaped":
      return isSiteShaped(phrase);
    case "any":
      return true;
    case "office-or-opener":
      return opens;
  }
}

/** Who speaks for an institution: it is the source of the item, and no outlet; so is an office of state at the opening. */
const PRESS_OFFICE = /^(?:اداره کل |مرکز |ریاست |دفتر )?(?:روابط عمومی|دیپلماسی عمومی|ارتباطات|اطلاع[ \u200c]?رسانی|رسانه|مطبوعات|سخنگو|(?:پایگاه|سایت|وب[ \u200c]?سایت|تارنمای|پورتال|پرتال)(?: رسمی| اطلاع[ \u200c]?رسانی)* (?=وزارت|ریاست|دفتر|دولت|سازمان|شورای|دبیرخانه|سفارت|نمایندگی))[\u200c ]?/u;
/** Words of its name at most. */
const MOST_IN_OFFICE = 10;

/** «به گزارش روابط عمومی X، …»: up to the comma, which shows where the name ends. */
function pressOffice({ source, words, to }: Reading): OutletMatch | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > MOST_IN_OFFICE || !/^\s*[،,:؛]/u.test(source.slice(to, to + 3))) return null;
  const name = source.slice(first.from, last.to).replace(/\s+/gu, " ");
  return { from: first.from, to: last.to, outlet: { id: asciiName(name), name }, agency: true, newsroom: false };
}

/** How a report opens: «به گزارش …», or with its desk, «گروه سیاسی: …». */
const REPORTS = overFolded(/^(?:[\p{L} \u200c]{0,12}(?:به|طبق|بر اساس|بنا ?بر)[ \u200c]گزارش[ \u200c]|(?:گروه|سرویس)[ ]\p{L}[\p{L}\u200c]{2,14}[ ]?:[ ]?\p{L})/u);
/** A word for a kind of outlet leaves no doubt of the name behind it. */
const KIND = /^(?:خبرگزاری|روزنامه|پایگاه خبری|هفته نامه)[ ]/u;

/** «به گزارش X به نقل از Y»: the phrase of X ends where Y's begins. */
function beforeChain(phrase: Reading): Reading {
  const chain = /[ \u200c]به[ \u200c]نقل[ \u200c]/u.exec(sliceSpan(phrase.source, phrase));
  return chain ? narrow(phrase, { from: phrase.from, to: phrase.from + chain.index }) : phrase;
}

/** A stretch's letters, and where each stands in the page. */
interface Letters {
  readonly letters: Reading;
  readonly placeAt: (index: number) => number;
}

const LONE_TATWEEL = /(?<=\s)\u0640+(?=\s)/g;

/** A tatweel standing alone is a dash; the fold reads through it, so such a stretch is folded anew. */
function withDashes(stretch: Reading): Letters {
  const source = sliceSpan(stretch.source, stretch);
  if (!source.includes("\u0640")) return { letters: stretch, placeAt: (index) => placeOf(stretch, index) };
  const dashed = readText(source.replace(LONE_TATWEEL, (dash) => "-".repeat(dash.length)));
  return { letters: dashed, placeAt: (index) => stretch.from + placeOf(dashed, index) };
}

/**
 * An agency reports itself in full («به گزارش خبرگزاری مهر», «به گزارش خبرنگار مهر»); whoever reprints it
 * says «به گزارش مهر». A page that names an agency behind its own name shows itself: «به گزارش X به نقل از Y».
 */
function roleOf(formula: Formula, outlet: OutletMatch, opens: boolean, matched: string): CreditMark["role"] {
  if (!opens || formula.self === "never" || formula.self === "abroad" || !(formula.self === "always" ? sendsPersian : printsPersian)(outlet.outlet.id)) return "source";
  if (formula.self === "always" || !outlet.agency || outlet.newsroom || REGION.test(matched)) return "self";
  return /به[ \u200c]نقل[ \u200c]از/u.test(matched) ? "self" : "source";
}

/** «به گزارش ایسنا منطقه کردستان»: the agency's own bureau; whoever reprints leaves it out. */
const REGION = overFolded(/[ ]منطقه[ ]\p{L}/u);

type Row = [pattern: string, within: number, takes: Formula["takes"], self: Formula["self"], why: string];

function row(...[pattern, within, takes, self, why]: Row): Formula {
  return { pattern: patternOf(new RegExp(pattern, "dgu")), within, takes, self, why };
}
