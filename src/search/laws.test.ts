import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../text/fold.ts";
import { sliceSpan } from "../text/span.ts";
import { readWords, type Gap, type Word } from "../text/words.ts";
import { buildIndex } from "./build-index.ts";
import { endingsOf } from "./endings.ts";
import { findMatches } from "./find-matches.ts";
import { findOccurrences } from "./find-occurrences.ts";
import { LINK, mayJoin } from "./join.ts";
import { readLexicon } from "./lexicon.ts";
import { parseQuery } from "./parse-query.ts";
import { positionOf } from "./places.ts";
import type { Clause, Pattern, Query } from "./query.ts";
import { search } from "./search.ts";
import { FIELDS, type IndexedText } from "./search-index.ts";
import { stemOf } from "./stem.ts";

const PIECES = "می کنم میکنم گفت و گو گوی گفتگو گفتوگو جنایت ها های به من بهمن مهمان پرست مهمانپرست پرستی وزیر وزرا وزیران چه مسأله مسئله ۱۵ هزار تر م در باره كسب کار".split(" ");
const GAPS = [" ", " ", " ", "\u200c", "\u200c", "", "، ", ": ", "\n", " \u200c"];

const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 12 });
const text = pieces.map((parts) => parts.map(([piece, gap]) => piece + gap).join(""));
const queryText = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", "\u200c", "", "، ")), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([parts, quoted]) => (quoted ? "«" : "") + parts.map(([piece, gap]) => piece + gap).join("") + (quoted ? "»" : ""));
/** Words, phrases, and the signs of the language, meant or not. */
const typedQuery = fc
  .array(fc.tuple(fc.constantFrom("", "", "", "یا ", "OR ", "عنوان:", "-", "-عنوان:", "یا یا ", "title: "), queryText), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([sign, words]) => sign + words).join(" "));
const query = fc.tuple(fc.oneof(queryText, typedQuery), fc.boolean()).map(([typed, asYouType]) => parseQuery(typed, asYouType));
const documents = fc
  .array(fc.record({ headline: text, lead: text, body: text }), { maxLength: 6 })
  .map((all) => all.map((fields, index): IndexedText => ({ id: `d${index}`, fields })));

/** Every run of words that the pattern asks for, by trying each: what the engine must agree with. */
function scan(words: readonly Word[], pattern: Pattern): [first: number, last: number][] {
  const ends = words.map((_, index) => index);
  return ends.flatMap((first) => ends.slice(first).filter((last) => fits(words.slice(first, last + 1), pattern)).map((last) => [first, last] as [number, number]));
}

function fits(words: readonly Word[], pattern: Pattern): boolean {
  const letters = words.map((word) => word.key).join("");
  const seams = words.slice(1).map((word, index) => ({ at: words.slice(0, index + 1).map((w) => w.key).join("").length, gap: word.gap, index }));
  if (!letters.startsWith(pattern.letters) || seams.some((seam) => seam.at >= pattern.letters.length)) return false;
  return (
    goesOn(letters.slice(pattern.letters.length), pattern) &&
    seams.every((seam) => allows(words, pattern, seam)) &&
    pattern.cuts.every((cut) => cut.allows.includes("joined") || seams.some((seam) => seam.at === cut.at))
  );
}

function goesOn(rest: string, pattern: Pattern): boolean {
  if (pattern.goesOn === "freely" || (rest === "" && typeof pattern.goesOn === "string")) return true;
  if (typeof pattern.goesOn === "object") return stemOf(pattern.letters + rest) === pattern.goesOn.stem;
  return pattern.goesOn === "inflected" && endingsOf(pattern.letters).includes(rest);
}

function allows(words: readonly Word[], pattern: Pattern, seam: { at: number; gap: Gap; index: number }): boolean {
  const [before, after] = [words[seam.index]?.key ?? "", words[seam.index + 1]?.key ?? ""];
  const isLast = seam.index === words.length - 2;
  const cut = pattern.cuts.find(({ at }) => at === seam.at);
  if (cut && !(isLast && after === LINK && seam.gap === "space")) return cut.allows.includes(seam.gap);
  if (seam.gap !== "space") return seam.gap === "half-space" && !cut;
  const isEdge = (seam.index === 0 && before === LINK) || (isLast && after === LINK);
  return !isEdge && mayJoin(before, after);
}

const fieldsOf = ({ field }: Clause) => FIELDS.filter((name) => field === null || field === name);

function hasClause(document: IndexedText, clause: Clause): boolean {
  return fieldsOf(clause).some((field) => clause.patterns.some((pattern) => scan(readWords(document.fields[field]), pattern).length > 0));
}

function hasAll(document: IndexedText, { clauses, without }: Query): boolean {
  const firsts = clauses.map((clause, at) => ({ clause, at })).filter(({ clause }) => clause.needed && !clause.alternative);
  const groups = firsts.map(({ at }, index) => clauses.slice(at, firsts[index + 1]?.at).filter((clause) => clause.needed));
  return groups.length > 0 && groups.every((group) => group.some((clause) => hasClause(document, clause))) && !without.some((clause) => hasClause(document, clause));
}

describe("the engine agrees with trying everything", () => {
  test("in one text", () => {
    fc.assert(
      fc.property(text, query, (source, asked) => {
        const words = readWords(source);
        for (const pattern of asked.clauses.flatMap((clause) => [...clause.patterns, ...clause.related])) {
          const found = findOccurrences(readLexicon(words), pattern).flatMap(({ firsts, lasts }) => firsts.map((first, i) => `${positionOf(first)}–${positionOf(lasts[i] ?? 0)}`));
          const expected = scan(words, pattern).map(([first, last]) => `${first}–${last}`);
          expect([...found].sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("over an index, which finds the texts that have every clause", () => {
    fc.assert(
      fc.property(documents, query, (all, asked) => {
        const index = buildIndex(all);
        const expected = all.filter((document) => hasAll(document, asked)).map(({ id }) => id);
        expect(search(index, asked).full.map(({ id }) => id).sort()).toEqual(expected);
      }),
      { numRuns: 700 },
    );
  });

  test("and in its ranking with the formula", () => {
    fc.assert(
      fc.property(documents, query, (all, asked) => {
        const { full, partial } = search(buildIndex(all), asked);
        for (const { id, score } of [...full, ...partial]) expect(score).toBeCloseTo(formula(all, id, asked), 9);
      }),
      { numRuns: 300 },
    );
  });
});

/** BM25F written down once more, from counts by scanning. */
function formula(all: readonly IndexedText[], id: string, asked: Query): number {
  const weights = { headline: 2, lead: 1.5, body: 1 };
  const lengthOf = (document: IndexedText, field: (typeof FIELDS)[number]) => readWords(document.fields[field]).length;
  const average = (field: (typeof FIELDS)[number]) => Math.max(1, all.reduce((sum, document) => sum + lengthOf(document, field), 0) / all.length);
  type Count = (words: readonly Word[], field: (typeof FIELDS)[number]) => number;
  const weigh = (document: IndexedText, count: Count) =>
    FIELDS.reduce((sum, field) => {
      const words = readWords(document.fields[field]);
      return sum + (count(words, field) * weights[field]) / (0.25 + (0.75 * words.length) / average(field));
    }, 0);
  const scoreOf = (count: Count) => {
    const found = all.filter((document) => weigh(document, count) > 0).length;
    const weight = all.filter((document) => document.id === id).reduce((sum, document) => sum + weigh(document, count), 0);
    return Math.log(1 + (all.length - found + 0.5) / (found + 0.5)) * (weight / (weight + 1.2));
  };
  const runsOf = (clause: Clause, patterns: readonly Pattern[]) => (words: readonly Word[], field: (typeof FIELDS)[number]) =>
    fieldsOf(clause).includes(field) ? runs(words, patterns) : new Map<number, number>();
  const wideRuns = (clause: Clause) => runsOf(clause, [...clause.patterns, ...clause.related]);
  const words = asked.clauses.reduce((score, clause) => {
    const [exact, wide] = [scoreOf((w, f) => runsOf(clause, clause.patterns)(w, f).size), scoreOf((w, f) => wideRuns(clause)(w, f).size)];
    return score + clause.weight * (0.3 * exact + 0.7 * wide);
  }, 0);
  return asked.clauses.slice(1).reduce((score, after, index) => {
    const before = asked.clauses[index] ?? after;
    return score + 0.12 * Math.min(before.weight, after.weight) * scoreOf((w, f) => countPairs(wideRuns(before)(w, f), wideRuns(after)(w, f)));
  }, words);
}

/** The runs of a clause by their first word: where each ends, the longest. */
function runs(words: readonly Word[], patterns: readonly Pattern[]): Map<number, number> {
  const found = patterns.flatMap((pattern) => scan(words, pattern)).sort(([, a], [, b]) => a - b);
  return new Map(found);
}

function countPairs(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number {
  return [...left].filter(([first, last]) => right.has(first) || right.has(last + 1)).length;
}

describe("what is marked", () => {
  test("folded and without spaces, is what was asked, or of its stem", () => {
    fc.assert(
      fc.property(text, query, (source, asked) => {
        const letters = new Set(asked.clauses.flatMap(({ patterns }) => patterns.map((pattern) => pattern.letters)));
        const stems = new Set(asked.clauses.flatMap(({ related }) => related.map((pattern) => (typeof pattern.goesOn === "object" ? pattern.goesOn.stem : ""))));
        for (const span of findMatches(source, asked)) {
          const marked = readWords(sliceSpan(source, span)).map((word) => word.key).join("");
          expect(letters.has(marked) || stems.has(stemOf(marked))).toBe(true);
        }
      }),
    );
  });

  test("never crosses punctuation that was not asked for, and begins and ends with a word's letter", () => {
    fc.assert(
      fc.property(text, queryText.filter((typed) => !/[،:]/.test(typed)), (source, typed) => {
        for (const span of findMatches(source, parseQuery(typed))) expect(sliceSpan(source, span)).toMatch(/^[^،:\n]*[^،:\n\s\u200c]$/);
      }),
    );
  });

  test("is in order and apart", () => {
    fc.assert(
      fc.property(text, query, (source, asked) => {
        let end = 0;
        for (const { from, to } of findMatches(source, asked)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });

  test("stands in every text that is found, and only in texts that have a clause", () => {
    fc.assert(
      fc.property(documents, query, (all, asked) => {
        const { full, partial } = search(buildIndex(all), asked);
        const found = new Set([...full, ...partial].map(({ id }) => id));
        for (const document of all) {
          const isExcluded = asked.without.some((clause) => hasClause(document, clause));
          const isMarked = FIELDS.some((field) => findMatches(document.fields[field], asked, field).length > 0);
          expect(isMarked && !isExcluded).toBe(found.has(document.id));
        }
      }),
    );
  });
});

describe("every spelling of a word finds every other", () => {
  const arabic = (spelled: string) => spelled.replaceAll("ی", "ي").replaceAll("ک", "ك");
  const spellings = (parts: readonly string[]) => ["", " ", "\u200c"].flatMap((gap) => [parts.join(gap), arabic(parts.join(gap))]);
  const full = "مهمان پرست آتش امیر عبداللهیان نسل کشی غیر نظامیان فوق العاده کمیته تردید کشور".split(" ");
  const pair = fc.oneof(
    fc.tuple(fc.constantFrom(...full), fc.constantFrom(...full)),
    fc.tuple(fc.constantFrom("می", "نمی"), fc.constantFrom("کنم", "شود", "گوید", "رفتند")),
    fc.tuple(fc.constantFrom(...full), fc.constantFrom("ها", "های", "هایی", "هایشان", "تر", "ترین")),
    fc.tuple(fc.constantFrom("منطقه", "گفته", "کرده"), fc.constantFrom("ای", "ام", "اند", "ایم")),
    fc.tuple(fc.constant("به"), fc.constantFrom("ویژه", "عنوان", "شمار")),
    fc.tuple(fc.constant("گفت"), fc.constant("و"), fc.constantFrom("گو", "گوی", "گوهای")),
    fc.tuple(fc.constant("می"), fc.constant("شناخته"), fc.constant("اند")),
  );

  test("alone and in a phrase", () => {
    fc.assert(
      fc.property(pair, fc.nat(5), fc.nat(5), (parts, written, typed) => {
        const source = `و ${spellings(parts)[written] ?? ""} را`;
        const word = spellings(parts)[typed] ?? "";
        const marked = (asked: string) => findMatches(source, parseQuery(asked)).map((span) => foldText(sliceSpan(source, span)).replace(/[ \u200c]/g, "")).join("");
        expect(marked(word)).toBe(foldText(parts.join("")));
        expect(marked(`«${word}»`)).toBe(foldText(parts.join("")));
      }),
    );
  });
});

test("no text of any kind makes a query fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."«»\"“”‹›'‘’بوی می\u200c ؟:：۱xORیا-−😀\n", "عنوان:", " یا ", " -") }), fc.boolean(), (typed, asYouType) => {
      expect(() => findMatches(typed, parseQuery(typed, asYouType))).not.toThrow();
    }),
  );
});
