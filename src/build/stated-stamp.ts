import { ENGLISH_MONTHS } from "../calendar/month-table.ts";
import { findDays, isoDayOf } from "../calendar/find-days.ts";
import { foldText } from "../text/fold.ts";

/** A day and perhaps a clock, in numbers; anything else is for people. */
const STAMP = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** What systems write where they have no date: the zero of their clock. */
const ZERO = /^(?:0|1970[-/]0?1[-/]0?1)/;
const MONTHS = ENGLISH_MONTHS.map((name) => name.slice(0, 3));
const CLOCK = "(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?)";
/** «Mon, 09 Oct 2023 17:49:00 GMT», as mail and feeds write it; «Mon Oct 09 2023 21:19:00 GMT+0330», as scripts do. */
const WORDED = [
  new RegExp(`^(?:[A-Z][a-z]{2},\\s*)?(?<day>\\d{1,2}) (?<month>${MONTHS.join("|")})[a-z]* (?<year>\\d{4}) ${CLOCK}\\s*(?<zone>GMT|UTC|Z|[+-]\\d{4})?$`),
  new RegExp(`^[A-Z][a-z]{2} (?<month>${MONTHS.join("|")}) (?<day>\\d{1,2}) (?<year>\\d{4}) ${CLOCK} GMT(?<zone>[+-]\\d{4})(?: \\(.*\\))?$`),
];

/** A moment as pages state it for machines, in one form: `2023-10-09T17:49:00Z`. `null` for what names no single day. */
export function readStamp(value: string): string | null {
  const stamp = worded(value) ?? plain(foldText(value)) ?? printed(value);
  return stamp === null || ZERO.test(stamp) ? null : stamp;
}

/** ISO 8601 as it is written: in any digits, small letters, half a zone. */
function plain(value: string): string | null {
  const stamp = value
    .replace(/(?<=\d)t(?=\d)/, "T")
    .replace(/\s*(?:z|utc|gmt)$/i, "Z")
    .replace(/(?<=:\d{2}(?:\.\d+)?\s*[+-]\d{2})$/, ":00");
  return STAMP.test(stamp) ? stamp : null;
}

function worded(value: string): string | null {
  const groups = WORDED.map((form) => form.exec(value)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const { year, month = "", day = "", clock = "", zone = "" } = groups;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  return `${year}-${number}-${day.padStart(2, "0")}T${clock}${zone.replace(/^[A-Z]+$/, "Z")}`;
}

/** A half of the day beside a clock: its hours are not those of a day. */
const HALF = /(?<![\p{L}])[بق]\.?[ ]?ظ(?!\p{L})|عصر|بعدازظهر/u;

/** «۱۷ مهر ۱۴۰۲ - ۲۱:۱۹», as it is printed for readers; of «10/9/2023» nobody knows which is the month. */
function printed(value: string): string | null {
  const [day, other] = /\p{Script=Arabic}{2}/u.test(value) ? findDays(value) : [];
  const iso = day && !other ? isoDayOf(day) : null;
  const clock = HALF.test(value) ? undefined : /(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9])/.exec(foldText(value))?.[0];
  return iso === null ? null : clock === undefined ? iso : `${iso} ${clock}`;
}
