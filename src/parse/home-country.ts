import { OUTLETS } from "../authority/outlets.ts";
import { foldText } from "../text/fold.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/** The states whose presses write Persian: a bare «وزیر خارجه» is that of one of them. */
export type Home = "iran" | "afghanistan";

const COUNTRY = new Map(OUTLETS.flatMap(({ id, country }) => (country ? [[id, country] as const] : [])));

const MONTHS = "(?:حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت)(?!\\p{L})";
/** Months as Afghanistan names them, beside a number: «۳۰ قوس», «حوت ۱۵, ۱۳۹۵». */
const AFGHAN_MONTH = new RegExp(`[0-9] *${MONTHS}|(?<!\\p{L})${MONTHS} *[0-9]`, "u");

/**
 * The state whose press a page is: Afghanistan's where its outlet is Afghan or its date is in Afghan months,
 * else Iran's. `outlet` is the id of the page's own, `dated` the span that says when it was published.
 */
export function homeOf(source: string, outlet: string | null, dated: Span | null): Home {
  const country = outlet === null ? undefined : COUNTRY.get(outlet);
  if (country) return country;
  return dated !== null && AFGHAN_MONTH.test(foldText(sliceSpan(source, dated))) ? "afghanistan" : "iran";
}
