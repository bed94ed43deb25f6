import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../text/fold.ts";
import { sliceSpan } from "../text/span.ts";
import { readWords, type Gap, type Word } from "../text/words.ts";
import { buildIndex } from "./build-index.ts";
import { endingsOf } from "./endings.ts";
import { explain } from "./explain.ts";
import { findMatches } from "./find-matches.ts";
import { findOccurrences } from "./find-occurrences.ts";
import { FIELDS, type Field, type IndexedText } from "./indexed-text.ts";
import { LINK, mayJoin, mustJoin } from "./join.ts";
import { LEVEL_WEIGHTS, levelOf } from "./levels.ts";
import { readLexicon } from "./lexicon.ts";
import { parseQuery } from "./parse-query.ts";
import { positionOf } from "./places.ts";
import type { Clause, Pattern, Query } from "./query.ts";
import { search } from "./search.ts";
import { stemOf } from "./stem.ts";

const PIECES = "می کنم میکنم گفت و گو گوی گفتگو گفتوگو جنایت ها های به من بهمن مهمان پرست مهمانپرست پرستی وزیر وزرا وزیران چه مسأله مسئله ۱۵ هزار تر م در باره كسب کار".split(" ");
const GAPS = [" ", " ", " ", "\u200c", "\u200c", "", "، ", ": ", "\n", " \u200c"];

/** Texts and queries of these pieces. */
function sayings(pieces: readonly string[]) {
  const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...GAPS)), { maxLength: 12 }).map((parts) => parts.map(([piece, gap]) => piece + gap).join(""));
  const document = fc.record({ headline: text, lead: text, body: text }).map((fields): IndexedText => ({ fields }));
  const queryText = fc
    .tuple(fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", "\u200c", "", "، ")), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([parts, quoted]) => (quoted ? "«" : "") + parts.map(([piece, gap]) => piece + gap).join("") + (quoted ? "»" : ""));
  /** Words, phrases, and the signs of the language, meant or not. */
  const typedQuery = fc
    .array(fc.tuple(fc.constantFrom("", "", "", "یا ", "OR ", "عنوان:", "-", "-عنوان:", "یا یا ", "title: "), queryText), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([sign, words]) => sign + words).join(" "));
  const query = fc.tuple(fc.oneof(queryText, typedQuery), fc.boolean()).map(([typed, asYouType]) => parseQuery(typed, asYouType));
  return { text, document, queryText, query };
}

const { text, document, queryText, query } = sayings(PIECES);
const documents = fc.array(document, { maxLength: 6 });

/** Texts and a query that often meet: what is rare among all pieces comes soon among a few of them. */
const asking = (fewest: number, most: number) =>
  fc.oneof(fc.constant(PIECES), fc.subarray(PIECES, { minLength: 2, maxLength: 4 })).chain((pieces) => {
    const few = sayings(pieces);
    return fc.tuple(fc.array(few.document, { minLength: fewest, maxLength: most }), few.query);
  });

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
  if (cut) return cut.allows.includes(seam.gap);
  if (seam.gap !== "space") return seam.gap === "half-space";
  const isEdge = (seam.index === 0 && before === LINK) || (isLast && after === LINK);
  return !isEdge && mayJoin(before, after);
}

/** One occurrence of a clause: which words, and which term of an index says so; `null` where only their places do. */
interface Occurrence {
  readonly first: number;
  readonly last: number;
  readonly term: string | null;
}

/** The letters of the texts that are one word: as they stand, joined by half-spaces or with a bound piece. */
function knownWords(all: readonly IndexedText[]): Set<string> {
  const known = new Set<string>();
  for (const words of all.flatMap(({ fields }) => FIELDS.map((field) => readWords(fields[field])))) {
    words.forEach(({ key }, from) => {
      known.add(key);
      words.slice(from + 1).every((word, at) => (word.gap === "half-space" || (word.gap === "space" && mustJoin(words[from + at]?.key ?? "", word.key))) && known.add(lettersOf(words.slice(from, from + at + 2))));
    });
  }
  return known;
}

const lettersOf = (words: readonly Word[]) => words.map(({ key }) => key).join("");

/**
 * The occurrences of a pattern among all that fit it: words that merely may be one are so where the texts somewhere write them
 * as one, or nowhere have the letters that are asked for.
 */
function occurrences(words: readonly Word[], pattern: Pattern, known: ReadonlySet<string>): Occurrence[] {
  return scan(words, pattern).flatMap(([first, last]): Occurrence[] => {
    const own = words.slice(first, last + 1);
    if (isTerm(own, pattern, known)) return [{ first, last, term: own.map(({ key, gap }, at) => (at === 0 ? key : `${gap} ${key}`)).join(" ") }];
    const isFound = isPutTogether({ ...pattern, words: own }, known) || segmentsOf(own, pattern).every((segment) => isDecided(segment, known));
    return isFound ? [{ first, last, term: null }] : [];
  });
}

/** Whether an index has the words as one term, and the pattern asks for one: where the text's words may be joined, however the pattern's pieces may. */
function isTerm(words: readonly Word[], { cuts }: Pattern, known: ReadonlySet<string>): boolean {
  return mayStand(words) && known.has(lettersOf(words)) && cuts.every(({ allows }) => allows.includes("joined"));
}

/** Whether words may be one, as the text has them: a linking «و» hangs on by a space only between two. */
function mayStand(words: readonly Word[]): boolean {
  const isEdge = (at: number) => words[at]?.key === LINK && (at === 0 || at === words.length - 1);
  return words.slice(1).every(({ key, gap }, at) => gap === "half-space" || (gap === "space" && !isEdge(at) && !isEdge(at + 1) && mayJoin(words[at]?.key ?? "", key)));
}

/**
 * The words of an occurrence, parted where the pattern says so itself and not the rule of joining; and where one cut of it must be
 * apart, its others may be. The pattern's own pieces decide, however the text has them: «گو» before «و» though the text has «گفتگو». What they do not part, the text's words must be able to join.
 */
function cutApart(words: readonly Word[], { letters, cuts }: Pattern): Word[][] {
  const seams = words.slice(1).flatMap((word, index) => cuts.filter(({ at }) => at === lettersOf(words.slice(0, index + 1)).length).map((cut) => ({ word, cut })));
  const piece = (number: number) => letters.slice(cuts[number - 1]?.at ?? 0, cuts[number]?.at);
  const isCovered = (number: number) => !(number === 0 && piece(0) === LINK) && !(number === cuts.length - 1 && piece(number + 1) === LINK) && mayJoin(piece(number), piece(number + 1));
  const mustPart = seams.some(({ word, cut }) => !cut.allows.includes("joined") || (word.gap === "space" && !isCovered(cuts.indexOf(cut))));
  const parted = seams.filter(() => mustPart).map(({ word }) => word);
  const segments: Word[][] = [];
  words.forEach((word, index) => {
    if (index === 0 || parted.includes(word)) segments.push([word]);
    else segments.at(-1)?.push(word);
  });
  return segments;
}

/** Words of an occurrence between two places where it is parted, and the letters and cuts of the pattern that they are to be. */
interface Segment extends Pick<Pattern, "letters" | "cuts"> {
  readonly words: readonly Word[];
}

function segmentsOf(words: readonly Word[], pattern: Pattern): Segment[] {
  const parts = cutApart(words, pattern);
  if (parts.length === 1) return [{ words, letters: pattern.letters, cuts: pattern.cuts }];
  return parts.map((part, index) => {
    const from = lettersOf(parts.slice(0, index).flat()).length;
    const to = index === parts.length - 1 ? pattern.letters.length : from + lettersOf(part).length;
    // A piece that has cuts is looked for apart at these.
    return { words: part, letters: pattern.letters.slice(from, to), cuts: pattern.cuts.filter(({ at }) => from < at && at < to).map(({ at }) => ({ at, allows: ["joined"] })) };
  });
}

function isDecided(segment: Segment, known: ReadonlySet<string>): boolean {
  return (mayStand(segment.words) && known.has(lettersOf(segment.words))) || isPutTogether(segment, known);
}

/** Whether the words, all with spaces, make letters that the texts nowhere write as one. */
function isPutTogether({ words, letters, cuts }: Segment, known: ReadonlySet<string>): boolean {
  return mayStand(words) && !known.has(letters) && words.slice(1).every(({ gap }) => gap === "space") && cuts.every(({ allows }) => allows.includes("joined") && allows.includes("space"));
}

const fieldsOf = ({ field }: Clause) => FIELDS.filter((name) => field === null || field === name);

function hasClause(document: IndexedText, clause: Clause, known: ReadonlySet<string>): boolean {
  return fieldsOf(clause).some((field) => clause.patterns.some((pattern) => occurrences(readWords(document.fields[field]), pattern, known).length > 0));
}

/** Words of grammar are asked for only where nothing else is. */
function groupsOf({ clauses }: Query): Clause[][] {
  const firsts = clauses.map((clause, at) => ({ clause, at })).filter(({ clause }) => !clause.alternative);
  const groups = firsts.map(({ at }, index) => clauses.slice(at, firsts[index + 1]?.at));
  const heavy = groups.filter((group) => group.some(({ weight }) => weight === 1));
  return heavy.length > 0 ? heavy : groups;
}

function hasAll(document: IndexedText, asked: Query, known: ReadonlySet<string>): boolean {
  const groups = groupsOf(asked).filter((group) => group.some(({ needed }) => needed));
  return groups.length > 0 && groups.every((group) => group.some((clause) => hasClause(document, clause, known))) && !asked.without.some((clause) => hasClause(document, clause, known));
}

describe("the engine agrees with trying everything", () => {
  test("in one text", () => {
    fc.assert(
      fc.property(asking(1, 1), ([[one], asked]) => {
        const words = readWords(one?.fields.body ?? "");
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
      fc.property(asking(0, 6), ([all, asked]) => {
        const known = knownWords(all);
        const expected = all.flatMap((document, number) => (hasAll(document, asked, known) ? [number] : []));
        expect([...search(buildIndex(all), asked).full.texts].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 700 },
    );
  });

  test.each([
    ["«گفت و گو و»", "گفتگو و", "a compound as the text writes it, before a «و» that links on"],
    ["گفتگو", "گفت گوی", "the ending that the whole word takes, on its last piece"],
    ["هاگو", "ها گوی", "words that may be one as the text has them, and not as they were asked"],
    ["«وزیر و»", "وزیر و کار", "a «و» at the end of a phrase"],
    ["«و وزیر»", "مهمان و وزیر", "a «و» at its beginning"],
    ["وزیر\u200cو", "وزیر و", "a «و» that was typed with a half-space"],
  ])("which for %s finds «%s»: %s", (typed, body) => {
    const all = [{ fields: { headline: "", lead: "", body } }];
    const asked = parseQuery(typed);
    expect(hasAll(all[0] as IndexedText, asked, knownWords(all))).toBe(true);
    expect([...search(buildIndex(all), asked).full.texts]).toEqual([0]);
    expect(findMatches(body, asked)).toHaveLength(1);
  });

  test.each([
    ["هاها می", "ها های ", "letters that are a term with their ending, and none without it: they are not put together besides"],
    ["«مهمانپرست گفتوگو مهمانپرست»", "مهمانپرست گفتگو مهمانپرست\nمهمانپرستگفتگو\u200cمهمانپرست", "a run of the index, though the pieces of the query might not be joined"],
    ["«گویگوی گو»", "گوی گوی گو", "a word of a phrase that the texts write as two"],
    ["کسب\u200cچه\u200cچهکسب", "کسب چهچه کسب", "letters that are put together as the text parts them, not as the query does"],
  ])("and for %s its ranking of «%s» with the formula: %s", (typed, body) => {
    const all = body.split("\n").map((line): IndexedText => ({ fields: { headline: "", lead: "", body: line } }));
    const [known, asked] = [knownWords(all), parseQuery(typed)];
    const { full } = search(buildIndex(all), asked);
    expect([...full.texts].sort((a, b) => a - b)).toEqual(all.flatMap((each, number) => (hasAll(each, asked, known) ? [number] : [])));
    full.texts.forEach((found, rank) => expect(full.scores[rank]).toBeCloseTo(formula(all, asked)(all[found]), 9));
  });

  test("and in its ranking with the formula", () => {
    fc.assert(
      fc.property(asking(0, 6), ([all, asked]) => {
        const { full, partial } = search(buildIndex(all), asked);
        const score = formula(all, asked);
        for (const { texts, scores } of [full, partial]) texts.forEach((text, rank) => expect(scores[rank]).toBeCloseTo(score(all[text]), 9));
      }),
      { numRuns: 300 },
    );
  });

  test("and what explains a score comes to it", () => {
    fc.assert(
      fc.property(asking(0, 6), ([all, asked]) => {
        const index = buildIndex(all);
        const { full, partial } = search(index, asked, Math.max(1, all.length));
        for (const { texts, scores } of [full, partial]) {
          explain(index, asked, "", [...texts]).forEach(({ score }, rank) => expect(score).toBeCloseTo(scores[rank] ?? 0, 9));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the best few are those that are found by scoring all", () => {
    fc.assert(
      fc.property(asking(20, 40), fc.integer({ min: 1, max: 5 }), ([all, asked], best) => {
        const index = buildIndex(all);
        const [few, every] = [search(index, asked, best), search(index, asked, all.length)];
        expect(few.full.texts.slice(0, best)).toEqual(every.full.texts.slice(0, best));
        if (few.full.texts.length < best) expect(few.partial.texts).toEqual(every.partial.texts.slice(0, best));
      }),
      { numRuns: 300 },
    );
  });
});

/** BM25F written down once more, from counts by scanning. */
function formula(all: readonly IndexedText[], asked: Query): (document: IndexedText | undefined) => number {
  const known = knownWords(all);
  const average = Math.max(1, all.reduce((sum, { fields }) => sum + readWords(fields.body).length, 0) / all.length);
  const bodyWeightOf = ({ fields }: IndexedText) => LEVEL_WEIGHTS[levelOf(1 / (0.25 + (0.75 * readWords(fields.body).length) / average))] ?? 0;
  // Words of the same stem count as the index has them, and are not put together from words that stand apart.
  const isRelated = ({ goesOn: open }: Pattern) => typeof open === "object";
  const saturate = (weight: number) => weight / (weight + 1.2);
  const clauses = groupsOf(asked).flat().map((clause) => ({ clause, number: asked.clauses.indexOf(clause) }));
  const within = (document: IndexedText, patterns: readonly Pattern[], fields: readonly Field[]) =>
    fields.flatMap((field) => onePerTerm(patterns.flatMap((pattern) => occurrences(readWords(document.fields[field]), pattern, known).filter(({ term }) => term !== null || !isRelated(pattern)))).map((found) => ({ ...found, field })));
  const weigh = (found: readonly (Occurrence & { field: Field })[], document: IndexedText) => {
    const composed = [...new Map(found.filter(({ term }) => term === null).map((each) => [`${each.field} ${each.first}`, each])).values()];
    return found.filter(({ term }) => term !== null).reduce((sum, { field }) => sum + { headline: 2, lead: 1.5, body: bodyWeightOf(document) }[field], plainWeight(composed));
  };
  const frequencyOf = (clause: Clause, patterns: readonly Pattern[]) => {
    const sets = all.map((document) => {
      const isThere = within(document, patterns, fieldsOf(clause)).some(({ term }) => term === null);
      return new Set([...within(document, patterns, FIELDS).flatMap(({ term }) => term ?? []), ...(isThere ? ["composed"] : [])]);
    });
    const most = Math.max(0, ...[...new Set(sets.flatMap((set) => [...set]))].map((term) => sets.filter((set) => set.has(term)).length));
    return Math.log(1 + (all.length - most + 0.5) / (most + 0.5));
  };
  const prepared = clauses.map(({ clause, number }) => {
    const both = [...clause.patterns, ...clause.related];
    return { clause, number, both, exactFrequency: frequencyOf(clause, clause.patterns), wideFrequency: frequencyOf(clause, both) };
  });
  return (document) => {
    if (!document) return 0;
    const words = prepared.reduce((score, { clause, both, exactFrequency, wideFrequency }) => {
      const [exact, wide] = [clause.patterns, both].map((patterns) => saturate(weigh(within(document, patterns, fieldsOf(clause)), document))) as [number, number];
      return score + clause.weight * (0.3 * exactFrequency * exact + 0.7 * wideFrequency * wide);
    }, 0);
    return prepared.slice(1).reduce((score, after, at) => {
      const before = prepared[at] ?? after;
      const isPair = after.number === before.number + 1 && ![before, after].some(({ clause }) => clause.patterns.some(({ goesOn: open }) => open === "freely"));
      if (!isPair) return score;
      const [left, right] = [before, after].map(({ clause, both }) => onePerFirst(within(document, both, fieldsOf(clause)))) as [ReturnType<typeof within>, ReturnType<typeof within>];
      const beside = left.filter(({ field, first, last }) => right.some((each) => each.field === field && (each.first === first || each.first === last + 1)));
      const share = plainWeight(beside) / (plainWeight(left) || 1);
      const weight = weigh(within(document, before.both, fieldsOf(before.clause)), document) * share;
      return score + 0.12 * Math.min(before.clause.weight, after.clause.weight) * (before.wideFrequency + after.wideFrequency) * saturate(weight);
    }, words);
  };
}

const plainWeight = (found: readonly { readonly field: Field }[]) => found.reduce((sum, { field }) => sum + { headline: 2, lead: 1.5, body: 1 }[field], 0);

function onePerTerm(found: readonly Occurrence[]): Occurrence[] {
  return [...new Map(found.map((each) => [`${each.first}–${each.last} ${each.term}`, each])).values()];
}

/** Of those that begin at one word the longest. */
function onePerFirst<T extends Occurrence & { readonly field: Field }>(found: readonly T[]): T[] {
  return [...new Map([...found].sort((a, b) => a.last - b.last).map((each) => [`${each.field} ${each.first}`, each])).values()];
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

  test("stands in every text that is found", () => {
    fc.assert(
      fc.property(documents, query, (all, asked) => {
        const { full, partial } = search(buildIndex(all), asked);
        for (const text of [...full.texts, ...partial.texts]) expect(FIELDS.some((field) => findMatches(all[text]?.fields[field] ?? "", asked, field).length > 0)).toBe(true);
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
