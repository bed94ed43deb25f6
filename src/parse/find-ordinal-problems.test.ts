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
  ["agrees", "این دومین تماس تلفنی دو وزیر است.", BEFORE],
  ["counts what the page does not list", "این سومین تماس تلفنی دو وزیر است."],
  ["counts something else", "این سومین روز جنگ است.", BEFORE],
])("an ordinal that %s is none", (_, ...paragraphs) => {
  expect(miscountsOf(TODAY, ...paragraphs)).toEqual([]);
});
