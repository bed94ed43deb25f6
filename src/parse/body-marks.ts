import type { MentionMark } from "../document/document.ts";
import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { isTouched } from "../text/spans-within.ts";
import type { Word } from "../text/words.ts";
import { endsBody, isNamedInQuotes } from "./organization-signs.ts";

/** A body that marks of the text set off: its name stands in quotation marks, or its letters in brackets behind it. */
interface MarkedBody extends Span {
  readonly name: string;
}

/** Words that a name in quotation marks has at most. */
const MOST_QUOTED = 4;
/** Words that a name before its letters has at most, and letters that those are. */
const MOST_BEFORE = 8;
const SHORT = /^ ?[(«(]? ?([A-Z][A-Za-z-]{1,9}|\p{Script=Arabic}{2,8}) ?[)»]/u;
/** Small words over which such a name may go on. */
const WITHIN = new Set(["و", "برای", "از", "در", "با"]);

/** «جنبش «دیوار ویلا»», «شرکت «تکنو»»: whatever stands in quotation marks behind a word for a body is its name. */
export function byQuotedName({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): MarkedBody | null {
  const [first, next] = [words[head], words[head + 1]];
  if (!first || !next || !isNamedInQuotes(first.key) || !/^ ?[«"]$/u.test(source.slice(first.to, next.from))) return null;
  for (let i = head + 1; i <= head + MOST_QUOTED; i++) {
    const [word, behind] = [words[i], words[i + 1]];
    if (!word || isTouched(known, word) || (i > head + 1 && word.gap === "break")) return null;
    if (/^[»"]/u.test(source.slice(word.to, word.to + 1))) return body(source, first.from, word.to);
    if (!behind) return null;
  }
  return null;
}

/** «سازمان همکاری‌های منطقه‌ای جنوب آسیا (سارک)»: all before the brackets is the name, where they hold one word. */
export function byShortName({ source }: Reading, words: readonly Word[], head: number, known: readonly MentionMark[]): MarkedBody | null {
  const first = words[head];
  if (!first) return null;
  for (let i = head + 1; i <= head + MOST_BEFORE; i++) {
    const word = words[i];
    if (!word || word.gap === "break" || (endsBody(word.key) && !WITHIN.has(word.key))) return null;
    if (!/^ ?\(/u.test(source.slice(word.to, word.to + 2))) continue;
    const short = words[i + 1];
    return i > head + 1 && short && !isTouched(known, short) && SHORT.test(source.slice(word.to, word.to + 14)) && !isTouched(known, { from: first.from, to: word.to }) ? body(source, first.from, word.to) : null;
  }
  return null;
}

function body(source: string, from: number, to: number): MarkedBody {
  return { from, to, name: source.slice(from, to).replace(/[«"]/gu, "").replace(/\s+/gu, " ") };
}
