import { expect, test } from "vitest";
import { OMAN } from "./example-page.ts";
import { formatQuote, formatReference } from "./format-quote.ts";

test("a quote is passed on with who said so, when, under what headline, and its link", () => {
  expect(formatQuote("از صلح پشتیبانی می‌کنیم", OMAN, "https://a.example/d/f49cbdedce#p7:1-9")).toBe(
    [
      "«از صلح پشتیبانی می‌کنیم»",
      "اقتصادآنلاین، به نقل از فارس: «رایزنی تلفنی وزرای خارجه ایران و عمان»، دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹، کد ۸۰۲۹۳۲",
      "https://a.example/d/f49cbdedce#p7:1-9",
    ].join("\n"),
  );
});

test("a quote within a quote has single guillemets", () => {
  expect(formatQuote("گفت: «همین»", OMAN, "")).toMatch(/^«گفت: ‹همین›»\n/u);
});

test("what a page does not say stays unsaid", () => {
  expect(formatReference({ ...OMAN, outlet: null, published: null, newsCode: null })).toBe("به نقل از فارس: «رایزنی تلفنی وزرای خارجه ایران و عمان»، بدون تاریخ");
  expect(formatReference({ ...OMAN, outlet: null, sources: [], headline: null, newsCode: null })).toBe("دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹");
});
