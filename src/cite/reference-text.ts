/** A sentence as the styles end it: with a point, unless it ends with a mark of its own, also inside a quotation. */
export function endWithPoint(words: string): string {
  return /[.!?؟…]»?$/u.test(words) ? words : `${words}.`;
}

/** Words on one line, as references have them. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** Words to be set in guillemets: those that they bring along become single ones, as the orthography asks. */
export function nestQuotes(words: string): string {
  return words.replaceAll("«", "‹").replaceAll("»", "›");
}

/** The parts of a reference that are known, with what stands between two of them; unknown ones are empty. */
export function joinKnown(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== "").join(between);
}
