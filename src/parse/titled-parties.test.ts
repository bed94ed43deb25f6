import { expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** Who takes part in the meetings of a page with this text. */
function whoMet(text: string): string {
  const source = `خبرهای سیاست خارجی در یک نگاه\n\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${text}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.flatMap(({ kind, participants }) => (kind === "meeting" ? [participants.map(({ name }) => name).sort().join("، ")] : [])).join(" / ");
}

test.each([
  ["behind a name elsewhere", "استاندار خراسان رضوی با حسین امیرعبداللهیان دیدار کرد.\n\nکاوه رادمهر استاندار خراسان رضوی گفت که بازار آماده است.", "حسین امیرعبداللهیان، کاوه رادمهر"],
  ["before a name elsewhere", "استاندار خراسان رضوی کاوه رادمهر از بازار گفت.\n\nاستاندار خراسان رضوی دیروز با حسین امیرعبداللهیان دیدار کرد.", "حسین امیرعبداللهیان، کاوه رادمهر"],
  ["longer beside the name", "معاون کنسولی دیروز با حسین امیرعبداللهیان دیدار کرد.\n\nکاوه رادمهر، معاون کنسولی وزارت امور خارجه، از بازار گفت.", "حسین امیرعبداللهیان، کاوه رادمهر"],
  ["with which the page opens, where it goes on by the name", "استاندار خراسان رضوی دیروز با حسین امیرعبداللهیان دیدار کرد.\n\nکاوه رادمهر گفت که بازار آماده است.", "حسین امیرعبداللهیان، کاوه رادمهر"],
])("a title alone is whose it is: %s", (_, text, who) => {
  expect(whoMet(text)).toBe(who);
});

test.each([
  ["that two bear", "معاون پارلمانی دیروز با حسین امیرعبداللهیان دیدار کرد.\n\nکاوه رادمهر، معاون پارلمانی، و بابک سهرابی، معاون پارلمانی، از بازار گفتند."],
  ["that only begins like another's", "استاندار خراسان رضوی دیروز با حسین امیرعبداللهیان دیدار کرد.\n\nکاوه رادمهر، استاندار خراسان شمالی، از بازار گفت."],
])("a title is nobody's: %s", (_, text) => {
  expect(whoMet(text)).not.toContain("کاوه رادمهر");
});
