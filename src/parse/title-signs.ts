import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import type { Line } from "./read-lines.ts";

/** What a title is by its own words: kicker, headline, summary. All patterns are over folded text. */

/** Shortest headline, in words: shorter lines above an article are menus and buttons. */
export const MIN_HEADLINE = 3;
/** Words of the shortest line that is surely no button. */
export const SURE_TITLE = 5;

/**
 * A lead that lacks its full stop: much longer than the headline above it. No kicker is printed apart
 * from its headline by date or code: then the lead may be shorter.
 */
export function isOpenLead(headline: Line, candidate: Line, apart: boolean): boolean {
  if (isOpening(headline)) return false;
  if (goesBack(headline, candidate)) return true;
  if (candidate.words >= LEAD_THAT_INTRODUCES && candidate.words > headline.words && introduces(headline, candidate)) return true;
  if (headline.words >= TOLD_HEADLINE && candidate.words >= TOLD_HEADLINE && TOLD.test(headline.folded)) return true;
  if (candidate.words <= headline.words * 1.3) return false;
  const isTold = TOLD.test(headline.folded) || (apart && headline.words > MIN_HEADLINE);
  const isKickerLike = SAYS.test(headline.folded) || (BEGINS_PHRASE.test(headline.folded) && !isTold);
  return candidate.words >= (isKickerLike ? SURE_LEAD : isTold ? TOLD_LEAD : headline.words >= SURE_TITLE ? OPEN_LEAD : SHORT_ABOVE);
}

/** Words of a lead that names in full whom its headline calls by the surname. */
const LEAD_THAT_INTRODUCES = 9;
/** «مولود چاووش‌اوغلو وزیر امور خارجه ترکیه …»: given name, surname, office; headlines call by surname or office alone. */
const IN_FULL = overFolded(/^(?<given>\p{L}{3,12})[ ](?<surname>\p{L}[\p{L}\u200c]{2,14})[ ،]{1,2}(?:وزیر|رییس|نخست[ \u200c]?وزیر|سخنگو|معاون|سفیر|دبیر|مشاور|سرپرست|نماینده|فرستاده|صدراعظم|مدیر|استاندار|فرمانده)/u);

function introduces({ squeezed }: Line, { folded }: Line): boolean {
  const { given = "", surname = "" } = IN_FULL.exec(folded)?.groups ?? {};
  const called = squeezeFolded(surname);
  return called !== "" && squeezed.includes(called) && !squeezed.includes(squeezeFolded(given) + called);
}

/** Words of a lead that goes back to its headline. */
const LEAD_OF_THIS = 7;

/** «… محور این گفت‌وگو بود» below «گفت‌وگوی X و Y»: what «این» means stands above, so no headline is told here. */
export function goesBack(headline: Line, candidate: Line): boolean {
  if (candidate.words < LEAD_OF_THIS || candidate.words <= headline.words) return false;
  return allMatches(candidate.folded, OF_THIS).some(({ groups }) => headline.squeezed.includes(squeezeFolded(groups?.["noun"] ?? "-")));
}

const OF_THIS = overFolded(/(?<!\p{L})این (?:(?:نخستین|اولین|دومین|سومین|اخرین) )?(?<noun>گفت[ \u200c]?و?[ \u200c]?گو|\p{L}{3,12})/gu);

/** Whether a title goes on in the one below it, as kickers do: «X در دیدار Y:», «در پی توافق دو کشور؛». */
export function isOpening({ folded }: Line): boolean {
  return /[:؛]$/u.test(folded);
}

/** Words of a lead below a nominal headline; below one so short that it could be a kicker; and below what says like a kicker that something is said or where. */
const OPEN_LEAD = 13;
const SHORT_ABOVE = 15;
const SURE_LEAD = 18;

/** Words of a lead below a headline that tells what happened: no kicker does. */
const TOLD_LEAD = 11;
/** Words of a headline that tells what happened, and of the line below it that adds to it: kickers are shorter, or tell nothing. */
const TOLD_HEADLINE = 7;
/** Words of the shortest headline that tells all by itself. */
const WHOLE_HEADLINE = 8;
/** With these nouns a verb says that something is said. */
const OF_SAYING = "عنوان|مطرح|اعلام|بیان|تاکید|تصریح|گفته|منتشر|خواستار|یاداور|اظهار|خاطر ?نشان|ابراز|اشاره|توصیه|درخواست|پیشنهاد|تکذیب|خبر|پاسخ|هشدار|نظر|ادعا|فاش|افشا|اذعان|اعتراف|تشریح|انتقاد";
/** Verbs with which what happened is told; one of saying («تاکید کرد») closes a kicker, too. */
const TOLD = overFolded(new RegExp(`^(?!(?:در|با|به|از|پس|طی|برای|پیش|همزمان|ضمن)[ ]).*(?<!(?:${OF_SAYING}))[ ](?:(?:شد|یافت|رفت|رسید|امد|انجامید|ماند|پیوست|کرد|داد|گرفت)(?:ند)?|می[ \\u200c]?(?:شو|رو|رس|ای|یاب)(?:د|ند))$|[ ]از[ ](?:[\\p{L}\\u200c]+[ ]){1,6}گفتند$`, "u"));
/** «سخنگوی وزارت خارجه اعلام کرد», «ظریف در بغداد گفت». */
const SAYS = overFolded(new RegExp(`(?<!\\p{L})(?:${OF_SAYING})[ ](?:کرد|شد|داد)(?:ند)?$|[ ](?:گفت|(?<![ ]از[ ](?:[\\p{L}\\u200c]+[ ]){1,6})گفتند|نوشت|افزود)$`, "u"));
/** «در دیدار وزیر خارجه با همتای عراقی». */
const BEGINS_PHRASE = /^(?:در|با|به|از|پس|طی|پیش|همزمان|ضمن|گفت[ \u200c]?و?[ \u200c]?گو(?:ی|ی [^ ]+)?)[ ]/u;

/** Whether a shorter title stands below a headline that tells all: no kicker is so long and closed. */
export function isSubtitle(headline: Line, below: Line): boolean {
  return headline.words >= WHOLE_HEADLINE && below.words < headline.words && below.words > MIN_HEADLINE && TOLD.test(headline.folded);
}

/** Whether a title announces pictures, a film: lists and galleries are headed so, kickers and crossheads are not. */
export function isMedia({ folded }: Line): boolean {
  return MEDIA.test(folded);
}

const MEDIA = /^(?:تصاویر|تصویر|عکس|فیلم|ویدیو|ویدئو|ببینید|بخوانید|بشنوید|اینفوگرافی|اینفوگرافیک|صوت|کلیپ|گالری)[ ]?[/|:+]/u;

/** Whether a line has a letter of the Persian script: neither headline nor kicker is in another. */
export function isPersian({ folded }: Line): boolean {
  return /[\u0600-\u06ff]/u.test(folded);
}
