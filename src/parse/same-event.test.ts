import { expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** What a page of Tuesday, 18 Mehr 1402 tells under a headline in paragraphs: `kind status day who…`. */
function toldIn(...paragraphs: readonly string[]): string[] {
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\nخبرهای سیاست خارجی امروز\n\n${paragraphs.join("\n\n")}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return events.map(({ kind, status, day, participants }) => [kind, status, day ?? "-", ...participants.map(({ id }) => id).sort()].join(" "));
}

test("a tour of a part of the world and the stays there are one journey", () => {
  const told = toldIn("سفر لاوروف به خاورمیانه از تهران آغاز شد.", "لاوروف دیروز به تهران رفت.");
  expect(told.map((event) => event.split(" ").slice(0, 3).join(" "))).toEqual(["visit held 2023-10-09"]);
});

test("a journey that is still to come is another than the tour that was made", () => {
  expect(toldIn("لاوروف دیروز به خاورمیانه رفت.", "لاوروف قرار است به تهران هم برود.").map((event) => event.slice(0, 12))).toEqual(["visit held 2", "visit announ"]);
});

test("talks with a state's officials and with somebody of unknown home are one if they have one day", () => {
  const both = (day: string) => toldIn("گروسی روز شنبه با مقام‌های هسته‌ای ایران گفت‌وگو می‌کند.", `گروسی ${day} با کاوه تاندبرگ، رئیس این سازمان، دیدار خواهد کرد.`);
  expect(both("روز شنبه")).toHaveLength(1);
  expect(both("روز یکشنبه")).toHaveLength(2);
});
