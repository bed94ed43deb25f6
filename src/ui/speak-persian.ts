import { WORDS } from "./words.ts";

/**
 * Gives react-aria its Persian words; it ships none. It reads them once, when the first of its parts is drawn, from these
 * two places, which its package for servers writes too. From then on a part whose words are not here throws: each that
 * the reader draws has a row, whichever is drawn first.
 */
export function speakPersian(): void {
  Object.assign(globalThis, {
    [Symbol.for("react-aria.i18n.locale")]: "fa-IR",
    [Symbol.for("react-aria.i18n.strings")]: {
      "@react-aria/calendar": WORDS.dates.calendarWords,
    },
  });
}
