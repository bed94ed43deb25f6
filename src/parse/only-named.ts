import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import type { Event } from "./merge-tellings.ts";

/** Words by which a summit without a day is told itself: that it was held, or that somebody was there. */
const WAS_HELD = overFolded(/^[ «]*برگزاری[ ]|(?:برگزار|برپا|دایر|افتتاح|اغاز|تشکیل)[ ](?:شد|گردید|کرد|می[ \u200c]?(?:شود|کند))|(?:گشایش|پایان|خاتمه)[ ]یافت|به[ ](?:پایان|کار[ ]خود[ ]پایان)[ ](?:رسید|داد)|گرد[ ](?:هم[ ])?ام|(?:شرکت|اشتراک)[ ](?:کرد|داشت)|(?:سخنانی|سخنرانی[^ ]*)[ ]در[ ]|در[ ]حاشیه[ ][^.؛]{3,90}[ ]گفت[ :]/u);

/** «برای شرکت در اجلاس سران به نیویورک رفت»: a summit of which a sentence neither knows the day nor says that it was held is only named there. */
export function isOnlyNamed(source: string, event: Event): boolean {
  if (event.kind !== "summit" || event.status !== "held" || event.day !== null || event.period !== null) return false;
  return ![event, ...event.witnesses].some(({ from, to }) => WAS_HELD.test(foldText(source.slice(from, Math.min(to, from + LONGEST)))));
}

/** «ورود ارتش به رفح», «دیدار مقام‌های دو کشور» below the top: a journey or a meeting of which nobody knows who, and when, is by the way. */
export function isByTheWay({ kind, status, day, period, people }: Event): boolean {
  return (kind === "visit" || kind === "meeting") && status === "held" && day === null && period === null && people.length > 0 && people.every(({ id, home }) => id === home);
}

/** In code units: of a sentence as long as a page the rest is not read again for each summit in it. */
const LONGEST = 2000;
