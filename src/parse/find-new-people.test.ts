import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { findNewPeople } from "./find-new-people.ts";

function peopleIn(text: string): string[] {
  return findNewPeople(readText(text), []).map(({ name }) => name);
}

describe("people whom the authority file lacks", () => {
  test.each([
    ["حسن کاظمی، سخنگوی گمرک، این را گفت.", ["حسن کاظمی"]],
    ["او با «رضا امیری» سفیر پیشین دیدار کرد.", ["رضا امیری"]],
    ["معاون وزیر اقتصاد علی‌اصغر نوری خبر داد.", ["علی‌اصغر نوری"]],
    ["در دیدار با آقای محسن بهرامی و هیئت همراه", ["محسن بهرامی"]],
    ["سلیمان بن محمد الساعدی، معاون سیاسی وزارت خارجه، آمد.", ["سلیمان بن محمد الساعدی"]],
    ["محمد علی رستمی نماینده مردم شیراز پرسید.", ["محمد علی رستمی"]],
  ])("«%s» names %j", (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test.each([
    "سفیر ایران در دوحه با وزیر نفت گفت‌وگو کرد.",
    "حسن کاظمی در خانه ماند.",
    "میلاد امام حسین علیه السلام گرامی باد.",
    "رئیس با محمد به خانه رفت.",
  ])("«%s» names nobody for certain", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test("names already known are left alone", () => {
    const text = "آقای حسن کاظمی و آقای رضا امیری";
    expect(findNewPeople(readText(text), [{ from: 5, to: 14 }]).map(({ name }) => name)).toEqual(["رضا امیری"]);
  });
});
