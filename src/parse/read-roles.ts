import type { MentionMark } from "../document/document.ts";
import { overFolded } from "../text/over-folded.ts";
import { mayMatch, patternOf } from "../text/pattern.ts";
import { letterAt } from "../text/reading.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { Z } from "./event-words.ts";
import type { Party } from "./find-parties.ts";
import { isCalling, isHonorific } from "./person-signs.ts";
import type { Clause } from "./read-clauses.ts";

/** The part that its preposition gives somebody in a clause. */
export type Role =
  | "subject" // none: who does it, or whose it is
  | "with" // «با X»
  | "object" // «X را»: to whom it is done
  | "to" // «به X», «برای X»
  | "from" // «از X»
  | "in" // «در X»
  | "host" // «به دعوت X»
  | "source" // «به گفته X»
  | "title" // «معاون X»: named only for the office of another
  | "topic"; // «درباره X»: spoken of, and not there

/** An actor of a clause, with its part. `at` and `end` are units of the clause's text. */
export interface Cast<T> {
  readonly who: T;
  readonly at: number;
  readonly end: number;
  readonly role: Role;
  /** Named in one list with the one before: «X و Y», «X، Y». */
  readonly joined: boolean;
}

/** Of a state, and none of those who act for it: «گردشگران چینی», «تیم ملی فوتبال ایران». */
const CROWD = `(?:گردشگر|مسافر|زایر|تماشاگر)(?:ان|ین)?|(?:دانشجوی|شهروند|کارگر|مهاجر|پناهجوی|ورزشکار|هوادار|کشاورز|بازیکن|ملی${Z}پوش|هنرمند|کاربر)(?:ان|ین)|اتباع|زوار|(?:تیم|باشگاه)(?:${Z}های)?(?:[ ](?:ملی|امید|جوانان|[\\p{L}]+بال)){1,2}|باشگاه`;

/** Words before a name that give it its part, the longest phrase first. */
const ROLES: readonly (readonly [words: string, role: Role, why: string])[] = [
  [`(?:به|بر${Z}اساس|بنا[ ]بر|بنا[ ]به)[ ](?:گفته|گزارش|نوشته|ادعای|اعتقاد|باور|نقل[ ]از|معلومات|اطلاعات|خبرنامه)|از[ ](?:قول|زبان|نگاه|طریق)|بنا[ ]بر[ ]اعلام`, "source", "«به گفته X»: he tells of it"],
  [`(?:مطرح|ارایه|پیشنهاد|اعلام|صادر|منتشر|عنوان)${Z}شده[ ](?:از[ ](?:طرف|سوی|جانب)|توسط)`, "topic", "«مسائل مطرح‌شده از سوی X»: of what he said somebody speaks"],
  [`از[ ](?:طرف|سوی|جانب)|توسط|به[ ]همراه|(?:به|با)[ ](?:ریاست|سرپرستی|رهبری)(?:[ ]مشترک)?`, "subject", "«از سوی X»: he does it; «به همراه X»: with him another does; «هیئتی به ریاست X»: he leads them"],
  [`به[ ](?:دعوت|نمایندگی[ ]از|نیابت[ ]از|درخواست|میزبانی)(?:[ ]رسمی)?`, "host", "«به دعوت X»: he is not who travels"],
  [`(?:نبرد|جنگ|اتش${Z}بس|صلح|سازش|تنش(?:${Z}ها)?|رابطه|پیمان|توافق(?:${Z}نامه)?|قرارداد|مبارزه|مقابله|ستیز|درگیری|مخالفت|(?:مذاکرات|گفت${Z}و${Z}گوهای)(?:[ ](?:غیر${Z}مستقیم|مستقیم|هسته${Z}ای))?[ ]اخیر|روابط|مناسبات|همکاری(?:${Z}های)?|تجارت|اختلاف(?:ات)?|مرز(?:های)?)(?:[ ](?:خود|مشترک|دوجانبه|سیاسی|اقتصادی|نظامی|مرزی))?[ ]با`, "topic", "«نبرد با X», «روابط با X»: what is spoken of, or policy"],
  [`در${Z}باره|در[ ](?:خصوص|مورد|زمینه|قبال)|پیرامون|علیه|(?:خبر|گزارش|ادعای)[ ](?:دیدار|ملاقات|سفر|تماس)(?:[ ](?:پنهانی|محرمانه|احتمالی))?|تهاجم|یورش|تجاوز|ترور|شهادت|درگذشت|(?:ایین|مراسم)[ ][\\p{L}\\u200c]+|تحلیف|خاکسپاری|تشییع|یادبود|بزرگداشت|(?:ارامگاه|مزار|مقبره|تندیس)(?:[ ](?:مولانا|شیخ|حضرت|شهید))?|(?:سخنان|اظهارات|مواضع)(?:[ ](?:اخیر|تازه|جدید|امروز|دیروز|دیشب|(?:روز|شب|هفته|ماه)[ ]گذشته))?|به${Z}جای|جانشین|برکناری|انتخاب|ضد|خطاب[ ]قرار[ ]دادن|تحولات|اوضاع|وضعیت|(?<!(?:هفته|ماه|سال|روز|روزهای|هفته${Z}های|چند)[ ])اینده|بحران|جنگ|مسیله|موضوع|پرونده|مردم|(?<!کاخ[ ])ملت|سقوط|استعفای|بازداشت|مرگ|قتل|تهدید|(?<!می?همان[ ])دولت|کابینه|حکومت|خانواده|(?<!(?:به|در)[ ])دفتر|دوران|دوره|زمان|طرح|پیشنهاد|(?<!به[ ])دعوت[ ]از|تصمیم|دستور|انتقاد|سیاست|پیروزی|شکست|خروج|اعدام|انتصاب|حامی|مخالف|همسر|رژیم|${CROWD}|(?!شانگهای|گفت|رایزنی|مذاکر|سفر|دیدار|تماس|هی[ای]?ت|نشست|طرف|وزیر|مقام|کشور|دولت|شبکه|نامه|پیام)[\\p{L}\\u200c]+${Z}های|(?!لندن|معدن|دیدن)[\\p{L}\\u200c]{2,}(?:دن|تن)`, "topic", "«درباره X», «ترور X», «ماندن X»: spoken of"],
  [`با[ ](?:(?!کشور)[\\p{L}\\u200c]+[ ]){1,7}(?:،[ ])?از[ ]جمله|با|نزد|(?:در[ ])?کنار|جز|به${Z}جز|همراه|میزبان|پذیرای|می?همان(?:[ ](?:بعدی|دیگر|نخست|ویژه))?|استقبال(?:[ ](?:رسمی|گرم))?(?:[ ]از)?|حضور|به[ ](?:دیدار|ملاقات|دیدن|دفتر|اقامتگاه|استقبال|پیشواز)`, "with", "«با X», «میزبان X بود»"],
  [`از`, "from", "«از X»"],
  [`به|برای|در[ ]راه|خطاب[ ]به|تسلیم|تقدیم|تحویل|به[ ](?:سوی|مقصد|قصد)|مقصد|قصد|وارد|راهی|عازم|رهسپار|روانه`, "to", "«به X»"],
  [`در(?:[ ](?:محل|مقر|ساختمان|عمارت|محوطه))?`, "in", "«در X», «در محل X»"],
];

/** All of them as one pattern, a group for each row; read from its end backwards, so that it is tried at one place only. */
const ROLE = overFolded(new RegExp(`(?<=(?<![\\p{L}\\u200c])(?:${ROLES.map(([words]) => `(${words})`).join("|")})[ «"]*)`, "uy"));

/** Words for what is spoken of; names behind it, up to the next comma, are spoken of too. */
const SPOKEN_OF = patternOf(new RegExp(`(?:در${Z}باره|در[ ](?:خصوص|مورد|زمینه)|پیرامون|با[ ](?:اشاره|توجه)[ ]به|ضمن[ ]اشاره[ ]به)[ ][^،,]*$`, "u"));
/** Between the names of a list. */
const LISTED = /^[ »")]*(?:،|,|و|،[ ]و|و[ ](?:نیز|همچنین)|و[ ]با)[ «"(]*$/u;
/** Words that stand for the kind of place before its name. */
const PLACE_WORDS = new Set(["کشور", "کشورهای", "شهر", "پایتخت", "خاک", "جمهوری", "دو", "سه", "چهار", "پنج", "چند", "ان", "بندر", "جزیره", "فرودگاه", "استان", "ایالت"]);
/** Words that no title holds. */
const NO_TITLE = new Set(["با", "به", "از", "در", "که", "را", "و", "تا", "بر", "برای", "وارد", "راهی", "عازم", "رهسپار", "روانه", "مقصد", "میزبان", "پذیرای", "مهمان", "همراه", "استقبال", "حضور", "درباره", "پیرامون", "علیه", "جز", "نشست", "اجلاس", "جلسه", "دیدار", "ملاقات", "مذاکرات", "رایزنیهای"]);
/** Several of a state or body: «با نمایندگان ایران», «هیأتی از مجلس». */
const GROUPS = patternOf(/(?:^|[ ])(?:(?:نمایندگان|مقامات|مقام[ \u200c]?های|هی[ای]?ت|اعضای|مدیران|وزیران|وزرای|معاونان|سران|رهبران|دیپلمات[ \u200c]?های|کارشناسان|مسیولان|فرستادگان|(?<!از[ ])طرف|طرف[ \u200c]?های|همتایان|مذاکره[ \u200c]?کنندگان)(?:[ ](?!(?:با|به|از|در|که|را|و|تا|بر|برای|وارد|راهی|عازم|رهسپار|روانه)(?:[ ]|$))[\p{L}\u200c]+){0,3}|(?:هی[ای]?تی|هی[ای]?ت(?:[ ](?:پارلمانی|سیاسی|اقتصادی|تجاری|نظامی|فنی|بلندپایه|دیپلماتیک|رسمی))*|جمعی|شماری|گروهی|نمایندگانی|نماینده[ \u200c]?ای|تیمی|تعدادی|همتایان[ ]خود)[ ]از)$/u);
/** Behind these an office belongs to the title of somebody else: «معاون سیاسی وزیر خارجه». */
const DEPUTY = patternOf(/(?:^|[ «])(?:معاون|نایب|معاونان|دستیار|مشاور|سخنگوی|فرستاده|نماینده|سفیر|معین|قایم[ \u200c]?مقام|جانشین|رییس[ ]دفتر)(?:[ \u200c]?ی)?(?:[ ](?!(?:با|به|از|در|که|را|تا|بر|برای)[ ])[\p{L}\u200c]+){0,6}[ «]*$/u);
/** The same behind which a name does: «فرستاده ویژه پوتین». */
const ENVOY = patternOf(/(?:^|[ «])(?:معاون|دستیار|مشاور|سخنگوی|فرستاده|نماینده|همسر|پسر|دختر)(?:[ ](?:ویژه|ارشد|اول|شخصی|سابق|پیشین|عالی|(?:امور[ ])?بین[ \u200c]?الملل)|(?<=معاون|دستیار|مشاور)[ ][\p{L}\u200c]+ی)?(?:[ ](?:ایت[ \u200c]?الله|اقای|سید|شیخ|دکتر)){0,2}[ «]*$/u);
/** How much of the text before a name can give it its part, and how far behind «درباره» names are spoken of. */
const NEAR = 90;
const SPOKEN_WINDOW = 80;
/** How many words of a title may stand between a preposition and the name it governs. */
const TITLE_WORDS = 7;

/** The first, and those listed with it. */
export function firstListed<T>(cast: readonly Cast<T>[]): Cast<T>[] {
  return cast.filter((_, i) => cast.slice(1, i + 1).every(({ joined }) => joined));
}

/** The actors of a clause with their parts, in order; `found` are sorted and lie in it. */
export function readRoles<T extends Span>(clause: Clause, found: readonly T[]): Cast<T>[] {
  const cast: Cast<T>[] = [];
  for (const [i, who] of found.entries()) {
    const [at, end] = [letterAt(clause, who.from), letterAt(clause, who.to)];
    const last = cast.at(-1);
    const gap = clause.text.slice(last?.end ?? 0, at);
    const joined = last !== undefined && mayList(gap) && isListed(withoutTitle(clause, gap), last.role);
    const named = isTitle(clause, who, gap) ? "title" : isGovernment(clause, who, at) ? "subject" : roleBefore(clause, at);
    // «سفر به سه کشور چین، ژاپن و مالزی را آغاز کرد»: the list stands behind «به» as a whole.
    const own = named === null && !(joined && last.role === "to") && isObject(clause, end, afterTitle(clause, found, i), isCounterpartOf(who)) ? "object" : named;
    // «X رئیس‌جمهور سوریه، Y را پذیرفت»: a comma alone ends a title, and no list before the last.
    if (own === "object" && joined && AND.test(gap)) makeObjects(cast);
    cast.push({ who, at, end, joined, role: joined && (own === null || own === last.role) ? last.role : (own ?? (isSpokenOf(clause, at) ? "topic" : "subject")) });
  }
  return cast;
}

/** «دولت عمان در بیانیه‌ای …»: at the head of its clause a government acts, elsewhere it is spoken of. */
const GOVERNMENT = /^[ «]*(?:دولت|حکومت)[ ]$/u;
const LONGEST_HEAD = 8;

function isGovernment(clause: Clause, who: Span & Partial<Party>, at: number): boolean {
  return at <= LONGEST_HEAD && who.isOffice === undefined && GOVERNMENT.test(clause.text.slice(0, at));
}

/** Whether a gap without its title can join a name to the one before: most begin with other words. A long one loses its beginning. */
function mayList(gap: string): boolean {
  return gap.length > NEAR || BEGINS_LIST.test(gap);
}

const AND = /(?<!\p{L})و[ «]/u;
const BEGINS_LIST = /^[ »")]*[،,و]/u;

/** Whether a gap joins a name to the one before in a list. Behind «به گفته X،», «به دعوت X،» and «معاون X،» a comma ends who tells or asks. */
function isListed(gap: string, before: Role): boolean {
  return LISTED.test(gap) && !((before === "source" || before === "from" || before === "host" || before === "title") && /^[»")]*[ ]?[،,][ ]*$/u.test(gap));
}

function isSpokenOf(clause: Clause, at: number): boolean {
  return mayMatch(SPOKEN_OF, clause) && SPOKEN_OF.regex.test(clause.text.slice(Math.max(0, at - SPOKEN_WINDOW), at));
}

/** People of a clause with their parts. */
export type PartyCast = Cast<Party>;
/** States, organizations and places of a clause with their parts. */
export type ActorCast = Cast<MentionMark>;

/** Whether a person is only named in the title of another. `gap` is what stands before. */
function isTitle(clause: Clause, who: Span & Partial<Party>, gap: string): boolean {
  if (who.isOffice === undefined) return false;
  const title = who.isOffice ? DEPUTY : ENVOY;
  return mayMatch(title, clause) && title.regex.test(gap.slice(-60));
}

/** Who is named behind one, past the office of which his own title is: «X معاون وزیر خارجه Y را پذیرفت». */
function afterTitle<T extends Span & Partial<Party>>(clause: Clause, found: readonly T[], i: number): T | undefined {
  const [one, next] = [found[i], found[i + 1]];
  if (!one || !next || next.isOffice !== true) return next;
  return isTitle(clause, next, clause.text.slice(letterAt(clause, one.to), letterAt(clause, next.from))) ? found[i + 2] : next;
}

/** How far behind a name the «را» that makes it the object stands, with his title between. */
const OBJECT_WINDOW = 70;
const OBJECT = overFolded(/^[»")]*(?:[ ]?،)?[ ](?:(\p{L}+)(?:[ ](?!(?:در|با|از|که|این|ان|برنامه|گزارش|خبر|ادعای?|سخنان|اظهارات|پیشنهاد|طرح|نتیجه|نتایج|متن|دخالت|حمله|حملات|اقدام|نقش|روابط|وضعیت|تصمیم|توافق|امروز|دیروز|امشب|دیشب|فردا|روز|شب|صبح|بامداد|ظهر|عصر|شامگاه)[ ])[^ ،:؛«]+)*?[ ])??را(?![\p{L}\u200c])/u);

/** «همتای ترک خود را». */
const OWN = new Set(["خود", "خویش"]);

function isCounterpartOf(who: Span & Partial<Party>): boolean {
  return who.isCounterpart === true;
}

/** `next` is whoever is named behind: «X مشاور Y خبر سفر Z را …» makes an object of none before Z. */
function isObject(clause: Clause, end: number, next: Span | undefined, isCounterpart: boolean): boolean {
  const { text } = clause;
  const ra = text.indexOf("را", end);
  if (ra < 0 || ra > end + OBJECT_WINDOW || (next && letterAt(clause, next.from) < ra)) return false;
  const match = OBJECT.exec(text.slice(end, end + OBJECT_WINDOW));
  return match !== null && (match[1] === undefined || isCalling(match[1]) || (isCounterpart && OWN.has(match[1])));
}

/** «X، Y و Z را»: all of the list. */
function makeObjects<T>(cast: Cast<T>[]): void {
  for (let i = cast.length - 1; i >= 0; i--) {
    const one = cast[i];
    if (one?.role !== "subject") return;
    cast[i] = { ...one, role: "object" };
    if (!one.joined) return;
  }
}

/** The part that the words just before a name give it; `null` where none stands there. */
function roleBefore(clause: Clause, at: number): Role | null {
  const bare = withoutTitle(clause, clause.text.slice(Math.max(0, at - NEAR), at));
  ROLE.lastIndex = bare.length;
  const row = ROLE.exec(bare)?.findIndex((words, i) => i > 0 && words !== undefined) ?? 0;
  return row > 0 ? (ROLES[row - 1]?.[1] ?? null) : null;
}

/** A text of a clause without the title, honorifics and quotes that end it, where these lead up to a name. */
function withoutTitle(clause: Clause, text: string): string {
  const near = withoutMarks(text.slice(-NEAR));
  const bare = mayMatch(GROUPS, clause) ? near.replace(GROUPS.regex, "") : near;
  let end = bare.length;
  for (let cut = 1; cut <= TITLE_WORDS && end >= 0; cut++) {
    const start = wordStart(bare, end);
    const place = placeInTitle(bare.slice(start, end));
    if (place === "none") break;
    if (place === "head") return withoutTitle(clause, bare.slice(0, Math.max(0, start - 1)));
    end = start - 1;
  }
  return bare;
}

/** Where the word that ends at a place begins. By hand: to search backwards an engine leaves its compiled code. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charCodeAt(at - 1) !== SPACE) at--;
  return at;
}

const SPACE = 0x20;

/** What a word before a name can be to its title: where it begins, inside it, or no part of any. */
const placeInTitle = remembered((word: string): "head" | "inside" | "none" => {
  const plain = word.replaceAll(CLINGS, "");
  if (NO_TITLE.has(plain)) return "none";
  if (isCalling(plain) || isHonorific(plain) || PLACE_WORDS.has(plain)) return "head";
  return CLOSES.has(plain.charAt(plain.length - 1)) ? "none" : "inside";
});

/** Half-spaces, and the marks that cling to a word. */
const CLINGS = /[\u200c«"(]/gu;

/** The text without the spaces, quotes and brackets that open behind it. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && OPENS.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const OPENS = new Set(["«", '"', "(", " "]);
const CLOSES = new Set(["،", ",", ":", "؛", ")", "»"]);
