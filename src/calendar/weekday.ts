/** A day of the week, as an alternation for regular expressions over folded text; `readWeekday` tells which. */
export const WEEKDAY_PATTERN = "(?:(?<prefix>یک|دو|سه|چهار|پنج)[ \\u200c]?)?شنبه|(?<friday>جمعه|ادینه)";

const PREFIXES = [undefined, "یک", "دو", "سه", "چهار", "پنج"];

/** Which day a match of `WEEKDAY_PATTERN` names: 0 is شنبه (Saturday), 6 is جمعه (Friday). */
export function readWeekday({ groups }: RegExpExecArray): number {
  return groups?.["friday"] === undefined ? PREFIXES.indexOf(groups?.["prefix"]) : 6;
}
