import { findOutlet } from "../authority/outlet-names.ts";
import { allMatches } from "../text/all-matches.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { narrow, placeOf, spanOfLetters, type Reading } from "../text/reading.ts";
import { readSentences } from "../text/sentences.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { CALLED_UNTRUE, EDGE, END, TALK, Z } from "./event-words.ts";

/** How a clause hangs on the one before it in its sentence. */
export type ClauseLink =
  | "opens" // the first of its sentence
  | "said" // what somebody says, as the newsroom puts it: «گفت که»
  | "quoted" // what somebody says in his own words: behind a colon
  | "which" // tells more of the person just named: «X که دیروز به تهران آمد»
  | "resumes" // the verb of a sentence behind a clause with «که», without a comma between: «X با Y که در تهران است دیدار کرد»
  | "and"; // behind the verb of the clause before: «دیدار کرد و …»

/** A part of a sentence with at most one verb of its own, so that who, whither and when in it belong together. */
export interface Clause extends Reading {
  readonly sentence: Span;
  readonly link: ClauseLink;
}

/**
 * What a sentence says right before one of its clauses, in folded letters; at most `reach` code units of it, since of a
 * sentence as long as a page the whole would be read again for each clause.
 */
export function saidBefore({ source, sentence, from }: Clause, reach: number): string {
  return foldText(source.slice(Math.max(sentence.from, from - reach), from));
}

/** «داد و ستد», «رفت و آمد»: two verbs that are one noun. */
const PAIRED = "(?:(?<=داد[ ]و[ ])ستد|(?<=رفت[ ]و[ ])امد|(?<=زد[ ]و[ ])(?:خورد|بند))";
/** Verbs of those who report: what follows is another's deed. */
const SAYS = `(?:(?<!(?:ترک|تبریک|تسلیت|شادباش|خوشامد)[ ])(?:گفت|گفتند)|(?<!به[ ])گفته(?:${Z}اند|[ ]است|[ ]بود(?:ند)?)?|می${Z}گوید|افزود|نوشت|(?<!به[ ])نوشته(?:${Z}اند|[ ]است|[ ]بود(?:ند)?)|یاداور[ ]شد|(?:مدعی|ادعا)[ ]شد(?:ند|ه(?:[ ]بود(?:ند)?|[ ]است|${Z}اند)?)?|معتقد[ ]است|فرمود(?:ند)?|(?:امده|(?:گفته|ذکر|تاکید|اعلام|نوشته)[ ]شده)(?:[ ](?:است|بود))?(?=[ ]که)|(?:اعلام|تایید|تاکید|تصریح|خاطرنشان|اظهار|بیان|عنوان|یاداوری|اضافه|فاش)[ ](?:(?:کرد|نمود)(?:ند|ه(?:${Z}اند|[ ]است|[ ]بود)?)?|داشت(?:ند)?|می${Z}کند)|(?:خبر|گزارش|توضیح|ادامه|هشدار)[ ]?(?:داد(?:ند|ه(?:${Z}اند|[ ]است|[ ]بود)?)?|می${Z}دهند?))`;
/** Verbs that close a clause; «پس از این نشست، …» has no verb yet. */
const CLOSES = `(?:ن?(?:(?:کرد|نمود|داشت|داد|رفت|امد|برگشت|بازگشت|بود|پرداخت|(?<!(?:این|ان|همین|در|از|پایان)[ ])نشست|خواند|دانست|پذیرفت|گرفت|رسید|فرستاد|یافت|افتاد|شتافت|گذاشت|زد)(?:ند|م|یم)?|(?:شد|گردید)(?:ند|یم)?|(?:کرده|نموده|شده|گردیده|داشته|داده|رفته|امده|رسیده|گرفته|گفته|فرستاده|نشسته|پذیرفته|برگشته|بازگشته)(?:${Z}اند|[ ]است|[ ]بود(?:ند)?)?|می${Z}(?:شو|گرد|کن|نمای|رو|گیر|ده|رس|نشین|پذیر|دان|خوان|گوی|ای|بر)(?:ند|د|م|یم)|خواه(?:ند|د)[ ](?:کرد|نمود|داشت|شد|رفت|امد|بود|گرفت|داد|نشست|پذیرفت|رسید))|است|نیست|برپاست|هست(?:ند)?|(?:قرار|حضور)[ ]دار(?:د|ند)|(?:کن|شو|گرد|برو|بیای|بپذیر)(?:ند|د))`;
/** Its groups: a colon, «؛», «با بیان اینکه», a verb of saying, another verb, «که». Without names, which cost a table at each match. */
const CUT = overFolded(
  new RegExp(
    [
      `(:)(?=[ «"])`,
      `(؛)`,
      // One edge for three: it is asked at every letter.
      `${EDGE}(?:${[
        `((?:با[ ](?:بیان|اشاره[ ]به|تاکید[ ]بر|یاداوری|اعلام)|مبنی[ ]بر|ضمن[ ](?:بیان|اشاره[ ]به))[ ]این${Z}که)(?=[ ])`,
        `(${SAYS})${END}[ ]?[،,]?(?:[ ]که)?(?=[ ](?!و[ ]?(?:گو)?[ ]|وگو))(?![ ]?:)`,
        `(${CLOSES})${END}»?(?:[ ]?[،,](?:[ ]و(?=[ ]))?|[ ]و(?=[ ](?!${Z}گو|${PAIRED}))|[ ](?:اما|ولی)(?=[ ]))`,
      ].join("|")})`,
      `([ ]?[»"]?[ ]?[،,]?[ ]که)(?=[ ])`,
    ].join("|"),
    "gu",
  ),
);

/**
 * The clauses of a block in order, read as they are asked for. `isName` tells whether a person's name or office ends at a place of
 * the source: «که» behind one speaks of that person.
 */
export function* readClauses(block: Reading, isName: (end: number) => boolean): Generator<Clause> {
  for (const { from, to } of readSentences(sliceSpan(block.source, block))) {
    for (const clause of cutSentence(narrow(block, { from: block.from + from, to: block.from + to }), isName)) yield clause;
  }
}

function cutSentence(sentence: Reading, isName: (end: number) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let [start, link]: [number, ClauseLink] = [0, "opens"];
  const { from, to, text } = sentence;
  const push = (start: number, end: number, link: ClauseLink) => {
    const stretch = narrow(sentence, spanOfLetters(sentence, start, end));
    if (stretch.text.trim() !== "") clauses.push(Object.assign(stretch, { sentence: { from, to }, link }));
  };
  const close = (end: number) => {
    const back = link === "which" ? GOES_BACK.exec(text.slice(start, end)) : null;
    if (back) {
      push(start, start + back.index, "which");
      push(start + back.index, end, "resumes");
    } else push(start, end, link);
  };
  for (const match of allMatches(text, CUT)) {
    const cut = readCut(match, (index) => isName(placeOf(sentence, index)));
    if (!cut || (cut.link === "and" && isInside(text.slice(start, match.index), match[0]))) continue;
    if (cut.link === "quoted" && start === 0 && isNewsroom(text.slice(0, match.index), () => isName(placeOf(sentence, match.index)))) {
      start = match.index + match[0].length;
      continue;
    }
    close(match.index + cut.keep);
    [start, link] = [match.index + match[0].length, cut.link];
  }
  close(text.length);
  return clauses;
}

/** «در این دیدار که …», «نامه‌ای که …»: whose verb is the relative clause's own, and no verb of the sentence. */
const NOUN_OPENS = overFolded(new RegExp(`${EDGE}(?:دیدار|ملاقات|نشست|جلسه|تماس|مکالمه|${TALK}|مذاکرات|مذاکره|رایزنی|سفر|نامه|پیام|اجلاس|کنفرانس|بیانیه|سخنان|سخنرانی|نطق|مراسم|ضیافت)(?:${Z}(?:های|هایی|ای|یی|ی))?(?:[ ][\\p{L}\u200c]+){0,8}?[ ]که[ ](?!.*[ ]که[ ])[^،]*$`, "u"));

/** Whether a verb with a comma behind it ends no more than what «که» told of the noun of an event: «در دیداری که دیروز برگزار شد، X …». */
function isInside(before: string, cut: string): boolean {
  return /[،,]$/u.test(cut) && before.includes(" که ") && NOUN_OPENS.test(before);
}

/** «که دیروز در تهران برگزار شد»: tells more of a meeting, whoever was named last. */
const OF_EVENT = overFolded(new RegExp(`^[^،,]*?${EDGE}(?:برگزار|انجام|صورت|برپا|تشکیل|برنامه${Z}ریزی|پیش${Z}بینی|تنظیم|منتشر|انتشار|صادر|ثبت)[ ]|^[ ]*قرار[ ](?:است|بود)[ ](?:(?!(?:می?همان|میزبان|پذیرای|همراه|با|به|در)[ ])[\\p{L}\\p{N}\u200c]+[ ]){1,5}باشد${END}`, "u"));

/** Words with which a sentence begins to say when. */
const TIMES = `(?:امروز|دیروز|دیشب|امشب|پریروز|فردا|صبح|عصر|شامگاه|بامداد|ظهر|شب|روز|(?:یک|دو|سه|چهار|پنج)?${Z}شنبه|جمعه)${END}`;
/** Where a clause with «که» ends and its sentence goes on at once, with its verb or a time: «… به پکن آمده است │ ملاقات کرد», «… سفر کرده است │ امروز با X …». */
const GOES_BACK = overFolded(new RegExp(`(?<=${EDGE}(?:${CLOSES})${END}»?)[ ](?=(?!(?:و|که|تا|اما|ولی|را)[ ])(?:[\\p{L}\\u200c]+[ ]){1,3}?(?:${CLOSES})${END}[ .]*$|(?<!${EDGE}(?:قرار|بنا|مقرر)[ ][^ ]{2,4}[ ]?)(?:${TIMES})[ ].{0,200}[ ](?:${CLOSES})${END}[ .]*$)`, "u"));

/** «دنیای اقتصاد: …», «گروه سیاسی: …», «هشت صبح، کابل: …»: who prints the news, and where, says no words of his own. */
function isNewsroom(before: string, isNamed: () => boolean): boolean {
  if (before.length > LONGEST_NEWSROOM || VERB.test(before)) return false;
  return DESK.test(before) || (AT_PLACE.test(before) && !isNamed()) || findOutlet(before.trim()) !== null;
}

const DESK = overFolded(/^[ ]*(?:(?:گروه|سرویس|بخش|دبیرخانه|حوزه|مرکز[ ]اطلاع[ \u200c]?رسانی|واحد[ ]مرکزی)[ ][\p{L}\u200c ]{3,30}$|(?:خبرگزاری|اژانس)[ ])/u);
const AT_PLACE = overFolded(/^[ ]*[^،,–-]{2,30}[ ]?[،,–-][ ]?[\p{L}\u200c]{2,12}(?:[ ][\p{L}\u200c]{2,12})?[ ]*$/u);
const VERB = overFolded(new RegExp(`${EDGE}(?:${SAYS}|${CLOSES}|(?:در|به|با|از|خطاب|درباره)(?=[ ]))`, "u"));
/** In letters. */
const LONGEST_NEWSROOM = 60;

const VERDICT = overFolded(new RegExp(`^[ ]*(?:را[ ])?(?:${CALLED_UNTRUE})`, "u"));
/** No verdict is longer, in code units. */
const VERDICT_WINDOW = 40;

/** Whether a text begins with a verdict, and not with what somebody says: «آنچه روزنامه‌ای نوشته بود، ساختگی دانست». */
export function beginsWithVerdict(text: string): boolean {
  return VERDICT.test(text);
}

/** «ضمیر کابلوف؛ نماینده ویژه روسیه»: as Kabul's newsrooms part a name from its title. */
const TITLE_BEHIND = overFolded(/^؛[ ](?:رییس|وزیر|نماینده|فرستاده|سخنگوی|معاون|سفیر|سرپرست|مشاور|رهبر|دبیر)[ ]/u);
const TITLE_WINDOW = 12;

/** What a match cuts: how much of it the clause before keeps, and how the next one hangs on it. */
function readCut(match: RegExpExecArray, isName: (index: number) => boolean): { keep: number; link: ClauseLink } | null {
  const [, colon, semicolon, that, said, and, which] = match;
  const { index, input } = match;
  if (semicolon !== undefined && TITLE_BEHIND.test(input.slice(index, index + TITLE_WINDOW)) && isName(index)) return null;
  if (said !== undefined) return { keep: said.length, link: beginsWithVerdict(input.slice(index + match[0].length, index + match[0].length + VERDICT_WINDOW)) ? "and" : "said" };
  if (that !== undefined) return { keep: that.length, link: "said" };
  if (and !== undefined) return { keep: and.length, link: "and" };
  if (which !== undefined) return (isName(index) && !OF_EVENT.test(input.slice(index, index + 90))) || tellsOfOther(input, index, index + match[0].length) ? { keep: 0, link: "which" } : null;
  return { keep: 0, link: colon === undefined ? "and" : "quoted" };
}

/** «X با Y دیدار کرد که دیشب به تهران آمده بود», «X پذیرای Y بود که …»: more of whom somebody met, behind the verb. */
function tellsOfOther(text: string, at: number, behind: number): boolean {
  return endsIn(text, MET, at) && !OF_MEETING.test(text.slice(behind, behind + OF_MEETING_WINDOW));
}

const MET = endingOf(new RegExp(`${EDGE}(?:(?:دیدار|ملاقات|مذاکره|رایزنی|صحبت|${TALK})[ ](?:کرد|داشت|نمود)(?:ه(?:${Z}اند|[ ]است)?|ند)?|(?:پذیرای|میزبان|میهمان|مهمان)[ ](?:[\\p{L}\u200c«»]+[ ]){1,12}بود(?:ه(?:[ ]است)?)?)`, "u"));
/** «که در این دیدار …», «که طی آن …»: of the meeting itself. */
const OF_MEETING = overFolded(/^[ ](?:(?:در|طی|پس[ ]از|پیش[ ]از|نتیجه|محور|ماحصل|حاصل)[ ](?:این|ان|پایان|جریان|خلال|جلسه|دیدار)|این|ان|دو[ ]طرف|طرفین|به[ ]گفته|قرار)(?![\p{L}\u200c])/u);
const OF_MEETING_WINDOW = 24;
