import { expect, test } from "vitest";
import type { Cited } from "./cited.ts";
import { formatQuote, formatReference } from "./format-quote.ts";

const PAGE: Cited = {
  id: "f49cbdedce",
  headline: "رایزنی تلفنی وزرای خارجه ایران و عمان",
  published: { day: "2023-10-09", time: "21:19", instant: "2023-10-09T21:19:00+03:30" },
  outlet: { id: "eghtesadonline", name: "اقتصادآنلاین" },
  sources: [{ id: "fars", name: "فارس" }],
  newsCode: "802932",
};

test("a quote is passed on with who said so, when, under what headline, and its link", () => {
  expect(formatQuote("از صلح پشتیبانی می‌کنیم", PAGE, "https://a.example/d/f49cbdedce#p7:1-9")).toBe(
    [
      "«از صلح پشتیبانی می‌کنیم»",
      "اقتصادآنلاین، به نقل از فارس: «رایزنی تلفنی وزرای خارجه ایران و عمان»، دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹، کد ۸۰۲۹۳۲",
      "https://a.example/d/f49cbdedce#p7:1-9",
    ].join("\n"),
  );
});

test("a quote within a quote has single guillemets", () => {
  expect(formatQuote("گفت: «همین»", PAGE, "")).toMatch(/^«گفت: ‹همین›»\n/u);
});

test("what a page does not say stays unsaid", () => {
  expect(formatReference({ ...PAGE, outlet: null, published: null, newsCode: null })).toBe("به نقل از فارس: «رایزنی تلفنی وزرای خارجه ایران و عمان»، بدون تاریخ");
  expect(formatReference({ ...PAGE, outlet: null, sources: [], headline: null, newsCode: null })).toBe("دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹");
});
