import { expect, test } from "vitest";
import { parsePage } from "../parse/parse-page.ts";
import { pageLine } from "./page-line.ts";

const BODY = "وزیر امور خارجه صبح امروز در دیدار با همتای نروژی خود بر پایبندی همه طرف‌ها به توافق تاکید کرد و گفت که کابل برای گفت‌وگو آماده است.";

test.each([
  ["روزنامه هشت صبح، کابل: ", "هشت صبح"],
  ["روزنامه ۸صبح، کابل: ", "۸ صبح"],
  ["به گزارش خبرگزاری دانشجویان ایران، ", "ایسنا"],
  ["دیدار دو وزیر\n2019-01-14 19:22:40 CRI\n\n", "CRI"],
  ["رادیو بین المللی چین\nدیدار دو وزیر\n2019-01-14 19:22:40 CRI\n\n", "رادیو بین‌المللی چین"],
])("«%s» prints the page's own outlet as %s", (opening, name) => {
  expect(pageLine("x.txt", parsePage({ id: "0", file: "x.txt", sha256: "", source: `${opening}${BODY}\n\n${BODY}`, encoding: "utf-8" }))).toMatchObject({ outlet: name });
});

test.each([
  ["وزیران خارجه روسیه و ترکیه دیروز در دوحه دیدار کردند.", ["سرگئی لاوروف", "هاکان فیدان"], "known by their offices alone"],
  ["سرگئی لاوروف دیروز در دوحه با هاکان فیدان دیدار کرد.", ["سرگئی لاوروف", "هاکان فیدان"], "named"],
])("«%s» prints who took part as %j: they are %s", (sentence, participants) => {
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\nخبرهای سیاست خارجی امروز\n\n${sentence}\n`;
  expect(pageLine("x.txt", parsePage({ id: "0", file: "x.txt", sha256: "", source, encoding: "utf-8" }))).toMatchObject({ events: [{ kind: "meeting", participants }] });
});
