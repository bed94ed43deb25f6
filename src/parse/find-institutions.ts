import { HOME_INSTITUTIONS } from "../authority/organizations.ts";
import { allMatches } from "../text/all-matches.ts";
import { foldText } from "../text/fold.ts";
import { spanOfLetters, type Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";

/** An institution named without its state, in an Iranian page. */
export interface InstitutionMatch extends Span {
  readonly actor: string;
}

const EDGE = "(?<![\\p{L}\\p{N}\\u200c])";
const END = "(?![\\p{L}\\p{N}\\u200c])";
/** Behind the name these say that another state's is meant, or another house altogether. */
const ELSEWHERE = /^[ \u200c](?:(?:این|ان)[ \u200c]کشور|متبوع|کشور|خبرگان|سنا|عوام|لردها|نمایندگان|اعیان|ملی|ترحیم|عزا|ختم|یادبود)(?![\p{L}])/u;

const PHRASES = HOME_INSTITUTIONS.map(({ phrase, iran }) => ({
  actor: iran,
  pattern: new RegExp(`${EDGE}${foldText(phrase).replaceAll(" ", "[ \\u200c]?")}${END}`, "gu"),
}));

/** «وزارت خارجه», «مجلس»: Iran's, where neither the words behind nor the page say another's. */
export function findHomeInstitutions(block: Reading): InstitutionMatch[] {
  const { text } = block;
  return PHRASES.flatMap(({ actor, pattern }) =>
    allMatches(text, pattern).flatMap((match) => {
      const end = match.index + match[0].length;
      return ELSEWHERE.test(text.slice(end, end + 20)) ? [] : [{ actor, ...spanOfLetters(block, match.index, end) }];
    }),
  );
}
