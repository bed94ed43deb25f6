import type { Span } from "../text/span.ts";
import { HEADLINE_LABELS, QUOTES } from "./query-signs.ts";
import type { Field } from "./indexed-text.ts";

/** A stretch of a typed query that is read by itself; the span holds its signs too. */
export interface QueryPart extends Span {
  readonly kind: "words" | "phrase";
  /** What is asked for, without signs. */
  readonly text: string;
  /** Where `text` begins in the query. */
  readonly at: number;
  readonly isExcluded: boolean;
  /** Where alone it is asked for; `null` for anywhere. */
  readonly field: Field | null;
}

const QUOTED = QUOTES.map(([open, close, inside]) => `${open}${inside}${close}`).join("|");
const LABEL = `(?:${HEADLINE_LABELS.map(([label]) => label).join("|")})[\\s\\u200c]*[:：﹕]\\s*`;

/**
 * A phrase, with what stands right before it; or a word behind a hyphen or a label. A hyphen or minus excludes right before a
 * phrase or a word, and not right behind one: «تهران-مشهد» excludes nothing, nor does «-5».
 */
const PART = new RegExp(
  `(?:(?<=^|\\s)(?<sign>[-−])?(?<label>${LABEL})?)?(?<quoted>${QUOTED})|(?<=^|\\s)(?:(?<minus>[-−])(?<title>${LABEL})?(?=\\p{L})|(?<heading>${LABEL})(?=[\\p{L}\\p{N}]))(?<word>[^\\s«»"“”‹›]+)`,
  "giu",
);

/** What stands in every part that is no plain words: mostly there is none, and a look for it takes a tenth of one for the parts. */
const SIGN = new RegExp(`[-−:：﹕${QUOTES.map(([open]) => open.at(-1)).join("")}]`);

/** The parts of a query in order; what is in none of them is white space. Where nothing is asked for but exclusions, all is words. */
export function readParts(query: string): readonly QueryPart[] {
  if (!SIGN.test(query)) return [wordsPart(query, 0, query.length)];
  const parts: QueryPart[] = [];
  let end = 0;
  for (const match of query.matchAll(PART)) {
    parts.push(wordsPart(query, end, match.index), specialPart(match));
    end = match.index + match[0].length;
  }
  parts.push(wordsPart(query, end, query.length));
  const asked = parts.filter(({ text }) => text.trim() !== "");
  return asked.some(({ isExcluded }) => !isExcluded) ? asked : [wordsPart(query, 0, query.length)];
}

function wordsPart(query: string, from: number, to: number): QueryPart {
  return { kind: "words", text: query.slice(from, to), at: from, from, to, isExcluded: false, field: null };
}

function specialPart({ 0: whole, index, groups = {} }: RegExpExecArray): QueryPart {
  const { sign, label, quoted, minus, title, heading, word } = groups;
  const to = index + whole.length;
  const shared = { from: index, to, isExcluded: (sign ?? minus) !== undefined, field: (label ?? title ?? heading) === undefined ? null : ("headline" as const) };
  if (quoted !== undefined) return { ...shared, kind: "phrase", text: quoted.slice(1, -1), at: to - quoted.length + 1 };
  return { ...shared, kind: "words", text: word ?? "", at: to - (word ?? "").length };
}
