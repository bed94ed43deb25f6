import { canBeGivenName } from "../authority/given-names.ts";
import { findOutlet } from "../authority/outlet-names.ts";
import { isCommonWord } from "./common-words.ts";
import { overFolded } from "../text/over-folded.ts";

/** Who wrote or sent the item, where it may be the newsroom itself. */
export const BYLINE = overFolded(/^[^\p{L}]*(?:(?:نوشته|ارسال|منتشر|تهیه|تنظیم)[ \u200c]?شده توسط|نویسنده|نگارنده|نگارش(?: از)?|به قلم|توسط|ناشر|رسانه|گزارشگر)[ ]*:?[ ]*/u);

/** «کورش احمدی . دیپلمات پیشین», «جاوید قربان‌اوغلی / شرق»: a name, a mark, and what the writer is or where he writes. */
const SIGNED = overFolded(/^(?<given>\p{L}{2,12})(?:[ ]\p{L}{2,12}){0,2}[ ](?<surname>\p{L}{2,12})[ ]?[*]?[ ]?(?:[.|/•][ ]?|[–—-][ ])(?<what>[\p{L} \u200c]{3,50})$/u);
const WRITER = overFolded(/^(?:دیپلمات|سفیر|کارشناس|تحلیل[ \u200c]?گر|استاد|پژوهش[ \u200c]?گر|روزنامه[ \u200c]?نگار|خبرنگار|نویسنده|مدرس|مترجم|فعال|دکترا|عضو هی)/u);

/** Whether a line is nothing but who wrote what stands below it. */
export function isSignature(folded: string): boolean {
  const { given = "", surname = "", what = "" } = SIGNED.exec(folded)?.groups ?? {};
  const isName = canBeGivenName(given) || (!isCommonWord(given) && !isCommonWord(surname));
  return what !== "" && isName && (WRITER.test(what) || findOutlet(what) !== null);
}
