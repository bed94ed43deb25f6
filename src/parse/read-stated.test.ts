import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { readText } from "../text/reading.ts";
import { sliceSpan } from "../text/span.ts";
import { parsePage } from "./parse-page.ts";
import { readStatedDate, statedSite } from "./read-stated.ts";

describe("a date that is stated for machines", () => {
  test.each([
    ["datePublished: 2023-10-09T17:49:00Z", "2023-10-09", "21:19", "published"],
    ["datePublished: 2023-10-09T21:19:00+03:30", "2023-10-09", "21:19", "published"],
    ["datePublished: 2023-10-09T21:19:00+0330", "2023-10-09", "21:19", "published"],
    ["datePublished: 2023-10-09T22:15:30.000Z", "2023-10-10", "01:45", "published"],
    ["article:published_time: 2012-06-01T08:00:00+04:30", "2012-06-01", "08:00", "published"],
    ["date: 2023-10-09 9:05", "2023-10-09", "09:05", "published"],
    ["time: 2023-10-09", "2023-10-09", null, "published"],
    ["pubdate: 1402/7/17 21:19", "2023-10-09", "21:19", "published"],
    ["dateModified: 2023-10-10T08:00:00+03:30", "2023-10-10", "08:00", "updated"],
    ["og:updated_time: 2023-10-10", "2023-10-10", null, "updated"],
  ])("%s is %s %s in Tehran", (line, day, time, label) => {
    const date = readStatedDate(readText(line));
    expect(date).toMatchObject({ day, time, label, zone: "Asia/Tehran" });
    expect(line.slice(date?.from, date?.to)).toBe(line.replace(/^.*?: /, ""));
  });

  test.each(["datePublished: 2023-02-30T10:00:00Z", "datePublished: 2023-10-09T25:00:00Z", "datePublished: 2023-10-09T10:00:00+99:99", "date: 9999-12-31T23:59-12:00", "date: soon", "تاریخ: 2023-10-09", "date 2023-10-09", "datePublished: 2023-10-09 گفت"])(
    "%s is none",
    (line) => expect(readStatedDate(readText(line))).toBe(null),
  );
});

test.each([
  ["og:site_name: خبرگزاری مهر | اخبار ایران و جهان", "خبرگزاری مهر"],
  ["publisher: عصر ایران", "عصر ایران"],
  ["publisher: دفاع‌پرس", "دفاع‌پرس"],
])("%s states the site %s", (line, name) => {
  const span = statedSite(readText(line));
  expect(span && sliceSpan(line, span)).toBe(name);
});

test("a line that only looks like it states no site", () => {
  expect(statedSite(readText("ناشر: خبرگزاری مهر"))).toBe(null);
});

function read(...lines: readonly string[]): { document: Document; shown: (span: { from: number; to: number } | null) => string | null } {
  const source = lines.join("\n");
  const document = parsePage({ id: "0", file: "page.html", sha256: "", source, encoding: "utf-8", takenFrom: "html" });
  return { document, shown: (span) => span && sliceSpan(source, span) };
}

const ARTICLE = [
  "",
  "رایزنی تلفنی وزیران خارجه",
  "وزیران خارجه دو کشور در گفت‌وگویی تلفنی درباره تحولات منطقه رایزنی کردند.",
  "دو طرف در این گفت‌وگو بر پیگیری توافق‌های پیشین تا پایان سال تاکید کردند.",
];

describe("a page that states its own metadata", () => {
  test("has the stated headline, outlet and time, each proved by its line", () => {
    const { document, shown } = read("headline: رایزنی تلفنی وزیران خارجه", "og:site_name: خبرگزاری مهر", "datePublished: 2023-10-09T17:49:00Z", ...ARTICLE);
    expect(shown(document.headline)).toBe("رایزنی تلفنی وزیران خارجه");
    expect(document.headline?.from).toBeGreaterThan(20);
    expect(document.kicker).toBe(null);
    expect([document.outlet?.value.name, shown(document.outlet)]).toEqual(["مهر", "خبرگزاری مهر"]);
    expect([document.published?.value.instant, shown(document.published)]).toEqual(["2023-10-09T21:19:00+03:30", "2023-10-09T17:49:00Z"]);
    expect(document.problems.map((problem) => problem.code)).toEqual(["from-html"]);
    expect(document.blocks.slice(0, 3).map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(["headline repeated", "credit site-name", "metadata publication-date"]);
  });

  test("that its reader sees otherwise has two dates", () => {
    const { document } = read("datePublished: 2023-10-09T17:49:00Z", "۱۸ مهر ۱۴۰۲ - ۱۰:۰۰", ...ARTICLE);
    expect(document.published?.value.day).toBe("2023-10-09");
    expect(document.problems.map((problem) => problem.code)).toContain("two-dates");
  });

  test("and shows the same day to its reader has one", () => {
    const { document } = read("datePublished: 2023-10-09T17:49:00Z", "dateModified: 2023-10-12T17:49:00Z", "۱۷ مهر ۱۴۰۲ - ۲۱:۱۹", "۲۰ مهر ۱۴۰۲", ...ARTICLE);
    expect(document.problems.map((problem) => problem.code)).not.toContain("two-dates");
  });

  test("shows its outlet by its address alone", () => {
    const { document, shown } = read("url: https://www.mehrnews.com/news/1", ...ARTICLE);
    expect([document.outlet?.value.name, shown(document.outlet)]).toEqual(["مهر", "https://www.mehrnews.com"]);
  });
});
