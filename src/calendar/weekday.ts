/** A day of the week, as an alternation for regular expressions over folded text; `readWeekday` tells which. */
export const WEEKDAY_PATTERN = "(?:(?<prefix>یک|دو|سه|چهار|چار|پنج)[ \\u200c]?)?شنبه|(?<friday>جمعه|ادینه)";

/** «چارشنبه» as Afghan pages write it. */
const PREFIXES = new Map([["یک", 1], ["دو", 2], ["سه", 3], ["چهار", 4], ["چار", 4], ["پنج", 5]]);

/** Which day a match of `WEEKDAY_PATTERN` names: 0 is شنبه (Saturday), 6 is جمعه (Friday). */
export function readWeekday({ groups }: RegExpExecArray): number {
  return groups?.["friday"] === undefined ? (PREFIXES.get(groups?.["prefix"] ?? "") ?? 0) : 6;
}
