import { expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** A page with its headline and two paragraphs; what it says was said, by whom. */
function statementsOf(headline: string, first: string, second = "وی راه گفت‌وگو با همسایگان را هم باز دانست و افزود که این راه تازه نیست و ادامه دارد."): string[][] {
  const source = `کد خبر: ۱۲۳۴۵۶\n۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${headline}\n\n${first}\n\n${second}\n`;
  const { events } = parsePage({ id: "0", file: "x.txt", sha256: "", source, encoding: "utf-8" });
  return events.filter(({ kind }) => kind === "statement").map(({ participants }) => participants.map(({ id }) => id));
}

test.each([
  ["tells a newsroom what the news is", "حسین امیرعبداللهیان در گفت‌وگو با خبرنگار خبرگزاری صدا و سیما اظهار کرد که طرح ایران برای پایان بحران سوریه اصلاح شده است.", [["amirabdollahian"]]],
  ["talks as one who was in office", "حسین امیرعبداللهیان معاون پیشین وزارت خارجه در گفت‌وگو با خبرنگار خبرگزاری صدا و سیما اظهار کرد که طرح ایران برای پایان بحران سوریه اصلاح شده است.", []],
  ["is asked what the newsroom wants to know", "حسین امیرعبداللهیان در گفت‌وگو با خبرنگار خبرگزاری صدا و سیما از طرح ایران برای پایان بحران سوریه می‌گوید. متن این گفت‌وگو را می‌خوانید:", []],
])("whoever %s", (_, first, statements) => {
  expect(statementsOf("امیرعبداللهیان: طرح ایران برای سوریه اصلاح شده است", first)).toEqual(statements);
});

test("a headline may name the matter before it says who speaks", () => {
  expect(statementsOf("حقابه هیرمند؛ امیرعبداللهیان به طالبان هشدار داد", "حسین امیرعبداللهیان از حاکمان افغانستان خواست این هشدار درباره آب هیرمند را جدی بگیرند و راه را باز بگذارند.")).toEqual([["amirabdollahian"]]);
});
