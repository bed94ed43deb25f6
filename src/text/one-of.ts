/** A letter of a pattern, or a class that may be missing: «[ \u200c]?». */
const TOKEN = /\[[^\]]*\]\??|[^]/gu;

/**
 * A regular expression for any of some words, the longest first, that shares their beginnings: where dozens of words
 * are tried one after another, as in a plain alternation, each costs code and a comparison.
 */
export function oneOf(words: Iterable<string>): string {
  return branch([...words].map((word) => word.match(TOKEN) ?? []));
}

function branch(words: readonly (readonly string[])[]): string {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of words) if (first !== undefined) groups.set(first, [...(groups.get(first) ?? []), rest]);
  const ways = [...groups].map(([first, rests]) => first + branch(rests));
  const mayEnd = words.some((word) => word.length === 0);
  if (ways.length === 0) return "";
  return ways.length > 1 || mayEnd ? `(?:${ways.join("|")})${mayEnd ? "?" : ""}` : ways.join("");
}
