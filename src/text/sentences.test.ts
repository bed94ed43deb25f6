import fc from "fast-check";
import { expect, test } from "vitest";
import { readSentences, sentenceAround } from "./sentences.ts";
import { sliceSpan } from "./span.ts";

test.each([
  ["او آمد. بعد رفت.", ["او آمد.", "بعد رفت."], "full stops"],
  ["کجا می‌رود؟ معلوم نیست!", ["کجا می‌رود؟", "معلوم نیست!"], "question and exclamation"],
  ["گفت: «می‌آیم.» و رفت", ["گفت: «می‌آیم.»", "و رفت"], "the quote closes with its sentence"],
  ["۳.۵ درصد رشد کرد. تمام", ["۳.۵ درصد رشد کرد.", "تمام"], "a point inside a number"],
  ["سال ۱۴۰۲ ه.ش بود. تمام", ["سال ۱۴۰۲ ه.ش بود.", "تمام"], "letters of an abbreviation"],
  ["نشانی www.irna.ir است. تمام", ["نشانی www.irna.ir است.", "تمام"], "a web address"],
  ["گفت‌وگو کرده بود.آخرین تحولات", ["گفت‌وگو کرده بود.", "آخرین تحولات"], "a lost space behind a full stop"],
  ["سطر نخست\nسطر دوم", ["سطر نخست", "سطر دوم"], "lines"],
  ["بحث کردند./ فارس", ["بحث کردند./ فارس"], "a credit behind a slash stays with its sentence"],
  ["با سیدحسن نصرا... دیدار کرد. تمام", ["با سیدحسن نصرا... دیدار کرد.", "تمام"], "a name of God left unwritten"],
  ["او گفت... و رفت", ["او گفت...", "و رفت"], "three dots behind any other word"],
  ["  ", [], "white space"],
])("%s is read as %j: %s", (text, sentences) => {
  expect(readSentences(text).map((span) => sliceSpan(text, span))).toEqual(sentences);
});

test("gives the sentence that holds a span", () => {
  const text = "نخست. وزیر قطر آمد. پایان.";
  const at = text.indexOf("قطر");
  expect(sliceSpan(text, sentenceAround(text, { from: at, to: at + 3 }))).toBe("وزیر قطر آمد.");
});

test("gives several sentences for a span that crosses an end", () => {
  const text = "آقای د. تهرانی. آمد. رفت.";
  const from = text.indexOf("تهرانی");
  const to = text.indexOf("آمد") + 2;
  expect(sliceSpan(text, sentenceAround(text, { from, to }))).toBe("آقای د. تهرانی. آمد.");
});

test("sentences are in order, apart, without white space around, and lose nothing but white space", () => {
  const text = fc.string({ unit: fc.constantFrom(..."قطر. ؟!…\n«»3۵a/ ".split("")), maxLength: 60 });
  fc.assert(
    fc.property(text, (source) => {
      const sentences = readSentences(source);
      const slices = sentences.map((span) => sliceSpan(source, span));
      expect(slices.join("").replace(/\s/g, "")).toBe(source.replace(/\s/g, ""));
      for (const slice of slices) expect(slice).toBe(slice.trim());
      sentences.forEach((span, i) => expect(span.from).toBeGreaterThanOrEqual(sentences[i - 1]?.to ?? 0));
    }),
    { numRuns: 1000 },
  );
});

test("the sentence around a span always holds the span", () => {
  const generated = fc
    .string({ unit: fc.constantFrom(..."قطر. ؟\n".split("")), minLength: 1, maxLength: 40 })
    .chain((text) => fc.record({ text: fc.constant(text), from: fc.nat(text.length), length: fc.nat(10) }));
  fc.assert(
    fc.property(generated, ({ text, from, length }) => {
      const to = Math.min(text.length, from + length);
      const around = sentenceAround(text, { from, to });
      expect(around.from <= from && around.to >= to).toBe(true);
    }),
  );
});
