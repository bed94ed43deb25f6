import { expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** What the ordinals of a page of 17 Mehr 1402 count wrongly. */
function miscountsOf(...paragraphs: readonly string[]) {
  const source = `تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${paragraphs.join("\n\n")}\n`;
  const { problems } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return problems.filter(({ code }) => code === "ordinal-disagrees").map(({ from, to, message }) => [source.slice(from, to), message]);
}

const TODAY = "امیرعبداللهیان امروز با لاوروف تلفنی گفت‌وگو کرد.";
const BEFORE = "امیرعبداللهیان ۱۰ مهر نیز با لاوروف تلفنی گفت‌وگو کرده بود.";

test("an ordinal that counts otherwise than the page is a problem under the ordinal", () => {
  expect(miscountsOf(TODAY, "این سومین تماس تلفنی دو وزیر است.", BEFORE)).toEqual([["سومین", "The text counts 3, the page tells of 2"]]);
});

test.each([
  ["behind its noun", "این تماس تلفنی سوم دو وزیر است.", "سوم"],
  ["beyond ten", "این دوازدهمین تماس تلفنی دو وزیر است.", "دوازدهمین"],
])("an ordinal %s counts too", (_, sentence, ordinal) => {
  expect(miscountsOf(TODAY, sentence, BEFORE).map(([shown]) => shown)).toEqual([ordinal]);
});

test("«برای سومین بار» counts the encounter of its sentence", () => {
  expect(miscountsOf("امیرعبداللهیان امروز برای سومین بار با لاوروف تلفنی گفت‌وگو کرد.", BEFORE).map(([shown]) => shown)).toEqual(["سومین"]);
  expect(miscountsOf("امیرعبداللهیان امروز برای دومین بار با لاوروف تلفنی گفت‌وگو کرد.", BEFORE)).toEqual([]);
});

test.each([
  ["agrees behind its noun", "این تماس دوم دو وزیر است.", BEFORE],
  ["agrees", "این دومین تماس تلفنی دو وزیر است.", BEFORE],
  ["counts what the page does not list", "این سومین تماس تلفنی دو وزیر است."],
  ["counts something else", "این سومین روز جنگ است.", BEFORE],
])("an ordinal that %s is none", (_, ...paragraphs) => {
  expect(miscountsOf(TODAY, ...paragraphs)).toEqual([]);
});
