import { matches, patternOf } from "../text/pattern.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { CALLED_UNTRUE, EDGE, END, Z } from "./event-words.ts";
import type { ToldKind } from "./event-predicates.ts";
import type { Telling } from "./merge-tellings.ts";
import { saidBefore, type Clause } from "./read-clauses.ts";
import { overFolded } from "../text/over-folded.ts";

/** What others are only said to have claimed, on a page that says that it is not so. */

/** «روزنامه لوسوار نوشته بود», «رسانه‌ها مدعی شده بودند», before what they say. */
const CLAIM = overFolded(new RegExp(`(?:مدعی[ ]شد|ادعا[ ](?:کرد|شد)|${EDGE}(?:روزنامه|هفته${Z}نامه|رسانه|سایت|وب${Z}سایت|شبکه|کانال|خبرگزاری)[^.؛]{0,90}[ ](?:نوشته|گزارش[ ]داده|خبر[ ]داده|مدعی[ ]شده)[ ]بود)(?:ه[ ]بود)?(?:ند)?[ ،]*(?:که)?[ ]*$`, "u"));
/** In code units. */
const CLAIM_REACH = 200;

/** Whether a clause is what somebody claims. */
export function isClaimed(clause: Clause): boolean {
  return clause.link === "said" && CLAIM.test(saidBefore(clause, CLAIM_REACH));
}

/** Words by which a page says that something is not so. */
const DENIES = patternOf(new RegExp(`${CALLED_UNTRUE}|${EDGE}(?:رد|تکذیب)[ ](?:کرد|شد|نمود)|${EDGE}(?:دروغ|ساختگی|بی${Z}اساس|بی${Z}پایه)${END}|${EDGE}(?:نادرست|خلاف[ ]واقع)[ ](?:است|بود)|${EDGE}ن(?:نوشته|فرستاده|رفته|یامده)[ ](?:است|بود)|صحت[ ]ندارد|${EDGE}نه[ ](?:پیامی|نامه${Z}ای|دیداری|کسی|تماسی)${END}`, "u"));

const DEEDS: readonly ToldKind[] = ["call", "meeting", "visit", "letter", "talk", "session"];

/** Takes what the sentences at those places claim for denied, where the page denies anything. */
export function denyClaims({ blocks }: Pick<ArticleFacts, "blocks">, tellings: readonly Telling[], claimed: ReadonlySet<number>): Telling[] {
  const isDenied = claimed.size > 0 && (tellings.some(({ status, saying }) => status === "denied" || saying === "denial") || blocks.some((block) => matches(DENIES, block)));
  if (!isDenied) return [...tellings];
  return tellings.map((telling) => (claimed.has(telling.from) && telling.status === "held" && DEEDS.includes(telling.kind) ? { ...telling, status: "denied" } : telling));
}
