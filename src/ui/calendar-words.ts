import { WORDS } from "./words.ts";

/**
 * Gives the calendar of react-aria its Persian words; it ships none. It reads them once, when it is first drawn,
 * from these two places, which its package for servers writes too.
 */
export function speakPersian(): void {
  Object.assign(window, {
    [Symbol.for("react-aria.i18n.locale")]: "fa-IR",
    [Symbol.for("react-aria.i18n.strings")]: { "@react-aria/calendar": WORDS.dates.calendarWords },
  });
}
